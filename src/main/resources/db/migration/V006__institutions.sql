-- Institutions by name, and which part every other file gives to whom.

create table reading.institution (
    like reading.versions,
    reference text    not null,
    name      text    not null,
    kind      text    not null,
    standing  boolean not null,
    successor text,
    ended_on  text
);

-- Which part a file gives to another one: whose promise it is, whom it is addressed to, who conducts it.
create table reading.link (
    like reading.versions,
    file   text not null,
    role   text not null,
    target text not null
);

create index link_target on reading.link (target, role, file);
