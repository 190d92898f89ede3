------------------------------------------------------------------------------------- partners and their people

-- Who asked on the public site to become a partner, and what the city answered.
create table partner_applications (
  id            uuid primary key default uuidv7(),
  name          text not null,
  nip           text not null check (nip ~ '^\d{10}$'),
  description   text not null,
  website       text,
  street        text not null,
  postal_code   text not null check (postal_code ~ '^\d{2}-\d{3}$'),
  town          text not null,
  contact_first_name text not null,
  contact_last_name  text not null,
  email         citext not null,
  phone         text not null,
  send_key      uuid not null unique,
  submitted_at  timestamptz not null,
  decided_at    timestamptz,
  decided_by    uuid references accounts on delete set null,
  accepted      boolean,
  reason        text,
  partner_id    uuid references partners on delete set null,
  check ((decided_at is null) = (accepted is null))
);
create index partner_applications_waiting on partner_applications (submitted_at, id) where decided_at is null;
create index partner_applications_decided on partner_applications (decided_at desc, id desc) where decided_at is not null;
create index partner_applications_nip on partner_applications (nip);
create index partner_applications_email on partner_applications (email, submitted_at);
create index partner_applications_partner on partner_applications (partner_id);
create index partner_applications_decided_by on partner_applications (decided_by);

alter table partners
  add column nip            text check (nip ~ '^\d{10}$'),
  add column description    text not null default '',
  add column website        text,
  add column phone          text,
  add column email          citext,
  -- Days, both inclusive; no end: until somebody ends it.
  add column contract_from  date not null default '2020-01-01',
  add column contract_until date,
  -- The last day of which its managers were reminded.
  add column reminded_of    date,
  add column closed_at      timestamptz,
  add column closed_by      uuid references accounts on delete set null,
  add column closed_reason  text,
  add check (contract_until is null or contract_from <= contract_until);
alter table partners alter column contract_from drop default;
create unique index partners_nip on partners (nip) where closed_at is null;
create index partners_any_nip on partners (nip);
create index partners_name on partners (name collate polish, id);
create index partners_created on partners (created_at, id);
create index partners_ends on partners ((coalesce(contract_until, 'infinity'::date)), id);
create index partners_search on partners using gin (search_text(name) gin_trgm_ops);
create index partners_closed_by on partners (closed_by);
-- What happened to a partner; a check of a card is none of it.
create index events_partner on events ((data ->> 'partnerId'), id)
  where kind like 'partner.%' or kind like 'offer.%';

alter table account_tokens
  drop constraint account_tokens_purpose_check,
  add constraint account_tokens_purpose_check check (purpose in
    ('activation', 'password-reset', 'staff-invitation', 'email-change', 'family-invitation', 'resident-invitation',
     'partner-invitation'));

create table branches (
  id          uuid primary key default uuidv7(),
  partner_id  uuid not null references partners on delete cascade,
  name        text not null,
  street      text not null,
  postal_code text not null check (postal_code ~ '^\d{2}-\d{3}$'),
  town        text not null,
  district_id uuid references districts on delete set null,
  -- As the partner writes them, a line each.
  hours       text not null default '',
  phone       text,
  latitude    numeric(8, 5) check (latitude between -90 and 90),
  longitude   numeric(8, 5) check (longitude between -180 and 180),
  created_at  timestamptz not null,
  closed_at   timestamptz,
  check ((latitude is null) = (longitude is null))
);
create index branches_partner on branches (partner_id, id);
create index branches_district on branches (district_id);

-- `manager`: offers, branches, people and keys of the partner; `till`: checks cards and registers discounts.
alter table partner_staff
  add column role text not null default 'manager' check (role in ('manager', 'till')),
  -- Where they usually stand; nothing: they choose.
  add column branch_id uuid references branches on delete set null,
  add column invited_by uuid references accounts on delete set null;
alter table partner_staff alter column role drop default;
create index partner_staff_branch on partner_staff (branch_id);
create index partner_staff_invited_by on partner_staff (invited_by);

------------------------------------------------------------------------------------------------------- offers

create table offer_categories (
  id       uuid primary key default uuidv7(),
  name     jsonb not null,
  icon     text not null,
  position integer not null
);

create table offer_pictures (
  name     text primary key,
  bytes    bytea not null,
  added_at timestamptz not null
);

