-- Two entries were the same person. What was the one's is the other's from then on; the emptied row stays, so that
-- its address leads on. There is no way back.
create table person_merges (
  from_person    uuid primary key references people on delete cascade,
  into_person    uuid not null references people on delete cascade,
  at             timestamptz not null,
  by_account     uuid not null references staff_members,
  reason         text not null,
  -- The login that closed with it, so that its traces can be found when the person is erased.
  closed_account uuid,
  check (from_person <> into_person)
);
create index person_merges_into on person_merges (into_person);
create index person_merges_by on person_merges (by_account);

-- Whose key opens a file, when it is not that of the person to whom it belongs now.
alter table files add column sealed_for uuid references people on delete cascade;
create index files_sealed_for on files (sealed_for) where sealed_for is not null;
