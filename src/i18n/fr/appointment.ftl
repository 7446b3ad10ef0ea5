# Demandes de rendez-vous : ce que lit le lieu.

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

booking-venue-erase = Si la personne vous demande d’effacer sa demande, ou si vous n’en avez plus besoin. Sinon, elle s’efface seule en 30 jours.
booking-erase-request = Effacer cette demande

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