create table offers (
  id         uuid primary key default uuidv7(),
  partner_id uuid not null references partners on delete cascade,
  -- Of the form that it was proposed with: sent twice it is still one offer.
  send_key   uuid unique,
  created_at timestamptz not null,
  -- Taken down by the partner or the city; nothing uses it from then on.
  ended_at   timestamptz,
  ended_by   uuid references accounts on delete set null,
  end_reason text
);
create index offers_partner on offers (partner_id, id);
create index offers_ended_by on offers (ended_by);

-- What was proposed and approved. The newest approved one is in force; a proposal does not touch it.
create table offer_versions (
  id              uuid primary key default uuidv7(),
  offer_id        uuid not null references offers on delete cascade,
  name            text not null,
  description     text not null,
  category_id     uuid not null references offer_categories,
  -- The name of a drawing of ours, or of a row of offer_pictures.
  picture         text not null,
  -- Grosze; nothing where the price is typed in at the till.
  price_grosze    integer check (price_grosze > 0),
  discount_kind   text not null check (discount_kind in ('percent', 'amount', 'price')),
  -- Percent: whole percent; amount and price with the card: grosze.
  discount_value  integer not null check (discount_value >= 0),
  valid_from      date not null,
  valid_until     date,
  -- Of one person; nothing: as often as they like.
  limit_per_day   integer check (limit_per_day > 0),
  limit_per_year  integer check (limit_per_year > 0),
  limit_per_card  integer check (limit_per_card > 0),
  -- Of everybody together.
  limit_total     integer check (limit_total > 0),
  proposed_at     timestamptz not null,
  proposed_by     uuid references accounts on delete set null,
  decided_at      timestamptz,
  decided_by      uuid references accounts on delete set null,
  approved        boolean,
  reason          text,
  -- Taken back by the partner before anybody decided.
  withdrawn_at    timestamptz,
  -- What the catalogue looks through; the partner's name belongs to it.
  search          text not null default '',
  check (discount_kind <> 'percent' or discount_value between 1 and 100),
  check (valid_until is null or valid_from <= valid_until),
  check ((decided_at is null) = (approved is null)),
  check (decided_at is null or withdrawn_at is null)
);
create unique index offer_versions_waiting_one on offer_versions (offer_id)
  where decided_at is null and withdrawn_at is null;
create index offer_versions_waiting on offer_versions (proposed_at, id)
  where decided_at is null and withdrawn_at is null;
create index offer_versions_approved on offer_versions (offer_id, decided_at desc) where approved;
create index offer_versions_of on offer_versions (offer_id, proposed_at desc, id desc);
create index offer_versions_picture on offer_versions (picture);
create index offer_versions_category on offer_versions (category_id);
create index offer_versions_search on offer_versions using gin (search_text(search) gin_trgm_ops);
create index offer_versions_name on offer_versions (name collate polish, offer_id) where approved;
create index offer_versions_end on offer_versions ((coalesce(valid_until, '9999-12-31'::date)), offer_id) where approved;
create index offer_versions_proposed_by on offer_versions (proposed_by);
create index offer_versions_decided_by on offer_versions (decided_by);

create function write_offer_search() returns trigger
  language plpgsql as $$
begin
  if tg_table_name = 'partners' then
    update offer_versions set search = offer_versions.name || ' ' || new.name || ' ' || offer_versions.description
      from offers where offers.id = offer_versions.offer_id and offers.partner_id = new.id;
  else
    select new.name || ' ' || partners.name || ' ' || new.description into new.search
      from offers join partners on partners.id = offers.partner_id where offers.id = new.offer_id;
  end if;
  return new;
end $$;
create trigger offer_versions_search before insert on offer_versions
  for each row execute function write_offer_search();
create trigger partners_search after update of name on partners
  for each row when (old.name <> new.name) execute function write_offer_search();

-- For which packages; no row: for every card in force.
create table offer_version_packages (
  version_id uuid not null references offer_versions on delete cascade,
  package_id uuid not null references packages,
  primary key (version_id, package_id)
);
create index offer_version_packages_package on offer_version_packages (package_id);

-- In which branches; no row: in all of the partner's.
create table offer_version_branches (
  version_id uuid not null references offer_versions on delete cascade,
  branch_id  uuid not null references branches on delete cascade,
  primary key (version_id, branch_id)
);
create index offer_version_branches_branch on offer_version_branches (branch_id);

-------------------------------------------------------------------------------------------------- benefit uses

