# Ce que le site dit, en français : la langue de référence. Mots courts, sans jargon.
# Espace insécable avant « : », « ? », « ! » et dans les heures.

## Toutes les pages
skip = Aller au contenu
languages = Langues
footer = Pied de page
home = Accueil
list = Liste
map = Carte
site-plan = Plan du site
open-data = Données ouvertes
embed-link = Mettre ces lieux sur votre site
accessibility-status = Accessibilité : non conforme
legal = Mentions légales
privacy = Données personnelles
talk = Vous préférez parler à quelqu’un ?
all-venues = Tous les lieux
venues = Lieux
communes = Communes
district = Quartier
districts = Quartiers
pages = Pages
page-of = Page { $page } sur { $pages }
previous-page = Page précédente
next-page = Page suivante
about-site = À propos du site
today = aujourd’hui
unknown = Non renseigné
to-confirm = à confirmer
error-before = Erreur :{" "}
error-before-title = Erreur :{" "}
problem = Il y a un problème

## Accueil
home-title = Où trouver de l’aide avec l’ordinateur, le téléphone, Internet ?
home-lead = Des lieux à { $place } où l’on vous aide. Choisissez ce que vous voulez faire.
home-open = { $n ->
    [0] En ce moment, aucun lieu dont l’ouverture est connue
    [one] En ce moment : 1 lieu ouvert
   *[other] En ce moment : { $n } lieux ouverts
}
home-usually-open = { $n ->
    [0] En ce moment, aucun lieu dont l’ouverture est connue
    [one] En ce moment : 1 lieu normalement ouvert
   *[other] En ce moment : { $n } lieux normalement ouverts
}
other-need = Autre chose, ou je ne sais pas
open-now = Ouvert maintenant
open-then = Ouvert à ce moment
near-me = Près de moi
search-label = Chercher un lieu ou une aide
search-example = Imprimer, CAF, médiathèque…
search = Chercher
see-all = { $n ->
    [one] Voir le lieu
   *[other] Voir les { $n } lieux
}
see-map = Voir la carte
see-list = Voir la liste
needs-title = Que voulez-vous faire ?
needs-information = Ils vous disent où trouver de l’aide

## Besoins et services
service-acces-libre = Utiliser un ordinateur
service-poste-adapte = Ordinateur adapté au handicap
service-wifi = Wifi
service-imprimante = Imprimer
service-scanner = Scanner un papier
service-borne-tactile = Borne tactile
service-aide-personnalisee = Être aidé par quelqu’un
service-demarches = Faire mes démarches
service-ecrivain-public = Écrire une lettre, remplir un papier
service-atelier = Apprendre
service-insertion = Chercher un travail avec l’ordinateur
service-pret-materiel = Emprunter un appareil
service-vente-solidaire = Acheter un appareil moins cher
service-connexion-solidaire = Internet et téléphone moins chers
service-reconditionnement = Appareils remis en état
service-don-materiel = Donner un appareil
service-depannage = Réparer un appareil
short-acces-libre = Ordinateur
short-poste-adapte = Poste adapté
short-wifi = Wifi
short-imprimante = Imprimer
short-scanner = Scanner
short-borne-tactile = Borne tactile
short-aide-personnalisee = Aide
short-demarches = Démarches
short-ecrivain-public = Écrivain public
short-atelier = Ateliers
short-insertion = Emploi
short-pret-materiel = Prêt
short-vente-solidaire = Appareil moins cher
short-connexion-solidaire = Internet moins cher
short-reconditionnement = Remis en état
short-don-materiel = Don
short-depannage = Réparation

