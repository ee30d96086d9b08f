-- What every entry says, to be found by its words; and what every change of mind took back.

-- The title as it stands at that moment. What is searched is cut into words and folded before it comes here, so that no
-- locale of the database has a say: the words for the index, and in a row, for phrases. Of an entry that says more than an
-- index takes, only the words that come first are in it: it is not whole.
create table blue.search (
    like reading.versions,
    file        text     not null,
    kind        text     not null,
    number      bigint   not null,
    standing    boolean  not null,
    counts_from date     not null,
    title       text     not null,
    folded      text     not null,
    vector      tsvector not null,
    whole       boolean  not null
);
select reading.keep_versions('search');

create index search_vector on blue.search using gin (vector);

create table blue.reversal (
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

create index reversal_file on blue.reversal (file, known_to);
create index reversal_bodies on blue.reversal using gin (bodies);
