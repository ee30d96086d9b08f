set role ledger_app;

create table reading.institution (
    reference text    primary key,
    name      text    not null,
    sort_name text    not null collate "C",
    kind      text    not null,
    standing  boolean not null,
    successor text,
    ended_on  text
);

create index institution_sort on reading.institution (sort_name, reference);

-- Which part a file gives to another one: whose promise it is, whom it is addressed to, who conducts it.
create table reading.link (
    file   text not null,
    role   text not null,
    target text not null,
    primary key (file, role, target)
);

create index link_target on reading.link (target, role, file);

-- Every duty to answer a recommendation, and the last reply to it.
create table reading.laid_duty (
    duty         text     primary key,
    file         text     not null,
    ordinal      smallint not null,
    addressee    text     not null,
    limb         text,
    body_group   text,
    reply        text,
    replied_on   text,
    original_due text,
    current_due  text,
    suspended    boolean  not null,
    closing      text
);

create index laid_duty_file on reading.laid_duty (file, ordinal);
create index laid_duty_addressee on reading.laid_duty (addressee, file);

-- For which file sources were consulted, and up to which day.
create table reading.consulted_file (
    file         text not null,
    consultation text not null,
    up_to        date not null,
    primary key (file, consultation)
);

create index consulted_file_consultation on reading.consulted_file (consultation);

create index source_published on reading.source (published desc, reference);

reset role;
