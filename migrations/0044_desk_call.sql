-- What a front desk learnt by calling a venue, and reports that come from one. Nobody's name is kept.
create table desk_call (
    id integer primary key autoincrement,
    venue_id text not null references venue (id) on delete cascade,
    answer text not null check (answer in ('juste', 'faux')),
    called_on text not null,
    unique (venue_id, answer, called_on)
) strict;

alter table report add column teller text not null default 'visiteur' check (teller in ('visiteur', 'accueil'));
