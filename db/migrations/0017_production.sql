-- What the print house is given at a time.
create table production_batches (
  id         uuid primary key default uuidv7(),
  number     integer not null unique generated always as identity,
  -- Cards for one collection point only; nothing: for all.
  point_id   uuid references collection_points,
  -- How many were asked for; there may be fewer.
  wanted     integer not null check (wanted > 0),
  made_at    timestamptz not null,
  made_by    uuid not null references staff_members,
  -- A job puts the cards in; nothing: it is still at it.
  filled_at  timestamptz
);
create index production_batches_point on production_batches (point_id) where point_id is not null;
create index production_batches_made_by on production_batches (made_by);

create table production_items (
  id             uuid primary key default uuidv7(),
  batch_id       uuid not null references production_batches,
  position       integer not null,
  application_id uuid not null references applications on delete cascade,
  card_number    text not null,
  point_id       uuid references collection_points,
  printed_at     timestamptz,
  -- Ticked as missing when the others came to the collection point.
  missing_at     timestamptz,
  -- At the collection point, ready to be collected.
  delivered_at   timestamptz,
  -- It left the batch: to be printed once more, taken out by a clerk, its card ended, or its person was erased.
  ended_at       timestamptz,
  ended_as       text check (ended_as in ('reprint', 'taken-out', 'card-ended', 'erased')),
  reason         text,
  -- From when the card may go into another batch, and when it did.
  again_at       timestamptz,
  redone_at      timestamptz,
  unique (batch_id, position),
  check ((ended_at is null) = (ended_as is null)),
  check (redone_at is null or again_at is not null)
);
-- The last ring behind "in one batch at a time".
create unique index production_items_standing on production_items (application_id) where ended_at is null;
create index production_items_application on production_items (application_id);
create index production_items_again on production_items (again_at, id) where again_at is not null and redone_at is null;
create index production_items_held on production_items (ended_at, id)
  where ended_as = 'taken-out' and again_at is null;
create index production_items_point on production_items (point_id) where point_id is not null;

-- "These cards have come to this point": a job makes them ready one by one.
create table production_deliveries (
  id          uuid primary key default uuidv7(),
  batch_id    uuid not null references production_batches,
  point_id    uuid not null references collection_points,
  at          timestamptz not null,
  by_account  uuid not null references staff_members,
  finished_at timestamptz
);
create index production_deliveries_batch on production_deliveries (batch_id, id);
create index production_deliveries_point on production_deliveries (point_id);
create index production_deliveries_by on production_deliveries (by_account);

-- A card that waits, or waited, at a collection point.
create table pickups (
  application_id uuid primary key references applications on delete cascade,
  card_id        uuid not null unique references cards on delete cascade,
  point_id       uuid references collection_points,
  ready_at       timestamptz not null,
  -- Mailed to the resident, said at the counter; nothing when it has been used.
  code           text unique,
  -- How many times the resident was reminded.
  reminders      integer not null default 0,
  ended_at       timestamptz,
  ended_as       text check (ended_as in ('collected', 'returned', 'erased')),
  collected_by   text check (collected_by in ('holder', 'guardian', 'authorised')),
  -- Who came with an authorisation.
  collector      text,
  check ((ended_at is null) = (ended_as is null)),
  check ((ended_at is null) = (code is not null)),
  check (collector is null or collected_by = 'authorised')
);
create index pickups_waiting on pickups (point_id, ready_at, application_id) where ended_at is null;
create index pickups_age on pickups (ready_at, application_id) where ended_at is null;
create index pickups_reminders on pickups (reminders, ready_at, application_id) where ended_at is null;

-- Those that waited already get one too: their mails went out without, so they are found by number and name.
insert into pickups (application_id, card_id, point_id, ready_at, code)
select applications.id, card_id, collection_point_id,
       (select max(at) from application_statuses where application_id = applications.id and status = 'ready'),
       upper(translate(substr(md5(applications.id::text), 1, 8), '01258b', 'NKTXWM'))
  from applications where status = 'ready' and card_id is not null;

-- What waits for production at each point, oldest first.
create index applications_for_production on applications (collection_point_id, submitted_at, id) where status = 'accepted';
