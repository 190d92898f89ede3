-- What somebody at the settings has begun and not yet saved as a change: the form as it stood, one for each thing.
create table configuration_drafts (
  subject  text not null,
  key      text not null,
  form     jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null references staff_members,
  primary key (subject, key)
);
create index configuration_drafts_saved_by on configuration_drafts (saved_by);

-- Pictures of packages that the city brought itself. The name is made from the bytes, so that the same one lies there once.
create table package_pictures (
  name     text primary key,
  bytes    bytea not null,
  added_at timestamptz not null
);
create index package_pictures_added on package_pictures (added_at);
