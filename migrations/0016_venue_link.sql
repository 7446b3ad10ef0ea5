-- The link of a reminder: shows one venue, confirms its facts or proposes others, and lets nobody in. Only the hash of
-- its token is kept.
create table venue_link (
    id integer primary key autoincrement,
    token_hash blob not null unique,
    venue_id text not null references venue (id) on delete cascade,
    -- The address its letter went to: who says "not me" is not written to again.
    sent_to text,
    made_at text not null,
    expires_at text not null,
    revoked_at text
) strict;

create index venue_link_by_venue on venue_link (venue_id);
