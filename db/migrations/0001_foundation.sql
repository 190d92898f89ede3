create extension if not exists citext;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Polish alphabetical order for names; used as `order by last_name collate polish`.
create collation polish (provider = icu, locale = 'pl-PL');

-- unaccent() is only stable, an index needs immutable: the dictionary is named, so the result is fixed.
create function search_text(value text) returns text
  language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, value));

------------------------------------------------------------------------------------------------ accounts

create table accounts (
  id            uuid primary key default uuidv7(),
  email         citext not null unique,
  password_hash text,
  locale        text not null default 'pl' check (locale in ('pl', 'uk', 'en')),
  created_at    timestamptz not null,
  activated_at  timestamptz
);
create index accounts_never_activated on accounts (created_at) where activated_at is null;

create table account_tokens (
  token_hash bytea primary key,
  account_id uuid not null references accounts on delete cascade,
  purpose    text not null check (purpose in ('activation', 'password-reset', 'staff-invitation')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index account_tokens_account on account_tokens (account_id);
create index account_tokens_expiry on account_tokens (expires_at);

create table account_suspensions (
  id         uuid primary key default uuidv7(),
  account_id uuid not null references accounts on delete cascade,
  at         timestamptz not null,
  by_account uuid references accounts,
  reason     text not null,
  lifted_at  timestamptz,
  lifted_by  uuid references accounts,
  lift_reason text
);
create unique index account_suspensions_standing on account_suspensions (account_id) where lifted_at is null;

create table sessions (
  token_hash   bytea primary key,
  account_id   uuid not null references accounts on delete cascade,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  user_agent   text not null,
  ip           inet
);
create index sessions_account on sessions (account_id, created_at);
create index sessions_expiry on sessions (expires_at);

-- Keyed by a hash of the e-mail typed in (known or not) or of the address it came from.
create table login_delays (
  key        bytea primary key,
  failures   integer not null,
  failed_at  timestamptz not null,
  free_at    timestamptz not null
);
create index login_delays_failed on login_delays (failed_at);

create unlogged table rate_limits (
  key            text primary key,
  hits           integer not null,
  window_ends_at timestamptz not null
);
create index rate_limits_end on rate_limits (window_ends_at);

-------------------------------------------------------------------------------------------------- people

create table people (
  id         uuid primary key default uuidv7(),
  account_id uuid unique references accounts on delete cascade,
  first_name text not null,
  last_name  text not null,
  created_at timestamptz not null
);
create index people_search on people using gin (search_text(first_name || ' ' || last_name) gin_trgm_ops);

-- The data key of a person, wrapped by the city's key. Deleting the row makes the person's files unreadable.
create table person_keys (
  person_id   uuid primary key references people on delete cascade,
  wrapped_key bytea not null
);

create table files (
  id          uuid primary key default uuidv7(),
  person_id   uuid not null references people on delete cascade,
  name        text not null,
  media_type  text not null,
  bytes       integer not null,
  fingerprint bytea not null,
  created_at  timestamptz not null
);
create index files_person on files (person_id);
create index files_fingerprint on files (fingerprint);

-------------------------------------------------------------------------------------------- staff, shops

create table roles (
  id          uuid primary key default uuidv7(),
  name        text not null unique,
  permissions text[] not null
);

create table staff_members (
  account_id uuid primary key references accounts on delete cascade,
  first_name text not null,
  last_name  text not null,
  created_at timestamptz not null,
  blocked_at timestamptz
);

create table staff_roles (
  account_id uuid not null references staff_members on delete cascade,
  role_id    uuid not null references roles,
  primary key (account_id, role_id)
);

create table partners (
  id         uuid primary key default uuidv7(),
  name       text not null,
  created_at timestamptz not null
);

create table partner_staff (
  account_id uuid primary key references accounts on delete cascade,
  partner_id uuid not null references partners on delete cascade,
  first_name text not null,
  last_name  text not null,
  created_at timestamptz not null,
  blocked_at timestamptz
);
create index partner_staff_partner on partner_staff (partner_id);

-------------------------------------------------------------------------------------------------- events

create table events (
  id             uuid primary key default uuidv7(),
  at             timestamptz not null,
  kind           text not null,
  actor_kind     text not null check (actor_kind in ('resident', 'staff', 'partner', 'system')),
  actor_account  uuid,
  person_id      uuid,
  application_id uuid,
  card_id        uuid,
  ip             inet,
  data           jsonb not null default '{}'
);
create index events_person on events (person_id, id);
create index events_application on events (application_id, id);
create index events_card on events (card_id, id);
create index events_kind on events (kind, id);
create index events_actor on events (actor_account, id);

create table mails (
  id         uuid primary key default uuidv7(),
  account_id uuid references accounts on delete cascade,
  recipient  citext not null,
  locale     text not null,
  template   text not null,
  params     jsonb not null,
  state      text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts   integer not null default 0,
  last_error text,
  queued_at  timestamptz not null,
  sent_at    timestamptz
);
create index mails_account on mails (account_id, id);
create index mails_undelivered on mails (queued_at) where state <> 'sent';

---------------------------------------------------------------------------------------------------- city

create table settings (
  key        text primary key,
  value      jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts
);

create table public_pages (
  slug       text not null,
  locale     text not null check (locale in ('pl', 'uk', 'en')),
  title      text not null,
  body       text not null,
  changed_at timestamptz not null,
  primary key (slug, locale)
);

create table collection_points (
  id        uuid primary key default uuidv7(),
  name      text not null,
  address   text not null,
  hours     jsonb not null,
  position  integer not null,
  closed_at timestamptz
);

create table rejection_reasons (
  id         uuid primary key default uuidv7(),
  label      text not null,
  text       jsonb not null,
  position   integer not null,
  retired_at timestamptz
);

------------------------------------------------------------------------------------------------ consents

create table consents (
  id         uuid primary key default uuidv7(),
  code       text not null unique,
  kind       text not null check (kind in ('notice', 'terms', 'optional')),
  scope      text not null check (scope in ('registration', 'application')),
  required   boolean not null,
  position   integer not null,
  retired_at timestamptz
);

-- `label` is the sentence beside the tick box, with [the link's words]; `body` is the linked text (Markdown).
create table consent_versions (
  id             uuid primary key default uuidv7(),
  consent_id     uuid not null references consents,
  version        integer not null,
  label          jsonb not null,
  body           jsonb,
  slug           text,
  effective_from timestamptz not null,
  unique (consent_id, version)
);

create table consent_acts (
  id             uuid primary key default uuidv7(),
  person_id      uuid not null references people on delete cascade,
  consent_id     uuid not null references consents,
  version_id     uuid not null references consent_versions,
  granted        boolean not null,
  at             timestamptz not null,
  by_account     uuid references accounts,
  ip             inet,
  application_id uuid
);
create index consent_acts_person on consent_acts (person_id, consent_id, id);

------------------------------------------------------------------------------------------ packages, cards

create table packages (
  id          uuid primary key default uuidv7(),
  code        text not null unique,
  name        jsonb not null,
  description jsonb not null,
  picture     text not null,
  validity    jsonb not null,
  position    integer not null,
  retired_at  timestamptz
);

create table cards (
  id             uuid primary key default uuidv7(),
  number         text not null unique,
  person_id      uuid not null references people on delete cascade,
  application_id uuid not null,
  first_name     text not null,
  last_name      text not null,
  photo_file_id  uuid references files on delete set null,
  virtual        boolean not null,
  physical       boolean not null,
  code           text not null unique,
  issued_at      timestamptz not null,
  activated_at   timestamptz,
  valid_from     date,
  ended_at       timestamptz,
  ended_as       text check (ended_as in ('replaced', 'invalid')),
  check ((ended_at is null) = (ended_as is null)),
  check ((activated_at is null) = (valid_from is null)),
  check (virtual or physical)
);
create unique index cards_one_in_force on cards (person_id) where activated_at is not null and ended_at is null;
create index cards_person on cards (person_id, issued_at);
create index cards_search on cards using gin (search_text(first_name || ' ' || last_name || ' ' || number) gin_trgm_ops);
create index cards_by_issue on cards (issued_at desc, id desc);
create sequence card_numbers;

create table card_blocks (
  id          uuid primary key default uuidv7(),
  card_id     uuid not null references cards on delete cascade,
  at          timestamptz not null,
  actor_kind  text not null check (actor_kind in ('resident', 'staff', 'system')),
  by_account  uuid references accounts on delete set null,
  reason      text,
  lifted_at   timestamptz,
  lifted_by   uuid references accounts on delete set null,
  lift_reason text,
  check ((lifted_at is null) = (lift_reason is null))
);
create unique index card_blocks_standing on card_blocks (card_id) where lifted_at is null;

create table entitlements (
  id             uuid primary key default uuidv7(),
  person_id      uuid not null references people on delete cascade,
  package_id     uuid not null references packages,
  application_id uuid not null,
  valid_from     date not null,
  valid_until    date not null,
  granted_at     timestamptz not null,
  check (valid_until >= valid_from)
);
create index entitlements_person on entitlements (person_id, package_id, valid_until);

-------------------------------------------------------------------------------------------- applications

create table application_types (
  id         uuid primary key default uuidv7(),
  code       text not null unique,
  kind       text not null check (kind in ('issue', 'plastic', 'duplicate', 'change', 'extension', 'package')),
  position   integer not null,
  retired_at timestamptz
);

-- A sent application keeps the version that it was written for.
create table application_type_versions (
  id             uuid primary key default uuidv7(),
  type_id        uuid not null references application_types,
  version        integer not null,
  definition     jsonb not null,
  effective_from timestamptz not null,
  unique (type_id, version)
);

create sequence application_numbers;

create table applications (
  id                  uuid primary key default uuidv7(),
  number              bigint unique,
  kind                text not null,
  type_version_id     uuid not null references application_type_versions,
  person_id           uuid not null references people on delete cascade,
  applicant_account   uuid references accounts on delete set null,
  status              text not null check (status in ('draft', 'submitted', 'in-review', 'returned', 'accepted',
                        'in-production', 'ready', 'completed', 'rejected', 'cancelled')),
  answers             jsonb not null default '{}',
  collection_point_id uuid references collection_points,
  photo_original_id   uuid references files on delete set null,
  photo_crop          jsonb,
  photo_file_id       uuid references files on delete set null,
  card_id             uuid references cards on delete set null,
  created_at          timestamptz not null,
  saved_at            timestamptz,
  submitted_at        timestamptz,
  decided_at          timestamptz,
  claimed_by          uuid references staff_members,
  claimed_until       timestamptz,
  check ((status = 'draft') = (number is null)),
  check ((number is null) = (submitted_at is null))
);
-- The last ring behind "no such application under way".
create unique index applications_one_under_way on applications (person_id, kind)
  where kind = 'issue' and status in ('submitted', 'in-review', 'returned', 'accepted', 'in-production', 'ready');
create index applications_person on applications (person_id, (coalesce(submitted_at, created_at)), id);
create index applications_queue on applications (status, submitted_at, id) where status <> 'draft';
create index applications_claims on applications (claimed_by) where claimed_by is not null;
create index applications_search on applications
  using gin (search_text((answers ->> 'firstName') || ' ' || (answers ->> 'lastName')) gin_trgm_ops)
  where status <> 'draft';

create table application_statuses (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references applications on delete cascade,
  status         text not null,
  at             timestamptz not null,
  actor_kind     text not null check (actor_kind in ('resident', 'staff', 'system')),
  by_account     uuid references accounts on delete set null,
  note           text
);
create index application_statuses_application on application_statuses (application_id, id);

create table application_remarks (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references applications on delete cascade,
  status_id      uuid not null references application_statuses on delete cascade,
  part           text not null,
  text           text not null,
  resolved_at    timestamptz
);
create index application_remarks_application on application_remarks (application_id, id);

create table application_documents (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references applications on delete cascade,
  requirement    text not null,
  file_id        uuid not null references files on delete cascade,
  pages          integer not null,
  added_at       timestamptz not null,
  removed_at     timestamptz
);
create unique index application_documents_standing on application_documents (application_id, requirement)
  where removed_at is null;
