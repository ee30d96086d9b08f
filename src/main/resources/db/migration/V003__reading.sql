-- The views: the application's own, folded from the journal and disposable.

create schema reading authorization ledger_app;
set role ledger_app;

-- How far each view has read, and what stopped it, if anything did.
create table reading.view (
    name            text        primary key,
    version         integer     not null,
    position        bigint      not null default 0,
    failed_position bigint,
    failure         text,
    failed_at       timestamptz
);

reset role;
