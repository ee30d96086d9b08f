-- The views: the application's own, folded from the journal and disposable.

-- How far each view has read, and what stopped it, if anything did.
create table reading.view (
    name            text        primary key,
    version         integer     not null,
    position        bigint      not null default 0,
    failed_position bigint,
    failure         text,
    failed_at       timestamptz
);

-- What every version of a row begins with: what is read first is looked at first. It holds on the valid days from one to
-- another, and was known from one position of the journal to another; each excludes its end. That of a made-up example
-- is read only where examples are asked for.
create type reading.versions as (
    version    uuid,
    valid_from date,
    valid_to   date,
    known_from bigint,
    known_to   bigint,
    example    boolean
);

-- In which names, titles and references are ordered: Á by A, Ł by L, 2 before 10; whatever the locale of the database.
create collation reading.letters (provider = icu, locale = 'en-GB-u-kn-true');

-- What every file is called, for whoever points to it.
create table reading.title (
    like reading.versions,
    file     text    not null,
    title    text    not null,
    standing boolean not null
);

create table reading.source (
    like reading.versions,
    reference    text    not null,
    publisher    text    not null,
    title        text    not null,
    published_on text    not null,
    published    date    not null,
    address      text,
    kind         text    not null,
    withdrawn    text,
    sha256       text
);

-- Every entry by both its times; what it says is read from the journal.
create table reading.entry (
    position   bigint   primary key,
    file       text     not null,
    number     bigint   not null,
    name       text     not null,
    valid_from date     not null,
    withdraws  bigint   not null,
    files      text[]   not null,
    example    boolean  not null
);

create index entry_valid on reading.entry (valid_from desc, position desc);
create index entry_file on reading.entry (file, number);
create index entry_files on reading.entry using gin (files);
