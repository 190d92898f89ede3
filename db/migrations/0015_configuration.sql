-- Whatever the city sets: one row a change, from which moment it holds and who made it. The tables that the rooms read
-- (`settings`, `packages`, `collection_points` …) hold what is in force; a change is written there when its moment comes.
create table configuration_changes (
  id             uuid primary key default uuidv7(),
  subject        text not null,
  -- Which one of its kind; empty where there is only one.
  key            text not null,
  value          jsonb not null,
  effective_from timestamptz not null,
  made_at        timestamptz not null,
  -- Nobody: it stood there before the first change.
  made_by        uuid references staff_members,
  applied_at     timestamptz,
  withdrawn_at   timestamptz,
  withdrawn_by   uuid references staff_members,
  check (applied_at is null or withdrawn_at is null),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index configuration_changes_subject on configuration_changes (subject, key, id);
create index configuration_changes_due on configuration_changes (effective_from, id)
  where applied_at is null and withdrawn_at is null;
create index configuration_changes_made_by on configuration_changes (made_by) where made_by is not null;
create index configuration_changes_withdrawn_by on configuration_changes (withdrawn_by) where withdrawn_by is not null;

update roles set permissions = permissions || '{edit-residents,partners,settings,staff,reports}' where name = 'Administrator';
