# Se connecter, second facteur, sessions.
sign-in = Se connecter
sign-in-text = Vous travaillez dans un de ces lieux ? Nous vous envoyons un lien par e-mail. Pas de mot de passe.
sign-in-hint = L’adresse que la ville connaît. Exemple : accueil@association.fr
sign-in-send = Recevoir un lien
sign-in-who = Votre structure n’a pas encore d’accès ? Écrivez à la ville ou appelez-la.
email-yours = Votre adresse e-mail
email-bad = Écrivez une adresse e-mail complète, comme nom@exemple.fr
sent-title = Regardez vos e-mails
sent-text = Si la ville connaît cette adresse, un message part maintenant. Il contient un lien et un code.
sent-code = Le code du message
sent-code-hint = 8 signes. Utile si le message s’ouvre sur un autre appareil.
sent-nothing = Rien reçu ? Regardez dans les indésirables.
sent-again = Demander un autre message
code-bad = Ce code n’est pas bon, ou il est trop vieux. Recopiez-le, ou demandez un autre message.
enter = Entrer
enter-title = Bienvenue
enter-text = Appuyez pour entrer. Ce lien ne sert qu’une fois.
dead-link-title = Ce lien ne sert plus
dead-link-text = Il a déjà servi, ou il est trop vieux. Demandez-en un autre : c’est immédiat.
session-over-title = Reconnectez-vous
session-over-text = Votre connexion est finie. Ce que vous avez écrit n’est pas perdu : vous le retrouvez après.
again-title = Envoyez encore une fois
again-text = Le formulaire était trop vieux, ou envoyé trop vite. Ce que vous avez écrit est gardé.
again-signed-in = Vous êtes connecté. Ce que vous avez écrit est gardé.
again-too-many = Attendez une minute, puis envoyez encore une fois. Ce que vous avez écrit est gardé sur cette page.
again-send = Envoyer
honeypot = Laissez ce champ vide
continue = Continuer
second-factor = Un second contrôle
second-factor-set-up = Vous décidez pour d’autres : votre téléphone prouve que c’est bien vous.
second-factor-app = Installez une application de codes sur votre téléphone (par exemple FreeOTP).
second-factor-scan = Avec elle, photographiez ce dessin.
second-factor-copy = Ou recopiez :
second-factor-picture = Code QR à photographier avec l’application
second-factor-type = Écrivez les 6 chiffres qu’elle montre.
second-factor-ask = Ouvrez l’application de codes de votre téléphone. Écrivez les 6 chiffres.
second-factor-code = Le code
second-factor-bad = Ce code n’est pas bon. Attendez le suivant et recommencez.
second-factor-lost = Téléphone perdu ? Écrivez un de vos codes de secours.
recovery-title = Vos codes de secours
recovery-text = Notez-les sur papier : ils servent si vous perdez votre téléphone. Chacun sert une fois. Ils ne seront plus montrés.
recovery-done = C’est noté
sessions-title = Mes connexions
sessions-text = Les appareils où vous êtes connecté.
session-seen = Vu le { $day }
session-this = C’est cet appareil.
session-end = Déconnecter
sign-out = Se déconnecter
signed-in-as = Connecté : { $email }
my-venues = Mes lieux
my-venues-none = La ville ne vous a pas encore confié de lieu.
desk = Le bureau de la coordination
edit-update = Mettre à jour
sent-list = Ce que vous avez envoyé
sent-en-attente = la ville regarde
sent-question = la ville a une question
sent-acceptee = accepté
sent-acceptee-en-partie = accepté en partie
sent-refusee = refusé
sent-appliquee = en ligne
sent-relue = en ligne
partners = Partenaires
partners-run = Vous tenez un lieu ?
privacy-people-title = Si vous tenez un lieu, ou nous écrivez
privacy-people-account = Nous gardons votre adresse e-mail et les lieux que vous tenez, tant que vous avez un accès. La ville peut tout vous donner et tout effacer.
privacy-people-cookie = Un seul cookie, quand vous êtes connecté : il dit au site que c’est vous. Il part quand vous vous déconnectez.
privacy-people-log = Le journal des connexions et des décisions est gardé 12 mois.
privacy-people-report = Si vous signalez une erreur, votre e-mail est facultatif. Il sert à vous répondre, puis il est effacé.

