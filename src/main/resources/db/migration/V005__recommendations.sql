-- Recommendations, and the duties to answer them.

create table blue.recommendation (
    like reading.versions,
    reference       text    not null,
    standing        boolean not null,
    title           text    not null,
    number          text,
    origin          text,
    review          text,
    issuer          text,
    issued_by       text,
    addressee_named boolean not null,
    issued_on       text,
    issued          date,
    repeats         text[]  not null,
    superseded_by   text,
    closed          boolean not null
);
select reading.keep_versions('recommendation');

create index recommendation_review on blue.recommendation (review);
create index recommendation_repeats on blue.recommendation using gin (repeats);
create index recommendation_superseded_by on blue.recommendation (superseded_by);

-- A duty is not laid where entries speak of it and the issue that laid it was withdrawn.
create table blue.duty (
    like reading.versions,
    duty           text    not null,
    recommendation text    not null,
    ordinal        integer not null,
    laid           boolean not null,
    addressee      text    not null,
    limb           text,
    of_group       text,
    reply          text,
    replied_on     text,
    answered_by    text,
    first_reply    text,
    late           boolean not null,
    said_since     text,
    said_since_day date,
    turned_from    text,
    turned_from_on text,
    done_by        text,
    no_reason_on_record boolean not null,
    adequacy       text,
    original_due   text,
    current_due    text,
    current_last   date,
    basis          text,
    clock_rule     text,
    clock_version  integer,
    clock_started  text,
    counted        text,
    original_counting text not null,
    counting       text    not null,
    excuse         text,
    closing        text,
    closed_on      text
);
select reading.keep_versions('duty');

create index duty_duty on blue.duty (duty);
create index duty_addressee on blue.duty (addressee);
create index duty_of_group on blue.duty (of_group);
create index duty_answered_by on blue.duty (answered_by);

-- What is replied, or how its absence stands, and for how many days it is overdue. The domain's ReplySchedule says what
-- is right; a test compares every case there is.
create function reading.reply_standing(reply text, due date, counting text, today date, consulted date)
    returns text
    language sql immutable
as $$
select case
    when reply is not null then reply
    when counting in ('MAY_BE_REPLIED', 'SOME_REPLIED', 'SAID_TO_HAVE_REPLIED') then counting
    when due is null or counting in ('ENDED', 'BODY_ENDED') then 'NOT_KNOWN'
    when counting = 'COUNTS' and today > due and consulted > due then 'OVERDUE'
    else 'AWAITED'
end
$$;

create function reading.reply_days(reply text, due date, counting text, today date, consulted date) returns bigint
    language sql immutable
as $$
select case when reply is null and counting = 'COUNTS' and due <> 'infinity' and consulted is not null
    then greatest(0, least(today, consulted) - due) else 0 end
$$;
