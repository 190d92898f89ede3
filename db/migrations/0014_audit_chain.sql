-- The audit log is written once. What erasing a person takes out of a row are traces: the account, the address, and
-- which account it was about. Everything else stays as it was written, by the database's own rule.
alter table events
  -- Makes the seal of the traces say nothing once they are erased: they could be guessed otherwise.
  add column trace_salt bytea not null default uuid_send(gen_random_uuid()),
  add column sealed     boolean not null default false;
create index events_unsealed on events (id) where not sealed;

-- Each entry seals the state of one event and the entry before it. An event whose traces were erased gets another.
create table event_seals (
  position bigint primary key,
  event_id uuid not null,
  fixed    bytea not null,
  traces   bytea not null,
  hash     bytea not null,
  at       timestamptz not null
);
create index event_seals_event on event_seals (event_id, position);

create function keep_events() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and (new.id, new.at, new.kind, new.actor_kind, new.person_id, new.application_id, new.card_id)
         is not distinct from (old.id, old.at, old.kind, old.actor_kind, old.person_id, old.application_id, old.card_id)
     and (new.actor_account is null or new.actor_account is not distinct from old.actor_account)
     and (new.ip is null or new.ip is not distinct from old.ip)
     and new.data in (old.data, old.data - 'accountId') then
    if (new.actor_account, new.ip, new.data) is distinct from (old.actor_account, old.ip, old.data) then
      new.trace_salt := uuid_send(gen_random_uuid());
      new.sealed := false;
    end if;
    return new;
  end if;
  raise exception 'The audit log only grows.' using errcode = 'restrict_violation';
end $$;
create trigger events_only_grow before update or delete on events for each row execute function keep_events();
create trigger events_are_not_emptied before truncate on events for each statement execute function keep_events();

create function keep_seals() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log only grows.' using errcode = 'restrict_violation';
end $$;
create trigger event_seals_only_grow before update or delete on event_seals for each row execute function keep_seals();
create trigger event_seals_are_not_emptied before truncate on event_seals for each statement execute function keep_seals();
