-- Every deadline that was ever set, with what the clock noted of it.

-- The last day is infinity where none is known. Excused: something on record says why the day did not pass with the
-- thing undone. First: where the day was moved, the day first set, or the words it was put in. Noted: the entry by which the clock noted that it did.
create table blue.deadline (
    like reading.versions,
    file         text        not null,
    kind         text        not null,
    subject      text        not null,
    due          text        not null,
    last         date        not null,
    sequence     integer     not null,
    current      boolean     not null,
    open         boolean     not null,
    excused      boolean     not null,
    excuse       text,
    stopped      boolean     not null,
    revision     integer     not null,
    noted        bigint,
    bodies       text[]      not null,
    basis        text,
    due_in_words text,
    first_due    text,
    first_in_words text
);
select reading.keep_versions('deadline');

create index deadline_last on blue.deadline (last, file);
create index deadline_to_note on blue.deadline (last) where noted is null and not excused;
create index deadline_noted on blue.deadline (file) where noted is not null;
create index deadline_bodies on blue.deadline using gin (bodies);
