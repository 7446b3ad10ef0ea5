-- Who says so of each group of facts, what is doubtful, and the labels held.
create table said (
    venue_id text not null references venue (id) on delete cascade,
    fact_group text not null check (fact_group in (
        'identite', 'adresse', 'position', 'telephone', 'en-ligne', 'horaires', 'offres', 'conditions', 'presentation'
    )),
    source text not null check (source <> ''),
    said_on text,
    said_by text not null check (said_by in ('structure', 'ville-telephone', 'source-publique', 'visiteur')),
    primary key (venue_id, fact_group)
) strict, without rowid;

create table doubt (
    venue_id text not null references venue (id) on delete cascade,
    place integer not null,
    fact_group text not null,
    text text not null check (text <> ''),
    source text not null check (source <> ''),
    said_on text,
    said_by text not null check (said_by in ('structure', 'ville-telephone', 'source-publique', 'visiteur')),
    primary key (venue_id, place)
) strict, without rowid;

create table held_label (
    venue_id text not null references venue (id) on delete cascade,
    label text not null check (label <> ''),
    source text not null check (source <> ''),
    said_on text,
    said_by text not null check (said_by in ('structure', 'ville-telephone', 'source-publique', 'visiteur')),
    place integer not null,
    primary key (venue_id, place),
    unique (venue_id, label)
) strict, without rowid;
