# Lire sans réseau : ce qu’un téléphone garde quand on le lui demande, la journée d’une ville, l’économie de données.

## La page
offline-title = Lire ce site sans réseau
offline-link = Lire sans réseau
offline-lead = Votre téléphone peut garder ce site. Rien n’est gardé avant que vous touchiez le bouton.
offline-shared = Le téléphone ou l’ordinateur sert à plusieurs personnes ? Ne gardez rien : la personne suivante le verrait.
offline-what = Ce qui sera gardé
offline-what-places = { $n ->
    [one] L’accueil, la liste et la page d’un lieu
   *[other] L’accueil, la liste et la page de { $n } lieux
}
offline-what-selection = Les lieux que vous avez choisis
offline-what-day = La journée du { $day }
offline-some-near = Ce sont les { $n } lieux les plus proches, sur { $total }.
offline-some-fresh = Ce sont { $n } lieux sur { $total } : ceux dont les informations sont les plus récentes.
offline-around = Garder plutôt les lieux autour de moi
offline-no-state = Une copie ne peut pas dire si un lieu est ouvert maintenant. Elle donne les jours et les heures, pour deux semaines.
offline-keep = Garder sur ce téléphone
offline-again = Mettre à jour
offline-erase = Effacer
offline-saved = Enregistré le { $when }
offline-wait = Enregistrement en cours…
offline-done = C’est gardé. Vous pouvez lire ces pages sans réseau.
offline-failed = Rien n’a été gardé : le réseau a manqué, ou la place. Essayez de nouveau.
offline-erased = Tout est effacé de ce téléphone.
offline-unable = Votre navigateur ne peut pas garder ces pages. Vous pouvez imprimer une journée, ci-dessous.

## Une journée
offline-day-title = Une journée entière
offline-day-lead = Tous les lieux et leurs heures pour un jour, sur une page, à garder ou à imprimer.
offline-day-which = Jour
offline-day-see = Voir ce jour
offline-day-name = Les lieux, { $day }
offline-day-made = Heures calculées le { $day }.
offline-day-why = Ce qui a changé depuis n’y est pas : appelez avant d’envoyer quelqu’un.
offline-day-open = Ouverts ce jour
offline-day-unknown = Horaires à demander
offline-day-closed = Fermés ce jour

## Les copies
offline-copy = Copie du { $day }.
offline-copy-why = Elle ne dit pas si c’est ouvert maintenant.
offline-old = Elle a plus de deux semaines : appelez avant de venir.
offline-hours = Jours et heures
offline-manage = Ce qui est gardé sur ce téléphone
offline-absent-title = Pas de réseau
offline-absent-lead = Cette page n’est pas gardée sur ce téléphone.
offline-absent-kept = Vous pouvez lire
