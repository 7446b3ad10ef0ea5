# Demander un rendez-vous à un lieu, y répondre, et dire si le lieu en prend.

booking-moment = { $day } à { $hour }
booking-ask = Demander un rendez-vous
booking-title = { $name } : demander un rendez-vous
booking-lead = Écrivez ici. Le lieu reçoit votre demande et vous répond.
booking-service = Pour quoi ?
booking-service-other = Autre chose
booking-need = Dites-en plus
booking-need-hint = Par exemple : déclarer mes impôts, ouvrir un compte CAF. N’écrivez ni mot de passe ni numéro de sécurité sociale.
booking-need-missing = Dites pour quoi vous venez
booking-when = Quand pouvez-vous venir ?
booking-when-hint = Par exemple : jeudi matin, ou tous les jours après 16 h
booking-when-missing = Dites quand vous pouvez venir
booking-name = Votre nom
booking-name-missing = Écrivez votre nom
booking-contact = Comment vous répondre ?
booking-contact-hint = Un des deux suffit.
booking-contact-missing = Donnez un téléphone ou un e-mail
booking-phone = Téléphone
booking-phone-bad = Écrivez un numéro de téléphone, comme 06 12 34 56 78
booking-email = E-mail
booking-email-hint = Vous recevrez une lettre qui dit où en est votre demande, et comment l’effacer.
booking-email-bad = Écrivez une adresse e-mail, comme nom@exemple.fr
booking-long = C’est trop long : écrivez moins
booking-send = Envoyer ma demande
booking-who-reads = Seul ce lieu lit votre demande. Elle est gardée chiffrée, 30 jours au plus.
booking-too-many = Trop de demandes sont parties d’ici. Votre texte est gardé ci-dessous : envoyez-le plus tard, ou appelez le lieu.

booking-thanks = Votre demande est partie
booking-thanks-next = Le lieu la lit et vous répond, par e-mail ou par téléphone. Ce n’est pas encore un rendez-vous.
booking-thanks-letter = Vous avez donné votre e-mail ? Une lettre arrive. Regardez aussi dans les courriers indésirables.
booking-thanks-erase = Pour effacer votre demande : ouvrez le lien de la lettre, ou dites-le au lieu. Sinon elle s’efface seule en 30 jours.

booking-gone = Cette demande n’est plus là
booking-gone-text = Elle a été effacée, ou elle a plus de 30 jours.
booking-erased = C’est effacé
booking-erased-text = Il ne reste rien de cette demande sur ce site.
booking-broken = Cette demande ne peut pas être lue
booking-broken-text = Elle a été abîmée ou changée. Nous ne montrons rien plutôt que quelque chose de faux. Appelez l’autre personne si vous le pouvez.
booking-too-late = La demande a changé depuis que vous avez ouvert cette page. Voici où elle en est.

booking-request = Demande de rendez-vous
booking-request-title = { $name } : demande de rendez-vous
booking-fact-name = Nom
booking-fact-need = Besoin
booking-fact-when = Peut venir
booking-by-phone = Cette personne n’a pas donné d’e-mail. Appelez-la pour lui dire votre réponse, puis notez-la ici.
booking-answer = Votre réponse
booking-day = Jour
booking-day-hint = Pas besoin du jour ni de l’heure si vous refusez.
booking-day-missing = Donnez le jour, comme 03/12/2026
booking-day-past = Choisissez un moment à venir, dans les 12 mois
booking-hour = Heure
booking-hour-missing = Donnez l’heure, comme 14:30
booking-word = Un mot pour la personne
booking-word-hint = Par exemple : venez avec votre numéro fiscal. Il part par e-mail : n’y mettez rien de secret.
booking-word-missing = Dites pourquoi, en un mot : la personne doit savoir quoi faire
booking-accept = Accepter ce moment
booking-propose = Proposer ce moment
booking-refuse = Refuser
booking-acts-hint = « Accepter » : la personne peut venir à ce moment-là, c’est fixé. « Proposer » : c’est un autre moment, elle dira oui ou non.
booking-state-demandee = Pas encore de réponse.
booking-state-proposee = Vous avez proposé : { $moment }. La personne n’a pas encore répondu.
booking-state-acceptee = Rendez-vous pris : { $moment }.
booking-state-refusee = Vous avez refusé.
booking-state-declinee = La personne ne peut pas venir à ce moment : { $moment }. Vous pouvez proposer un autre moment.

