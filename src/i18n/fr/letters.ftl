# Les lettres. Chacune dit qui écrit, pourquoi, une chose à faire, et que faire si ce n’est pas la bonne personne.
# $who : qui écrit, comme « La Ville de Roubaix » ; $site : le nom du site.

## Se connecter
letter-sign-in-subject = Votre lien pour { $site }
letter-sign-in-asked = Quelqu’un a demandé à se connecter à { $site } avec votre adresse. Si c’est vous, ouvrez ce lien.
letter-sign-in-time = Il sert une fois, pendant { $minutes } minutes.
letter-sign-in-act = Me connecter
letter-sign-in-code = Ou recopiez ce code sur la page où vous avez demandé cette lettre :
letter-sign-in-not-you = Ce n’est pas vous ? Ne faites rien : sans cette lettre, personne ne peut entrer. Ne donnez ce code à personne.
letter-sign-in-why = Vous recevez cette lettre parce que votre adresse a été écrite sur la page de connexion de { $site }.

## Invitation
letter-invitation-subject = { $structure } : tenez vos informations à jour sur { $site }
letter-invitation-what = { $inviter } vous propose de tenir à jour ce que les habitants lisent sur { $structure }.
letter-invitation-how = Il n’y a pas de mot de passe. Une minute suffit.
letter-invitation-venues = Vos lieux :
letter-invitation-act = Voir ma fiche
letter-invitation-time = Ce lien sert pendant { $days } jours.
letter-invitation-not-you = Ce n’est pas à vous de le faire ? Ne faites rien : rien ne changera.
letter-invitation-why = Vous recevez cette lettre parce que { $inviter } a donné votre adresse pour { $structure }.

## Rappels
letter-venue-listed = Sur { $site }, les habitants cherchent qui peut les aider avec l’ordinateur, le téléphone ou Internet. { $venue } y est.
letter-venue-why = Vous recevez cette lettre parce que votre adresse est celle de { $venue } sur { $site }. Les liens de cette lettre n’ouvrent que cette fiche, pendant trois mois.
letter-wrong-person = Ce n’est pas à moi qu’il faut écrire
letter-phone = Vous préférez téléphoner ? Appelez le { $phone }.
letter-reminder-subject = { $venue } : est-ce toujours juste ?
letter-reminder-last = Dernière confirmation : { $when }. Est-ce toujours juste ?
letter-reminder-never = Ces informations n’ont jamais été confirmées. Sont-elles justes ?
letter-reminder-missing = Il nous manque encore :
letter-reminder-act = Relire et confirmer
letter-reminder-correct = Corriger
letter-closures-subject = { $season ->
    [august] { $venue } : fermez-vous en août ?
   *[christmas] { $venue } : fermez-vous à Noël ?
}
letter-closures-ask = { $season ->
    [august] Fermez-vous en août ? Dites-le en une minute : personne ne viendra devant une porte fermée.
   *[christmas] Fermez-vous pendant les vacances de Noël ? Dites-le en une minute : personne ne viendra devant une porte fermée.
}
letter-closures-act = Dire quand nous fermons
letter-closures-none = Nous ne fermons pas

## Réponses
letter-see-venue = Voir la fiche
letter-reason = Voici pourquoi :
letter-proposal-why = Vous recevez cette lettre parce que vous avez proposé un changement pour { $venue } sur { $site }.
letter-accepted-subject = { $venue } : vos changements sont en ligne
letter-accepted-what = Merci. Ce que vous avez proposé pour { $venue } est en ligne.
letter-in-part-subject = { $venue } : une partie de vos changements est en ligne
letter-in-part-what = Merci. Une partie de ce que vous avez proposé pour { $venue } est en ligne. Le reste n’a pas été gardé.
letter-refused-subject = { $venue } : vos changements n’ont pas été gardés
letter-refused-what = Merci d’avoir écrit. Ce que vous avez proposé pour { $venue } n’a pas été gardé.
letter-question-subject = { $venue } : une question avant de continuer
letter-question-what = Merci pour votre proposition pour { $venue }. Avant de la mettre en ligne, nous avons une question :
letter-question-act = Répondre
letter-report-subject = { $venue } : réponse à votre signalement
letter-report-corrected = Merci. Vous aviez signalé une erreur pour { $venue }. La fiche est corrigée.
letter-report-kept = Merci. Vous aviez signalé une erreur pour { $venue }. Nous avons vérifié : la fiche reste comme elle est.
letter-report-why = Vous recevez cette lettre parce que vous avez laissé votre adresse en signalant une erreur pour { $venue } sur { $site }.
