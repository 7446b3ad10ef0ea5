-- Every change of any fact, whoever makes it: the venue as it was after the change. Only ever added to.
create table revision (
    venue_id text not null references venue (id) on delete cascade,
    number integer not null check (number > 0),
    made_at text not null,
    author text not null check (author in ('territoire', 'import', 'demonstration', 'structure', 'ville')),
    document text not null check (json_valid(document)),
    primary key (venue_id, number)
) strict;
