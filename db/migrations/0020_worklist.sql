-- What a photo looks like, in 64 bits: two that differ in three of them at most share one of the four bands.
alter table applications
  add column photo_hash  bit(64),
  add column photo_bands integer[] generated always as (array[
    substring(photo_hash from 1 for 16)::bit(16)::integer,
    substring(photo_hash from 17 for 16)::bit(16)::integer + 65536,
    substring(photo_hash from 33 for 16)::bit(16)::integer + 131072,
    substring(photo_hash from 49 for 16)::bit(16)::integer + 196608]) stored;
create index applications_photo_bands on applications using gin (photo_bands) where photo_hash is not null;

-- The same name and birth date, proven or only said.
create index people_same on people (birth_date, search_text(first_name || ' ' || last_name))
  where birth_date is not null;
create index applications_same on applications ((answers ->> 'birthDate'),
  search_text((answers ->> 'firstName') || ' ' || (answers ->> 'lastName'))) where status <> 'draft';

-- A clerk's own ways of asking for a list.
create table saved_filters (
  id         uuid primary key default uuidv7(),
  account_id uuid not null references staff_members on delete cascade,
  place      text not null,
  name       text not null,
  -- The part of the address behind the question mark.
  query      text not null,
  saved_at   timestamptz not null,
  unique (account_id, place, name)
);
