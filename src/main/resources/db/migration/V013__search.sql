-- What every entry says, to be found by its words; and what every change of mind took back.

set role ledger_app;

-- The title as it stands at that moment; the heading is the title where the entry itself gives it. What the letters
-- are without their accents is kept only where that is not the same.
create table reading.search (
    like reading.versions,
    file        text    not null,
    kind        text    not null,
    number      bigint  not null,
    standing    boolean not null,
    counts_from date    not null,
    title       text    not null,
    heading     text    not null,
    words       text    not null,
    plain       text    not null,
    mentions    text    not null,
    vector      tsvector generated always as (
        setweight(to_tsvector('english', heading) || to_tsvector('simple', heading), 'A')
        || setweight(to_tsvector('english', words) || to_tsvector('simple', words), 'B')
        || setweight(to_tsvector('english', plain) || to_tsvector('simple', plain), 'C')
        || setweight(to_tsvector('english', title || ' ' || mentions)
            || to_tsvector('simple', title || ' ' || mentions), 'D')) stored
);

select reading.keep_versions('search');

create index search_vector on reading.search using gin (vector);

-- As a reader writes it: words, "phrases", or, -without. Words of English in any form, names as they are written.
create function reading.search_query(asked text) returns tsquery
    language sql immutable
as $$ select websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1) $$;

create table reading.reversal (
    like reading.versions,
    file        text   not null,
    ordinal     integer not null,
    number      bigint not null,
    kind        text   not null,
    subject     text   not null,
    turned_on   text   not null,
    turned      date   not null,
    stated_by   text,
    cited       text[] not null,
    bodies      text[] not null,
    said        text,
    said_words  text,
    said_number bigint,
    said_on     text,
    said_by     text,
    then_said   text,
    then_words  text,
    reason      text
);

select reading.keep_versions('reversal');

create index reversal_file on reading.reversal (file, known_to);
create index reversal_bodies on reading.reversal using gin (bodies);

reset role;
