-- What withdrawing does besides the act: the person and whoever depends on them are erased, their accounts and
-- cards are blocked, or nothing.
alter table consents add column on_withdrawal text check (on_withdrawal in ('erase', 'suspend', 'nothing'));
update consents set on_withdrawal = case
  when not required then 'nothing'
  when kind = 'notice' then 'erase'
  else 'suspend' end;
alter table consents
  alter column on_withdrawal set not null,
  add constraint consents_optional_withdrawal check (required or on_withdrawal = 'nothing');

-- Who acted outlives the account: the person, a guardian, a clerk at the counter.
alter table consent_acts add column actor_kind text not null default 'resident'
  check (actor_kind in ('resident', 'staff', 'partner', 'system'));
alter table consent_acts alter column actor_kind drop default;

-- `office`: a clerk blocked the account and wrote why. `consent`: its person withdrew one. `guardian`: whoever
-- looks after that person did, and the suspension follows the guardian's.
alter table account_suspensions
  alter column reason drop not null,
  add column cause      text not null default 'office' check (cause in ('office', 'consent', 'guardian')),
  add column consent_id uuid references consents,
  add column follows    uuid references account_suspensions on delete cascade,
  add constraint account_suspensions_reason check ((cause = 'office') = (reason is not null)),
  add constraint account_suspensions_consent check ((cause = 'office') = (consent_id is null)),
  add constraint account_suspensions_follows check ((cause = 'guardian') = (follows is not null));
create index account_suspensions_follows on account_suspensions (follows) where follows is not null;

-- A card that was blocked together with an account, so that lifting the one unblocks the other.
alter table card_blocks add column suspension_id uuid references account_suspensions on delete set null;
create index card_blocks_suspension on card_blocks (suspension_id) where suspension_id is not null;

-- Found at the login: something has to be agreed to before the panel opens. A session that is open stays as it is.
alter table sessions add column consents_due boolean not null default false;

-- The clerks' list of residents, in the order of a Polish directory; whoever is erased has no name to stand under.
create index people_by_name on people (last_name collate polish, first_name collate polish, id) where last_name <> '';
create index accounts_search on accounts using gin (search_text(email::text) gin_trgm_ops);

update roles set permissions = permissions || '{read-residents}'
 where 'find-cards' = any(permissions) and not 'read-residents' = any(permissions);
