# Quello che dice il sito, in italiano. Parole brevi e comuni; si dà del Lei.

## Tutte le pagine
skip = Vai al contenuto
languages = Lingue
footer = Fondo della pagina
home = Inizio
list = Elenco
map = Mappa
site-plan = Mappa del sito
open-data = Dati aperti
embed-link = Mettere questi luoghi sul vostro sito
accessibility-status = Accessibilità: non conforme
legal = Note legali
privacy = Dati personali
talk = Preferisce parlare con qualcuno?
all-venues = Tutti i luoghi
venues = Luoghi
communes = Comuni
district = Quartiere
districts = Quartieri
pages = Pagine
page-of = Pagina { $page } di { $pages }
previous-page = Pagina precedente
next-page = Pagina seguente
about-site = Su questo sito
today = oggi
unknown = Non si sa
to-confirm = da confermare
error-before = Errore:{" "}
error-before-title = Errore:{" "}
problem = C’è un problema

## Inizio
home-title = Dove trovare aiuto con il computer, il telefono, Internet?
home-lead = Luoghi a { $place } dove La aiutano. Scelga che cosa vuole fare.
home-open = { $n ->
    [0] In questo momento non sappiamo di luoghi aperti
    [one] In questo momento: 1 luogo aperto
   *[other] In questo momento: { $n } luoghi aperti
}
home-usually-open = { $n ->
    [0] In questo momento non sappiamo di luoghi aperti
    [one] In questo momento: 1 luogo di solito aperto
   *[other] In questo momento: { $n } luoghi di solito aperti
}
other-need = Altro, o non lo so
open-now = Aperto adesso
open-then = Aperto in quel momento
near-me = Vicino a me
search-label = Cercare un luogo o un aiuto
search-example = Stampare, CAF, médiathèque…
search = Cercare
see-all = { $n ->
    [one] Vedere il luogo
   *[other] Vedere i { $n } luoghi
}
see-map = Vedere la mappa
see-list = Vedere l’elenco
needs-title = Che cosa vuole fare?
needs-information = Le dicono dove trovare aiuto

## Bisogni e servizi
service-acces-libre = Usare un computer
service-poste-adapte = Computer adatto alla disabilità
service-wifi = Wi-Fi
service-imprimante = Stampare
service-scanner = Scansionare un foglio
service-borne-tactile = Schermo da toccare
service-aide-personnalisee = Farsi aiutare da qualcuno
service-demarches = Fare le mie pratiche
service-ecrivain-public = Scrivere una lettera, compilare un foglio
service-atelier = Imparare
service-insertion = Cercare lavoro con il computer
service-pret-materiel = Prendere in prestito un apparecchio
service-vente-solidaire = Comprare un apparecchio a meno
service-connexion-solidaire = Internet e telefono a meno
service-reconditionnement = Apparecchi rimessi a nuovo
service-don-materiel = Donare un apparecchio
service-depannage = Riparare un apparecchio
short-acces-libre = Computer
short-poste-adapte = Computer adattato
short-wifi = Wi-Fi
short-imprimante = Stampare
short-scanner = Scanner
short-borne-tactile = Schermo da toccare
short-aide-personnalisee = Aiuto
short-demarches = Pratiche
short-ecrivain-public = Aiuto per scrivere
short-atelier = Corsi in gruppo
short-insertion = Lavoro
short-pret-materiel = Prestito
short-vente-solidaire = Apparecchio a meno
short-connexion-solidaire = Internet a meno
short-reconditionnement = Rimessi a nuovo
short-don-materiel = Donare
short-depannage = Riparazione

