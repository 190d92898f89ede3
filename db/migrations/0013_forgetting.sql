-- Whom a mail is about and may name, besides whoever it goes to: ids of persons and of accounts. It is forgotten
-- with each of them.
alter table mails add column about uuid[] not null default '{}';
create index mails_about on mails using gin (about);

-- Who was erased lately, for the night that looks once more.
create index people_erased on people (erased_at) where erased_at is not null;
