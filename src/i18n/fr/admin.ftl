# Le bureau de la coordination.
desk-short = Bureau
desk-lead = Ce qui vous attend
desk-nothing = Rien n’attend. Tout est à jour.
desk-proposals = { $n ->
    [one] { $n } proposition à lire
   *[other] { $n } propositions à lire
}
desk-applied = { $n ->
    [one] { $n } changement déjà en ligne, à relire
   *[other] { $n } changements déjà en ligne, à relire
}
desk-reports = { $n ->
    [one] { $n } signalement à traiter
   *[other] { $n } signalements à traiter
}
desk-refused = { $n ->
    [one] { $n } lettre refusée
   *[other] { $n } lettres refusées
}
desk-uncertain = { $n ->
    [one] { $n } lettre peut-être pas arrivée
   *[other] { $n } lettres peut-être pas arrivées
}
desk-old = { $n ->
    [one] { $n } lieu non confirmé depuis plus d’un an
   *[other] { $n } lieux non confirmés depuis plus d’un an
}
desk-never = { $n ->
    [one] { $n } lieu jamais confirmé
   *[other] { $n } lieux jamais confirmés
}
desk-drafts = { $n ->
    [one] { $n } fiche pas encore visible
   *[other] { $n } fiches pas encore visibles
}
desk-calls = Les lieux à appeler
desk-no-mail = Aucun serveur de messagerie : les lettres ne partent pas. Elles sont écrites dans le dossier
desk-legal = Les mentions légales ne sont pas complètes. La loi les demande.
desk-legal-fill = Les remplir

## Lettres
letters-title = Lettres
letters-refused = Lettres refusées
letters-none = Aucune lettre refusée.
letters-reason = Le serveur a répondu :
letters-put-away = C’est vu, ranger
letters-waiting = { $n ->
    [one] { $n } lettre va partir.
   *[other] { $n } lettres vont partir.
}
letters-uncertain = { $n ->
    [one] { $n } lettre est peut-être arrivée deux fois, ou pas du tout.
   *[other] { $n } lettres sont peut-être arrivées deux fois, ou pas du tout.
}
letter-kind-connexion = Lien pour se connecter
letter-kind-invitation = Invitation
letter-kind-rappel = Demande de confirmation
letter-kind-rappel-fermetures = Demande des fermetures
letter-kind-decision = Réponse à une proposition
letter-kind-question = Question sur une proposition
letter-kind-reponse-signalement = Réponse à un signalement

## Lieux
venues-title = Lieux
venues-search = Nom, rue ou quartier
venues-confirmed = Dernière confirmation
venues-gap = Ce qui manque
venues-status = Publication
venues-order = Ordre
venues-all = Tous
venues-show = Afficher
venues-tick = Cocher
venues-name = Lieu
venues-structure = Structure
venues-acts = Que faire
venues-make-structure = Créer sa structure
venues-edit = Modifier
venues-history = Historique
venues-invite = Inviter leurs structures
venues-remind = Demander une confirmation
venues-publish = Publier
venues-end-links = Arrêter les liens envoyés
venues-done-links = { $n ->
    [0] Cochez d’abord des lieux.
    [one] Les liens des lettres de { $n } lieu ne s’ouvrent plus.
   *[other] Les liens des lettres de { $n } lieux ne s’ouvrent plus.
}
venues-done-letters = { $n ->
    [0] Aucune lettre à envoyer.
    [one] { $n } lettre part.
   *[other] { $n } lettres partent.
}
venues-done-published = { $n ->
    [0] Aucune fiche à publier.
    [one] { $n } fiche est maintenant visible.
   *[other] { $n } fiches sont maintenant visibles.
}
freshness-recent = Il y a moins de 3 mois
freshness-vieillit = Il y a 3 à 12 mois
freshness-ancien = Il y a plus de 12 mois
freshness-jamais = Jamais
gap-telephone = Pas de téléphone
gap-horaires = Pas d’horaires
gap-position = Pas de position sur la carte
gap-courriel = Pas d’e-mail
gap-service = Pas de service
gap-structure = Pas de structure
order-desk-nom = Par nom
order-desk-ancien = Les plus anciennes confirmations d’abord

## Inviter
preview-title = Avant d’envoyer
preview-back = Retour
preview-none = Aucune lettre à envoyer.
preview-count = { $n ->
    [one] Voici la lettre. Rien n’est encore parti.
   *[other] Voici les { $n } lettres. Rien n’est encore parti.
}
preview-send = { $n ->
    [one] Envoyer la lettre
   *[other] Envoyer les { $n } lettres
}
preview-link = Le lien de chaque lettre est fait quand elle part. Qui a déjà un accès ne reçoit pas de lettre : il trouve la structure à sa prochaine connexion.
preview-without-email = Sans e-mail : à appeler
preview-already = Déjà invités

