-- How many of what there were on a day. Written once the day is over; nothing in it leads to anybody, so that no
-- number changes when somebody is erased.
create table report_days (
  measure   text not null,
  day       date not null,
  -- What is told apart: a status, an age, a number of working days. Empty: not known.
  dimension text not null,
  -- The type, point, district or package that it belongs to. Empty: none.
  part      text not null,
  count     integer not null check (count > 0),
  primary key (measure, day, dimension, part)
);

create table report_counted_days (
  day        date primary key,
  counted_at timestamptz not null
);

create index application_statuses_at on application_statuses (at);
create index applications_decided on applications (decided_at) where decided_at is not null;
create index cases_opened on cases (opened_at);
create index case_messages_answers on case_messages (at) where answers_since is not null;
create index pickups_ended on pickups (ended_at) where ended_at is not null;

create index events_ip on events (ip, id) where ip is not null;

-- Whether the log was as it was written, when somebody looked.
create table audit_checks (
  id              uuid primary key default uuidv7(),
  scope           text not null check (scope in ('newest', 'whole')),
  asked_at        timestamptz not null,
  asked_by        uuid references staff_members,
  -- The seal it has come to, from where a job goes on, and the proof that it was really there.
  reached         bigint not null default 0,
  hash            bytea,
  proof           bytea,
  checked         bigint not null default 0,
  finished_at     timestamptz,
  broken          text check (broken in ('seal', 'event-gone', 'event-changed')),
  broken_position bigint,
  check ((broken is null) = (broken_position is null))
);
create index audit_checks_asked_by on audit_checks (asked_by) where asked_by is not null;
create unique index audit_checks_under_way on audit_checks (scope) where finished_at is null;
