-- A keyed hash of the day on which somebody with a PESEL was born: a file of made-up numbers of one day is found by it.
alter table import_rows add column birth_hash bytea;
create index import_rows_birth on import_rows (birth_hash) where birth_hash is not null;
