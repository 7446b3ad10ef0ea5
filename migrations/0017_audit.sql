-- Who did what to accounts, and who decided what. Kept for twelve months.
create table audit (
    id integer primary key autoincrement,
    made_at text not null,
    -- Who; no key: what they did outlives them. Null: the terminal.
    person integer,
    act text not null,
    -- What it was done to, in words, without addresses of people.
    about text not null
) strict;

create index audit_by_moment on audit (made_at);
