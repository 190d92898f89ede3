-- Reasons for a duplicate, as the city lists them.
create table duplicate_reasons (
  id         uuid primary key default uuidv7(),
  label      jsonb not null,
  position   integer not null,
  retired_at timestamptz
);

-- Who looks after whom. Somebody an application is written for is a member from the first draft on, and joins
-- with the first card; until then nothing but that application is there.
create table family_members (
  id          uuid primary key default uuidv7(),
  guardian_id uuid not null references people on delete cascade,
  member_id   uuid not null references people on delete cascade,
  relation    text check (relation in ('child', 'ward', 'spouse', 'parent', 'other')),
  added_at    timestamptz not null,
  joined_at   timestamptz,
  ended_at    timestamptz,
  check (guardian_id <> member_id)
);
create unique index family_members_standing on family_members (guardian_id, member_id) where ended_at is null;
create index family_members_guardian on family_members (guardian_id);
create index family_members_member on family_members (member_id);

-- What the city has seen proven. The PESEL is sealed with the person's key and found by a keyed hash.
alter table people
  add column birth_date  date,
  add column pesel_sealed bytea,
  add column pesel_hash   bytea;
create index people_pesel on people (pesel_hash) where pesel_hash is not null;

alter table applications
  add column for_ward         boolean not null default false,
  -- Of the version that it was written for; so that the database can hold "one of a package under way".
  add column package_code     text,
  add column previous_card_id uuid references cards on delete set null,
  add column pesel_sealed     bytea,
  -- Nothing while the PESEL is not a right one.
  add column pesel_hash       bytea,
  add column pesel_birth_date date;
create index applications_previous_card on applications (previous_card_id) where previous_card_id is not null;
create index applications_pesel on applications (pesel_hash) where pesel_hash is not null;

update applications set package_code = definition ->> 'packageCode'
  from application_type_versions where application_type_versions.id = type_version_id;

drop index applications_one_under_way;
create unique index applications_one_under_way on applications (person_id, kind)
  where kind in ('issue', 'plastic', 'duplicate', 'change')
    and status in ('submitted', 'in-review', 'returned', 'accepted', 'in-production', 'ready');
create unique index applications_one_for_package on applications (person_id, package_code)
  where kind in ('extension', 'package')
    and status in ('submitted', 'in-review', 'returned', 'accepted', 'in-production', 'ready');

-- A photo used to be asked for or not; it may be left to the resident as well.
update application_type_versions
  set definition = definition || jsonb_build_object(
    'photo', case when definition -> 'photo' = 'true' then 'required' else 'none' end, 'ward', false);

-- With its duplicate a card is blocked for good.
alter table cards drop constraint cards_ended_as_check;
alter table cards add constraint cards_ended_as_check check (ended_as in ('replaced', 'blocked', 'invalid'));

-- What a card showed until its holder's data changed.
create table card_changes (
  id             uuid primary key default uuidv7(),
  card_id        uuid not null references cards on delete cascade,
  application_id uuid not null references applications on delete cascade,
  at             timestamptz not null,
  first_name     text not null,
  last_name      text not null,
  photo_file_id  uuid references files on delete set null
);
create index card_changes_card on card_changes (card_id, at);
create index card_changes_application on card_changes (application_id);
create index card_changes_photo on card_changes (photo_file_id) where photo_file_id is not null;

-- When the night found that it had ended.
alter table entitlements add column expired_at timestamptz;
create index entitlements_running_out on entitlements (valid_until, id) where expired_at is null;
create index entitlements_end on entitlements (valid_until, id);

-- Each reminder of an end goes out once, however often the night runs.
create table entitlement_reminders (
  entitlement_id uuid not null references entitlements on delete cascade,
  days_before    integer not null,
  at             timestamptz not null,
  primary key (entitlement_id, days_before)
);
