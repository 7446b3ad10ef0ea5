# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] Il Suo luogo
   *[other] I Suoi { $n } luoghi
}
selection-lead = Questi luoghi sono conservati nell’indirizzo di questa pagina, e da nessun’altra parte.
selection-keep = Tenere per il foglio
selection-back = Torna ai luoghi scelti
selection-remove = Togliere
selection-add = Aggiungere un luogo
selection-add-label = Nome del luogo, o aiuto cercato
selection-add-this = Aggiungere
selection-none = Nessun altro luogo risponde a queste parole.
selection-full = Ha scelto dodici luoghi: è il massimo.
selection-paper = Il foglio da dare
selection-paper-lead = Una pagina per tre luoghi, in francese e nella lingua della persona.
selection-language = Lingua della persona
selection-only-french = Solo francese
selection-need = Che cosa vuole fare la persona
selection-need-none = Non precisato
selection-day = Giorno desiderato
selection-day-any = Non importa
selection-desk = Chi dà il foglio
selection-desk-hint = Facoltativo. Il nome dello sportello, non quello della persona.
selection-large = Caratteri grandi: un luogo per pagina
selection-see-paper = Vedere il foglio
selection-send = Inviare
selection-copy = Copiare l’indirizzo
selection-sms = Per SMS
selection-mail = Per e-mail
selection-share = Condividere
selection-qr = Codice QR di questa pagina
selection-qr-how = Inquadri questo codice con un telefono: si apre questa pagina.
selection-text = Portare via il testo, senza Internet
selection-qr-text = Codice QR del testo
selection-qr-text-how = Questo codice contiene il testo stesso: nomi, telefoni, orari di oggi. Il telefono lo legge senza Internet.
share-today = oggi: { $hours }
share-subject = Luoghi che possono aiutare

## The sheet
slip-name = Foglio da dare
slip-title = { $n ->
    [one] Per aiutarLa: 1 luogo
   *[other] Per aiutarLa: { $n } luoghi
}
slip-print-how = Stampi con Ctrl + P. Una pagina A4, in bianco e nero.
slip-hours-venue = Orari del luogo
slip-hours-help = Orari dell’aiuto
slip-hours-unknown = Orari non conosciuti
slip-no-street = Via non conosciuta
slip-qr = Codice QR: questi luoghi sul Suo telefono
slip-map = Mappa: dove sono i luoghi
slip-live = Orari aggiornati sul Suo telefono
slip-meeting = Il Suo appuntamento
slip-papers = Che cosa portare
slip-papers-source = Fonte: { $source }
slip-edited = stampato: { $date }

## The liaison sheet
liaison-title = Foglio di collegamento
liaison-never-sent = Quello che scrive qui resta su questo schermo. Niente è inviato, niente è conservato. Stampi il foglio o copi il testo prima di lasciare la pagina.
liaison-by-hand = Può anche stampare il foglio vuoto e compilarlo a mano.
liaison-to = Per
liaison-person = La persona (nome, o iniziali)
liaison-reach = Come contattarla
liaison-need = Di che cosa ha bisogno
liaison-level = Che cosa sa fare
liaison-level-new = Comincia
liaison-level-some = Sa fare un po’
liaison-level-alone = Fa quasi tutto da sola
liaison-language = Lingua parlata
liaison-done = Che cosa è già stato fatto
liaison-from = Chi invia (luogo e nome)
liaison-answer = Come rispondere (telefono, e-mail)
liaison-agreed = La persona accetta che questo foglio sia trasmesso.
liaison-sign = Data e firma della persona:
liaison-copy = Copiare il testo
liaison-copied = Testo copiato
liaison-clear = Cancellare tutto
liaison-cleared = Tutto è cancellato
liaison-reply = Risposta
liaison-reply-how = Da staccare e rimandare a chi ha inviato la persona.
liaison-reply-from = Luogo che risponde, e il suo telefono:
liaison-reply-seen = Persona ricevuta il:
liaison-reply-done = Che cosa è stato fatto:
liaison-reply-over = È risolto
liaison-reply-again = Torna il … / … / …
liaison-reply-elsewhere = È inviata altrove
