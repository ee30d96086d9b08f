-- The event store, in the schema journal. It belongs to ledger_owner; the application may read it, and append to it by
-- one function. Position and recorded_at are set there, under one lock, so that they rise together with visibility: the
-- lock is released only after the commit can be seen.
-- Nothing here reads, writes or calls what belongs to the application: it would run with the owner's rights.

revoke all on schema journal from public;
grant usage on schema journal to ledger_app;

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

-- What may be recorded, in its current version alone, and in files of which kind: written by the owner at each start,
-- from the catalogue of events. Older versions are read; only a copy takes them in, as they were recorded elsewhere.
create table journal.event_type (
    name    text not null primary key,
    version text not null,
    kind    text not null
);

-- What became of each command, by the key it was sent under: kept for ever.
create table journal.command_receipt (
    scope          text   not null,
    key            text   not null,
    digest         bytea  not null,
    first_position bigint not null references journal.event,
    last_position  bigint not null references journal.event,
    primary key (scope, key)
);

create type journal.command_key as (scope text, key text, digest bytea);

create type journal.new_event as (
    identifier uuid, kind text, file text, sequence bigint, name text, version text, payload bytea, metadata bytea);

create type journal.placed as ("position" bigint, recorded_at timestamptz);

-- The clock that system time is taken from.
create function journal.now() returns timestamptz
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$ select clock_timestamp() $$;

create function journal.announce_event() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    notify journal;
    return null;
end
$$;

create trigger announce_event after insert on journal.event
    for each statement execute function journal.announce_event();

-- Refuses what no reader could read. Of what it holds, nothing is said: messages end in logs.
create function journal.check_event(new journal.new_event) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    known text := (select t.kind from journal.event_type t where t.name = new.name and t.version = new.version);
    fault text := case
        when not (new is not null) then 'lacks something'
        when known is null then 'has a name or version that is not in the catalogue'
        when new.kind <> known or new.file !~ ('^' || known || ':[A-Za-z0-9]+(-[A-Za-z0-9]+)*$')
            or length(new.file) > length(known) + 81 then 'is in a file of another kind'
        when octet_length(new.payload) > 2097152 then 'has more than 2 MiB'
        when octet_length(new.metadata) > 16384 then 'has more than 16 KiB of metadata'
        end;
begin
    if fault is null and not (convert_from(new.payload, 'UTF8') is json object with unique keys
            and convert_from(new.metadata, 'UTF8') is json object with unique keys) then
        fault := 'is no JSON object';
    end if;
    if fault is not null then
        raise exception 'an entry of % %', coalesce(left(new.file, 100), 'no file'), fault
            using errcode = 'check_violation';
    end if;
end
$$;

-- The next entry of a file is the one whose number follows: another one leaves a hole, or was there already.
create function journal.check_sequence(new journal.new_event) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    following bigint := (select coalesce(max(e.sequence_number) + 1, 0) from journal.event e
        where e.aggregate_identifier = new.file);
begin
    if new.sequence < 0 or new.sequence > following then
        raise exception 'entry % of % would leave a hole', new.sequence + 1, new.file
            using errcode = 'check_violation';
    elsif new.sequence < following then
        raise exception 'entry % of % is there already', new.sequence + 1, new.file
            using errcode = 'unique_violation';
    end if;
end
$$;

-- For each key how many of the events its command made: a receipt is of what is recorded with it, and of nothing else.
create function journal.keep_receipts(keys journal.command_key[], receipts integer[], first bigint) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    for i in 1 .. cardinality(keys) loop
        insert into journal.command_receipt (scope, key, digest, first_position, last_position)
            values (keys[i].scope, keys[i].key, keys[i].digest, first, first + receipts[i] - 1);
        first := first + receipts[i];
    end loop;
end
$$;

create function journal.check_receipts(keys journal.command_key[], events integer, receipts integer[]) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if events not between 1 and 4096 or cardinality(keys) <> cardinality(receipts)
            or exists (select from unnest(receipts) made where made is null or made < 1)
            or (select coalesce(sum(made), 0) from unnest(receipts) made) not in (0, events)
            or exists (select from unnest(keys) k where length(k.scope) not between 1 and 200
                or k.key !~ '^[!-~]{1,200}$' or octet_length(k.digest) <> 32
                or k.scope is null or k.key is null or k.digest is null) then
        raise exception 'receipts are of the entries that are recorded with them, in their order'
            using errcode = 'check_violation';
    end if;
end
$$;

-- The one way in: records the events of one command or of many, in order, all or none of them.
--   head      the position at which the caller judged; null where that does not matter
--   keys      under which the commands were sent; empty where they had none
--   events    each the next of its file
--   receipts  for each key, how many of the events are its own
-- What it checks, it checks before the lock as far as that goes: everybody waits for whoever holds it.
create function journal.record(head bigint, keys journal.command_key[], events journal.new_event[], receipts integer[])
    returns setof journal.placed
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    last journal.placed;
    placed journal.placed;
    new journal.new_event;
    moment timestamptz;
begin
    perform journal.check_receipts(coalesce(keys, '{}'), coalesce(cardinality(events), 0), coalesce(receipts, '{}'));
    foreach new in array events loop
        perform journal.check_event(new);
    end loop;
    perform pg_advisory_xact_lock(7021970);
    select e.position, e.recorded_at into last from journal.event e order by e.position desc limit 1;
    last.position := coalesce(last.position, 0);
    if head <> last.position then
        raise exception 'the journal stands at % and not at %', last.position, head
            using errcode = 'serialization_failure';
    end if;
    moment := journal.now();
    if last.recorded_at > moment + interval '5 seconds' then
        raise exception 'the last entry was recorded at %, but the clock of the database says %',
            last.recorded_at, moment using errcode = 'LT001';
    end if;
    placed := last;
    foreach new in array events loop
        perform journal.check_sequence(new);
        placed.position := placed.position + 1;
        placed.recorded_at := greatest(moment, placed.recorded_at + interval '1 microsecond');
        insert into journal.event values (placed.position, placed.recorded_at, new.identifier, new.kind, new.file,
            new.sequence, new.name, new.version, new.payload, new.metadata);
        return next placed;
    end loop;
    perform journal.keep_receipts(coalesce(keys, '{}'), receipts, last.position + 1);
end
$$;

grant select on journal.event, journal.event_type, journal.command_receipt to ledger_app;
revoke execute on all functions in schema journal from public;
grant execute on function journal.record(bigint, journal.command_key[], journal.new_event[], integer[]),
    journal.now() to ledger_app;

-- What the application builds from the journal, by migrations of its own, which run with its own rights.
create schema directory authorization ledger_app;
create schema reading authorization ledger_app;
create schema blue authorization ledger_app;
create schema green authorization ledger_app;
create schema clock authorization ledger_app;
