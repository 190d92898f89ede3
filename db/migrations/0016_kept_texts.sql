-- What somebody was writing when the session ended: read only with the key that their browser holds, for an hour.
create table kept_texts (
  token_hash bytea primary key,
  -- Of the session that had ended, when it is known.
  account_id uuid references accounts on delete cascade,
  sealed     bytea not null,
  expires_at timestamptz not null
);
create index kept_texts_account on kept_texts (account_id) where account_id is not null;
create index kept_texts_expires on kept_texts (expires_at);
