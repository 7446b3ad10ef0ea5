-- Lists of words of a venue, in order. Words outside a vocabulary are kept as 'autre:…'.
create table venue_word (
    venue_id text not null references venue (id) on delete cascade,
    list text not null check (list in (
        'alias', 'typology', 'role', 'email', 'website', 'cost', 'access', 'support', 'mobility',
        'national_service', 'audience', 'care', 'language', 'paper'
    )),
    word text not null check (word <> ''),
    -- audiences, care and languages may be answered 'non'; whatever is not listed is not known
    answer text not null default 'oui' check (answer in ('oui', 'non')),
    place integer not null,
    -- in the order a venue is read
    primary key (venue_id, list, place, word)
) strict, without rowid;
