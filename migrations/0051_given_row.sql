-- What a source gave of a venue, letter for letter, as it was last imported: pairs of column and cell, in the order of
-- the file. A cell whose fact was not edited here is given back as it came, and columns nobody knows with it.
create table given_row (
    venue_id text primary key references venue (id) on delete cascade,
    cells text not null check (json_valid(cells))
) strict, without rowid;