## Ceux qui n’ont pas dit
unsaid-acces-libre = { $n ->
    [one] 1 lieu n’a pas dit s’il a un ordinateur à utiliser
   *[other] { $n } lieux n’ont pas dit s’ils ont un ordinateur à utiliser
}
unsaid-poste-adapte = { $n ->
    [one] 1 lieu n’a pas dit s’il a un ordinateur adapté
   *[other] { $n } lieux n’ont pas dit s’ils ont un ordinateur adapté
}
unsaid-wifi = { $n ->
    [one] 1 lieu n’a pas dit s’il a le wifi
   *[other] { $n } lieux n’ont pas dit s’ils ont le wifi
}
unsaid-imprimante = { $n ->
    [one] 1 lieu n’a pas dit s’il a une imprimante
   *[other] { $n } lieux n’ont pas dit s’ils ont une imprimante
}
unsaid-scanner = { $n ->
    [one] 1 lieu n’a pas dit s’il a un scanner
   *[other] { $n } lieux n’ont pas dit s’ils ont un scanner
}
unsaid-borne-tactile = { $n ->
    [one] 1 lieu n’a pas dit s’il a une borne tactile
   *[other] { $n } lieux n’ont pas dit s’ils ont une borne tactile
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 lieu n’a pas dit si quelqu’un y aide
   *[other] { $n } lieux n’ont pas dit si quelqu’un y aide
}
unsaid-demarches = { $n ->
    [one] 1 lieu n’a pas dit si l’on y aide pour les démarches
   *[other] { $n } lieux n’ont pas dit si l’on y aide pour les démarches
}
unsaid-ecrivain-public = { $n ->
    [one] 1 lieu n’a pas dit s’il a un écrivain public
   *[other] { $n } lieux n’ont pas dit s’ils ont un écrivain public
}
unsaid-atelier = { $n ->
    [one] 1 lieu n’a pas dit s’il fait des ateliers
   *[other] { $n } lieux n’ont pas dit s’ils font des ateliers
}
unsaid-insertion = { $n ->
    [one] 1 lieu n’a pas dit s’il aide à chercher un travail
   *[other] { $n } lieux n’ont pas dit s’ils aident à chercher un travail
}
unsaid-pret-materiel = { $n ->
    [one] 1 lieu n’a pas dit s’il prête des appareils
   *[other] { $n } lieux n’ont pas dit s’ils prêtent des appareils
}
unsaid-vente-solidaire = { $n ->
    [one] 1 lieu n’a pas dit s’il vend des appareils moins chers
   *[other] { $n } lieux n’ont pas dit s’ils vendent des appareils moins chers
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 lieu n’a pas dit s’il propose Internet moins cher
   *[other] { $n } lieux n’ont pas dit s’ils proposent Internet moins cher
}
unsaid-reconditionnement = { $n ->
    [one] 1 lieu n’a pas dit s’il remet des appareils en état
   *[other] { $n } lieux n’ont pas dit s’ils remettent des appareils en état
}
unsaid-don-materiel = { $n ->
    [one] 1 lieu n’a pas dit s’il prend les appareils donnés
   *[other] { $n } lieux n’ont pas dit s’ils prennent les appareils donnés
}
unsaid-depannage = { $n ->
    [one] 1 lieu n’a pas dit s’il répare
   *[other] { $n } lieux n’ont pas dit s’ils réparent
}
unsaid-some = { $n ->
    [one] 1 lieu n’a pas tout dit
   *[other] { $n } lieux n’ont pas tout dit
}
see-them =  : les voir
section-hours-unknown = { $n ->
    [one] Horaires non connus : 1 lieu
   *[other] Horaires non connus : { $n } lieux
}
section-building-open = Lieux ouverts, heures de l’aide non connues
section-nearest = Rien ne répond à tout. Ces lieux peuvent vous aider

## Liste
list-title-all = Tous les lieux
list-title-open = Lieux ouverts maintenant
list-title-text = « { $text } »
list-title-district = Quartier { $district }
count-venues = { $n ->
    [0] Aucun lieu ne l’a dit.
    [one] 1 lieu.
   *[other] { $n } lieux.
}
count-open = { $n ->
    [0] Aucun lieu dont l’ouverture est connue.
    [one] 1 lieu ouvert.
   *[other] { $n } lieux ouverts.
}
count-usually-open = { $n ->
    [0] Aucun lieu dont l’ouverture est connue.
    [one] 1 lieu normalement ouvert.
   *[other] { $n } lieux normalement ouverts.
}
count-places = { $n ->
    [one] { $n } lieu
   *[other] { $n } lieux
}
order-distance = Le plus proche d’abord.
order-opening = Le plus tôt ouvert d’abord.
order-name = Par ordre alphabétique.
choices = Vos choix
remove-choice =  : enlever ce choix
more-choices = Plus de choix
what-i-want = Ce que je veux faire
conditions = Conditions
when = Quel jour et à quelle heure ?
audience = Pour qui ?
care = Handicap, lecture difficile
language = Langue parlée
any = Peu importe
show-venues = Voir les lieux
free = Gratuit
with-unsaid = Avec ceux qui n’ont pas dit
near-you = Près de vous
map-box = Zone de la carte
within = À moins de { $distance }
approximate-position = position approximative
no-position = pas sur la carte
relay-helps = Téléphone non renseigné. { $relay } peut vous aider :
call = Appeler
go-there = Y aller
book = Prendre rendez-vous
information-point-short = Renseignements

