-- What the database remembers of itself: which territory filled it, or that it was started empty.
create table setting (
    name text primary key,
    value text not null
) strict, without rowid;