## Structures
structures-title = Structures
structures-none = Aucune structure.
structure-new = Nom de la nouvelle structure
structure-add = Créer
structure-name-bad = Écrivez un nom, 300 signes au plus.
structure-venues = { $n ->
    [0] Aucun lieu
    [one] { $n } lieu
   *[other] { $n } lieux
}
structure-people = { $n ->
    [0] Personne d’invité
    [one] { $n } personne
   *[other] { $n } personnes
}
structure-venues-title = Ses lieux
structure-no-venue = Aucun lieu.
structure-take = Retirer
structure-search = Ajouter un lieu : cherchez son nom
structure-none-found = Aucun lieu de ce nom.
structure-give = Ajouter
structure-people-title = Ses personnes
structure-no-people = Personne n’est invité.
structure-part = Retirer de la structure
structure-invite-again = Écrire encore
structure-invite-email = Adresse e-mail à inviter
structure-invite = Voir la lettre
structure-terms = Réglages de la structure
structure-name = Nom
structure-trust = Ses changements
trust-suivie = Suivie : ils attendent votre accord
trust-de-confiance = De confiance : ils paraissent tout de suite
structure-months = Mois entre deux demandes de confirmation
structure-save = Enregistrer
structure-delete = Supprimer la structure
structure-delete-hint = Ses lieux restent sur le site. Ses personnes ne peuvent plus les modifier.

## Personnes
people-title = Personnes
people-partners = Les partenaires s’invitent depuis leur structure :
people-add-title = Ajouter un collègue
people-add = Ajouter et envoyer un lien
person-email = Adresse e-mail
person-role = Rôle
person-seen = Dernière connexion
person-never-seen = Pas de connexion ouverte
person-no-structure = Aucune
role-partenaire = Partenaire
role-coordination = Coordination
role-administration = Administration
person-change-role = Changer le rôle
person-second-factor = Oublier son second contrôle
person-second-factor-hint = Téléphone perdu : la personne en choisit un autre à sa prochaine connexion.
person-access = Accès
person-end-sessions = Fermer ses connexions
person-end-sessions-hint = La personne devra se reconnecter.
person-remove = Retirer la personne
person-remove-hint = Elle perd l’accès tout de suite.
person-data = Ses données
person-export = Télécharger ses données
person-export-hint = Un fichier à lui remettre si elle le demande.
person-erase = Effacer ses données
person-erase-hint = Compte, connexions, brouillons, lettres, adresse dans les propositions et les signalements : tout est effacé, sans retour possible.
erase-not-reached = Ce qui n’est pas effacé : les copies de sauvegarde, jusqu’à leur fin. Et l’historique des lieux, qui ne porte aucun nom.
person-look-only = Seule l’administration peut changer cette personne.
person-last-administrator = C’est la dernière personne de l’administration. Donnez d’abord ce rôle à quelqu’un d’autre.

## Mes données
my-data = Mes données
my-data-lead = Tout ce que le site garde sur vous : votre compte, vos connexions, vos propositions, vos brouillons.
my-data-file = Télécharger mes données
my-data-erase-title = Être oublié
my-data-erase-text = Votre compte, vos connexions, vos brouillons et votre adresse sont effacés, sans retour possible. Vos lieux restent sur le site.
my-data-sure = Oui, effacer tout ce qui me concerne
my-data-erase = Effacer mes données
my-data-tick = Cochez la case pour confirmer.
forgotten-title = C’est effacé
forgotten-text = Vous n’avez plus de compte. Merci pour votre aide.
forgotten-home = Aller à l’accueil

## Journal
journal-title = Journal
journal-lead = Qui a fait quoi, depuis 12 mois. Les lignes plus vieilles sont effacées.
journal-none = Le journal est vide.
journal-when = Quand
journal-who = Qui
journal-what = Quoi
journal-about = À propos de
journal-terminal = au terminal du serveur
journal-gone = personne retirée
act-connexion = Connexion
act-invitation = Invitation
act-personne-retiree = Personne retirée
act-role-change = Rôle changé
act-structure-changee = Structure changée
act-proposition-decidee = Proposition décidée
act-signalement-decide = Signalement traité
act-version-remise = Version d’avant remise
act-appel-note = Appel noté
act-lettres-envoyees = Lettre demandée
act-liens-arretes = Liens de lettres arrêtés
act-reglage-change = Réglages changés
act-donnees-exportees = Données d’une personne téléchargées
act-connexions-fermees = Connexions fermées
act-second-facteur-oublie = Second contrôle oublié
act-lettre-rangee = Lettre refusée rangée
act-lieu-publie = Lieu publié
act-donnees-effacees = Données d’une personne effacées

