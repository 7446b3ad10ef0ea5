-- Dated closures and exceptional openings, announced ahead.
create table exception (
    venue_id text not null references venue (id) on delete cascade,
    first_day text not null check (first_day glob '????-??-??'),
    last_day text not null check (last_day glob '????-??-??' and last_day >= first_day),
    -- null: closed; otherwise the hours that replace the ordinary ones
    hours text check (hours <> ''),
    message text,
    place integer not null,
    primary key (venue_id, place)
) strict, without rowid;