## Quelli che non l’hanno detto
unsaid-acces-libre = { $n ->
    [one] 1 luogo non ha detto se ha un computer da usare
   *[other] { $n } luoghi non hanno detto se hanno un computer da usare
}
unsaid-poste-adapte = { $n ->
    [one] 1 luogo non ha detto se ha un computer adattato
   *[other] { $n } luoghi non hanno detto se hanno un computer adattato
}
unsaid-wifi = { $n ->
    [one] 1 luogo non ha detto se ha il Wi-Fi
   *[other] { $n } luoghi non hanno detto se hanno il Wi-Fi
}
unsaid-imprimante = { $n ->
    [one] 1 luogo non ha detto se ha una stampante
   *[other] { $n } luoghi non hanno detto se hanno una stampante
}
unsaid-scanner = { $n ->
    [one] 1 luogo non ha detto se ha uno scanner
   *[other] { $n } luoghi non hanno detto se hanno uno scanner
}
unsaid-borne-tactile = { $n ->
    [one] 1 luogo non ha detto se ha uno schermo da toccare
   *[other] { $n } luoghi non hanno detto se hanno uno schermo da toccare
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 luogo non ha detto se lì qualcuno aiuta
   *[other] { $n } luoghi non hanno detto se lì qualcuno aiuta
}
unsaid-demarches = { $n ->
    [one] 1 luogo non ha detto se aiuta con le pratiche
   *[other] { $n } luoghi non hanno detto se aiutano con le pratiche
}
unsaid-ecrivain-public = { $n ->
    [one] 1 luogo non ha detto se qualcuno aiuta gratis a scrivere lettere
   *[other] { $n } luoghi non hanno detto se qualcuno aiuta gratis a scrivere lettere
}
unsaid-atelier = { $n ->
    [one] 1 luogo non ha detto se fa corsi in gruppo
   *[other] { $n } luoghi non hanno detto se fanno corsi in gruppo
}
unsaid-insertion = { $n ->
    [one] 1 luogo non ha detto se aiuta a cercare lavoro
   *[other] { $n } luoghi non hanno detto se aiutano a cercare lavoro
}
unsaid-pret-materiel = { $n ->
    [one] 1 luogo non ha detto se presta apparecchi
   *[other] { $n } luoghi non hanno detto se prestano apparecchi
}
unsaid-vente-solidaire = { $n ->
    [one] 1 luogo non ha detto se vende apparecchi a meno
   *[other] { $n } luoghi non hanno detto se vendono apparecchi a meno
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 luogo non ha detto se offre Internet a meno
   *[other] { $n } luoghi non hanno detto se offrono Internet a meno
}
unsaid-reconditionnement = { $n ->
    [one] 1 luogo non ha detto se rimette a nuovo apparecchi
   *[other] { $n } luoghi non hanno detto se rimettono a nuovo apparecchi
}
unsaid-don-materiel = { $n ->
    [one] 1 luogo non ha detto se prende apparecchi donati
   *[other] { $n } luoghi non hanno detto se prendono apparecchi donati
}
unsaid-depannage = { $n ->
    [one] 1 luogo non ha detto se ripara
   *[other] { $n } luoghi non hanno detto se riparano
}
unsaid-some = { $n ->
    [one] 1 luogo non ha detto tutto
   *[other] { $n } luoghi non hanno detto tutto
}
see-them = : vedere
section-hours-unknown = { $n ->
    [one] Orari non conosciuti: 1 luogo
   *[other] Orari non conosciuti: { $n } luoghi
}
section-building-open = Luoghi aperti, orari dell’aiuto non conosciuti
section-nearest = Nessuno risponde a tutto. Questi luoghi possono aiutare

## Elenco
list-title-all = Tutti i luoghi
list-title-open = Luoghi aperti adesso
list-title-text = «{ $text }»
list-title-district = Quartiere { $district }
count-venues = { $n ->
    [0] Nessun luogo l’ha detto.
    [one] 1 luogo.
   *[other] { $n } luoghi.
}
count-open = { $n ->
    [0] Non sappiamo di luoghi aperti.
    [one] 1 luogo aperto.
   *[other] { $n } luoghi aperti.
}
count-usually-open = { $n ->
    [0] Non sappiamo di luoghi aperti.
    [one] 1 luogo di solito aperto.
   *[other] { $n } luoghi di solito aperti.
}
count-places = { $n ->
    [one] { $n } luogo
   *[other] { $n } luoghi
}
order-distance = Prima il più vicino.
order-opening = Prima quello che apre prima.
order-name = In ordine alfabetico.
choices = Le Sue scelte
remove-choice = : togliere questa scelta
more-choices = Altre scelte
what-i-want = Che cosa voglio fare
conditions = Condizioni
when = Che giorno e a che ora?
audience = Per chi?
care = Disabilità, difficoltà a leggere
language = Lingua parlata
any = Non importa
show-venues = Vedere i luoghi
free = Gratis
with-unsaid = Con quelli che non l’hanno detto
near-you = Vicino a Lei
map-box = Zona della mappa
within = A meno di { $distance }
approximate-position = posizione approssimativa
no-position = non è sulla mappa
relay-helps = Telefono non conosciuto. { $relay } può aiutare:
call = Chiamare
go-there = Come arrivare
book = Prendere appuntamento
information-point-short = Informazioni

