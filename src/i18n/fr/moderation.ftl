# Propositions, signalements, versions : ce que lit la coordination.

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
queue-decided-en-attente = C’est noté.
queue-decided-question = Votre question part dans une lettre. La proposition attend la réponse.
queue-decided-acceptee = Accepté : c’est en ligne. La personne le lit dans une lettre si elle a donné son adresse.
queue-decided-acceptee-en-partie = Accepté en partie : c’est en ligne. La personne le lit dans une lettre si elle a donné son adresse.
queue-decided-refusee = Refusé : rien n’a changé en ligne, ou ce qui l’était est repris. La personne lit pourquoi dans une lettre si elle a donné son adresse.
queue-decided-appliquee = C’est en ligne.
queue-decided-relue = C’est relu, et reste en ligne.
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
revision-restored = La version { $number } est remise en ligne.
revision-meanwhile = La fiche a changé pendant ce temps. Relisez ce qui changerait, puis appuyez encore.
