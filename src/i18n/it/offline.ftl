# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Leggere questo sito senza rete
offline-link = Leggere senza rete
offline-lead = Il Suo telefono può conservare questo sito. Niente è conservato prima che tocchi il pulsante.
offline-shared = Più persone usano questo telefono o computer? Non conservi niente: la persona dopo lo vedrebbe.
offline-what = Che cosa sarà conservato
offline-what-places = { $n ->
    [one] L’inizio, l’elenco e la pagina di un luogo
   *[other] L’inizio, l’elenco e le pagine di { $n } luoghi
}
offline-what-selection = I luoghi che ha scelto
offline-what-day = Il giorno: { $day }
offline-some-near = Sono i { $n } luoghi più vicini, su { $total }.
offline-some-fresh = Sono { $n } luoghi su { $total }: quelli con le informazioni più recenti.
offline-around = Conservare invece i luoghi vicino a me
offline-no-state = Una copia non può dire se un luogo è aperto adesso. Dà i giorni e gli orari, per due settimane.
offline-keep = Conservare su questo telefono
offline-again = Aggiornare
offline-erase = Cancellare
offline-saved = Conservato: { $when }
offline-wait = Un momento, stiamo salvando…
offline-done = È conservato. Può leggere queste pagine senza rete.
offline-failed = Niente è stato conservato: mancava la rete, o lo spazio. Riprovi.
offline-erased = Tutto è cancellato da questo telefono.
offline-unable = Il Suo browser non può conservare queste pagine. Può stampare un giorno, qui sotto.

## A day
offline-day-title = Un giorno intero
offline-day-lead = Tutti i luoghi e i loro orari per un giorno, su una pagina, da conservare o stampare.
offline-day-which = Giorno
offline-day-see = Vedere questo giorno
offline-day-name = I luoghi, { $day }
offline-day-made = Orari calcolati: { $day }.
offline-day-why = Quello che è cambiato dopo non c’è: chiami prima di inviare qualcuno.
offline-day-open = Aperti quel giorno
offline-day-unknown = Orari da chiedere
offline-day-closed = Chiusi quel giorno

## The copies
offline-copy = Copia: { $day }.
offline-copy-why = Non dice se è aperto adesso.
offline-old = Ha più di due settimane: chiami prima di venire.
offline-hours = Giorni e orari
offline-manage = Che cosa è conservato su questo telefono
offline-absent-title = Manca la rete
offline-absent-lead = Questa pagina non è conservata su questo telefono.
offline-absent-kept = Può leggere
