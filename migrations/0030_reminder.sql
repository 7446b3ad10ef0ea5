-- Letters that asked a venue whether its facts are still true: a restart sends none of them twice.
create table reminder (
    id integer primary key autoincrement,
    venue_id text not null references venue (id) on delete cascade,
    kind text not null check (kind in ('rappel', 'rappel-fermetures')),
    -- The first letter or the second; then the venue is called.
    nudge integer not null check (nudge between 1 and 2),
    -- A day, in the venue's time.
    sent_on text not null,
    unique (venue_id, kind, sent_on)
) strict;
