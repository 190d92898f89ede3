-- Of a firm that has its answer there stays that it asked, not who; of one that nobody answered nothing stays.
alter table partner_applications
  add column ending_told_at    timestamptz,
  add column person_deleted_at timestamptz;
create index partner_applications_kept on partner_applications (decided_at)
  where decided_at is not null and person_deleted_at is null;

-- By the city's key: that it was the city that took the traces out of this entry. Whoever owns the database and calls a
-- change of their own an erasure has none.
alter table events add column erasure bytea;
