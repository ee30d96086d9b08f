-- The event store. It belongs to ledger_owner; the application may read it and append to it, and nothing else.
-- Position and recorded_at are set here, under one lock, so that they rise together with visibility: the lock is
-- released only after the commit can be seen.

create schema journal;

create table journal.event (
    position             bigint      primary key,
    recorded_at          timestamptz not null,
    event_identifier     uuid        not null unique,
    aggregate_type       text        not null,
    aggregate_identifier text        not null,
    sequence_number      bigint      not null,
    event_name           text        not null,
    event_version        text        not null,
    payload              bytea       not null,
    metadata             bytea       not null,
    unique (aggregate_identifier, sequence_number)
);

create index event_recorded_at on journal.event (recorded_at);

create function journal.place_event() returns trigger
    language plpgsql
    security definer
    set search_path = journal, pg_temp
as $$
declare
    last_position    bigint;
    last_recorded_at timestamptz;
    last_sequence    bigint;
begin
    perform pg_advisory_xact_lock(7021970);
    select position, recorded_at into last_position, last_recorded_at
        from journal.event order by position desc limit 1;
    select max(sequence_number) into last_sequence
        from journal.event where aggregate_identifier = new.aggregate_identifier;
    if new.sequence_number > coalesce(last_sequence, -1) + 1 then
        raise exception 'entry % of % would leave a hole', new.sequence_number + 1, new.aggregate_identifier
            using errcode = 'check_violation';
    end if;
    new.position := coalesce(last_position, 0) + 1;
    new.recorded_at := greatest(clock_timestamp(), last_recorded_at + interval '1 microsecond');
    return new;
end
$$;

create trigger place_event before insert on journal.event
    for each row execute function journal.place_event();

create function journal.announce_event() returns trigger
    language plpgsql
as $$
begin
    notify journal;
    return null;
end
$$;

create trigger announce_event after insert on journal.event
    for each statement execute function journal.announce_event();

-- What became of each command, by the key it was sent under: kept for ever.
create table journal.command_receipt (
    scope       text        not null,
    key         text        not null,
    digest      bytea       not null,
    receipt     text        not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (scope, key)
);

revoke all on schema journal from public;
grant usage on schema journal to ledger_app;
grant select on journal.event, journal.command_receipt to ledger_app;
grant insert (event_identifier, aggregate_type, aggregate_identifier, sequence_number, event_name, event_version,
              payload, metadata) on journal.event to ledger_app;
grant insert (scope, key, digest, receipt) on journal.command_receipt to ledger_app;
revoke execute on function journal.place_event(), journal.announce_event() from public;
