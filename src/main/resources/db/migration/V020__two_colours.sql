-- The schema in which the tables of a view are read.
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
