-- What files give to measures: one table of cases for all of them, each with the entry that says so.

set role ledger_app;

create table reading.measure_case (
    measure     text   not null,
    file        text   not null,
    part        text   not null,
    subject     text   not null,
    happened_on text   not null,
    entry       bigint not null,
    body        text,
    version     uuid   not null,
    valid_from  date   not null,
    valid_to    date   not null,
    known_from  bigint not null,
    known_to    bigint not null,
    primary key (version, known_from)
);

create index measure_case_of on reading.measure_case (measure, known_to);

create function reading.measure_case_at(valid_on date, known_at bigint) returns setof reading.measure_case
    language sql stable
as $$
select * from reading.measure_case v
where v.valid_from <= $1 and v.valid_to > $1 and v.known_from <= $2 and v.known_to > $2
$$;

reset role;
