# Demander un rendez-vous à un lieu : ce que lit la personne qui demande.

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
booking-erase = Effacer ma demande
booking-file-title = Rendez-vous : { $venue }

privacy-booking-title = Si vous demandez un rendez-vous
privacy-booking-what = Votre nom, votre téléphone ou votre e-mail, votre besoin et le moment qui vous va : seul le lieu les lit, pour vous répondre.
privacy-booking-sealed = Ils sont chiffrés avec une clé qui n’est pas rangée avec les données.
privacy-booking-time = Ils sont effacés au plus tard après 30 jours.
privacy-booking-erase = Vous pouvez les effacer tout de suite : par le lien de votre lettre, ou en le demandant au lieu.

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