## Vicino a me
near-title = Cercare vicino a casa
near-phone = Usare la mia posizione
near-address = Un indirizzo, una via o un quartiere
near-example = Per esempio: 12 rue de Lannoy, o Épeule
near-wait = Cerchiamo la Sua posizione…
near-refused = Posizione non trovata. Scriva un indirizzo o una via.
near-privacy = Non teniamo né il Suo indirizzo né la Sua posizione. È arrotondata a 100 metri.
near-districts = O scelga un quartiere
near-empty = Scriva un indirizzo, una via o un quartiere
near-unknown = Non troviamo questo indirizzo. Controlli il nome della via, o scelga un quartiere
near-away = Il servizio degli indirizzi non risponde, e non conosciamo questo nome. Scriva solo la via, o scelga un quartiere
near-elsewhere = Questo indirizzo è troppo lontano. Scriva una via o un quartiere di qui

## Stati
state-open = Aperto
state-usually = Di solito aperto
state-open-until = Aperto fino alle { $h }
state-usually-until = Di solito aperto fino alle { $h }
state-open-until-day = Aperto fino a { $day }, { $h }
state-usually-until-day = Di solito aperto fino a { $day }, { $h }
state-open-from = Aperto { $day } alle { $h }
state-usually-from = Di solito aperto { $day } alle { $h }
state-building-open = Luogo aperto. Per l’aiuto, chiami.
state-building-open-until = Luogo aperto fino alle { $h }. Per l’aiuto, chiami.
state-building-usually-until = Luogo di solito aperto fino alle { $h }. Per l’aiuto, chiami.
state-appointment = Su appuntamento
state-appointment-from = Su appuntamento { $day } alle { $h }
state-closed = Chiuso
state-closed-opens = Chiuso · apre { $day } alle { $h }
state-closed-usually-opens = Chiuso · di solito apre { $day } alle { $h }
state-closed-appointment = Chiuso · su appuntamento { $day } alle { $h }
state-gone = Questo luogo non esiste più
state-unknown = Orari non conosciuti
state-holiday = Giorno festivo ({ $holiday }): probabilmente chiuso, chiami prima di venire
call-first = Chiami prima di venire.
call-first-help = Per l’aiuto, chiami prima di venire.

## Un luogo
what-you-can-do = Che cosa può fare qui
information-point = Chieda qui dove trovare aiuto vicino a casa.
services-unknown = Non sappiamo ancora che cosa si può fare qui. Chiami per chiedere.
not-here = Qui non c’è:
unknown-ask = Non si sa, chieda per telefono:
this-week = Questa settimana:
next-time = Prossima volta: { $day } alle { $h }
quantity = { $n ->
    [one] 1 in tutto
   *[other] { $n } in tutto
}
quantity-computers = { $n ->
    [one] 1 computer
   *[other] { $n } computer
}
help-hours-unknown = orari dell’aiuto non conosciuti: chiami
help-hours-venue = negli orari di apertura
said-old = informazione: { $date }, da confermare
week-title = Orari del luogo questa settimana
week-closed = Chiuso
week-all-day = Tutto il giorno
week-from = dalle { $h }
week-range = { $from } – { $to }
week-probably-closed = Probabilmente chiuso, chiami
week-holiday = festivo: { $holiday }
week-closure = chiusura eccezionale
week-exceptional = orari eccezionali
closure-day = Chiuso: { $from }.
closure-days = Chiuso: { $from } – { $to }.
opening-day = Orari speciali: { $from }.
opening-days = Orari speciali: { $from } – { $to }.
hours-no-source = Non conosciamo gli orari.
come = Come venire
street-unknown = Via non conosciuta,
wheelchair-yes = Accesso in sedia a rotelle
wheelchair-no = Nessun accesso in sedia a rotelle
wheelchair-unknown = Accesso in sedia a rotelle: non si sa
approximate-street = Posizione approssimativa: il punto sulla mappa è quello della via, non della porta.
no-position-long = Non abbiamo la posizione di questo luogo: non è sulla mappa.
accessibility-sheet = Accesso all’edificio, in dettaglio (Acceslibre)
see-on-map = Vedere sulla mappa
small-map = Posizione del luogo a { $place }
good-to-know = Buono a sapersi
cost = Prezzo
how-to-come = Come farsi ricevere
papers = Che cosa portare
languages-spoken = Lingue parlate
welcome = Accoglienza particolare
labels = Marchi
email = E-mail
website = Sito
sources = Da dove vengono queste informazioni
report = Segnalare un errore
report-call = Un errore? Chiami:
send = Inviare
print = Stampare
address-copied = Indirizzo della pagina copiato.
printed-on = Stampato: { $date }
said-source = Secondo { $source }, { $date }. Da confermare.
said-visitor = Secondo un visitatore, { $date }. Da confermare.
group-identite = Nome
group-adresse = Indirizzo
group-position = Posizione
group-telephone = Telefono
group-en-ligne = E-mail e sito
group-horaires = Orari
group-offres = Servizi
group-conditions = Condizioni
group-presentation = Presentazione

