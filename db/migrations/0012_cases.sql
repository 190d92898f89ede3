-- An office or a team of the city, to whose desk a new case goes.
create table case_queues (
  id         uuid primary key default uuidv7(),
  name       text not null unique,
  position   integer not null,
  retired_at timestamptz
);

create table case_types (
  id             uuid primary key default uuidv7(),
  code           text not null unique,
  name           jsonb not null,
  residents_open boolean not null,
  city_opens     boolean not null,
  -- By the resident; the city may always write once more.
  reply_allowed  boolean not null,
  queue_id       uuid not null references case_queues,
  position       integer not null,
  retired_at     timestamptz,
  check (residents_open or city_opens)
);

-- Of one type, or for all.
create table canned_answers (
  id         uuid primary key default uuidv7(),
  type_id    uuid references case_types,
  title      text not null,
  text       jsonb not null,
  position   integer not null,
  retired_at timestamptz
);
create index canned_answers_type on canned_answers (type_id) where type_id is not null;

-- One series for individual cases and for messages to many.
create sequence case_numbers;

create table cases (
  id              uuid primary key default uuidv7(),
  number          bigint not null unique,
  type_id         uuid not null references case_types,
  person_id       uuid not null references people on delete cascade,
  subject         text not null,
  queue_id        uuid not null references case_queues,
  assigned_to     uuid references staff_members,
  opened_at       timestamptz not null,
  opened_by       text not null check (opened_by in ('resident', 'staff')),
  last_message_at timestamptz not null,
  -- Messages of the city that nobody at the panel has seen yet.
  unread          integer not null default 0 check (unread >= 0),
  -- The oldest message of the resident that has no answer. In a closed case nobody waits for one.
  waiting_since   timestamptz,
  closed_at       timestamptz
);
create index cases_person on cases (person_id, last_message_at, number);
create index cases_unread on cases (person_id) where unread > 0;
create index cases_type on cases (type_id, last_message_at, number);
create index cases_queue on cases (queue_id, last_message_at, number);
create index cases_assigned on cases (assigned_to, last_message_at, number) where assigned_to is not null;
create index cases_latest on cases (last_message_at, number);
create index cases_waiting on cases (waiting_since, number) where waiting_since is not null and closed_at is null;
-- Whose words are there still, for the night that deletes them.
create index cases_closed on cases (closed_at) where closed_at is not null and subject <> '';
create index cases_search on cases using gin (search_text(subject) gin_trgm_ops);

create table case_messages (
  id             uuid primary key default uuidv7(),
  case_id        uuid not null references cases on delete cascade,
  at             timestamptz not null,
  author_kind    text not null check (author_kind in ('resident', 'staff')),
  author_account uuid references accounts on delete set null,
  body           text not null,
  -- Of the form it was written in: the second press of a button finds what the first one sent.
  send_key       uuid not null unique,
  -- By the other side, for the first time.
  read_at        timestamptz,
  -- Of an answer: since when it had been waited for.
  answers_since  timestamptz
);
create index case_messages_case on case_messages (case_id, id);
create index case_messages_author on case_messages (author_account) where author_account is not null;

-- For the staff only.
create table case_notes (
  id         uuid primary key default uuidv7(),
  case_id    uuid not null references cases on delete cascade,
  at         timestamptz not null,
  by_account uuid not null references staff_members,
  body       text not null,
  send_key   uuid not null unique
);
create index case_notes_case on case_notes (case_id, id);
create index case_notes_author on case_notes (by_account);

create table case_closings (
  id          uuid primary key default uuidv7(),
  case_id     uuid not null references cases on delete cascade,
  at          timestamptz not null,
  by_account  uuid not null references staff_members,
  reopened_at timestamptz,
  reopened_by uuid references staff_members
);
create unique index case_closings_standing on case_closings (case_id) where reopened_at is null;
create index case_closings_case on case_closings (case_id, id);
create index case_closings_closer on case_closings (by_account);
create index case_closings_reopener on case_closings (reopened_by) where reopened_by is not null;

