-- Allegations, as their list shows them.

create table blue.allegation (
    like reading.versions,
    reference     text     not null,
    title         text     not null,
    raised_on     text,
    raised        date,
    stated_by     text,
    answers       smallint not null,
    corroborations smallint not null,
    conclusion    text,
    concluded_by  text,
    standing      boolean  not null
);
select reading.keep_versions('allegation');