## Vocabolari
cost-gratuit = Gratis
cost-gratuit-sous-condition = Gratis a certe condizioni
cost-payant = A pagamento
booking-sans-rendez-vous = Senza appuntamento
booking-sur-rendez-vous = Su appuntamento
booking-avec-ou-sans = Con o senza appuntamento
booking-sur-orientation = Con l’invio di un assistente sociale
audience-jeunes = Giovani
audience-etudiants = Studenti
audience-familles = Famiglie e bambini
audience-seniors = Persone anziane
audience-femmes = Donne
care-moteur = Disabilità fisica
care-visuel = Vedere male, non vedere
care-auditif = Sentire male, non sentire
care-mental = Disabilità mentale
care-illettrisme = Leggere e scrivere è difficile
access-se-presenter = Venire sul posto
access-telephoner = Telefonare
access-ecrire = Scrivere un’e-mail
access-fiche-de-prescription = Con l’invio di un professionista
access-rdv-en-ligne = Prendere appuntamento su Internet
access-pas-de-public = Questo luogo non riceve il pubblico
language-fr = francese
language-ar = arabo
language-en = inglese
language-pt = portoghese
language-es = spagnolo
language-it = italiano
language-tr = turco
language-ro = romeno
language-pl = polacco
language-uk = ucraino
language-ru = russo
language-ps = pashto
language-fa = dari, persiano
language-am = amarico
language-lsf = lingua dei segni francese
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (aiuto digitale)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence
typology-ASSO = Associazione
typology-BIB = Biblioteca
typology-CCAS = Servizi sociali del comune (CCAS)
typology-CS = Centro sociale
typology-EPN = Spazio con computer
typology-MQ = Casa di quartiere
typology-MUNI = Municipio
typology-RFS = France services
typology-TIERS_LIEUX = Spazio condiviso
holiday-new-year = Capodanno
holiday-good-friday = Venerdì santo
holiday-easter-monday = lunedì di Pasqua
holiday-labour-day = 1º maggio
holiday-victory-1945 = 8 maggio
holiday-ascension = Ascensione
holiday-whit-monday = lunedì di Pentecoste
holiday-national-day = 14 luglio
holiday-assumption = Ferragosto
holiday-all-saints = Ognissanti
holiday-armistice-1918 = 11 novembre
holiday-christmas = Natale
holiday-saint-stephen = Santo Stefano
holiday-abolition = abolizione della schiavitù

## Date e distanze
day-today = oggi
day-tomorrow = domani
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = senza data
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
distance-m = { $n } m
distance-km = { $n } km
distance-about = circa { $distance }
distance-walk = { $distance }, circa { $n } min a piedi
distance-drive = { $distance }, circa { $n } min in auto

## Quartieri e comuni
districts-title = I quartieri
place-commune-title = Aiuto a { $name }
place-district-title = Aiuto nel quartiere { $name }
place-lead = I luoghi di { $name } dove La aiutano con il computer, il telefono, Internet.
place-none = Non conosciamo ancora nessun luogo qui. Guardi tutti i luoghi, o chiami.

## Mappa
skip-map = Saltare la mappa
map-name = Mappa dei luoghi
map-no-script = La mappa non si vede qui. L’elenco dice le stesse cose.
legend = Legenda
map-zoom-in = Ingrandire
map-zoom-out = Ridurre
map-close = Chiudere
map-here = Cercare qui
map-call = Chiamare
map-see = Vedere il luogo
map-approx = Posizione approssimativa
map-cluster-act = ingrandire
map-two-fingers = Due dita per spostare la mappa
map-ctrl-wheel = Ctrl + rotella per ingrandire la mappa
map-you = Lei è qui
map-loading = La mappa si sta caricando…
map-failed = La mappa non ha potuto caricare i luoghi. L’elenco è giusto.
map-many = Ingrandisca la mappa, o usi l’elenco.
map-map-help = Frecce per spostare, più e meno per ingrandire o ridurre.
map-legend-open = Aperto, confermato
map-legend-usual = Di solito aperto
map-legend-rdv = Su appuntamento
map-legend-closed = Chiuso
map-legend-unknown = Orari non conosciuti

