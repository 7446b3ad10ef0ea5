-- How the columns of somebody's own sheet are read, matched by hand once and remembered under a name.
create table mapping (
    name text primary key check (name <> ''),
    document text not null check (json_valid(document))
) strict, without rowid;
