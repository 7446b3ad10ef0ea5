-- A visitor says that a fact is wrong. Nobody needs to say who they are.
create table report (
    id integer primary key autoincrement,
    -- Given to the form once: sending it twice is sending it once.
    idempotency_key text not null unique,
    venue_id text not null references venue (id) on delete cascade,
    -- The group of facts it is about.
    fact_group text not null,
    kind text not null check (kind in ('faux', 'ne-repond-pas', 'ferme-sur-place', 'n-existe-plus', 'autre')),
    text text,
    -- To hear back; erased when decided.
    email text,
    made_at text not null,
    state text not null default 'nouveau' check (state in ('nouveau', 'corrige', 'sans-suite')),
    answer text,
    decided_at text,
    decided_by integer
) strict;

create index report_by_state on report (state, made_at);
create index report_by_venue on report (venue_id);
