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
    due_unknown  boolean  not null,
    reported_on  text,
    days_after   bigint,
    self_review  boolean  not null,
    findings     smallint not null
);

create index review_begun on reading.review (begun desc nulls last, reference);
create index review_title on reading.review (sort_title, reference);

reset role;
