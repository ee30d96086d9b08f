-- What files give to measures: one table of cases for all of them, each with the entry that says so.

create table blue.measure_case (
    like reading.versions,
    measure     text   not null,
    file        text   not null,
    part        text   not null,
    subject     text   not null,
    happened_on text   not null,
    entry       bigint not null,
    body        text
);
select reading.keep_versions('measure_case');

create index measure_case_of on blue.measure_case (measure, known_to);
