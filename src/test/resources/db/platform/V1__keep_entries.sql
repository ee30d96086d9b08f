create schema if not exists journal;
create table journal.entry (id integer primary key);
grant usage on schema journal to ledger_app;
grant select, insert on journal.entry to ledger_app;
create schema reading authorization ledger_app;
