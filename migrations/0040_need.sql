-- What a coordinator changed of a need of the program: the whole of what may be changed, laid over the program's own.
create table need (
    id text primary key,
    own text not null check (json_valid(own))
) strict, without rowid;
