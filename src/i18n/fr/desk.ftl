# The page of front desks (/accueil).
front-search = Que cherche la personne ?
front-search-hint = Un besoin (impôts, imprimer…) ou le nom d’un lieu.
front-when = Quand ?
front-soonest = Au plus tôt
front-now = Tout de suite
front-language = Sa langue
front-any-language = Peu importe
front-where = Où ?
front-address = Partir de là
front-anywhere = Toute la ville
front-near = Près de la position choisie
front-here = D’ici
front-remember = Retenir cette position sur cet ordinateur
front-company = Seule ou aidée ?
front-company-any = Peu importe
front-company-alone = Seule
front-company-with = Avec quelqu’un
front-needs = Ses besoins
front-needs-hint = Trois au plus, dans un même lieu.
front-find = Chercher
front-new = Nouvelle personne
front-keys = Raccourcis d’une touche dans la liste
front-keys-list = Flèches : se déplacer. x : choisir. p : la feuille. c : comparer. j : j’ai appelé, c’est juste. f : c’est faux. / : chercher. ? : revenir ici.
front-count = { $n ->
    [0] Aucun lieu ne répond
    [one] { $n } lieu répond
   *[other] { $n } lieux répondent
}
front-meant = Compris comme :
front-answers = Les lieux, le plus tôt d’abord
front-call-first = À appeler d’abord : on ne sait pas s’ils reçoivent à ce moment
front-almost = Pas à ce moment, mais plus tard
front-print = La feuille à imprimer
front-compare = Comparer
front-side-by-side = Côte à côte
front-back-list = Revenir à la liste
front-page = La page du lieu
front-right = J’ai appelé : c’est juste
front-wrong = C’est faux, voici…
front-called-right = Un accueil a appelé le { $date } : c’est juste.
front-called-wrong = Un accueil a appelé le { $date } : quelque chose est faux.
front-last-call = Dernier appel d’un accueil
front-told = dit par un accueil
front-appointment-needed = Sur rendez-vous
front-appointment-possible = Avec ou sans rendez-vous
front-appointment-none = Sans rendez-vous
front-appointment-referral = Envoyé par un professionnel
front-speaks = On y parle : { $language }
front-speaks-not = On n’y parle pas : { $language }
front-speaks-unknown = { $language } : à demander
front-phone = Téléphone
front-languages = Langues
front-wheelchair = Fauteuil roulant
front-has = Oui
front-all = Voir les { $n } lieux
front-unsaid = { $n ->
    [one] { $n } lieu n’a pas dit s’il le propose.
   *[other] { $n } lieux n’ont pas dit s’ils le proposent.
}
front-nobody = Aucun lieu connu ne répond à tout. Enlevez un besoin, ou changez le moment.
front-beside = À apporter, et ce qui aide sans lieu
front-offers = Ce qui peut aussi aider
front-links = Pour le faire sur internet
front-desk = Nom de votre accueil
front-desk-hint = Écrit en bas de la feuille. Il reste dans l’adresse de cette page.
