# Propositions, signalements, historique.

## Historique d’un lieu
history = Historique de cette fiche
history-title = Historique : { $name }
history-lead = Qui a corrigé quoi, et quand. Nous ne donnons jamais le nom d’une personne.
history-by = Par : { $author }
history-why = Pourquoi :
history-first = Première version de cette fiche.
history-prepared = Fiche préparée avant sa publication.
history-published = Fiche publiée.
history-confirmed = Confirmé, sans changement : { $groups }
history-sources = Sources mises à jour, sans autre changement.
history-back = Retour au lieu
author-territoire = premières données
author-import = fichier de données
author-demonstration = lieu inventé, pour essayer
author-structure = la structure
author-structure-lien = la structure, par le lien de sa lettre
author-ville = la ville
author-ville-telephone = la ville, par téléphone
author-visiteur = un visiteur, vérifié par la ville
author-retour = la ville, qui a remis une version d’avant

## Changements
change-before = Avant
change-after = Après
change-nothing = non renseigné
fact-nom = Nom
fact-autres-noms = Autres noms
fact-statut = Publication
fact-fin = Fermeture du lieu
fact-siret = Numéro SIRET ou RNA
fact-structure-parente = Structure
fact-typologies = Sorte de lieu
fact-roles = Rôle du lieu
fact-labels = Labels
fact-rue = Rue
fact-complement = Complément d’adresse
fact-code-postal = Code postal
fact-commune = Commune
fact-quartier = Quartier
fact-position = Position sur la carte
fact-telephone = Téléphone
fact-courriels = Courriel
fact-sites = Site
fact-reservation = Rendez-vous en ligne
fact-horaires = Horaires
fact-exceptions = Fermetures et jours particuliers
fact-prix = Prix
fact-acces = Comment être reçu
fact-accompagnement = Comment on est aidé
fact-itinerance = Fixe ou itinérant
fact-services-nationaux = Services, dans les mots du fichier national
fact-publics = Pour qui
fact-prise-en-charge = Accueil particulier
fact-langues = Langues parlées
fact-fauteuil = Accès en fauteuil roulant
fact-fiche-acces = Accès au bâtiment, en détail (Acceslibre)
fact-papiers = À apporter
fact-transports = Transports
fact-resume = Présentation
fact-detail = Présentation, suite
service-offered-oui = C’est possible ici
service-offered-non = Ce n’est pas possible ici
answers-no = Non : { $list }
closing-since = Depuis : { $date }
holidays-closed = Fermé les jours fériés
week-every-day = tous les jours
week-days = { $from } – { $to }
week-days-hours = { $days } : { $hours }
status-publie = Visible sur le site
status-brouillon = Pas encore visible
role-point-information = Point d’information
answer-oui = Oui
answer-non = Non
precision-batiment = au bâtiment près
precision-rue = à la rue près
precision-quartier = au quartier près
support-en-autonomie = Seul
support-individuel = Avec une personne
support-atelier-collectif = En groupe
support-a-distance = À distance
mobility-itinerant = Itinérant
mobility-fixe = Fixe
national-prix-solidaire = Appareil moins cher
national-demarches = Aide aux démarches
national-outils-du-quotidien = Outils de tous les jours
national-insertion = Chercher un travail
national-usage-sur = Se protéger sur Internet
national-parentalite = Parents et enfants
national-loisirs = Loisirs et création
national-comprehension = Comprendre le numérique
national-acces-internet = Internet et ordinateurs

## Signaler une erreur
flag-title = Signaler une erreur : { $name }
flag-kind = Qu’est-ce qui ne va pas ?
flag-kind-missing = Dites ce qui ne va pas.
report-kind-ne-repond-pas = Le téléphone ne répond pas
report-kind-ferme-sur-place = C’était fermé quand j’y suis allé
report-kind-faux = Ce qui est écrit est faux
report-kind-n-existe-plus = Ce lieu n’existe plus
report-kind-autre = Autre chose
flag-text = Vous voulez ajouter quelque chose ? (facultatif)
flag-text-hint = Par exemple : le bon numéro, ou le jour où c’était fermé. 1 000 signes au plus.
flag-email = Votre adresse e-mail, pour vous répondre (facultatif)
flag-email-hint = Elle sert une fois, puis nous l’effaçons.
flag-send = Envoyer
flag-what-next = Une personne de la ville lit votre message et vérifie avec le lieu. Rien ne change tout seul.
flag-thanks = Merci
flag-thanks-text = Votre message est arrivé. Nous vérifions. Si vous avez laissé une adresse e-mail, nous vous répondons.
note-empty = Écrivez quelque chose ici.
note-long = C’est trop long : 1 000 signes au plus.

