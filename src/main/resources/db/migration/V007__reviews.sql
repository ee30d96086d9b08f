-- Reviews, as their list shows them.

set role ledger_app;

create table reading.review (
    reference    text     primary key,
    title        text     not null,
    sort_title   text     not null collate "C",
    kind         text,
    stage        text     not null,
    begun_on     text,
    begun        date,
    original_due text,
    current_due  text,
    due          date,
    due_unknown  boolean  not null,
    reported_on  text,
    reported     date,
    days_after   bigint,
    self_review  boolean  not null,
    findings     smallint not null
);

reset role;
