-- A venue as somebody says it should be. It waits for a coordinator, or was applied at once and is listed for review.
create table proposal (
    id integer primary key autoincrement,
    idempotency_key text not null unique,
    -- No key to venue: a new venue is not there yet.
    venue_id text not null,
    base_version integer not null check (base_version >= 0),
    document text not null check (json_valid(document)),
    author text not null check (author in ('structure', 'structure-lien', 'ville', 'visiteur')),
    -- Who was signed in; no key: the proposal outlives the person.
    person integer,
    -- Of a visitor who wishes to hear back; erased when decided.
    email text,
    reason text,
    made_at text not null,
    state text not null default 'en-attente' check (state in (
        'en-attente', 'question', 'acceptee', 'acceptee-en-partie', 'refusee', 'appliquee', 'relue'
    )),
    -- The question, or why it was refused: what the letter says.
    answer text,
    decided_at text,
    decided_by integer
) strict;

create index proposal_by_state on proposal (state, made_at);
create index proposal_by_venue on proposal (venue_id);
