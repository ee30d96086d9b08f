-- Whether this ledger is a copy of another one, made from a bundle. Only the owner can say so, and then the journal
-- takes no entries any more, whoever sends them: a copy says what another ledger said, and nothing of its own.

create table journal.copy (
    one_row     boolean     primary key default true check (one_row),
    bundle      text        not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    time_zone   text        not null,
    finished    boolean     not null default false
);

grant select on journal.copy to ledger_app;

create function journal.refuse_entries_of_a_copy() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from journal.copy) then
        raise exception 'this ledger is a copy of another one and takes no entries'
            using errcode = 'object_not_in_prerequisite_state';
    end if;
    return null;
end
$$;

create trigger refuse_entries_of_a_copy before insert on journal.event
    for each statement execute function journal.refuse_entries_of_a_copy();

revoke execute on function journal.refuse_entries_of_a_copy() from public;
