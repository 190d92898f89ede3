-- In which language the firm filled the form in, and is written to.
alter table partner_applications
  add column locale text not null default 'pl' check (locale in ('pl', 'uk', 'en'));
alter table partner_applications alter column locale drop default;
