-- What is counted of the use of the site: sums only, nothing of a request, its order or who made it.
-- Sums of a day wait until their week is over and there are five of them; then only the sum of the week is left.
create table sum_day (
    day text not null check (day is date(day)),
    kind text not null,
    word text not null check (length(word) between 1 and 80),
    times integer not null check (times > 0),
    primary key (kind, word, day)
) strict, without rowid;

create table sum_week (
    monday text not null check (monday is date(monday)),
    kind text not null,
    word text not null check (length(word) between 1 and 80),
    times integer not null check (times >= 5),
    primary key (monday, kind, word)
) strict, without rowid;
