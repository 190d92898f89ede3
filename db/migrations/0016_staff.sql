-- Where a clerk may hand cards over; no row: everywhere.
create table staff_points (
  account_id uuid not null references staff_members on delete cascade,
  point_id   uuid not null references collection_points,
  primary key (account_id, point_id)
);

-- Opened by the city's own sign-in (OpenID Connect), which has asked for a second factor itself.
alter table sessions add column by_provider boolean not null default false;

create index staff_roles_role on staff_roles (role_id);

-- Whoever lost phone and recovery codes: a clerk took the second factor away, and why.
create table second_factor_resets (
  id         uuid primary key default uuidv7(),
  account_id uuid not null references accounts on delete cascade,
  at         timestamptz not null,
  by_account uuid references accounts on delete set null,
  reason     text
);
create index second_factor_resets_account on second_factor_resets (account_id, id);
create index second_factor_resets_by_account on second_factor_resets (by_account);
