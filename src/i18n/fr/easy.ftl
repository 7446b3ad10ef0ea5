# The easy version: one idea a sentence, twelve words at most, common words.
way-easy = Facile
way-full = Version complète
ways = Lire autrement
listen = Écouter
listen-stop = Arrêter
easy-home-title = On vous aide
easy-home-lead = Ici, on vous aide avec l’ordinateur.
easy-home-ask = Que voulez-vous faire ?
easy-other = Je ne sais pas
easy-open-now = Les lieux ouverts
easy-all = Tous les lieux
easy-talk = Vous voulez parler à quelqu’un ?
easy-call = Appelez.
easy-call-first = Appelez d’abord.
easy-call-help = Appelez pour l’aide.
easy-back = Retour
easy-places = Les lieux
easy-more = Voir plus
easy-less = Page d’avant
easy-none = On n’a trouvé aucun lieu.
easy-none-sure = On n’est sûr d’aucun lieu.
easy-not-said = Ce lieu n’a pas tout dit.
easy-wider = D’autres lieux n’ont pas tout dit.
easy-wider-see = Voir ces lieux
easy-open = C’est ouvert.
easy-closes = Ça ferme à { $h }.
easy-closes-day = Ça ferme { $day } à { $h }.
easy-usually-open = C’est sûrement ouvert.
easy-building-open = Le lieu est ouvert.
easy-appointment = Appelez pour avoir une heure.
easy-closed = C’est fermé.
easy-opens = Ça ouvre { $day } à { $h }.
easy-gone = Ce lieu n’existe plus.
easy-hours-unknown = On ne connaît pas les heures.
easy-holiday = C’est un jour de fête.
easy-sure-venue = Le lieu a dit que c’est juste.
easy-sure-city = La ville a dit que c’est juste.
easy-unsure = On n’est pas sûr.
easy-hour = { $h ->
    [one] { $h } heure
   *[other] { $h } heures
 }
easy-hour-minutes = { $h ->
    [one] { $h } heure { $m }
   *[other] { $h } heures { $m }
 }
easy-noon = midi
easy-midnight = minuit
easy-day = { $day } : { $what }.
easy-then = Puis { $what }.
easy-span = de { $from } à { $to }
easy-span-from = à partir de { $from }
easy-span-all-day = tout le jour
easy-span-closed = c’est fermé
easy-span-appointment = appelez pour avoir une heure
easy-span-holiday = c’est un jour de fête
easy-span-unknown = on ne sait pas
easy-day-changed = Attention, ce jour-là les heures changent.
easy-closure-day = C’est fermé le { $from }.
easy-closure-days = C’est fermé du { $from } au { $to }.
easy-change-day = Les heures changent le { $from }.
easy-change-days = Les heures changent du { $from } au { $to }.
easy-to-phone = Pour appeler :
easy-no-phone = On n’a pas le numéro de ce lieu.
easy-relay = Appelez ce numéro : on vous aide.
easy-where = C’est où ?
easy-no-street = On ne connaît pas la rue.
easy-way = Voir le chemin
easy-when = C’est ouvert quand ?
easy-offers = Ici, on peut faire quoi ?
easy-offers-unknown = On ne sait pas encore.
easy-good = À savoir
easy-free = C’est gratuit.
easy-paid = Il faut payer.
easy-wheelchair-yes = On peut entrer en fauteuil roulant.
easy-wheelchair-no = On ne peut pas entrer en fauteuil roulant.
easy-count = { $n ->
    [one] On a trouvé un lieu.
   *[other] On a trouvé { $n } lieux.
 }
easy-service-acces-libre = Utiliser un ordinateur
easy-service-poste-adapte = Ordinateur pour personnes handicapées
easy-service-wifi = Internet sur mon téléphone
easy-service-imprimante = Imprimer un papier
easy-service-scanner = Mettre un papier sur l’ordinateur
easy-service-borne-tactile = Écran à toucher
easy-service-aide-personnalisee = Quelqu’un m’aide
easy-service-demarches = Impôts, CAF, santé : quelqu’un m’aide
easy-service-ecrivain-public = Quelqu’un écrit avec moi
easy-service-atelier = Apprendre avec d’autres
easy-service-insertion = Trouver un travail
easy-service-pret-materiel = Prendre un appareil et le rendre
easy-service-vente-solidaire = Ordinateur ou téléphone pas cher
easy-service-connexion-solidaire = Internet pas cher
easy-service-reconditionnement = Vieux appareils réparés
easy-service-don-materiel = Donner mon vieil appareil
easy-service-depannage = Mon appareil est cassé
