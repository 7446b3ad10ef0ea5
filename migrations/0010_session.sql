-- Signing in. A row of sign_in is deleted when it is used. Neither table holds what would let somebody in: only SHA-256 of it.
create table sign_in (
    token_hash blob primary key,
    code_hash blob not null,
    person_id integer not null references person (id) on delete cascade,
    made_at text not null,
    expires_at text not null,
    code_tries integer not null default 0
) strict, without rowid;

create index sign_in_by_person on sign_in (person_id);

create table session (
    id integer primary key autoincrement,
    token_hash blob not null unique,
    person_id integer not null references person (id) on delete cascade,
    stage text not null check (stage in ('second-facteur', 'entiere')),
    -- Browser and system in words, such as "Firefox, Android": what its owner knows it by.
    device text not null,
    made_at text not null,
    seen_at text not null,
    second_factor_tries integer not null default 0
) strict;

create index session_by_person on session (person_id);
