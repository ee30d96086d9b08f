set role ledger_app;

create table reading.allegation (
    reference     text     primary key,
    title         text     not null,
    sort_title    text     not null collate "C",
    raised_on     text,
    raised        date,
    stated_by     text,
    answers       smallint not null,
    corroborations smallint not null,
    conclusion    text,
    concluded_by  text,
    standing      boolean  not null
);

create index allegation_raised on reading.allegation (raised desc nulls last, reference);
create index allegation_title on reading.allegation (sort_title, reference);

reset role;
