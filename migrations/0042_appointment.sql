-- What people ask of a venue, for thirty days at most. Everything of a person is sealed with a key that is not here:
-- a row tells which venue, how far it is, and when.
create table appointment (
    -- thirty-two hexadecimal digits of chance, given with the form: sending it twice is sending it once
    id text primary key check (length(id) = 32),
    venue_id text not null references venue (id) on delete cascade,
    state text not null default 'demandee' check (state in (
        'demandee', 'proposee', 'acceptee', 'refusee', 'declinee'
    )),
    -- counts what was done with it: who acts on a page that is out of date is told so
    turn integer not null default 0 check (turn >= 0),
    -- nonce, ciphertext and tag: what the person wrote, and what the venue answered
    request blob not null,
    answer blob,
    -- tells one key from another, and nothing of it
    key_print blob not null check (length(key_print) = 8),
    made_at text not null,
    changed_at text not null
) strict, without rowid;

create index appointment_by_moment on appointment (made_at);
create index appointment_by_venue on appointment (venue_id);

-- The links of its letters. Only the hash of a token is kept.
create table appointment_link (
    token_hash blob primary key,
    appointment_id text not null references appointment (id) on delete cascade,
    side text not null check (side in ('lieu', 'personne'))
) strict, without rowid;

create index appointment_link_by_appointment on appointment_link (appointment_id);

-- Letters about it. The one to the person has no recipient here at any time: it is unsealed as the letter leaves. The
-- table is made again because its checks know more; rows keep their number.
create table letter_of_more_kinds (
    id integer primary key,
    kind text not null check (kind in (
        'connexion', 'invitation', 'rappel', 'rappel-fermetures', 'decision', 'question', 'reponse-signalement',
        'rendez-vous-lieu', 'rendez-vous-personne'
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
    check (recipient is not null or kind = 'rendez-vous-personne' or state not in ('a-envoyer', 'en-cours')),
    check (recipient is null or kind <> 'rendez-vous-personne'),
    check (message_id is not null or state = 'a-envoyer')
) strict;

insert into letter_of_more_kinds (
    id, kind, recipient, about, state, tries, cuts, next_try_at, message_id, last_error, made_at, sent_at
)
select id, kind, recipient, about, state, tries, cuts, next_try_at, message_id, last_error, made_at, sent_at
from letter;

drop table letter;

alter table letter_of_more_kinds rename to letter;

-- the sender asks for the next one
create index letter_due on letter (next_try_at) where state = 'a-envoyer';
-- the coordinator's desk asks what was refused, the purge what is old
create index letter_by_state on letter (state, made_at);
