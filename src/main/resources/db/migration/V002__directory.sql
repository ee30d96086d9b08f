-- What one file must know of others when a rule judges it. The application's own, rebuilt from the journal at will.

create table directory.fact (
    file    text     not null,
    number  bigint   not null,
    ordinal smallint not null,
    subject text     not null,
    fact    text     not null,
    primary key (file, number, ordinal, subject)
);

create index fact_subject on directory.fact (subject, file, number, ordinal);
