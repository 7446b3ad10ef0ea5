# The easy version: one idea a sentence, twelve words at most, common words.
way-easy = Facile
way-full = Versione completa
ways = Leggere in un altro modo
listen = Ascoltare
listen-stop = Fermare
easy-home-title = La aiutiamo
easy-home-lead = Qui La aiutano con il computer.
easy-home-ask = Che cosa vuole fare?
easy-other = Non lo so
easy-open-now = I luoghi aperti
easy-all = Tutti i luoghi
easy-talk = Vuole parlare con qualcuno?
easy-call = Chiami.
easy-call-first = Prima chiami.
easy-call-help = Chiami per l’aiuto.
easy-back = Indietro
easy-places = I luoghi
easy-more = Vedere altri
easy-less = Pagina precedente
easy-none = Non c’è nessun luogo.
easy-none-sure = Non siamo sicuri di nessun luogo.
easy-not-said = Questo luogo non ha detto tutto.
easy-wider = Altri luoghi non hanno detto tutto.
easy-wider-see = Vedere questi luoghi
easy-open = È aperto.
easy-closes = Chiude alle { $h }.
easy-closes-day = Chiude { $day } alle { $h }.
easy-usually-open = Di solito è aperto.
easy-building-open = Il luogo è aperto.
easy-appointment = Chiami per avere un’ora.
easy-closed = È chiuso.
easy-opens = Apre { $day } alle { $h }.
easy-gone = Questo luogo non esiste più.
easy-hours-unknown = Non conosciamo gli orari.
easy-holiday = È un giorno di festa.
easy-sure-venue = Il luogo ha detto che è giusto.
easy-sure-city = La città ha detto che è giusto.
easy-unsure = Non siamo sicuri.
easy-hour = { $h ->
    [one] { $h }
   *[other] { $h }
}
easy-hour-minutes = { $h ->
    [one] { $h } e { $m }
   *[other] { $h } e { $m }
}
easy-noon = 12
easy-midnight = 24
easy-day = { $day }: { $what }.
easy-then = Poi { $what }.
easy-span = dalle { $from } alle { $to }
easy-span-from = dalle { $from }
easy-span-all-day = tutto il giorno
easy-span-closed = è chiuso
easy-span-appointment = chiami per avere un’ora
easy-span-holiday = è un giorno di festa
easy-span-unknown = non si sa
easy-day-changed = Attenzione, quel giorno gli orari cambiano.
easy-closure-day = È chiuso il giorno { $from }.
easy-closure-days = È chiuso dal giorno { $from } al giorno { $to }.
easy-change-day = Gli orari cambiano il giorno { $from }.
easy-change-days = Orari diversi dal giorno { $from } al giorno { $to }.
easy-to-phone = Per chiamare:
easy-no-phone = Non abbiamo il numero di questo luogo.
easy-relay = Chiami questo numero: La aiutano.
easy-where = Dov’è?
easy-no-street = Non conosciamo la via.
easy-way = Vedere la strada
easy-when = Quando è aperto?
easy-offers = Che cosa si può fare qui?
easy-offers-unknown = Non si sa ancora.
easy-good = Buono a sapersi
easy-free = È gratis.
easy-paid = Bisogna pagare.
easy-wheelchair-yes = Si può entrare in sedia a rotelle.
easy-wheelchair-no = Non si può entrare in sedia a rotelle.
easy-count = { $n ->
    [one] C’è un luogo.
   *[other] Ci sono { $n } luoghi.
}
easy-service-acces-libre = Usare un computer
easy-service-poste-adapte = Computer per persone con disabilità
easy-service-wifi = Internet sul mio telefono
easy-service-imprimante = Stampare un foglio
easy-service-scanner = Mettere un foglio sul computer
easy-service-borne-tactile = Schermo da toccare
easy-service-aide-personnalisee = Qualcuno mi aiuta
easy-service-demarches = Tasse, famiglia (CAF), salute: qualcuno mi aiuta
easy-service-ecrivain-public = Qualcuno scrive con me
easy-service-atelier = Imparare con altre persone
easy-service-insertion = Trovare un lavoro
easy-service-pret-materiel = Prendere un apparecchio e restituirlo
easy-service-vente-solidaire = Computer o telefono che costa poco
easy-service-connexion-solidaire = Internet che costa poco
easy-service-reconditionnement = Vecchi apparecchi riparati
easy-service-don-materiel = Dare il mio vecchio apparecchio
easy-service-depannage = Il mio apparecchio è rotto