## Près de moi
near-title = Chercher près de chez vous
near-phone = Utiliser ma position
near-address = Une adresse, une rue ou un quartier
near-example = Par exemple : 12 rue de Lannoy, ou Épeule
near-wait = Recherche de votre position…
near-refused = Position non obtenue. Écrivez une adresse ou une rue.
near-privacy = Nous ne gardons ni votre adresse ni votre position. Elle est arrondie à 100 mètres.
near-districts = Ou choisissez un quartier
near-empty = Écrivez une adresse, une rue ou un quartier
near-unknown = Nous ne trouvons pas cette adresse. Vérifiez le nom de la rue, ou choisissez un quartier
near-away = Le service des adresses ne répond pas, et nous ne connaissons pas ce nom. Écrivez seulement la rue, ou choisissez un quartier
near-elsewhere = Cette adresse est trop loin d’ici. Écrivez une rue ou un quartier d’ici

## États
state-open = Ouvert
state-usually = Normalement ouvert
state-open-until = Ouvert jusqu’à { $h }
state-usually-until = Normalement ouvert jusqu’à { $h }
state-open-until-day = Ouvert jusqu’à { $day }, { $h }
state-usually-until-day = Normalement ouvert jusqu’à { $day }, { $h }
state-open-from = Ouvert { $day } à { $h }
state-usually-from = Normalement ouvert { $day } à { $h }
state-building-open = Lieu ouvert. Pour l’aide, appelez.
state-building-open-until = Lieu ouvert jusqu’à { $h }. Pour l’aide, appelez.
state-building-usually-until = Lieu normalement ouvert jusqu’à { $h }. Pour l’aide, appelez.
state-appointment = Sur rendez-vous
state-appointment-from = Sur rendez-vous { $day } à { $h }
state-closed = Fermé
state-closed-opens = Fermé · ouvre { $day } à { $h }
state-closed-usually-opens = Fermé · ouvre normalement { $day } à { $h }
state-closed-appointment = Fermé · sur rendez-vous { $day } à { $h }
state-gone = Ce lieu a fermé
state-unknown = Horaires non renseignés
state-holiday = Jour férié ({ $holiday }) : sans doute fermé, appelez avant de venir
call-first = Appelez avant de venir.
call-first-help = Pour l’aide, appelez avant de venir.

## Un lieu
what-you-can-do = Ce que vous pouvez y faire
information-point = Demandez-y où trouver de l’aide près de chez vous.
services-unknown = Nous ne savons pas encore ce qu’on peut y faire. Appelez pour demander.
not-here = Il n’y a pas ici :
unknown-ask = Non renseigné, demandez par téléphone :
this-week = Cette semaine :
next-time = Prochaine fois : { $day } à { $h }
quantity = { $n ->
    [one] 1 en tout
   *[other] { $n } en tout
}
quantity-computers = { $n ->
    [one] 1 ordinateur
   *[other] { $n } ordinateurs
}
help-hours-unknown = heures de l’aide non connues : appelez
help-hours-venue = aux heures d’ouverture
said-old = dit en { $date }, à confirmer
week-title = Ouverture du lieu cette semaine
week-closed = Fermé
week-all-day = Toute la journée
week-from = à partir de { $h }
week-range = { $from } – { $to }
week-probably-closed = Sans doute fermé, appelez
week-holiday = férié : { $holiday }
week-closure = fermeture exceptionnelle
week-exceptional = horaires exceptionnels
closure-day = Fermé le { $from }.
closure-days = Fermé du { $from } au { $to }.
opening-day = Horaires particuliers le { $from }.
opening-days = Horaires particuliers du { $from } au { $to }.
hours-no-source = Nous ne connaissons pas les horaires.
come = Venir
street-unknown = Rue non renseignée,
wheelchair-yes = Accès en fauteuil roulant
wheelchair-no = Pas d’accès en fauteuil roulant
wheelchair-unknown = Accès en fauteuil roulant : non renseigné
approximate-street = Position approximative : le point sur la carte est celui de la rue, pas de la porte.
no-position-long = Nous n’avons pas la position de ce lieu : il n’est pas sur la carte.
accessibility-sheet = Accès au bâtiment, en détail (Acceslibre)
see-on-map = Voir sur la carte
small-map = Position du lieu dans { $place }
good-to-know = Bon à savoir
cost = Prix
how-to-come = Comment être reçu
papers = À apporter
languages-spoken = Langues parlées
welcome = Accueil particulier
labels = Labels
email = Courriel
website = Site
sources = D’où viennent ces informations
report = Signaler une erreur
report-call = Une erreur ? Appelez :
send = Envoyer
print = Imprimer
address-copied = Adresse de la page copiée.
printed-on = Imprimé le { $date }
said-source = D’après { $source }, { $date }. À confirmer.
said-visitor = D’après un visiteur, { $date }. À confirmer.
group-identite = Nom
group-adresse = Adresse
group-position = Position
group-telephone = Téléphone
group-en-ligne = Courriel et site
group-horaires = Horaires
group-offres = Services
group-conditions = Conditions
group-presentation = Présentation

