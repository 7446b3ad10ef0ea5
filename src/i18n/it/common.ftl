# What several parts of the site say to everybody.

## Pages
back = Indietro

## The other pages of the site
partners = Partner
partners-run = Gestisce un luogo?
front-link = Accoglie il pubblico?
front-title = Sportello: orientare qualcuno
new-title = Proporre un luogo
confirm-work-here = Lavora qui?

## Forms
honeypot = Lasci vuoto questo campo
email-bad = Scriva un indirizzo e-mail completo, come nom@exemple.fr
again-title = Invii ancora una volta
again-text = Il modulo era troppo vecchio, o inviato troppo in fretta. Quello che ha scritto è conservato.
again-too-many = Aspetti un minuto, poi invii ancora una volta. Quello che ha scritto è conservato in questa pagina.
again-send = Inviare

## The age of what we know
fresh-today = oggi
fresh-days = { $n ->
    [1] ieri
   *[other] { $n } giorni fa
}
fresh-weeks = { $n ->
    [one] { $n } settimana fa
   *[other] { $n } settimane fa
}
fresh-months = { $n } mesi fa
fresh-year = più di un anno fa
fresh-since = Confermato { $age }.
fresh-over-a-year = Non confermato da più di un anno: chiami prima di venire.
fresh-never = Mai confermato dal luogo: chiami prima di venire.
fresh-venue = Confermato dal luogo { $age } ({ $date }).
fresh-city = Confermato dalla città, per telefono, { $age } ({ $date }).
fresh-venue-old = Confermato dal luogo ({ $date }). Non confermato da più di un anno: chiami prima di venire.
fresh-city-old = Confermato dalla città, per telefono ({ $date }). Non confermato da più di un anno: chiami prima di venire.

## Privacy
privacy-people-title = Se gestisce un luogo, o ci scrive
privacy-people-account = Conserviamo la Sua e-mail e i luoghi che gestisce, finché ha un accesso. La città può darLe tutto e cancellare tutto.
privacy-people-cookie = Un solo cookie, quando è collegato: dice al sito che è Lei. Sparisce quando si scollega.
privacy-people-log = Il registro degli accessi e delle decisioni è conservato 12 mesi.
privacy-people-report = Se segnala un errore, la Sua e-mail è facoltativa. Serve per risponderLe, poi è cancellata.

## Letters. $who: who writes; $site: the name of the site.
letter-hello = Buongiorno,
letter-colon = :
letter-or-copy = O copi questo indirizzo nel Suo browser:
letter-signed = { $who }, per { $site }

## Languages
other-languages = Altre lingue
translation-review = Traduzione da rileggere
translation-tell = Vede un errore? Ce lo dica:

## Dates
date-full = { $date } { $year }
midnight = 24:00