## Propositions
desk-back = Retour au bureau
queue-title = Propositions
queue-waiting = En attente
queue-applied = Déjà en ligne, à relire
queue-applied-hint = Ces structures sont de confiance : leurs changements sont déjà visibles.
queue-nothing = Rien pour le moment.
queue-new = Nouveau lieu.
queue-changes = { $n ->
    [one] { $n } changement :
   *[other] { $n } changements :
}
queue-conflicts = { $n ->
    [one] un point changé entre-temps par quelqu’un d’autre
   *[other] { $n } points changés entre-temps par quelqu’un d’autre
}
queue-reports = { $n ->
    [one] { $n } signalement d’erreur pour ce lieu
   *[other] { $n } signalements d’erreur pour ce lieu
}
queue-tick = Cocher pour accepter
queue-tick-hint = On coche seulement ce qui ne touche ni le nom, ni l’adresse, ni une fermeture, et qui vient de la structure.
queue-accept-ticked = Accepter celles qui sont cochées
queue-accepted = { $n ->
    [one] { $n } proposition acceptée.
   *[other] { $n } propositions acceptées.
}
queue-left = { $n ->
    [one] { $n } autre à regarder de près.
   *[other] { $n } autres à regarder de près.
}
queue-keys = Touches du clavier dans la liste : j suivante, k précédente, a accepter
queue-pages-before = Elles sont sur les pages d’avant.
queue-pages-after = Elles sont sur les pages suivantes.
by-structure = la structure
by-structure-lien = la structure, par le lien de sa lettre
by-ville = la ville
by-visiteur = un visiteur
person-removed = personne retirée
proposal-title = Proposition : { $name }
proposal-state-en-attente = En attente
proposal-state-question = Une question est posée
proposal-state-acceptee = Acceptée
proposal-state-acceptee-en-partie = Acceptée en partie
proposal-state-refusee = Refusée
proposal-state-appliquee = Déjà en ligne, à relire
proposal-state-relue = En ligne et relue
proposal-already = Quelqu’un a décidé avant vous : { $state }. Rien n’a été changé.
proposal-answer = Ce que nous avons écrit :
proposal-twins = Ce lieu existe peut-être déjà
alike-nom = presque le même nom
alike-rue = la même rue
alike-distance = tout près
alike-telephone = le même téléphone
alike-siret = le même numéro SIRET ou RNA
proposal-conflicts = Changé entre-temps par quelqu’un d’autre
proposal-conflicts-hint = Rien n’est écrasé. Choisissez pour chaque point.
proposal-was = Avant les deux
proposal-now = En ligne maintenant
proposal-proposed = Proposé
proposal-keep-now = Garder ce qui est en ligne
proposal-take = Prendre ce qui est proposé
proposal-choose = Quelqu’un d’autre a changé la même chose : choisissez ce qui reste.
proposal-tick = Rien n’est coché. Cochez ce que vous acceptez, ou refusez.
proposal-changes = Ce qui change
proposal-changes-hint = Décochez ce que vous n’acceptez pas.
proposal-accept-field = Accepter
proposal-accept = Accepter ce qui est coché
proposal-same = La fiche dit déjà la même chose.
proposal-refuse = Refuser
proposal-refuse-why = Pourquoi ?
proposal-letter = La personne lit ces mots dans une lettre.
proposal-ask = Poser une question
proposal-question = Votre question
proposal-read = C’est relu
proposal-back = Remettre comme avant
proposal-back-why = Pourquoi ?
proposal-back-changed = Quelqu’un a changé la même chose depuis. Corrigez la fiche, ou remettez une version depuis son historique.
proposal-earlier = Avant, pour ce lieu

## Signalements
reports-title = Signalements
reports-nothing = Aucun signalement n’attend.
reports-edit = Corriger la fiche
history-short = Historique
reports-which = Ce qu’on nous dit
reports-hears-back = attend une réponse
reports-answer = Votre réponse (facultative)
reports-answer-hint = Elle part par e-mail à qui a laissé une adresse. L’adresse est ensuite effacée.
reports-corrected = La fiche est corrigée
reports-unchanged = Rien à changer
reports-tick = Cochez au moins un signalement.
reports-done = { $n ->
    [one] { $n } signalement traité.
   *[other] { $n } signalements traités.
}

## Versions
revisions-see = Voir la fiche
revision-number = Version { $number }
revision-current = (en ligne)
revision-compare = Comparer avec la version d’avant, ou la remettre
revision-changed = Ce que cette version a changé
revision-changed-nothing = Rien de visible.
revision-back = Remettre cette version
revision-back-hint = Voici ce qui changerait par rapport à maintenant :
revision-same = La fiche dit déjà la même chose.
revision-why = Pourquoi ?
revision-why-hint = Tout le monde le lit dans l’historique.
revision-restore = Remettre cette version
