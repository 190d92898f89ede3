-- Residents of another system, from a file. It lies here in sealed parts until it is not needed any longer; with the
-- key nothing of it can be read again.
create table imports (
  id               uuid primary key default uuidv7(),
  file_name        text not null,
  bytes            integer not null default 0,
  -- Otherwise in Windows-1250.
  utf8             boolean not null default true,
  wrapped_key      bytea,
  uploaded_at      timestamptz not null,
  uploaded_by      uuid not null references staff_members,
  -- The whole file is there.
  received_at      timestamptz,
  delimiter        text check (delimiter in (';', ',')),
  -- The names of its columns, in the order of the file; nothing for one that is not ours.
  columns          text[],
  -- How far the check has come: bytes of the file, and rows without the empty ones.
  read_bytes       integer not null default 0,
  read_lines       integer not null default 0,
  read_rows        integer not null default 0,
  checked_at       timestamptz,
  -- What was chosen when it began.
  cards            boolean,
  mails_per_minute integer check (mails_per_minute > 0),
  -- Invitations are being mailed: from the first one on.
  mails_going      boolean not null default false,
  started_at       timestamptz,
  started_by       uuid references staff_members,
  -- The last row that was imported, or passed over.
  reached          integer not null default 0,
  ended_at         timestamptz,
  -- `given-up`: nobody went on with it in time.
  ended_as         text check (ended_as in ('finished', 'cancelled', 'unreadable', 'given-up')),
  ended_by         uuid references staff_members,
  -- Why it could not be read, and in which row.
  problem          text,
  problem_row      integer,
  deleted_at       timestamptz,
  check ((ended_at is null) = (ended_as is null)),
  check ((started_at is null) = (cards is null))
);
create index imports_uploaded_by on imports (uploaded_by);
create index imports_started_by on imports (started_by) where started_by is not null;
create index imports_ended_by on imports (ended_by) where ended_by is not null;
create index imports_to_delete on imports (uploaded_at) where deleted_at is null;

create table import_parts (
  import_id uuid not null references imports on delete cascade,
  position  integer not null,
  sealed    bytea not null,
  primary key (import_id, position)
);

-- One row of the file, with what was found out about it; and, when `done_at` is there, what was done.
create table import_rows (
  import_id     uuid not null references imports on delete cascade,
  row_number    integer not null,
  outcome       text not null check (outcome in ('new', 'update', 'skip', 'conflict', 'wrong')),
  problems      jsonb not null default '[]',
  -- The cells as they stand in the file.
  sealed        bytea not null,
  -- Keyed hashes: by them a row finds another about the same person.
  identity_hash bytea,
  pesel_hash    bytea,
  email_hash    bytea,
  package_id    uuid references packages,
  -- Whom it is about, once that is known.
  person_id     uuid references people on delete set null,
  done_at       timestamptz,
  primary key (import_id, row_number)
);
create index import_rows_identity on import_rows (import_id, identity_hash) where identity_hash is not null;
create index import_rows_pesel on import_rows (import_id, pesel_hash) where pesel_hash is not null;
create index import_rows_email on import_rows (import_id, email_hash) where email_hash is not null;
create index import_rows_person on import_rows (person_id) where person_id is not null;
create index import_rows_told on import_rows (import_id, row_number) where outcome in ('skip', 'conflict', 'wrong');

-- How many rows came to what, so that nobody counts them.
create table import_counts (
  import_id uuid not null references imports on delete cascade,
  phase     text not null check (phase in ('check', 'import')),
  outcome   text not null check (outcome in ('new', 'update', 'skip', 'conflict', 'wrong', 'cards', 'invitations')),
  count     integer not null,
  primary key (import_id, phase, outcome)
);

-- What the other system knew of a person, and no application has said yet.
create table imported_details (
  person_id       uuid primary key references people on delete cascade,
  import_id       uuid not null references imports,
  at              timestamptz not null,
  phone           text,
  street          text,
  town            text,
  district_id     uuid references districts on delete set null,
  old_card_number text
);
create index imported_details_import on imported_details (import_id);

-- Somebody whom the city knows is asked to open an account. With the answer the row goes.
create table resident_invitations (
  id         uuid primary key default uuidv7(),
  person_id  uuid not null unique references people on delete cascade,
  account_id uuid not null unique references accounts on delete cascade,
  import_id  uuid references imports,
  asked_at   timestamptz not null,
  -- When its mail went into the outbox.
  mailed_at  timestamptz
);
create index resident_invitations_import on resident_invitations (import_id, id) where mailed_at is null;
create index resident_invitations_mailed on resident_invitations (mailed_at) where mailed_at is not null;

alter table account_tokens
  drop constraint account_tokens_purpose_check,
  add constraint account_tokens_purpose_check check (purpose in
    ('activation', 'password-reset', 'staff-invitation', 'email-change', 'family-invitation', 'resident-invitation'));

-- Granted on an application, or from a file.
alter table entitlements
  alter column application_id drop not null,
  add column import_id uuid references imports,
  add constraint entitlements_source check (num_nonnulls(application_id, import_id) = 1);
create index entitlements_import on entitlements (import_id) where import_id is not null;

alter table cards
  alter column application_id drop not null,
  add column import_id uuid references imports,
  add constraint cards_source check (num_nonnulls(application_id, import_id) = 1);
create index cards_import on cards (import_id) where import_id is not null;
