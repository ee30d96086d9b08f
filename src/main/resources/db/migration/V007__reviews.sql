-- Reviews, as their list shows them.

-- Of each day by which a review was to report: its letters, the words it was put in, and the day that it is counted
-- by, infinity where that is open; dateless where something was said of it, but no calendar day of it is known.
create table blue.review (
    like reading.versions,
    reference         text     not null,
    title             text     not null,
    kind              text,
    stage             text     not null,
    closed            boolean  not null,
    begun_on          text,
    begun             date,
    original_due      text,
    original_words    text,
    original_last     date,
    original_dateless boolean  not null,
    current_due       text,
    current_words     text,
    current_last      date,
    current_dateless  boolean  not null,
    original_excuse   text,
    current_excuse    text,
    due_unknown       boolean  not null,
    reported_on       text,
    reported          date,
    delivered         date,
    days_after        bigint,
    conductors        text[]   not null,
    self_review       boolean  not null,
    findings          smallint not null
);
select reading.keep_versions('review');
