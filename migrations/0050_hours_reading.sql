-- Hours that were written in words, or with a slip, and what somebody confirmed they mean.
create table hours_reading (
    text text primary key check (text <> ''),
    hours text not null check (hours <> ''),
    confirmed_at text not null
) strict, without rowid;
