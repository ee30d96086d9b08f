-- What observers saw to be otherwise in the registers of others on a later day than on an earlier one.

create table blue.silent_change (
    like reading.versions,
    file          text    not null,
    ordinal       integer not null,
    number        bigint  not null,
    kind          text    not null,
    register      text    not null,
    kept_by       text,
    shown_before  text,
    shown_after   text,
    seen_on       text    not null,
    seen_again_on text    not null,
    seen_again    date    not null,
    owner         text    not null,
    bodies        text[]  not null
);
select reading.keep_versions('silent_change');

create index silent_change_seen_again on blue.silent_change (seen_again);
create index silent_change_bodies on blue.silent_change using gin (bodies);
create index silent_change_file on blue.silent_change (file, known_to);
