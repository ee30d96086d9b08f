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

-- Files that cannot be read from an entry on, and the position at which that showed.
create table directory.set_aside (
    file     text   primary key,
    number   bigint not null,
    position bigint not null,
    reason   text   not null
);

-- How far the journal was looked through for them.
create table directory.inspected (
    one_row  boolean primary key default true check (one_row),
    position bigint  not null
);

insert into directory.inspected (position) values (0);
