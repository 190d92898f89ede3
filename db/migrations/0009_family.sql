alter table family_members
  drop constraint family_members_relation_check,
  add constraint family_members_relation_check check (relation in
    ('child', 'ward', 'spouse', 'partner', 'parent', 'grandparent', 'grandchild', 'sibling', 'other')),
  add column ended_as text check (ended_as in ('removed', 'detached', 'erased')),
  add constraint family_members_end check ((ended_at is null) = (ended_as is null)),
  -- When the guardian was asked for the address of a child that had come of age.
  add column adult_told_at timestamptz;
create index family_members_to_be_told on family_members (member_id)
  where adult_told_at is null and joined_at is not null and ended_at is null;
create index people_birth_date on people (birth_date) where account_id is null and birth_date is not null;

-- Somebody is asked by mail. What the guardian typed stays here until the answer: an address that has an account
-- already is answered for by its owner, and the guardian does not learn from us that there is one. With the answer the row goes.
create table family_invitations (
  id          uuid primary key default uuidv7(),
  guardian_id uuid not null references people on delete cascade,
  account_id  uuid not null references accounts on delete cascade,
  -- As whom: a member of the guardian's family, or another guardian of a child.
  invited_as  text not null check (invited_as in ('member', 'guardian')),
  -- Who is in the family already: the child to look after, or the member who gets an address.
  member_id   uuid references people on delete cascade,
  first_name  text not null,
  last_name   text not null,
  birth_date  date,
  relation    text,
  locale      text not null,
  invited_at  timestamptz not null,
  check (invited_as = 'member' or member_id is not null)
);
create unique index family_invitations_once
  on family_invitations (guardian_id, account_id, invited_as, coalesce(member_id, guardian_id));
create index family_invitations_guardian on family_invitations (guardian_id, id);
create index family_invitations_account on family_invitations (account_id);
create index family_invitations_member on family_invitations (member_id) where member_id is not null;
create index family_invitations_age on family_invitations (invited_at);

alter table account_tokens
  drop constraint account_tokens_purpose_check,
  add constraint account_tokens_purpose_check check (purpose in
    ('activation', 'password-reset', 'staff-invitation', 'email-change', 'family-invitation'));

-- "Działasz jako": for whom this browser acts. Nobody: for whoever logged in.
alter table sessions add column acting_for uuid references people on delete set null;
create index sessions_acting_for on sessions (acting_for) where acting_for is not null;