create table case_attachments (
  id          uuid primary key default uuidv7(),
  message_id  uuid not null references case_messages on delete cascade,
  -- Nothing when it is not needed any longer, or was found to be dangerous.
  file_id     uuid references files on delete set null,
  name        text not null,
  media_type  text not null,
  bytes       integer not null,
  position    integer not null,
  -- `unchecked`: the city has no scanner.
  scan        text not null check (scan in ('unchecked', 'waiting', 'clean', 'infected')),
  scanned_at  timestamptz
);
create index case_attachments_message on case_attachments (message_id, position);
create index case_attachments_file on case_attachments (file_id) where file_id is not null;

-- A part of the city, by its postal codes.
create table districts (
  id       uuid primary key default uuidv7(),
  name     text not null unique,
  position integer not null
);
create table district_postal_codes (
  postal_code text primary key check (postal_code ~ '^\d{2}-\d{3}$'),
  district_id uuid not null references districts on delete cascade
);
create index district_postal_codes_district on district_postal_codes (district_id);

-- As a clerk has last seen it proven.
alter table people add column postal_code text;
update people set postal_code = proven.postal_code
  from (select distinct on (person_id) person_id, answers ->> 'postalCode' as postal_code
          from applications
         where answers ->> 'postalCode' is not null
           and status in ('accepted', 'in-production', 'ready', 'completed')
         order by person_id, decided_at desc) proven
 where proven.person_id = people.id;
create index people_postal_code on people (postal_code) where postal_code is not null;

-- One row, however many it is for. Whom it concerns is asked when somebody looks.
create table broadcasts (
  id                uuid primary key default uuidv7(),
  number            bigint not null unique,
  type_id           uuid not null references case_types,
  subject           text not null,
  body              text not null,
  audience          text not null check (audience in ('all', 'package', 'age', 'district')),
  package_id        uuid references packages,
  age_from          integer check (age_from between 0 and 150),
  age_to            integer check (age_to between age_from and 150),
  district_id       uuid references districts,
  sent_at           timestamptz not null,
  sent_by           uuid not null references staff_members,
  send_key          uuid not null unique,
  ended_at          timestamptz,
  ended_by          uuid references staff_members,
  check ((audience = 'package') = (package_id is not null)),
  check ((audience = 'age') = (age_from is not null and age_to is not null)),
  check ((audience = 'district') = (district_id is not null))
);
create index broadcasts_sent on broadcasts (sent_at, number);
create index broadcasts_type on broadcasts (type_id);
create index broadcasts_package on broadcasts (package_id) where package_id is not null;
create index broadcasts_district on broadcasts (district_id) where district_id is not null;
create index broadcasts_sender on broadcasts (sent_by);
create index broadcasts_ender on broadcasts (ended_by) where ended_by is not null;

-- Mails about it, a portion at a time: the last account that was written to is where the next portion begins.
create table broadcast_mailings (
  broadcast_id uuid primary key references broadcasts on delete cascade,
  per_minute   integer not null check (per_minute > 0),
  -- Counted once, when the work begins.
  expected     integer,
  queued       integer not null default 0,
  reached      uuid,
  finished_at  timestamptz,
  stopped_at   timestamptz,
  stopped_by   uuid references staff_members
);
create index broadcast_mailings_stopper on broadcast_mailings (stopped_by) where stopped_by is not null;

create table broadcast_reads (
  person_id    uuid not null references people on delete cascade,
  broadcast_id uuid not null references broadcasts on delete cascade,
  at           timestamptz not null,
  primary key (person_id, broadcast_id)
);
create index broadcast_reads_broadcast on broadcast_reads (broadcast_id);

-- How many have read it, in several rows so that a million readers do not queue for one.
create table broadcast_read_counts (
  broadcast_id uuid not null references broadcasts on delete cascade,
  shard        smallint not null,
  readers      integer not null,
  primary key (broadcast_id, shard)
);

update roles set permissions = permissions || '{answer-cases}' where 'decide' = any(permissions);
update roles set permissions = permissions || '{broadcast}' where name = 'Administrator';
