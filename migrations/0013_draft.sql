-- What somebody has written in the form of a venue and not sent yet: one for a person and a venue, found again on
-- another device.
create table draft (
    id integer primary key autoincrement,
    -- 'personne:3', 'lien:5' (the link of a reminder), 'visiteur:…' (hash of the token in the address)
    holder text not null,
    venue_id text not null,
    -- The revision the form was begun from; 0 for a new venue.
    base_version integer not null check (base_version >= 0),
    document text not null check (json_valid(document)),
    -- Given to the form once: sending it twice is sending it once.
    idempotency_key text not null unique,
    updated_at text not null,
    unique (holder, venue_id)
) strict;