booking-mine = Votre demande de rendez-vous
booking-mine-title = { $name } : votre demande de rendez-vous
booking-mine-demandee = Le lieu n’a pas encore répondu.
booking-mine-proposee = Le lieu vous propose : { $moment }.
booking-mine-acceptee = Rendez-vous pris : { $moment }.
booking-mine-refusee = Le lieu ne peut pas vous recevoir.
booking-mine-declinee = Vous avez dit non à ce moment : { $moment }. Le lieu le sait.
booking-yes = Oui, je viens
booking-no = Non, je ne peux pas
booking-erase-title = Effacer
booking-erase-text = Effacer votre demande n’annule pas un rendez-vous déjà pris : pour cela, appelez le lieu.
booking-venue-erase = Si la personne vous demande d’effacer sa demande, ou si vous n’en avez plus besoin. Sinon, elle s’efface seule en 30 jours.
booking-erase = Effacer ma demande
booking-erase-request = Effacer cette demande
booking-file-title = Rendez-vous : { $venue }

booking-switch = Demandes de rendez-vous
booking-switch-title = { $name } : demandes de rendez-vous
booking-switch-lead = Les habitants peuvent vous demander un rendez-vous depuis votre page. Vous recevez une lettre, et vous répondez d’un lien.
booking-switch-cannot = Ce site ne peut pas encore prendre de demandes : il lui manque l’envoi de lettres ou la clé qui les protège. Votre choix est gardé.
booking-switch-question = Recevoir des demandes de rendez-vous ?
booking-switch-email = E-mail qui reçoit les demandes
booking-switch-email-hint = Il n’est pas montré aux habitants. Choisissez une boîte lue chaque jour.
booking-switch-on = Les habitants peuvent maintenant vous demander un rendez-vous.
booking-switch-off = Vous ne recevez pas de demandes.
booking-switch-see = Voir le formulaire des habitants
booking-switch-waiting =
    { $n ->
        [one] 1 demande attend une réponse.
       *[other] { $n } demandes attendent une réponse.
    }
booking-save = Enregistrer

privacy-booking-title = Si vous demandez un rendez-vous
privacy-booking-what = Votre nom, votre téléphone ou votre e-mail, votre besoin et le moment qui vous va : seul le lieu les lit, pour vous répondre.
privacy-booking-sealed = Ils sont chiffrés avec une clé qui n’est pas rangée avec les données.
privacy-booking-time = Ils sont effacés au plus tard après 30 jours.
privacy-booking-erase = Vous pouvez les effacer tout de suite : par le lien de votre lettre, ou en le demandant au lieu.

letter-kind-rendez-vous-lieu = Demande de rendez-vous
letter-kind-rendez-vous-personne = Réponse à une demande de rendez-vous

letter-booking-asked-subject = { $venue } : une demande de rendez-vous
letter-booking-asked-what = Quelqu’un demande un rendez-vous à { $venue }. Ouvrez la demande pour la lire et répondre.
letter-booking-asked-how = Vous pouvez accepter, proposer un autre moment, ou refuser avec un mot.
letter-booking-agreed-subject = { $venue } : rendez-vous pris
letter-booking-agreed-what = La personne vient : { $moment }.
letter-booking-declined-subject = { $venue } : ce moment ne va pas
letter-booking-declined-what = La personne ne peut pas venir : { $moment }. Vous pouvez proposer un autre moment.
letter-booking-open = Ouvrir la demande
letter-booking-venue-why = Vous recevez cette lettre parce que { $venue } prend des demandes de rendez-vous sur { $site } à cette adresse.
letter-booking-kept = La demande est effacée du site au plus tard 30 jours après son envoi, et le lien ne s’ouvre plus.

letter-booking-sent-subject = Votre demande est partie
letter-booking-sent-what = Votre demande de rendez-vous est partie. Elle est pour ce lieu : { $venue }. Il la lit et vous répond. Ce n’est pas encore un rendez-vous.
letter-booking-other-subject = { $venue } vous propose un moment
letter-booking-other-what = { $venue } vous propose : { $moment }. Dites oui ou non.
letter-booking-yes-subject = Rendez-vous pris : { $venue }
letter-booking-yes-what = Vous avez rendez-vous : { $moment }, à { $venue }.
letter-booking-where = Adresse : { $address }.
letter-booking-file = Ouvrez le fichier joint pour mettre ce rendez-vous dans votre agenda.
letter-booking-no-subject = { $venue } ne peut pas vous recevoir
letter-booking-no-what = { $venue } ne peut pas vous donner de rendez-vous. Voici pourquoi :
letter-booking-follow = Voir où en est ma demande
letter-booking-reply = Répondre
letter-booking-erase = Effacer ma demande
letter-booking-call = Vous préférez téléphoner ? Appelez le { $phone }.
letter-booking-person-why = Vous recevez cette lettre parce que cette adresse a été écrite pour demander un rendez-vous à { $venue }. Ce n’était pas vous ? Effacez la demande.
