-- Rows are kept as versions, each for a range of valid days and a range of positions of the journal: what is known no
-- more gets its end, what is new is added, and nothing else is ever overwritten. Upper bounds are exclusive.

-- What standing entries tell of other files.
create table reading.fact (
    like reading.versions,
    file    text     not null,
    number  bigint   not null,
    ordinal smallint not null,
    subject text     not null,
    fact    text     not null
);

-- Gives a table of versions its keys, and the functions by which it is read: as it stood on a day, known at a position;
-- and at each step of a walk on which neither the day nor the position ever falls, in one reading.
create function reading.keep_versions(name text) returns void
    language plpgsql
as $$
declare
    columns text := (select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum)
        from pg_attribute where attrelid = format('reading.%I', name)::regclass and attnum > 0 and not attisdropped);
begin
    execute format('alter table reading.%I alter column valid_from set not null, alter column valid_to set not null, '
            || 'alter column known_to set not null, alter column example set not null, add primary key (version, known_from)', name);
    -- What is known now is at its end.
    execute format('create index %1$s_known on reading.%1$I (known_to, valid_to, known_from, valid_from)', name);
    -- Plain SQL, so that the planner sees through it.
    execute format('create function reading.%1$s_at(valid_on date, known_at bigint, examples boolean) returns setof reading.%1$I '
            || 'language sql stable as $at$ select * from reading.%1$I v where v.valid_from <= $1 '
            || 'and v.valid_to > $1 and v.known_from <= $2 and v.known_to > $2 and (not v.example or $3) $at$', name);
    -- Of a row the steps are reckoned at which it holds, and not for each step the rows: they are read once.
    execute format('create function reading.%1$s_along(days date[], positions bigint[], examples boolean) '
            || 'returns table (step integer, %2$s) language sql stable as $along$ select s.step, v.* '
            || 'from reading.%1$I v cross join lateral generate_series('
            || 'greatest(width_bucket(v.valid_from - 1, $1), width_bucket(v.known_from - 1, $2)) + 1, '
            || 'least(width_bucket(v.valid_to - 1, $1), width_bucket(v.known_to - 1, $2))) s (step) '
            || 'where v.valid_from <= $1[cardinality($1)] and v.valid_to > $1[1] '
            || 'and v.known_from <= $2[cardinality($2)] and v.known_to > $2[1] '
            || 'and (not v.example or $3) $along$', name, columns);
end
$$;

select reading.keep_versions('title');
select reading.keep_versions('source');
select reading.keep_versions('consultation');
select reading.keep_versions('succession');
select reading.keep_versions('commitment');
select reading.keep_versions('commitment_duty');
select reading.keep_versions('commitment_measure');
select reading.keep_versions('commitment_figure');
select reading.keep_versions('recommendation');
select reading.keep_versions('duty');
select reading.keep_versions('institution');
select reading.keep_versions('link');
select reading.keep_versions('review');
select reading.keep_versions('allegation');
select reading.keep_versions('slippage');
select reading.keep_versions('deadline');
select reading.keep_versions('fact');

create function reading.entry_at(valid_on date, known_at bigint, examples boolean) returns setof reading.entry
    language sql stable
as $$ select * from reading.entry e where e.valid_from <= $1 and e.position <= $2 and (not e.example or $3) $$;

-- Up to which day sources were consulted for a file, as it was known at a position.
create function reading.consulted(file text, known_at bigint) returns date
    language sql stable
as $$
select max(c.up_to) from reading.consultation c where c.file = $1 and c.known_from <= $2 and c.known_to > $2
$$;

create index fact_subject on reading.fact (subject, known_to);
create index title_file on reading.title (file, known_to);
create index source_reference on reading.source (reference, known_to);
-- The register in each of its orders: walked from where a page begins, the times being looked at in the index alone.
-- An index takes no title of 10,000 letters, nor does a cursor: those that are longer than 500 go by their beginnings.
create index commitment_by_reference on reading.commitment
    ((reference collate reading.letters), reference, known_to, valid_to, known_from, valid_from);
create index commitment_by_title on reading.commitment
    ((left(title, 500) collate reading.letters), reference, known_to, valid_to, known_from, valid_from);
create index commitment_by_made on reading.commitment
    (made_order, reference, known_to, valid_to, known_from, valid_from);
create index commitment_by_due on reading.commitment
    (due_order, reference, known_to, valid_to, known_from, valid_from);
-- What is counted of the whole register; it begins as the index of what is known does, and so stands for it.
drop index reading.commitment_known;
create index commitment_standing on reading.commitment
    (known_to, valid_to, known_from, valid_from, example, standing, closing, claim, finding, not_yet_assessed, found_otherwise);
create index commitment_reference on reading.commitment (reference, known_to);
create index commitment_measure_of on reading.commitment_measure (commitment, known_to);
create index commitment_figure_of on reading.commitment_figure (commitment, known_to);
create index commitment_duty_of on reading.commitment_duty (commitment, known_to);
create index recommendation_reference on reading.recommendation (reference, known_to);
create index duty_recommendation on reading.duty (recommendation, known_to);
create index institution_reference on reading.institution (reference, known_to);
create index link_file on reading.link (file, known_to);
create index review_reference on reading.review (reference, known_to);
create index allegation_reference on reading.allegation (reference, known_to);
create index slippage_file on reading.slippage (file, known_to);
create index deadline_file on reading.deadline (file, known_to);
