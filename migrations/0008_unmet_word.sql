-- Words searched without an answer, for the coordinator: single words of letters, never the phrase, the moment or
-- the visitor.
create table unmet_word (
    word text primary key check (length(word) between 2 and 40),
    times integer not null check (times > 0)
) strict, without rowid;
