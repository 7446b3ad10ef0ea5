-- One use at one venue, with hours and conditions of its own where it has some.
create table service (
    venue_id text not null references venue (id) on delete cascade,
    kind text not null,
    offered text not null check (offered in ('oui', 'non')),
    -- 'lieu': at the venue's hours, said explicitly
    hours text check (hours <> ''),
    cost text check (cost in ('gratuit', 'gratuit-sous-condition', 'payant')),
    price text,
    booking text check (booking in ('sans-rendez-vous', 'sur-rendez-vous', 'avec-ou-sans', 'sur-orientation')),
    audience text check (audience in ('jeunes', 'etudiants', 'familles', 'seniors', 'femmes')),
    quantity integer check (quantity between 0 and 65535),
    note text,
    source text not null check (source <> ''),
    said_on text,
    said_by text not null check (said_by in ('structure', 'ville-telephone', 'source-publique', 'visiteur')),
    place integer not null,
    primary key (venue_id, place),
    unique (venue_id, kind)
) strict, without rowid;
