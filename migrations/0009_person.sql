-- Who may change what: structures, the venues each one runs, the people who speak for it or for the city.
create table structure (
    id integer primary key,
    name text not null check (trim(name) <> ''),
    -- 'suivie': its changes wait for a coordinator. 'de-confiance': they appear at once.
    trust text not null default 'suivie' check (trust in ('suivie', 'de-confiance')),
    reminder_months integer not null default 3 check (reminder_months between 1 and 12),
    made_at text not null
) strict;

create table structure_venue (
    structure_id integer not null references structure (id) on delete cascade,
    venue_id text not null references venue (id) on delete cascade,
    primary key (structure_id, venue_id)
) strict, without rowid;

create index structure_venue_by_venue on structure_venue (venue_id);

create table person (
    id integer primary key autoincrement,
    email text not null unique collate nocase,
    role text not null check (role in ('partenaire', 'coordination', 'administration')),
    made_at text not null,
    -- The secret of the second factor, in base 32; confirmed once a first code was right.
    second_factor text,
    second_factor_confirmed_at text,
    -- The last step of thirty seconds whose code was used: a code is good once.
    second_factor_step integer
) strict;

create table person_structure (
    person_id integer not null references person (id) on delete cascade,
    structure_id integer not null references structure (id) on delete cascade,
    primary key (person_id, structure_id)
) strict, without rowid;

create index person_structure_by_structure on person_structure (structure_id);

create table recovery_code (
    person_id integer not null references person (id) on delete cascade,
    hash blob not null,
    primary key (person_id, hash)
) strict, without rowid;
