-- Files that were imported, or wait for somebody to look at what they would change.
create table import (
    id integer primary key autoincrement,
    source text not null check (source <> ''),
    file_name text not null,
    -- the name of the mapping its columns are read by
    mapping text,
    -- the file, compressed, as long as it waits
    content blob,
    -- what was decided about its plan
    choices text check (choices is null or json_valid(choices)),
    state text not null check (state in ('a-voir', 'applique', 'annule')),
    made_at text not null,
    -- who is signed in; no key: an import outlives the person
    person integer,
    settled_at text,
    counts text check (counts is null or json_valid(counts))
) strict;

-- What an import changed: the revisions before (0: there was none) and after, and the one that undid it.
create table import_change (
    import_id integer not null references import (id) on delete cascade,
    venue_id text not null references venue (id) on delete cascade,
    before integer not null check (before >= 0),
    after integer not null check (after > before),
    undone integer check (undone > after),
    -- what a source had given of the venue before
    given text check (given is null or json_valid(given)),
    primary key (import_id, venue_id)
) strict, without rowid;

create index import_change_of_venue on import_change (venue_id);
