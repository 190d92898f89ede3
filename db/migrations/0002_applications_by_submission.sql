-- "Zakończone" and "Wszystkie" list several statuses in the order of sending; `applications_queue` serves one.
create index applications_by_submission on applications (submitted_at, id) where status <> 'draft';
