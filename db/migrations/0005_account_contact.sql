-- E.164.
alter table accounts add column phone text check (phone ~ '^\+[1-9][0-9]{6,14}$');

-- A new address that somebody with the password asked for. It is the account's when a link in its mailbox was used.
create table email_changes (
  account_id   uuid primary key references accounts on delete cascade,
  email        citext not null,
  requested_at timestamptz not null
);
create index email_changes_email on email_changes (email);
create index email_changes_age on email_changes (requested_at);

-- `mailbox` is where the link was sent: it proves that address and no other one that is asked for later.
alter table account_tokens
  add column mailbox citext,
  drop constraint account_tokens_purpose_check,
  add constraint account_tokens_purpose_check
    check (purpose in ('activation', 'password-reset', 'staff-invitation', 'email-change')),
  add constraint account_tokens_mailbox_check check ((purpose = 'email-change') = (mailbox is not null));

-- What a list of devices names a session by; the hash of its token stays where it is.
alter table sessions add column id uuid not null default gen_random_uuid();
create unique index sessions_id on sessions (id);

-- The last mail to somebody whose account is gone: its row, with the address, goes when it is sent.
alter table mails add column forget_when_sent boolean not null default false;
create index mails_recipient on mails (recipient);

alter table people add column erased_at timestamptz;

-- Events that nobody logged in caused: a visitor's address stands in them.
create index events_about_account on events ((data ->> 'accountId')) where actor_account is null;

-- Whoever decided something may go; that it was decided stays.
alter table settings
  drop constraint settings_changed_by_fkey,
  add constraint settings_changed_by_fkey foreign key (changed_by) references accounts on delete set null;
alter table account_suspensions
  drop constraint account_suspensions_by_account_fkey,
  add constraint account_suspensions_by_account_fkey
    foreign key (by_account) references accounts on delete set null,
  drop constraint account_suspensions_lifted_by_fkey,
  add constraint account_suspensions_lifted_by_fkey
    foreign key (lifted_by) references accounts on delete set null;
alter table consent_acts
  drop constraint consent_acts_by_account_fkey,
  add constraint consent_acts_by_account_fkey foreign key (by_account) references accounts on delete set null;

-- A person outlives the account: what the city decided about somebody stays when the names are gone.
alter table people
  drop constraint people_account_id_fkey,
  add constraint people_account_id_fkey foreign key (account_id) references accounts on delete set null;
