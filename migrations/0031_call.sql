-- Calls of the city to venues that do not answer letters.
create table call (
    id integer primary key autoincrement,
    venue_id text not null references venue (id) on delete cascade,
    answer text not null check (answer in ('tout-est-juste', 'a-corriger', 'pas-de-reponse')),
    -- Who called; no key: the call outlives the person.
    person integer,
    called_on text not null
) strict;

create index call_by_venue on call (venue_id, called_on);
