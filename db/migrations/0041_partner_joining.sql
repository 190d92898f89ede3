-- An invitation is nobody's place until it is accepted: anybody may be asked by several partners, and joins one.
alter table partner_staff add column joined_at timestamptz;
-- Who has accepted, or has the account for nothing else; the others were only put there, and are asked now.
update partner_staff set joined_at = greatest(partner_staff.created_at, accounts.activated_at)
  from accounts
  where accounts.id = partner_staff.account_id
    and accounts.activated_at is not null
    and (exists (
          select from events
          where kind = 'partner.person-joined' and data ->> 'accountId' = accounts.id::text
        )
      or not exists (select from people where people.account_id = accounts.id)
        and not exists (select from staff_members where staff_members.account_id = accounts.id));
delete from partner_staff where joined_at is null and blocked_at is not null;
alter table partner_staff
  drop constraint partner_staff_pkey,
  add primary key (partner_id, account_id),
  add constraint partner_staff_blocked_check check (blocked_at is null or joined_at is not null);
drop index partner_staff_partner;
create index partner_staff_account on partner_staff (account_id);
create unique index partner_staff_joined on partner_staff (account_id) where joined_at is not null;

-- Whose invitation the link is; of those sent before, nobody can tell any more.
delete from account_tokens where purpose = 'partner-invitation';
alter table account_tokens
  add column partner_id uuid references partners on delete cascade,
  add constraint account_tokens_partner_check check ((purpose = 'partner-invitation') = (partner_id is not null));
create index account_tokens_partner on account_tokens (partner_id);
