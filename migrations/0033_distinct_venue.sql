-- Pairs of venues that look alike and are two: somebody looked, and they are not shown as likely duplicates again.
create table distinct_venue (
    -- The two identifiers, the smaller one first.
    one text not null references venue (id) on delete cascade,
    other text not null references venue (id) on delete cascade,
    primary key (one, other),
    check (one < other)
) strict, without rowid;
