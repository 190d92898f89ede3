-- When a collection point is open: seven days from Monday on, and the days on which it is closed all the same.
-- `hours` says the week in words.
alter table collection_points
  add column week     jsonb,
  add column closures jsonb not null default '[]';

-- What the city says in a mail of ours besides, or instead of, our own words.
create table mail_texts (
  template     text not null,
  locale       text not null check (locale in ('pl', 'uk', 'en')),
  subject      text,
  introduction text,
  closing      text,
  primary key (template, locale)
);

-- A change that was planned long ago must not fail at night because of a namesake; forms refuse one.
alter table case_queues drop constraint case_queues_name_key;
alter table districts drop constraint districts_name_key;

-- How many cards are on their way to a point that is about to close.
create index applications_bound_for on applications (collection_point_id)
  where status in ('accepted', 'in-production', 'ready');
