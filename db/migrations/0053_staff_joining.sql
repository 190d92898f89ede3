-- An invitation gives nobody a place among the staff until it is accepted. Whoever can log in works already.
alter table staff_members add column joined_at timestamptz;
update staff_members set joined_at = greatest(staff_members.created_at, accounts.activated_at)
  from accounts
  where accounts.id = staff_members.account_id and accounts.activated_at is not null;
delete from staff_members where joined_at is null and blocked_at is not null;
alter table staff_members
  add constraint staff_members_blocked_check check (blocked_at is null or joined_at is not null);
-- Of whoever was put on the staff without being asked, nobody is any more.
delete from mails where template = 'staff-added' and state <> 'sent';
