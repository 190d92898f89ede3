-- The points of the criterion that the clerk found proven, in the city's words of that day.
alter table application_statuses add column confirmed text[];

-- When a clerk cut the photo anew; a photo that the resident changes starts over.
alter table applications add column photo_recut_at timestamptz;

-- A clerk types the number that somebody calls from.
create index accounts_phone on accounts (phone) where phone is not null;
