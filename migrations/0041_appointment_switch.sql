-- Which venues take appointment requests here, and the address that receives them. No fact of the venue: it is in no
-- revision and on no page. A venue without a row takes none.
create table appointment_switch (
    venue_id text primary key references venue (id) on delete cascade,
    email text not null check (email <> ''),
    -- who switched it on, for coordinators; no key: it outlives the person
    person integer not null,
    made_at text not null
) strict, without rowid;
