-- The commitment register, and what bounds it: up to when sources were consulted, and which body took over from which.

create table blue.consultation (
    like reading.versions,
    consultation text not null,
    file         text not null,
    up_to        date not null
);
select reading.keep_versions('consultation');

create index consultation_file on blue.consultation (file, up_to desc);

create table blue.succession (
    like reading.versions,
    predecessor text   not null,
    number      bigint not null,
    successor   text,
    occurred_on text   not null
);
select reading.keep_versions('succession');

-- Dates are kept as they were written (EDTF), with the day that they are counted by beside them: infinity where the
-- last day is open. A deadline is dateless where there is one, but no calendar day of it is known.
create table blue.commitment (
    like reading.versions,
    standing          boolean not null,
    reference         text    not null,
    title             text    not null,
    made_on           text,
    made              date,
    made_order        text,
    maker             text,
    owner             text,
    owners            text[]  not null,
    claim             text,
    claimed_on        text,
    finding           text,
    found_on          text,
    finding_disputed  boolean not null,
    outcome           text,
    outcome_on        text,
    outcome_disputed  boolean not null,
    turned_away_on    text,
    not_yet_assessed  boolean not null,
    found_otherwise   boolean not null,
    original_due      text,
    original_last     date,
    original_dateless boolean not null,
    current_due       text,
    current_last      date,
    due_order         text,
    current_dateless  boolean not null,
    original_excuse   text,
    current_excuse    text,
    original_in_words text,
    current_in_words  text,
    deferrals         integer not null,
    delivered         date,
    closing           text,
    closed_on         text,
    superseded_by     text[]  not null
);
select reading.keep_versions('commitment');

create index commitment_owners on blue.commitment using gin (owners);
create index commitment_superseded_by on blue.commitment using gin (superseded_by) where superseded_by <> '{}';

create table blue.commitment_duty (
    like reading.versions,
    commitment text    not null,
    ordinal    integer not null,
    duty       text    not null
);
select reading.keep_versions('commitment_duty');

create index commitment_duty_duty on blue.commitment_duty (duty, commitment);

create table blue.commitment_measure (
    like reading.versions,
    commitment text    not null,
    ordinal    integer not null,
    measure    text    not null,
    name       text    not null,
    unit       text    not null,
    baseline   numeric,
    target     numeric,
    remark     text,
    promised   boolean not null
);
select reading.keep_versions('commitment_measure');

create table blue.commitment_figure (
    like reading.versions,
    commitment   text    not null,
    measure      text    not null,
    ordinal      integer not null,
    number       bigint  not null,
    value        numeric not null,
    precision    text    not null,
    of           numeric,
    words        text,
    occurred_on  text    not null,
    stated_by    text,
    forecast_for text
);
select reading.keep_versions('commitment_figure');

-- How a deadline stands, for filters and pages of a list: held where something on record speaks against its having
-- passed with the thing undone, ended where the body has ended with nobody in its place. The domain's Schedule says what
-- is right; a test compares every case there is.
create function reading.deadline_standing(last date, dateless boolean, delivered date, closed boolean, held boolean,
                                          ended boolean, today date, consulted date) returns text
    language sql immutable
as $$
select case
    when closed and delivered is null then 'CLOSED'
    when dateless or last = 'infinity' then 'UNKNOWN_DAY'
    when last is null then 'NO_DEADLINE'
    when delivered > last then case when held then 'MET' else 'MET_LATE' end
    when delivered is not null then 'MET'
    when ended then 'ENDED'
    when today <= last then case when last - today <= 30 then 'DUE_SOON' else 'NOT_YET_DUE' end
    when consulted > last then case when held then 'HELD' else 'OVERDUE' end
    else 'NOT_CONSULTED'
end
$$;

create function reading.deadline_days(standing text, last date, delivered date, today date, consulted date)
    returns bigint
    language sql immutable
as $$
select case standing
    when 'NOT_YET_DUE' then last - today
    when 'DUE_SOON' then last - today
    when 'OVERDUE' then least(today, consulted) - last
    when 'MET_LATE' then delivered - last
    when 'NOT_CONSULTED' then today - last
end
$$;
