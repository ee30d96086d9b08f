-- When a duty was first replied to, and whether that reply was marked late: what is counted of reply times.

set role ledger_app;

alter table reading.duty add column first_reply text, add column late boolean not null default false;

reset role;
