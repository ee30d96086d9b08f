-- Institutions by name, and which part every other file gives to whom.

create table blue.institution (
    like reading.versions,
    reference text    not null,
    name      text    not null,
    kind      text    not null,
    standing  boolean not null,
    successor text,
    ended_on  text
);
select reading.keep_versions('institution');

-- Which part a file gives to another one: whose promise it is, whom it is addressed to, who conducts it.
create table blue.link (
    like reading.versions,
    file   text not null,
    role   text not null,
    target text not null
);
select reading.keep_versions('link');

create index link_target on blue.link (target, role, file);
