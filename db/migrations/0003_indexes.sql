-- Deleting a row looks for whatever points at it. Without these, each photo that a resident replaces and each
-- account that is removed would read whole tables.
create index applications_photo_original on applications (photo_original_id) where photo_original_id is not null;
create index applications_photo_file on applications (photo_file_id) where photo_file_id is not null;
create index applications_card on applications (card_id) where card_id is not null;
create index applications_applicant on applications (applicant_account);
create index application_documents_application on application_documents (application_id);
create index application_documents_file on application_documents (file_id);
create index application_statuses_by_account on application_statuses (by_account);
create index application_remarks_status on application_remarks (status_id);
create index cards_photo_file on cards (photo_file_id) where photo_file_id is not null;
create index card_blocks_card on card_blocks (card_id, at);
create index card_blocks_by_account on card_blocks (by_account);
create index card_blocks_lifted_by on card_blocks (lifted_by) where lifted_by is not null;
create index consent_acts_by_account on consent_acts (by_account);
create index account_suspensions_account on account_suspensions (account_id);

-- The queue of one type, which may be a rare one.
create index applications_by_type on applications (type_version_id, submitted_at, id) where status <> 'draft';

-- The planner takes no statistics from a partial index, and without any it reads the whole queue for a rare name.
create statistics applications_names on (search_text((answers ->> 'firstName') || ' ' || (answers ->> 'lastName')))
  from applications;
