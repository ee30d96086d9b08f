-- The tables of a view stand in one of two schemas; under their names in schema reading they are seen from whichever is
-- read. So a view is built anew in the other one while people go on reading, and is then shown in its place.

-- From now on the table is read as it stands in that colour. Who reads it meanwhile reads it to the end.
create function reading.show(name text, colour text) returns void
    language plpgsql
as $$
begin
    execute format('create or replace view reading.%1$I as select * from %2$I.%1$I', name, colour);
end
$$;

do $$
declare
    name text;
    seen text;
begin
    for name in select tablename from pg_tables where schemaname = 'reading' and tablename not in ('view', 'migration')
    loop
        seen := pg_get_functiondef(format('reading.%I(date, bigint, boolean)', name || '_at')::regprocedure);
        execute format('drop function reading.%I(date, bigint, boolean)', name || '_at');
        execute format('alter table reading.%I set schema blue', name);
        perform reading.show(name, 'blue');
        execute seen;
    end loop;
end
$$;

alter table reading.view add column colour text not null default 'blue' check (colour in ('blue', 'green'));
-- How often other tables took the place of those that were read.
alter table reading.view add column shown bigint not null default 0;

-- A view that is being built anew, or was: one row each, the last one counts.
create table reading.rebuild (
    view        text        primary key references reading.view (name),
    version     integer     not null,
    colour      text,
    stage       text        not null,
    target      bigint      not null default 0,
    position    bigint      not null default 0,
    entries     bigint      not null default 0,
    done        bigint      not null default 0,
    digest      text,
    live_digest text,
    failure     text,
    started_at  timestamptz not null default clock_timestamp(),
    changed_at  timestamptz not null default clock_timestamp(),
    -- When copying went on last, and how many entries were done by then.
    resumed_at  timestamptz not null default clock_timestamp(),
    done_before bigint      not null default 0
);

-- The files that are read at once: those from the first name to the last.
create table reading.rebuild_part (
    view    text    not null references reading.rebuild (view) on delete cascade,
    part    integer not null,
    first   text    not null,
    last    text    not null,
    entries bigint  not null,
    done    boolean not null default false,
    primary key (view, part)
);
