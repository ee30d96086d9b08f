-- Rows are kept as versions, each for a range of valid days and a range of positions of the journal: what is known no
-- more gets its end, what is new is added, and nothing else is ever overwritten. Upper bounds are exclusive.

-- What standing entries tell of other files.
create table blue.fact (
    like reading.versions,
    file    text     not null,
    number  bigint   not null,
    ordinal smallint not null,
    subject text     not null,
    fact    text     not null
);
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

create index fact_subject on blue.fact (subject, known_to);
create index title_file on blue.title (file, known_to);
create index source_reference on blue.source (reference, known_to);
-- The register in each of its orders: walked from where a page begins, the times being looked at in the index alone.
-- An index takes no title of 10,000 letters, nor does a cursor: those that are longer than 500 go by their beginnings.
create index commitment_by_reference on blue.commitment
    ((reference collate reading.letters), reference, known_to, valid_to, known_from, valid_from);
create index commitment_by_title on blue.commitment
    ((left(title, 500) collate reading.letters), reference, known_to, valid_to, known_from, valid_from);
create index commitment_by_made on blue.commitment
    (made_order, reference, known_to, valid_to, known_from, valid_from);
create index commitment_by_due on blue.commitment
    (due_order, reference, known_to, valid_to, known_from, valid_from);
-- What is counted of the whole register; it begins as the index of what is known does, and so stands for it.
drop index blue.commitment_known;
create index commitment_standing on blue.commitment
    (known_to, valid_to, known_from, valid_from, example, standing, closing, claim, finding, not_yet_assessed, found_otherwise);
create index commitment_reference on blue.commitment (reference, known_to);
create index commitment_measure_of on blue.commitment_measure (commitment, known_to);
create index commitment_figure_of on blue.commitment_figure (commitment, known_to);
create index commitment_duty_of on blue.commitment_duty (commitment, known_to);
create index recommendation_reference on blue.recommendation (reference, known_to);
create index duty_recommendation on blue.duty (recommendation, known_to);
create index institution_reference on blue.institution (reference, known_to);
create index link_file on blue.link (file, known_to);
create index review_reference on blue.review (reference, known_to);
create index allegation_reference on blue.allegation (reference, known_to);
create index slippage_file on blue.slippage (file, known_to);
create index deadline_file on blue.deadline (file, known_to);
