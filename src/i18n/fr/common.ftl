# Ce que disent plusieurs parties du site à tout le monde.

## Pages
back = Retour

## Les autres pages du site
partners = Partenaires
partners-run = Vous tenez un lieu ?
front-link = Vous accueillez du public ?
front-title = Accueil : orienter quelqu’un
new-title = Proposer un lieu
confirm-work-here = Vous travaillez ici ?

## Formulaires
honeypot = Laissez ce champ vide
email-bad = Écrivez une adresse e-mail complète, comme nom@exemple.fr
again-title = Envoyez encore une fois
again-text = Le formulaire était trop vieux, ou envoyé trop vite. Ce que vous avez écrit est gardé.
again-too-many = Attendez une minute, puis envoyez encore une fois. Ce que vous avez écrit est gardé sur cette page.
again-send = Envoyer

## L’âge de ce que nous savons
fresh-today = aujourd’hui
fresh-days = { $n ->
    [1] hier
   *[other] il y a { $n } jours
}
fresh-weeks = { $n ->
    [one] il y a { $n } semaine
   *[other] il y a { $n } semaines
}
fresh-months = il y a { $n } mois
fresh-year = il y a plus d’un an
fresh-since = Confirmé { $age }.
fresh-over-a-year = Non confirmé depuis plus d’un an : appelez avant de venir.
fresh-never = Jamais confirmé par le lieu : appelez avant de venir.
fresh-venue = Confirmé par le lieu { $age } ({ $date }).
fresh-city = Confirmé par la ville, par téléphone, { $age } ({ $date }).
fresh-venue-old = Confirmé par le lieu ({ $date }). Non confirmé depuis plus d’un an : appelez avant de venir.
fresh-city-old = Confirmé par la ville, par téléphone ({ $date }). Non confirmé depuis plus d’un an : appelez avant de venir.

## Données personnelles
privacy-people-title = Si vous tenez un lieu, ou nous écrivez
privacy-people-account = Nous gardons votre adresse e-mail et les lieux que vous tenez, tant que vous avez un accès. La ville peut tout vous donner et tout effacer.
privacy-people-cookie = Un seul cookie, quand vous êtes connecté : il dit au site que c’est vous. Il part quand vous vous déconnectez.
privacy-people-log = Le journal des connexions et des décisions est gardé 12 mois.
privacy-people-report = Si vous signalez une erreur, votre e-mail est facultatif. Il sert à vous répondre, puis il est effacé.

## Les lettres. $who : qui écrit, comme « La Ville de Roubaix » ; $site : le nom du site.
letter-hello = Bonjour,
letter-colon = { " " }:
letter-or-copy = Ou copiez cette adresse dans votre navigateur :
letter-signed = { $who }, pour { $site }

## Langues
other-languages = Autres langues
translation-review = Traduction à relire
translation-tell = Vous voyez une faute ? Dites-le-nous :

## Dates : le jour et l’année ; la fin d’une ouverture à minuit, comme dans « Ouvert jusqu’à minuit »
date-full = { $date } { $year }
midnight = minuit
