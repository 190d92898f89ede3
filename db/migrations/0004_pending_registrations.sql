-- What somebody registered with. It becomes the account's only when the link from the mailbox and the password
-- come together: the address alone may be typed by anybody, for a known account too.
create table pending_registrations (
  id            uuid primary key default uuidv7(),
  account_id    uuid not null references accounts on delete cascade,
  first_name    text not null,
  last_name     text not null,
  password_hash text not null,
  locale        text not null check (locale in ('pl', 'uk', 'en')),
  consents      text[] not null,
  ip            inet,
  at            timestamptz not null
);
create index pending_registrations_account on pending_registrations (account_id, at);
create index pending_registrations_age on pending_registrations (at);

insert into pending_registrations (account_id, first_name, last_name, password_hash, locale, consents, ip, at)
select accounts.id, first_name, last_name, password_hash, locale,
       array(select code from consent_acts join consents on consents.id = consent_id where person_id = people.id),
       (select ip from consent_acts where person_id = people.id limit 1),
       people.created_at
from accounts join people on people.account_id = accounts.id
where activated_at is null and password_hash is not null;
delete from people using accounts where accounts.id = people.account_id and activated_at is null;
update accounts set password_hash = null where activated_at is null;

-- Not only logins wait now: shops that look for cards in vain do too. Keyed by a hash of who it is.
alter table login_delays rename to delays;
alter index login_delays_failed rename to delays_failed;
alter index login_delays_pkey rename to delays_pkey;
