-- Letters to send, and what became of them. A row holds no token and no words: they are made when the letter leaves.
create table letter (
    id integer primary key,
    kind text not null check (kind in (
        'connexion', 'invitation', 'rappel', 'rappel-fermetures', 'decision', 'question', 'reponse-signalement'
    )),
    -- null once the letter is old: an address is kept no longer than it is needed
    recipient text check (recipient <> ''),
    -- identifiers only
    about text not null check (json_valid(about)),
    state text not null default 'a-envoyer' check (state in (
        'a-envoyer', 'en-cours', 'envoyee', 'incertaine', 'refusee', 'abandonnee'
    )),
    tries integer not null default 0 check (tries >= 0),
    -- times the letter was handed over and no answer came: it may have arrived each time
    cuts integer not null default 0 check (cuts >= 0),
    next_try_at text not null,
    -- made at the first try, and kept: by it mail applications know a second copy
    message_id text unique,
    last_error text,
    made_at text not null,
    sent_at text,
    check ((sent_at is null) = (state not in ('envoyee', 'incertaine'))),
    check (recipient is not null or state not in ('a-envoyer', 'en-cours')),
    check (message_id is not null or state = 'a-envoyer')
) strict;

-- the sender asks for the next one
create index letter_due on letter (next_try_at) where state = 'a-envoyer';
-- the coordinator's desk asks what was refused, the purge what is old
create index letter_by_state on letter (state, made_at);
