-- A revision says more of who made it, from what and why. The table is made again because its check on the author knows
-- more words; rows keep their rowid, which tells a catalogue that it is out of date.
create table signed_revision (
    venue_id text not null references venue (id) on delete cascade,
    number integer not null check (number > 0),
    made_at text not null,
    author text not null check (author in (
        'territoire', 'import', 'demonstration', 'structure', 'structure-lien', 'ville', 'ville-telephone',
        'visiteur', 'retour'
    )),
    -- who signed in to make it, for coordinators only; no key: the revision outlives the person
    person integer,
    -- the file, the letter or the report it came from
    source text check (source <> ''),
    reason text check (reason <> ''),
    document text not null check (json_valid(document)),
    primary key (venue_id, number)
) strict;

insert into signed_revision (rowid, venue_id, number, made_at, author, document)
select rowid, venue_id, number, made_at, author, document from revision;

drop table revision;

alter table signed_revision rename to revision;
