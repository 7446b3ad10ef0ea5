-- Sources of files. The smaller the rank the more a source is believed beside another one.
create table source (
    name text primary key check (name <> ''),
    rank integer not null default 50 check (rank between 1 and 99)
) strict, without rowid;

-- What a source calls a venue. A venue may have several: sources call it each their own way.
create table source_identifier (
    source text not null references source (name) on delete cascade,
    identifier text not null check (identifier <> ''),
    venue_id text not null references venue (id) on delete cascade,
    primary key (source, identifier)
) strict, without rowid;

create index source_identifier_of_venue on source_identifier (venue_id);
