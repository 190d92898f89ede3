-- A clerk put right what the city knew of somebody. Which fields is said; their values, before and after, are sealed
-- with the person's key.
create table person_corrections (
  id         uuid primary key default uuidv7(),
  person_id  uuid not null references people on delete cascade,
  at         timestamptz not null,
  by_account uuid not null references staff_members,
  reason     text not null,
  fields     text[] not null,
  sealed     bytea not null
);
create index person_corrections_person on person_corrections (person_id, id);
create index person_corrections_by on person_corrections (by_account);

-- The clerks' list of those who have no account, in its order.
create index people_without_account on people
  (last_name collate polish, first_name collate polish, id) where account_id is null and last_name <> '';

-- What a card showed until its holder's data changed: by an application, or put right by a clerk.
alter table card_changes
  alter column application_id drop not null,
  add column correction_id uuid references person_corrections on delete cascade,
  add constraint card_changes_source check (num_nonnulls(application_id, correction_id) = 1);
create index card_changes_correction on card_changes (correction_id) where correction_id is not null;

-- An application that a clerk takes at the counter, from somebody who need not have an account.
alter table applications add column taken_by uuid references staff_members;
create index applications_taken_by on applications (taken_by) where taken_by is not null;

-- "Signed on paper": the clerk at the counter says that the resident has.
alter table consent_acts add column on_paper boolean not null default false;
