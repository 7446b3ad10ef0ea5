# Two venues joined, positions placed: the coordinator's pages.

## Duplicates
act-lieux-reunis = Deux lieux réunis
act-positions-prises = Positions acceptées
join-title = Réunir deux fiches
join-compare = Comparer et réunir
join-score = ressemblance : { $score } %
join-stays = Fiche gardée
join-leaves = Fiche retirée
join-swap = Garder plutôt l’autre fiche
join-lead = Pour chaque sujet, choisissez ce qui est juste. Ce qui est coché est le plus récent.
join-same = Les deux fiches disent la même chose.
join-choose = Choisissez une des deux réponses : { $group }
join-stale = Une des deux fiches vient de changer. Relisez, puis recommencez.
join-not-sure = Cochez la case : c’est bien le même lieu.
join-then = Ce qui va se passer
join-then-address = L’ancienne adresse mène à la fiche gardée, aussi pour les affiches et les lettres.
join-then-history = Les deux historiques restent. L’autre nom reste trouvé par la recherche.
join-then-structures = Passe à la fiche gardée, la structure :
join-then-proposals = { $n ->
    [one] { $n } proposition ou brouillon passe à la fiche gardée.
   *[other] { $n } propositions ou brouillons passent à la fiche gardée.
}
join-then-reports = { $n ->
    [one] { $n } signalement passe à la fiche gardée.
   *[other] { $n } signalements passent à la fiche gardée.
}
join-then-links = { $n ->
    [one] { $n } lien de lettre mène à la fiche gardée.
   *[other] { $n } liens de lettres mènent à la fiche gardée.
}
join-then-appointments = { $n ->
    [one] { $n } demande de rendez-vous attend une réponse. Elle reste liée à la fiche retirée : répondez d’abord.
   *[other] { $n } demandes de rendez-vous attendent une réponse. Elles restent liées à la fiche retirée : répondez d’abord.
}
join-undo = Pour revenir en arrière : dans l’historique de la fiche retirée, remettez la version d’avant. Les deux fiches reviennent, chacune à son adresse. Les propositions, signalements et structures restent sur la fiche gardée. Dans son historique, vous pouvez aussi remettre la version d’avant.
join-undo-link = Historique de la fiche retirée
join-sure = J’ai comparé : c’est le même lieu.
join-do = Réunir les deux fiches
join-done = C’est fait. La fiche gardée :
join-list = Fiches réunies
join-now = est maintenant :

## Positions
desk-positions = { $n ->
    [one] { $n } lieu sans position sûre
   *[other] { $n } lieux sans position sûre
}
positions-title = Positions à vérifier
positions-count = { $n ->
    [0] Tous les lieux ont une position au bâtiment près.
    [one] { $n } lieu n’a pas de position au bâtiment près.
   *[other] { $n } lieux n’ont pas de position au bâtiment près.
}
positions-hint = Le service national des adresses peut chercher les lieux de cette page. Rien ne change sans votre accord.
positions-search = Chercher les positions
positions-offers = Positions proposées
positions-offers-hint = Cochez celles qui sont justes.
positions-none-found = Aucune position sûre n’a été trouvée. Placez les lieux à la main.
positions-none-ticked = Cochez au moins une position.
positions-accept = Accepter cette position
positions-save = Enregistrer les positions cochées
positions-score = sûr à { $score } %
positions-swapped = Latitude et longitude étaient inversées.
positions-moved = à { $metres } m de l’ancienne position
positions-list = À placer à la main
positions-taken = { $n ->
    [one] { $n } position enregistrée.
   *[other] { $n } positions enregistrées.
}
positions-left = { $n ->
    [one] { $n } lieu a changé entre-temps : il est laissé comme il est.
   *[other] { $n } lieux ont changé entre-temps : ils sont laissés comme ils sont.
}
positions-sure = Trouvé.
positions-unsure = Pas assez sûr :
positions-nothing = Adresse inconnue du service.
positions-no-street = Pas de rue : complétez l’adresse.
positions-away = Le service n’a pas répondu. Réessayez plus tard.
lost-sans-position = Aucune position
lost-inversee = Latitude et longitude inversées
lost-hors-commune = Hors de la commune de l’adresse
lost-centre = Au centre de la commune, pas à un bâtiment
lost-quartier = Au quartier près
lost-rue = À la rue près
