# Import de fichiers : ce qui ne va pas dans un fichier, ce qu’il changerait.
act-fichier-importe = Fichier importé
act-import-annule = Import annulé
intake-bad-vide = Le fichier est vide. Vérifiez que vous avez choisi le bon fichier.
intake-bad-trop-lourd = Le fichier pèse { $about } Mo. La limite est de 40 Mo.
intake-bad-ecriture = Le texte de ce fichier ne se lit pas ({ $about }). Enregistrez-le de nouveau en « CSV UTF-8 ».
intake-bad-accents = Les accents de ce fichier sont abîmés (on y lit « { $about } »). Repartez du fichier d’origine, et enregistrez-le en « CSV UTF-8 ».
intake-bad-binaire = Ce fichier n’est pas du texte. Il est peut-être abîmé, ou d’une autre sorte.
intake-bad-genre = Ce fichier est de la sorte { $about }, que le site ne lit pas. Enregistrez-le en CSV, XLSX, ODS, JSON ou GeoJSON.
intake-bad-page-web = Ce fichier est une page web, pas une liste de lieux. Le téléchargement a peut-être échoué.
intake-bad-sans-titres = La première ligne doit porter les titres des colonnes, par exemple : nom, adresse, commune.
intake-bad-sans-lignes = Le fichier n’a aucune ligne sous les titres.
intake-bad-colonne-double = La colonne « { $about } » est deux fois dans le fichier. Gardez-en une, ou changez le titre de l’autre.
intake-bad-trop-de-lignes = Le fichier a plus de { $about } lignes. Coupez-le en plusieurs.
intake-bad-trop-de-colonnes = Le fichier a { $about } colonnes. La limite est de 500.
intake-bad-cellule-longue = Ligne { $line } : une cellule a { $about } signes. Un guillemet manque peut-être avant elle.
intake-bad-guillemet = Un guillemet ouvert n’est jamais refermé, vers la ligne { $line }. Tout ce qui suit est lu comme une seule cellule.
intake-bad-json = Le JSON est cassé à la ligne { $line }, signe { $about }. Le fichier est peut-être coupé.
intake-bad-json-profond = Ligne { $line } : le JSON est emboîté trop profond. Il faut une simple liste de lieux.
intake-bad-json-forme = Ligne { $line } : il faut une liste de lieux, entre crochets, ou un GeoJSON de points.
intake-bad-tableur = Le tableur ne s’ouvre pas. Il est peut-être coupé ou abîmé. Enregistrez-le de nouveau.
intake-bad-mot-de-passe = Le tableur est fermé par un mot de passe. Enregistrez-le sans mot de passe.
intake-bad-bombe = Une fois ouvert, ce fichier serait démesuré. Il n’est pas lu.
intake-nothing-written = Rien n’a été changé.
intake-remark-format = Sorte de fichier : { $about }.
intake-remark-ecriture = Encodage reconnu : { $about }.
intake-remark-separateur = Séparateur reconnu : { $about ->
    [tabulation] la tabulation
    [point-virgule] le point-virgule
   *[other] la virgule
}.
intake-remark-feuille = Feuille lue : { $about }.
intake-remark-signes-caches = Cellules dont des signes cachés ont été retirés : { $n }.
intake-remark-html = Cellules qui contiennent des balises HTML, gardées comme du texte : { $n }.
intake-remark-formules = Cellules qui ressemblent à une formule, gardées comme du texte : { $n }.
intake-remark-lignes-vides = Lignes vides passées : { $n }.
intake-remark-objets = Colonne « { $about } » : ce qui y est emboîté n’est pas lu.
intake-remark-signes-perdus = Cellules où un signe s’est perdu (�) avant d’arriver ici : { $n }.
intake-remark-accents-douteux = Textes aux accents peut-être abîmés (« { $about } ») : { $n }.
intake-remark-geometrie = Lieux sans point sur la carte : { $n }.
intake-remark-lambert-93 = Positions en Lambert-93, comme le fichier le dit, changées en degrés : { $n }.
intake-remark-colonnes-gardees = Colonnes que le site ne connaît pas, gardées pour être rendues : { $about }.
intake-remark-zero = Zéros du début remis : { $n }.
intake-remark-date = Dates de tableur lues : { $n }.
intake-remark-anciens-noms = Anciens noms de colonnes, lus quand même : { $about }.
intake-remark-anciens-libelles = Anciens libellés lus : { $n }.
intake-missing-column = Aucune colonne ne donne le nom des lieux. Dites ce que sont les colonnes, ou donnez à l’une le titre « nom ».
intake-lines = { $n ->
    [one] Ligne { $list }
   *[other] { $n } lignes ({ $list })
}
intake-unread-ragged = { $lines } : { $found } cellules, alors qu’il y a { $expected } colonnes.
intake-unread-twice = { $lines } : ce lieu (identifiant « { $id } ») est déjà à la ligne { $first }.
intake-unread-lacks = { $lines } : il manque { $what }.
intake-group = Colonne « { $column } » : { $n ->
    [one] { $n } valeur ne se lit pas
   *[other] { $n } valeurs ne se lisent pas
}. Attendu : { $expected }.
intake-group-repaired = Colonne « { $column } » : { $n ->
    [one] { $n } valeur corrigée
   *[other] { $n } valeurs corrigées
} sans doute possible. Attendu : { $expected }.
intake-group-kept = Colonne « { $column } » : { $n ->
    [one] { $n } valeur gardée telle quelle
   *[other] { $n } valeurs gardées telles quelles
}. Attendu : { $expected }.
intake-example = ligne { $line } : « { $value } »
intake-example-empty = ligne { $line } : rien
intake-example-likely = ligne { $line } : « { $value } », sans doute « { $likely } »
intake-example-repaired = ligne { $line } : « { $value } », lu « { $likely } »
intake-why-structure = La structure l’a confirmé depuis.
intake-why-ville = La ville l’a confirmé depuis.
intake-why-source-preferee = Une source plus sûre le dit.
intake-why-plus-recent = Ce qui est connu est plus récent.
intake-why-sans-date = Le fichier ne porte pas de date.
intake-why-plus-precis = La position connue est plus précise.
intake-why-positions-d-abord = Les positions de cette source passent devant.
intake-looked-sure = sûr à { $score } %, { $precision }
intake-looked-unsure = pas assez sûr ({ $score } %), laissé
intake-unfound-inconnue = { $lines } : adresse inconnue de la Base Adresse Nationale.
intake-unfound-sans-rue = { $lines } : pas de rue, donc pas de position.
intake-unfound-pas-cherchee = { $lines } : position pas cherchée, le service des adresses ne répond pas.
intake-said = { $source }, { $date }
intake-hours-words = Lu dans une phrase.
intake-hours-slip = Une faute de frappe corrigée.
intake-hours-left = Pas compris : { $left }
intake-hours-unread = Ne se lit pas. Le texte sera montré comme « à confirmer ».
imports-title = Imports
imports-lead = Donnez un fichier de lieux. Le site montre d’abord ce qui changerait. Rien n’est écrit avant votre accord.
imports-new = Un nouveau fichier
imports-file = Fichier
imports-file-hint = CSV, XLSX, ODS, JSON ou GeoJSON. 40 Mo au plus.
imports-source = Qui donne cette liste ?
imports-source-hint = Un nom que les visiteurs liront, par exemple « Ville de Roubaix ». Gardez le même d’une fois à l’autre.
imports-mapping = Colonnes
imports-mapping-none = Par leurs titres
imports-send = Voir ce qui changerait
imports-file-missing = Choisissez un fichier.
imports-source-bad = Donnez un nom de 2 à 100 signes.
imports-list = Fichiers reçus
imports-list-none = Aucun fichier n’a encore été reçu.
imports-col-date = Date
imports-col-source = Source
imports-col-file = Fichier
imports-col-state = État
imports-col-lines = Lignes
imports-state-a-voir = À regarder
imports-state-applique = Appliqué
imports-state-annule = Annulé
imports-sources = Ordre de confiance
imports-sources-hint = La structure passe avant la ville, et la ville avant les fichiers. Entre deux fichiers, le plus petit nombre passe devant. Cochez la case pour un service de cartes (SIG).
imports-positions-first = Ses positions passent devant celles des autres sources
imports-rank = Rang de « { $source } »
imports-rank-save = Garder ce rang
imports-plan-title = Ce qui changerait
imports-plan-of = { $file }, donné par { $source }
imports-count-added = Lieux ajoutés
imports-count-changed = Lieux changés
imports-count-same = Déjà à jour
imports-count-kept = Lignes avec un désaccord
imports-count-twins = Peut-être déjà là
imports-count-doubtful = Lignes avec une valeur à vérifier
imports-count-unread = Lignes laissées
imports-count-hours = Horaires à confirmer
imports-count-located = Positions trouvées par l’adresse
imports-count-to-place = Lieux à placer à la main
imports-count-gone = Lieux que la source ne donne plus
imports-count-closed = Lieux fermés
imports-count-lines = Lignes lues
imports-remarks = Ce que le site a remarqué
imports-problems = Valeurs à vérifier
imports-problems-hint = Ce qui ne se lit pas est laissé de côté. Le reste de la ligne est pris.
imports-places = Positions trouvées par l’adresse
imports-places-hint = Le site a cherché les lieux sans position dans la Base Adresse Nationale.
imports-to-place = { $n ->
    [one] { $n } lieu de ce fichier n’a pas de position exacte. Une personne le place après l’import.
   *[other] { $n } lieux de ce fichier n’ont pas de position exacte. Une personne les place après l’import.
}
imports-unread = Lignes laissées
imports-line = Ligne { $line }
imports-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
imports-added = Lieux ajoutés
imports-changed = Lieux changés
imports-dated = Rien ne change, sauf la date : la source le redit.
imports-kept = Désaccords : le site garde ce qu’il sait
imports-kept-ours = Gardé
imports-kept-theirs = Dans le fichier
imports-twins = Peut-être déjà là
imports-twins-hint = Ces lignes ressemblent à un lieu connu. Dites ce qu’elles sont. Sans réponse, elles sont laissées.
imports-twin-leave = Laisser cette ligne
imports-twin-add = C’est un autre lieu : l’ajouter
imports-twin-is = C’est « { $name } »
imports-twin-choice = Que faire de « { $name } » ?
imports-hours = Horaires à confirmer
imports-hours-hint = Cochez les horaires bien compris. Les autres restent comme un texte, à confirmer.
imports-hours-yes = « { $text } » veut dire { $hours }
imports-gone = Lieux que la source ne donne plus
imports-gone-hint = Cochez ceux qui ont fermé. Leur page reste, et dit pourquoi. Les autres ne changent pas.
imports-close = Fermer « { $name } »
imports-choose = Garder ces réponses
imports-apply = Appliquer
imports-apply-hint = Vous pourrez revenir en arrière.
imports-drop = Ne pas garder ce fichier
imports-nothing = Rien à changer : le site sait déjà tout ce que dit ce fichier.
imports-working = Le site lit le fichier…
imports-working-lines = { $n ->
    [one] { $n } ligne lue
   *[other] { $n } lignes lues
}
imports-working-again = Cette page se recharge toute seule.
imports-reload = Recharger
imports-stale = Un lieu a changé depuis que cette liste a été faite. La voici de nouveau, à jour. Rien n’a été écrit.
imports-applied-title = Import appliqué
imports-applied = L’import est appliqué.
imports-undone = C’est revenu comme avant.
imports-chosen = Vos réponses sont gardées.
imports-touched = Lieux changés par cet import
imports-touched-none = Aucun lieu n’a été changé.
imports-undo = Tout annuler
imports-undo-hint = Les lieux que personne n’a changés depuis redeviennent comme avant. Les lieux ajoutés ne se voient plus.
imports-undo-one = Annuler
imports-touched-since = Changé depuis par quelqu’un : voyez son historique.
imports-touched-undone = Annulé
imports-history = Historique
imports-columns = Colonnes
imports-columns-hint = Dites ce qu’est chaque colonne. Le site s’en souvient sous ce nom.
imports-columns-name = Nom de ce réglage
imports-columns-save = Garder ces colonnes
imports-column = Colonne « { $name } »
imports-column-left = Rien : la garder seulement
imports-examples = Par exemple : { $values }
cli-import-lines = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
cli-import-dry = Essai : rien n’a été écrit.
cli-import-done = Import n° { $id } appliqué.
