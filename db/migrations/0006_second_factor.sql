-- Codes from an app. The secret is sealed with the city's key; until a right code came it opens nothing.
create table account_apps (
  account_id    uuid primary key references accounts on delete cascade,
  sealed_secret bytea not null,
  started_at    timestamptz not null,
  confirmed_at  timestamptz,
  -- Of the last code that was accepted, in steps of 30 s since 1970: each code works once.
  last_step     bigint not null default 0
);
create index account_apps_unconfirmed on account_apps (started_at) where confirmed_at is null;

create table passkeys (
  id            uuid primary key default uuidv7(),
  account_id    uuid not null references accounts on delete cascade,
  credential_id text not null unique,
  public_key    bytea not null,
  counter       bigint not null,
  transports    text[] not null,
  name          text not null,
  created_at    timestamptz not null,
  last_used_at  timestamptz
);
create index passkeys_account on passkeys (account_id, id);

-- For when neither the app nor a passkey is at hand. Keyed hashes: a leaked table opens nothing.
create table recovery_codes (
  account_id uuid not null references accounts on delete cascade,
  code_hash  bytea not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);

-- What a passkey is asked to sign; taken away by the first answer.
create table passkey_challenges (
  challenge  text primary key,
  account_id uuid not null references accounts on delete cascade,
  purpose    text not null check (purpose in ('adding', 'login')),
  expires_at timestamptz not null
);
create index passkey_challenges_account on passkey_challenges (account_id);
create index passkey_challenges_expiry on passkey_challenges (expires_at);

-- The password was right, the second step is still to come: no session yet.
create table pending_logins (
  token_hash bytea primary key,
  account_id uuid not null references accounts on delete cascade,
  expires_at timestamptz not null,
  failures   integer not null default 0
);
create index pending_logins_account on pending_logins (account_id);
create index pending_logins_expiry on pending_logins (expires_at);