## Vocabulaires
cost-gratuit = Gratuit
cost-gratuit-sous-condition = Gratuit sous condition
cost-payant = Payant
booking-sans-rendez-vous = Sans rendez-vous
booking-sur-rendez-vous = Sur rendez-vous
booking-avec-ou-sans = Avec ou sans rendez-vous
booking-sur-orientation = Envoyé par un travailleur social
audience-jeunes = Jeunes
audience-etudiants = Étudiants
audience-familles = Familles et enfants
audience-seniors = Personnes âgées
audience-femmes = Femmes
care-moteur = Handicap moteur
care-visuel = Mal voir, ne pas voir
care-auditif = Mal entendre, ne pas entendre
care-mental = Handicap mental
care-illettrisme = Lire et écrire est difficile
access-se-presenter = Venir sur place
access-telephoner = Téléphoner
access-ecrire = Écrire un courriel
access-fiche-de-prescription = Être envoyé par un professionnel
access-rdv-en-ligne = Prendre rendez-vous en ligne
access-pas-de-public = Ce lieu ne reçoit pas de public
language-fr = français
language-ar = arabe
language-en = anglais
language-pt = portugais
language-es = espagnol
language-it = italien
language-tr = turc
language-ro = roumain
language-pl = polonais
language-uk = ukrainien
language-ru = russe
language-ps = pachto
language-fa = dari, persan
language-am = amharique
language-lsf = langue des signes
label-france-services = France services
label-conseiller-numerique = Conseiller numérique
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence
typology-ASSO = Association
typology-BIB = Bibliothèque
typology-CCAS = Centre communal d’action sociale
typology-CS = Centre social
typology-EPN = Espace numérique
typology-MQ = Maison de quartier
typology-MUNI = Mairie
typology-RFS = France services
typology-TIERS_LIEUX = Tiers-lieu
holiday-new-year = Nouvel An
holiday-good-friday = Vendredi saint
holiday-easter-monday = lundi de Pâques
holiday-labour-day = 1er mai
holiday-victory-1945 = 8 mai
holiday-ascension = Ascension
holiday-whit-monday = lundi de Pentecôte
holiday-national-day = 14 juillet
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice-1918 = 11 novembre
holiday-christmas = Noël
holiday-saint-stephen = Saint-Étienne
holiday-abolition = abolition de l’esclavage

## Dates et distances
day-today = aujourd’hui
day-tomorrow = demain
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = sans date
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
distance-m = { $n } m
distance-km = { $n } km
distance-about = environ { $distance }
distance-walk = { $distance }, environ { $n } min à pied
distance-drive = { $distance }, environ { $n } min en voiture

## Quartiers et communes
districts-title = Les quartiers
place-commune-title = De l’aide à { $name }
place-district-title = De l’aide dans le quartier { $name }
place-lead = Les lieux de { $name } où l’on vous aide avec l’ordinateur, le téléphone, Internet.
place-none = Nous ne connaissons pas encore de lieu ici. Regardez tous les lieux, ou appelez.

## Carte
skip-map = Passer la carte
map-name = Carte des lieux
map-no-script = La carte ne s’affiche pas ici. La liste dit la même chose.
legend = Légende
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-close = Fermer
map-here = Chercher ici
map-call = Appeler
map-see = Voir le lieu
map-approx = Position approximative
map-cluster-act = agrandir
map-two-fingers = Deux doigts pour bouger la carte
map-ctrl-wheel = Ctrl + molette pour agrandir la carte
map-you = Vous êtes ici
map-loading = Chargement de la carte…
map-failed = La carte n’a pas pu charger les lieux. La liste reste juste.
map-many = Agrandissez la carte, ou utilisez la liste.
map-map-help = Flèches pour bouger, plus et moins pour agrandir ou réduire.
map-legend-open = Ouvert, confirmé
map-legend-usual = Normalement ouvert
map-legend-rdv = Sur rendez-vous
map-legend-closed = Fermé
map-legend-unknown = Horaires non connus

