-- Pages of the city's own words besides the two that every city has. Two of one address are refused by the form;
-- when both were planned long ago the older one is shown, and the night does not fail.
create table city_pages (
  id         uuid primary key,
  slug       text not null,
  -- By language: { "title": …, "body": … }, the body in Markdown.
  texts      jsonb not null,
  in_footer  boolean not null,
  position   integer not null,
  changed_at timestamptz not null,
  deleted_at timestamptz
);
create index city_pages_by_slug on city_pages (slug) where deleted_at is null;
