# Plusieurs lieux ensemble : la sélection, la feuille à donner, la fiche de liaison.

## La sélection
selection-title = { $n ->
    [one] Votre lieu
   *[other] Vos { $n } lieux
}
selection-lead = Ces lieux sont gardés dans l’adresse de cette page, et nulle part ailleurs.
selection-keep = Garder pour la feuille
selection-back = Retour aux lieux choisis
selection-remove = Retirer
selection-add = Ajouter un lieu
selection-add-label = Nom du lieu, ou aide cherchée
selection-add-this = Ajouter
selection-none = Aucun autre lieu ne répond à ces mots.
selection-full = Vous avez choisi douze lieux : c’est le maximum.
selection-paper = La feuille à donner
selection-paper-lead = Une page pour trois lieux, en français et dans la langue de la personne.
selection-language = Langue de la personne
selection-only-french = Français seulement
selection-need = Ce que la personne veut faire
selection-need-none = Sans précision
selection-day = Jour souhaité
selection-day-any = Peu importe
selection-desk = Qui donne la feuille
selection-desk-hint = Facultatif. Le nom de l’accueil, pas celui de la personne.
selection-large = Écrire en gros : un lieu par page
selection-see-paper = Voir la feuille
selection-send = Envoyer
selection-copy = Copier l’adresse
selection-sms = Par SMS
selection-mail = Par courriel
selection-share = Partager
selection-qr = Code QR de cette page
selection-qr-how = Visez ce code avec un téléphone : cette page s’ouvre.
selection-text = Emporter le texte, sans Internet
selection-qr-text = Code QR du texte
selection-qr-text-how = Ce code contient le texte lui-même : noms, téléphones, heures d’aujourd’hui. Le téléphone le lit sans Internet.
share-today = aujourd’hui : { $hours }
share-subject = Des lieux pour vous aider

## La feuille
slip-name = Feuille à donner
slip-title = { $n ->
    [one] Pour vous aider : 1 lieu
   *[other] Pour vous aider : { $n } lieux
}
slip-print-how = Imprimez avec Ctrl + P. Une page A4, en noir et blanc.
slip-hours-venue = Ouverture du lieu
slip-hours-help = Heures de l’aide
slip-hours-unknown = Horaires non connus
slip-no-street = Rue non connue
slip-qr = Code QR : ces lieux sur votre téléphone
slip-map = Plan : où sont les lieux
slip-live = Horaires à jour sur votre téléphone
slip-meeting = Votre rendez-vous
slip-papers = À apporter
slip-papers-source = Source : { $source }
slip-edited = édité le { $date }

## La fiche de liaison
liaison-title = Fiche de liaison
liaison-never-sent = Ce que vous écrivez ici reste sur cet écran. Rien n’est envoyé, rien n’est gardé. Imprimez la feuille ou copiez le texte avant de quitter la page.
liaison-by-hand = Vous pouvez aussi imprimer la feuille vide et la remplir à la main.
liaison-to = Pour
liaison-person = La personne (nom, ou initiales)
liaison-reach = Comment la joindre
liaison-need = Ce dont elle a besoin
liaison-level = Où elle en est
liaison-level-new = Débute
liaison-level-some = Sait faire un peu
liaison-level-alone = Sait faire presque seule
liaison-language = Langue parlée
liaison-done = Ce qui a déjà été fait
liaison-from = Qui envoie (lieu et nom)
liaison-answer = Comment répondre (téléphone, courriel)
liaison-agreed = La personne est d’accord pour que cette feuille soit transmise.
liaison-sign = Date et signature de la personne :
liaison-copy = Copier le texte
liaison-copied = Texte copié
liaison-clear = Tout effacer
liaison-cleared = Tout est effacé
liaison-reply = Réponse
liaison-reply-how = À détacher et à renvoyer à qui a envoyé la personne.
liaison-reply-from = Lieu qui répond, et son téléphone :
liaison-reply-seen = Personne reçue le :
liaison-reply-done = Ce qui a été fait :
liaison-reply-over = C’est réglé
liaison-reply-again = Elle revient le … / … / …
liaison-reply-elsewhere = Elle est envoyée ailleurs