## Erreurs
error-400-title = Nous n’avons pas compris cette demande
error-400-text = L’adresse de la page contient une erreur.
error-403-title = Cette page n’est pas pour vous
error-403-text = Elle est réservée à d’autres personnes. Si c’est une erreur, appelez la ville.
error-404-title = Cette page n’existe pas
error-404-text = L’adresse a peut-être changé, ou elle est mal écrite.
error-405-title = Cela ne se fait pas ici
error-405-text = Revenez à la page d’avant et recommencez.
error-413-title = C’est trop long
error-413-text = Ce que vous avez envoyé est trop long. Raccourcissez et recommencez.
error-429-title = Trop de demandes à la fois
error-429-text = Attendez une minute, puis recommencez.
error-500-title = Quelque chose n’a pas marché
error-500-text = C’est notre faute, pas la vôtre. Réessayez dans un moment.
error-503-title = Le site est occupé
error-503-text = Réessayez dans une minute.
bad-filter-value = « { $value } » ne veut rien dire pour « { $parameter } ».
bad-filter-twice = « { $parameter } » est donné deux fois.
bad-filter-needs = « { $parameter } » a besoin de « { $other } ».
bad-filter-many = Il y a plus de 100 choix dans l’adresse.

## Pages obligatoires
accessibility = Accessibilité
accessibility-lead = Ce site est non conforme au RGAA 4.1 : personne d’extérieur ne l’a encore contrôlé.
accessibility-done-title = Ce que nous vérifions à chaque changement
accessibility-done-keyboard = Tout se fait au clavier.
accessibility-done-script = Tout marche sans JavaScript, sauf la carte. La liste dit la même chose que la carte.
accessibility-done-list = Chaque couleur est accompagnée d’un mot et d’une forme.
accessibility-done-tools = Des outils automatiques contrôlent chaque page, en français et en arabe, sur petit et grand écran.
accessibility-not-title = Ce qui n’a pas été vérifié
accessibility-not-audit = Aucun contrôle n’a été fait par une personne d’extérieur.
accessibility-not-readers = Aucun essai n’a été fait avec de vrais lecteurs d’écran.
accessibility-not-texts = Les textes écrits par les lieux restent dans leur langue.
accessibility-problem-title = Un problème ?
accessibility-problem = Dites-le-nous :
accessibility-defender = Si nous ne répondons pas, vous pouvez écrire au Défenseur des droits :
legal-publisher = Éditeur du site
legal-director = Directeur de la publication
legal-host = Hébergeur
legal-officer = Délégué à la protection des données
legal-contact = Contact
legal-blank = Non renseigné
legal-why-blank = La collectivité qui met ce site en ligne doit remplir ces lignes.
legal-data-title = Les informations
legal-data = Chaque information dit d’où elle vient et de quand elle date, au bas de la page du lieu.
legal-software-title = Le logiciel
legal-software = Ce site est fait avec Repère.
legal-licences = Licences des composants
privacy-lead = Vous pouvez utiliser ce site sans rien dire de vous.
privacy-cookies = Aucun cookie pour les visiteurs.
privacy-third = Aucune demande à un autre site pendant votre visite. Les cartes passent par nous.
privacy-position = Votre position n’est demandée que si vous touchez « Près de moi ». Elle est arrondie à 100 mètres avant de quitter votre appareil, et n’est pas gardée.
privacy-address = L’adresse que vous écrivez est envoyée au service national des adresses, sans votre nom, et n’est pas gardée.
privacy-words = Quand une recherche ne trouve rien, nous comptons les mots seuls, sans la phrase, sans l’heure, sans vous.
privacy-log = Nous ne gardons pas de journal des visites.
privacy-venues-title = Les lieux
privacy-venues = Les lieux sont décrits par des informations publiques : jamais le nom d’une personne, son courriel ou son téléphone personnel.
privacy-rights = Pour faire corriger ou enlever une information qui vous concerne :
privacy-cnil = Vous pouvez aussi écrire à la CNIL :
privacy-offline-title = Lire sans réseau
privacy-offline-what = Si vous touchez « Garder sur ce téléphone », votre navigateur garde l’accueil, les lieux et votre choix sur votre appareil. Rien n’est gardé avant, rien n’est ajouté quand vous lisez, rien ne nous est envoyé.
privacy-offline-erase = « Effacer », sur la page « Lire sans réseau », enlève tout de cet appareil.
privacy-offline-link = Voir ou effacer ce qui est gardé
map-show = Afficher la carte
map-show-why = Votre appareil économise les données : la carte attend que vous la demandiez.
