# Asking for an appointment at a place: what the person who asks reads.

booking-moment = { $day } alle { $hour }
booking-ask = Chiedere un appuntamento
booking-title = { $name }: chiedere un appuntamento
booking-lead = Scriva qui. Il luogo riceve la Sua richiesta e Le risponde.
booking-service = Per che cosa?
booking-service-other = Altro
booking-need = Dica qualcosa di più
booking-need-hint = Per esempio: dichiarare le mie tasse, aprire un conto CAF. Non scriva né password né il numero di sécurité sociale.
booking-need-missing = Dica per che cosa viene
booking-when = Quando può venire?
booking-when-hint = Per esempio: giovedì mattina, o tutti i giorni dopo le 16:00
booking-when-missing = Dica quando può venire
booking-name = Il Suo nome
booking-name-missing = Scriva il Suo nome
booking-contact = Come risponderLe?
booking-contact-hint = Basta uno dei due.
booking-contact-missing = Dia un telefono o un’e-mail
booking-phone = Telefono
booking-phone-bad = Scriva un numero di telefono, come 06 12 34 56 78
booking-email = E-mail
booking-email-hint = Riceverà una lettera che dice a che punto è la richiesta, e come cancellarla.
booking-email-bad = Scriva un indirizzo e-mail, come nom@exemple.fr
booking-long = È troppo lungo: scriva meno
booking-send = Inviare la mia richiesta
booking-who-reads = Solo questo luogo legge la Sua richiesta. È conservata in codice segreto, al massimo 30 giorni.
booking-too-many = Sono partite troppe richieste da qui. Il Suo testo è conservato qui sotto: lo invii più tardi, o chiami il luogo.

booking-thanks = La Sua richiesta è partita
booking-thanks-next = Il luogo la legge e Le risponde, per e-mail o per telefono. Non è ancora un appuntamento.
booking-thanks-letter = Ha dato la Sua e-mail? Arriva una lettera. Guardi anche nella posta indesiderata.
booking-thanks-erase = Per cancellare la richiesta: apra il link della lettera, o lo dica al luogo. Altrimenti si cancella da sola in 30 giorni.

booking-gone = Questa richiesta non c’è più
booking-gone-text = È stata cancellata, o ha più di 30 giorni.
booking-erased = È cancellata
booking-erased-text = Di questa richiesta non resta niente su questo sito.
booking-broken = Questa richiesta non si può leggere
booking-broken-text = È stata rovinata o cambiata. Meglio non mostrare niente che mostrare una cosa falsa. Chiami l’altra persona, se può.
booking-too-late = La richiesta è cambiata da quando ha aperto questa pagina. Ecco a che punto è.

booking-mine = La Sua richiesta di appuntamento
booking-mine-title = { $name }: la Sua richiesta di appuntamento
booking-mine-demandee = Il luogo non ha ancora risposto.
booking-mine-proposee = Il luogo Le propone: { $moment }.
booking-mine-acceptee = Appuntamento preso: { $moment }.
booking-mine-refusee = Il luogo non può riceverLa.
booking-mine-declinee = Ha detto no a questo momento: { $moment }. Il luogo lo sa.
booking-yes = Sì, vengo
booking-no = No, non posso
booking-erase-title = Cancellare
booking-erase-text = Cancellare la richiesta non annulla un appuntamento già preso: per questo, chiami il luogo.
booking-erase = Cancellare la mia richiesta
booking-file-title = Appuntamento: { $venue }

privacy-booking-title = Se chiede un appuntamento
privacy-booking-what = Il Suo nome, il Suo telefono o e-mail, il Suo bisogno e il momento che preferisce: solo il luogo li legge, per risponderLe.
privacy-booking-sealed = Sono in codice segreto, con una chiave che non sta insieme ai dati.
privacy-booking-time = Sono cancellati al massimo dopo 30 giorni.
privacy-booking-erase = Può cancellarli subito: con il link della Sua lettera, o chiedendolo al luogo.

letter-booking-kept = La richiesta è cancellata dal sito al massimo 30 giorni dopo l’invio, e il link non si apre più.

letter-booking-sent-subject = La Sua richiesta è partita
letter-booking-sent-what = La Sua richiesta di appuntamento è partita. È per questo luogo: { $venue }. Lì la leggono e Le rispondono. Non è ancora un appuntamento.
letter-booking-other-subject = { $venue } Le propone un momento
letter-booking-other-what = { $venue } Le propone: { $moment }. Dica sì o no.
letter-booking-yes-subject = Appuntamento preso: { $venue }
letter-booking-yes-what = Ha un appuntamento: { $moment }, presso { $venue }.
letter-booking-where = Indirizzo: { $address }.
letter-booking-file = Apra il file allegato per mettere questo appuntamento nella Sua agenda.
letter-booking-no-subject = { $venue } non può riceverLa
letter-booking-no-what = { $venue } non può darLe un appuntamento. Ecco perché:
letter-booking-follow = Vedere a che punto è la mia richiesta
letter-booking-reply = Rispondere
letter-booking-erase = Cancellare la mia richiesta
letter-booking-call = Preferisce telefonare? Chiami il { $phone }.
letter-booking-person-why = Riceve questa lettera perché questo indirizzo è stato scritto per chiedere un appuntamento a { $venue }. Non era Lei? Cancelli la richiesta.
