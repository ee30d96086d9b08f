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

-- The same of whatever else follows the journal and keeps what it makes of the entries.
create table reading.subscription (like reading.view including all);

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

-- The tables of a view stand in one of two schemas, blue and green; under their names in schema reading they are seen from
-- whichever is read. So a view is built anew in the other one while people go on reading, and is then shown in its place.

-- From now on the table is read as it stands in that colour. Who reads it meanwhile reads it to the end.
create function reading.show(name text, colour text) returns void
    language plpgsql
as $$
begin
    execute format('create or replace view reading.%1$I as select * from %2$I.%1$I', name, colour);
end
$$;

-- The recipe of a table of versions:
--     create table blue.x (like reading.versions, ...);
--     select reading.keep_versions('x');
-- It has its keys then, is seen as reading.x, and is read by functions: as it stood on a day, known at a position (x_at);
-- and at each step of a walk on which neither the day nor the position ever falls, in one reading (x_along). Indexes of its
-- own are made on blue.x; the table in schema green, with all of them, is made when the view is built anew.
create function reading.keep_versions(name text) returns void
    language plpgsql
as $$
declare
    columns text := (select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum)
        from pg_attribute where attrelid = format('blue.%I', name)::regclass and attnum > 0 and not attisdropped);
begin
    execute format('alter table blue.%I alter column valid_from set not null, alter column valid_to set not null, '
            || 'alter column known_to set not null, alter column example set not null, add primary key (version, known_from)', name);
    -- What is known now is at its end.
    execute format('create index %1$s_known on blue.%1$I (known_to, valid_to, known_from, valid_from)', name);
    perform reading.show(name, 'blue');
    -- Plain SQL, so that the planner sees through it.
    execute format('create function reading.%1$s_at(valid_on date, known_at bigint, examples boolean) returns setof reading.%1$I '
            || 'language sql stable as $at$ select * from reading.%1$I v where v.valid_from <= $1 '
            || 'and v.valid_to > $1 and v.known_from <= $2 and v.known_to > $2 and (not v.example or $3) $at$', name);
    -- Of a row the steps are reckoned at which it holds, and not for each step the rows: they are read once.
    execute format('create function reading.%1$s_along(days date[], positions bigint[], examples boolean) '
            || 'returns table (step integer, %2$s) language sql stable as $along$ select s.step, v.* '
            || 'from reading.%1$I v cross join lateral generate_series('
            || 'greatest(width_bucket(v.valid_from - 1, $1), width_bucket(v.known_from - 1, $2)) + 1, '
            || 'least(width_bucket(v.valid_to - 1, $1), width_bucket(v.known_to - 1, $2))) s (step) '
            || 'where v.valid_from <= $1[cardinality($1)] and v.valid_to > $1[1] '
            || 'and v.known_from <= $2[cardinality($2)] and v.known_to > $2[1] '
            || 'and (not v.example or $3) $along$', name, columns);
end
$$;

-- In which names, titles and references are ordered: Á by A, Ł by L, 2 before 10; whatever the locale of the database.
create collation reading.letters (provider = icu, locale = 'en-GB-u-kn-true');

-- What every file is called, for whoever points to it.
create table blue.title (
    like reading.versions,
    file     text    not null,
    title    text    not null,
    standing boolean not null
);
select reading.keep_versions('title');

create table blue.source (
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
select reading.keep_versions('source');

-- Every entry by both its times; what it says is read from the journal.
create table blue.entry (
    position   bigint   primary key,
    file       text     not null,
    number     bigint   not null,
    name       text     not null,
    valid_from date     not null,
    withdraws  bigint   not null,
    reported   boolean  not null,
    answers    bigint   not null,
    files      text[]   not null,
    example    boolean  not null
);
select reading.show('entry', 'blue');

create index entry_valid on blue.entry (valid_from desc, position desc);
create index entry_file on blue.entry (file, number);
create index entry_files on blue.entry using gin (files);
