-- The slippage ledger: every move of a day in a commitment, a recommendation or a review.

create table blue.slippage (
    like reading.versions,
    file       text    not null,
    ordinal    integer not null,
    number     bigint  not null,
    kind       text    not null,
    subject    text    not null,
    from_day   text,
    from_words text,
    to_day     text,
    to_words   text,
    days       bigint,
    moved_on   text    not null,
    moved      date    not null,
    timing     text    not null,
    stated_by  text,
    cited      text[]  not null,
    held_by    text[]  not null,
    bodies     text[]  not null,
    reason     text
);
select reading.keep_versions('slippage');

create index slippage_moved on blue.slippage (moved);
create index slippage_bodies on blue.slippage using gin (bodies);
