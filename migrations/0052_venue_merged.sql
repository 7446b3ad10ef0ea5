-- Venues found to be another one told twice: somebody compared both and joined them. Both identifiers are kept, and every
-- address of the one that left leads to the one that stayed.
create table venue_merged (
    -- the one that left
    old_id text primary key references venue (id) on delete cascade,
    -- the one that stayed: never itself one that left
    kept_id text not null references venue (id) on delete cascade,
    joined_at text not null,
    -- who joined them; no key: it outlives the person
    joined_by integer,
    check (old_id <> kept_id)
) strict, without rowid;

create index venue_merged_by_kept on venue_merged (kept_id);

-- Who puts an earlier version of the one that left back has two venues again, each with its own address.
create trigger venue_comes_back after update of status on venue when new.status = 'publie' begin
    delete from venue_merged where old_id = new.id;
end;