## Réglages
settings-title = Réglages
settings-lead = Ce qui est vide garde la valeur de départ.
settings-saved = C’est enregistré. Toutes les pages sont à jour.
settings-save = Enregistrer
settings-site = Le site
settings-relay = Le numéro pour parler à quelqu’un
settings-legal = Mentions légales
setting-nom = Nom du site
setting-couleur = Couleur, comme #0b4f5c
setting-accueil = Petit texte sur la page d’accueil
setting-relais-telephone = Téléphone
setting-relais-nom-fr = Qui répond (français)
setting-relais-nom-en = Qui répond (anglais)
setting-relais-nom-ar = Qui répond (arabe)
setting-relais-heures-fr = Quand (français)
setting-relais-heures-en = Quand (anglais)
setting-relais-heures-ar = Quand (arabe)
setting-relais-langues = Langues parlées, comme fr, ar, lsf
setting-editeur = Éditeur du site
setting-directeur = Directeur de la publication
setting-hebergeur = Hébergeur
setting-delegue = Délégué à la protection des données
settings-line-bad = Écrivez 300 signes au plus, sur une ligne.
settings-colour-bad = Écrivez la couleur avec # et six signes, comme #0b4f5c.
settings-colour-pale = Cette couleur est trop pâle : son contraste est de { $ratio }. Il faut au moins 4,5 pour bien lire.
settings-phone-bad = Écrivez un numéro français, comme 03 20 66 45 00.
settings-relay-name = Écrivez qui répond à ce numéro.
settings-relay-phone = Écrivez le numéro.
settings-french = Écrivez aussi le texte en français.
settings-languages-bad = Écrivez des codes de langues, comme fr, ar, lsf.
settings-operator = Réglages du serveur
settings-operator-hint = Ils se changent au démarrage du serveur, pas ici.
settings-tiles = Fond de carte
settings-tiles-none = Aucun : la carte montre les contours

# Doublons
desk-to-call = { $n ->
    [one] { $n } lieu à appeler
   *[other] { $n } lieux à appeler
}
desk-alike = { $n ->
    [one] { $n } doublon possible
   *[other] { $n } doublons possibles
}
desk-imports = { $n ->
    [one] { $n } liste importée à vérifier
   *[other] { $n } listes importées à vérifier
}
desk-disagreements = { $n ->
    [one] { $n } ligne importée contredit le site
   *[other] { $n } lignes importées contredisent le site
}
duplicates-title = Doublons possibles
duplicates-count = { $n ->
    [0] Aucun lieu ne ressemble trop à un autre.
    [one] { $n } paire de lieux se ressemble.
   *[other] { $n } paires de lieux se ressemblent.
}
duplicates-hint = C’est le même lieu ? Comparez, puis réunissez les deux fiches. Ce sont deux lieux ? Dites-le : la paire ne s’affiche plus.
duplicates-why = Ce qui se ressemble :
duplicates-close = Fermer cette fiche
duplicates-two = Ce n’est pas le même lieu
duplicates-parted = C’est noté : ce sont deux lieux.
act-lieux-distincts = Deux lieux dits différents

# Logo et fond de carte
settings-tongues = Langues du site
settings-tongues-which = Langues montrées aux visiteurs
settings-tongues-hint = Le français est toujours là. Sans coche, une langue n’est plus proposée, et ses adresses mènent à la même page en français.
settings-tongues-review = traduction à relire
settings-tongues-save = Enregistrer les langues
settings-logo = Logo
settings-logo-file = Image du logo
settings-logo-hint = PNG, JPEG ou WebP, 512 Ko au plus, 2 000 pixels de côté au plus. Le nom du site reste écrit à côté.
settings-logo-send = Envoyer le logo
settings-logo-remove = Retirer le logo
settings-logo-missing = Choisissez une image.
settings-logo-kind = Ce fichier n’est pas une image PNG, JPEG ou WebP.
settings-logo-heavy = Cette image est trop lourde : 512 Ko au plus.
settings-logo-large = Cette image est trop grande : 2 000 pixels de côté au plus.
settings-tiles-hint = Le serveur va chercher les images de la carte à cette adresse : les visiteurs ne la contactent jamais. Laissez les deux champs vides pour revenir au fond habituel.
settings-tiles-save = Enregistrer le fond de carte
settings-tiles-operator = C’est la personne qui a installé le site qui l’a choisi. Cela ne se change pas ici.
settings-tiles-administrator = Seule l’administration peut le changer.
setting-tuiles-adresse = Adresse des images, avec {"{z}"}, {"{x}"} et {"{y}"}
setting-tuiles-source = Qui a fait la carte
settings-tiles-https = L’adresse doit commencer par https:// et être complète.
settings-tiles-places = L’adresse doit contenir {"{z}"}, {"{x}"} et {"{y}"}.
settings-tiles-public = L’adresse doit être celle d’un site public, par son nom.
settings-tiles-source = Écrivez qui a fait la carte : la licence le demande.
settings-tiles-url = Écrivez l’adresse des images.