-- A till's key for the API, of one branch. Shown once; found by its hash.
create table api_keys (
  id           uuid primary key default uuidv7(),
  branch_id    uuid not null references branches on delete cascade,
  name         text not null,
  -- The first letters, to tell keys apart.
  prefix       text not null,
  hash         bytea not null unique,
  created_at   timestamptz not null,
  created_by   uuid references accounts on delete set null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  revoked_by   uuid references accounts on delete set null
);
create index api_keys_branch on api_keys (branch_id, id);
create index api_keys_created_by on api_keys (created_by);
create index api_keys_revoked_by on api_keys (revoked_by);

-- Discounts taken, one partition a month: `benefits/months.ts` makes them ahead, the last one catches what is left.
create table benefit_uses (
  id               uuid not null default uuidv7(),
  at               timestamptz not null,
  -- Nobody once the person is erased; the partner's totals stay.
  person_id        uuid references people on delete set null,
  card_id          uuid references cards on delete set null,
  offer_version_id uuid not null references offer_versions,
  branch_id        uuid not null references branches,
  by_account       uuid references accounts on delete set null,
  by_key           uuid references api_keys on delete set null,
  price_grosze     integer not null check (price_grosze > 0),
  saved_grosze     integer not null check (saved_grosze between 0 and price_grosze),
  undone_at        timestamptz,
  undone_by        uuid references accounts on delete set null,
  primary key (id, at)
) partition by range (at);
create table benefit_uses_other partition of benefit_uses default;
create index benefit_uses_person on benefit_uses (person_id, at desc, id desc);
create index benefit_uses_branch on benefit_uses (branch_id, at desc, id desc);
create index benefit_uses_card on benefit_uses (card_id);
create index benefit_uses_version on benefit_uses (offer_version_id);
create index benefit_uses_by_account on benefit_uses (by_account);
create index benefit_uses_by_key on benefit_uses (by_key);
create index benefit_uses_undone_by on benefit_uses (undone_by);

-- A good card that a till has just looked at: its next steps go by this, not by the person. Gone after two days.
create table card_checks (
  id          uuid primary key,
  at          timestamptz not null,
  card_id     uuid not null references cards on delete cascade,
  branch_id   uuid not null references branches on delete cascade,
  -- The session of whoever stands there, or the API key: nobody else goes on with it.
  origin      text not null,
  asked_by    text not null check (asked_by in ('number', 'code')),
  -- When the holder was compared with an identity document.
  identity_at timestamptz
);
create index card_checks_card on card_checks (card_id);

-- What a retried request is answered with: the same use, once. `origin` as above.
create table benefit_requests (
  origin  text not null,
  key     text not null,
  -- Of what was asked: the same key with something else in it is refused.
  hash    bytea not null,
  use_id  uuid not null,
  use_at  timestamptz not null,
  at      timestamptz not null,
  primary key (origin, key)
);
create index benefit_requests_at on benefit_requests (at);

-- How often a person has used an offer: on the day of the last use, in the year of that day, ever. One row, however long.
create table offer_use_counts (
  offer_id  uuid not null references offers on delete cascade,
  person_id uuid not null references people on delete cascade,
  day       date not null,
  on_day    integer not null check (on_day >= 0),
  in_year   integer not null check (in_year >= 0),
  ever      integer not null check (ever >= 0),
  primary key (offer_id, person_id)
);
create index offer_use_counts_person on offer_use_counts (person_id);

-- How often everybody together has, for offers with a limit of that kind.
create table offer_use_totals (
  offer_id uuid primary key references offers on delete cascade,
  uses     integer not null check (uses >= 0)
);

-- A person's totals by day, so that nobody adds up a history.
create table benefit_days (
  person_id    uuid not null references people on delete cascade,
  day          date not null,
  uses         integer not null check (uses >= 0),
  saved_grosze bigint not null check (saved_grosze >= 0),
  primary key (person_id, day)
);

-- A branch's totals by day and offer; they know no person and stay.
create table branch_days (
  branch_id    uuid not null references branches on delete cascade,
  offer_id     uuid not null references offers on delete cascade,
  day          date not null,
  uses         integer not null check (uses >= 0),
  price_grosze bigint not null check (price_grosze >= 0),
  saved_grosze bigint not null check (saved_grosze >= 0),
  primary key (branch_id, day, offer_id)
);
create index branch_days_day on branch_days (day);
create index branch_days_offer on branch_days (offer_id);
