-- "Pobierz moje dane": one of a person at a time. It lies in parts, each of them a file under the person's key.
create table data_exports (
  id           uuid primary key default uuidv7(),
  person_id    uuid not null unique references people on delete cascade,
  requested_at timestamptz not null,
  -- Of the last try: the job goes on trying.
  failed_at    timestamptz,
  ready_at     timestamptz,
  expires_at   timestamptz,
  check ((ready_at is null) = (expires_at is null))
);
create index data_exports_age on data_exports (requested_at);

create table data_export_parts (
  export_id uuid not null references data_exports on delete cascade,
  position  integer not null,
  file_id   uuid not null unique references files on delete cascade,
  primary key (export_id, position)
);

-- That a document was there outlives the file: when it was deleted, and after how many days.
alter table application_documents
  alter column file_id drop not null,
  add column file_deleted_at timestamptz,
  add column kept_days       integer,
  add constraint application_documents_file
    check ((file_id is null) = (file_deleted_at is not null) and (file_id is null) = (kept_days is not null));

alter table applications
  add column photo_deleted_at timestamptz,
  -- The next day on which the night looks whether files of a decided application have to go; nothing: never again.
  add column files_due_on     date,
  -- When the applicant was told that the draft is going to be deleted.
  add column ending_told_at   timestamptz;
update applications set files_due_on = current_date
 where status in ('accepted', 'in-production', 'ready', 'completed', 'rejected', 'cancelled');
create index applications_files_due on applications (files_due_on, id) where files_due_on is not null;
create index applications_drafts_by_age on applications ((coalesce(saved_at, created_at)), id) where status = 'draft';
create index applications_drafts_untouched on applications (created_at, id) where status = 'draft' and saved_at is null;

create index cards_ended_with_photo on cards (ended_at, id) where photo_file_id is not null and ended_at is not null;
create index card_changes_with_photo on card_changes (at, id) where photo_file_id is not null;

-- When whoever registered was told that the account is going to be removed.
alter table pending_registrations add column ending_told_at timestamptz;
create index pending_registrations_untold on pending_registrations (at) where ending_told_at is null;