## Errori
error-400-title = Non abbiamo capito questa richiesta
error-400-text = L’indirizzo della pagina contiene un errore.
error-403-title = Questa pagina non è per Lei
error-403-text = È per altre persone. Se è un errore, chiami la città.
error-404-title = Questa pagina non esiste
error-404-text = Forse l’indirizzo è cambiato, o è scritto male.
error-405-title = Questo non si fa qui
error-405-text = Torni alla pagina di prima e ricominci.
error-413-title = È troppo lungo
error-413-text = Quello che ha inviato è troppo lungo. Lo accorci e ricominci.
error-429-title = Troppe richieste insieme
error-429-text = Aspetti un minuto, poi ricominci.
error-500-title = Qualcosa non ha funzionato
error-500-text = È colpa nostra, non Sua. Riprovi tra poco.
error-503-title = Il sito è occupato
error-503-text = Riprovi tra un minuto.
bad-filter-value = «{ $value }» non vuol dire niente per «{ $parameter }».
bad-filter-twice = «{ $parameter }» è dato due volte.
bad-filter-needs = «{ $parameter }» ha bisogno di «{ $other }».
bad-filter-many = Ci sono più di 100 scelte nell’indirizzo.

## Pagine obbligatorie
accessibility = Accessibilità
accessibility-lead = Questo sito non è conforme al RGAA 4.1: nessuno da fuori l’ha ancora controllato.
accessibility-done-title = Che cosa controlliamo a ogni modifica
accessibility-done-keyboard = Tutto si fa con la tastiera.
accessibility-done-script = Tutto funziona senza JavaScript, tranne la mappa. L’elenco dice le stesse cose della mappa.
accessibility-done-list = Ogni colore ha anche una parola e una forma.
accessibility-done-tools = Strumenti automatici controllano ogni pagina, in francese e in arabo, su schermo piccolo e grande.
accessibility-not-title = Che cosa non è stato controllato
accessibility-not-audit = Nessuno da fuori ha fatto un controllo.
accessibility-not-readers = Nessuna prova è stata fatta con veri lettori di schermo.
accessibility-not-texts = I testi scritti dai luoghi restano nella loro lingua.
accessibility-problem-title = Un problema?
accessibility-problem = Ce lo dica:
accessibility-defender = Se non rispondiamo, può scrivere al Défenseur des droits (difensore dei diritti):
legal-publisher = Editore del sito
legal-director = Direttore della pubblicazione
legal-host = Chi ospita il sito
legal-officer = Responsabile della protezione dei dati
legal-contact = Contatto
legal-blank = Non indicato
legal-why-blank = L’ente che mette in linea questo sito deve riempire queste righe.
legal-data-title = Le informazioni
legal-data = Ogni informazione dice da dove viene e di quando è, in fondo alla pagina del luogo.
legal-software-title = Il programma
legal-software = Questo sito è fatto con Repère.
legal-licences = Licenze dei componenti
privacy-lead = Può usare questo sito senza dire niente di sé.
privacy-cookies = Nessun cookie per i visitatori.
privacy-third = Nessuna richiesta a un altro sito durante la Sua visita. Le mappe passano da noi.
privacy-position = La Sua posizione è chiesta solo se tocca «Vicino a me». È arrotondata a 100 metri prima di lasciare il Suo apparecchio, e non è conservata.
privacy-address = L’indirizzo che scrive va al servizio nazionale degli indirizzi, senza il Suo nome, e non è conservato.
privacy-words = Quando una ricerca non trova niente, contiamo solo le parole, senza la frase, senza l’ora, senza di Lei.
privacy-log = Non teniamo un registro delle visite.
privacy-venues-title = I luoghi
privacy-venues = I luoghi sono descritti con informazioni pubbliche: mai il nome di una persona, la sua e-mail o il suo telefono personale.
privacy-rights = Per far correggere o togliere un’informazione su di Lei:
privacy-cnil = Può anche scrivere alla CNIL (protezione dei dati):
privacy-offline-title = Leggere senza rete
privacy-offline-what = Se tocca «Conservare su questo telefono», il Suo browser conserva l’inizio, i luoghi e la Sua scelta sul Suo apparecchio. Niente è conservato prima, niente è aggiunto quando legge, niente ci è inviato.
privacy-offline-erase = «Cancellare», nella pagina «Leggere senza rete», toglie tutto da questo apparecchio.
privacy-offline-link = Vedere o cancellare ciò che è conservato
map-show = Mostrare la mappa
map-show-why = Il Suo apparecchio risparmia dati: la mappa aspetta che Lei la chieda.