# Confirmer une fiche par le lien d’une lettre
confirm-title = { $name } : est-ce toujours juste ?
confirm-lead = Voici ce que lisent les habitants sur votre lieu. Relisez : une minute suffit.
confirm-missing = Il nous manque encore
confirm-known = Ce que nous savons
confirm-untick = Une partie n’est plus juste ? Décochez-la, puis corrigez-la.
confirm-tick = C’est juste
confirm-send = Ces lignes sont justes
confirm-correct = Corriger
confirm-see = Voir la page du lieu
confirm-back = Retour à la fiche
confirm-poster = Affiche à imprimer pour la porte
confirm-wrong = Ce n’est pas nous, ou pas la bonne personne
confirm-none = Cochez au moins une partie qui est juste, ou appuyez sur « Corriger ».
confirm-changed = La fiche a changé depuis que vous l’avez ouverte. Relisez-la, puis confirmez.
confirm-thanks = Merci
confirm-thanks-read = C’est noté. Les habitants lisent maintenant :
confirm-dead = Il est trop vieux, incomplet, ou il a été arrêté. Demandez-en un autre : c’est immédiat.
confirm-dead-again = Recevoir un autre lien
confirm-dead-find = Cherchez votre lieu, puis appuyez en bas de sa page sur « Vous travaillez ici ? ».
confirm-wrong-text = Pas de souci. Nous ne vous écrirons plus au sujet de « { $name } », et la ville cherchera la bonne personne.
confirm-wrong-send = Ne plus m’écrire
confirm-wrong-done = C’est noté
confirm-wrong-done-text = Nous n’écrirons plus à cette adresse. Les liens de nos lettres ne s’ouvrent plus.
confirm-wrong-report = Par le lien d’une lettre : « Ce n’est pas nous, ou pas la bonne personne ». Le courriel du lieu est à vérifier.
confirm-work-here = Vous travaillez ici ?
confirm-work-text = Vérifiez et corrigez cette fiche en une minute. Il n’y a pas de compte à créer, pas de mot de passe.
confirm-work-send = Recevoir un lien par e-mail
confirm-work-where = Le lien part à l’adresse e-mail du lieu, telle que la ville la connaît.
confirm-work-sent = Si la ville connaît l’adresse e-mail de ce lieu, un message y part maintenant. Il contient un lien pour vérifier et corriger la fiche.
confirm-work-else = Pas d’e-mail, ou rien reçu ?
confirm-work-call = Appelez : la ville corrige avec vous.
confirm-work-sign-in = Vous avez déjà un accès ? Connectez-vous.
confirm-poster-picture = Code QR qui ouvre la page de { $name }
confirm-poster-check = Vérifiez nos horaires
confirm-poster-how = Photographiez ce dessin avec votre téléphone, ou copiez l’adresse.
confirm-poster-print = À imprimer sur une feuille A4, pour la porte ou le comptoir.

# L’âge de ce que nous savons
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
fresh-missing-adresse = La rue et le numéro
fresh-missing-telephone = Le téléphone
fresh-missing-en-ligne = Un e-mail ou un site
fresh-missing-horaires = Les horaires
fresh-missing-offres = Ce qu’on peut y faire
fresh-missing-prix = Le prix
fresh-missing-langues = Les langues parlées

# Les appels
fresh-calls = Lieux à appeler
fresh-calls-count = { $n ->
    [0] Personne à appeler aujourd’hui.
    [one] { $n } lieu à appeler.
   *[other] { $n } lieux à appeler. Les plus anciens d’abord.
}
fresh-calls-who = Sans e-mail connu, ou sans réponse à deux lettres.
fresh-no-phone = Pas de téléphone connu : passez sur place, avec le questionnaire.
fresh-called = Appelé le { $date } : { $answer }.
fresh-call-ask = À demander
fresh-call-check = À vérifier
fresh-call-tout-est-juste = Tout est juste
fresh-call-a-corriger = À corriger
fresh-call-pas-de-reponse = Pas de réponse
fresh-questions = Questionnaire à imprimer
fresh-questions-how = Cochez ce qui est juste, écrivez ce qui a changé, puis rendez cette feuille à la ville.
fresh-paper-right = C’est juste
fresh-paper-wrong = À corriger :
fresh-paper-who = Rempli par, le :
