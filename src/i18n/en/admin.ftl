# The coordinator’s desk.
desk-short = Desk
desk-lead = What waits for you
desk-nothing = Nothing waits. Everything is up to date.
desk-proposals = { $n ->
    [one] { $n } proposal to read
   *[other] { $n } proposals to read
}
desk-applied = { $n ->
    [one] { $n } change already online, to review
   *[other] { $n } changes already online, to review
}
desk-reports = { $n ->
    [one] { $n } report to handle
   *[other] { $n } reports to handle
}
desk-refused = { $n ->
    [one] { $n } refused letter
   *[other] { $n } refused letters
}
desk-uncertain = { $n ->
    [one] { $n } letter that may not have arrived
   *[other] { $n } letters that may not have arrived
}
desk-old = { $n ->
    [one] { $n } place not confirmed for over a year
   *[other] { $n } places not confirmed for over a year
}
desk-never = { $n ->
    [one] { $n } place never confirmed
   *[other] { $n } places never confirmed
}
desk-drafts = { $n ->
    [one] { $n } place not visible yet
   *[other] { $n } places not visible yet
}
desk-calls = Places to call
desk-no-mail = No mail server: letters do not leave. They are written in the folder
desk-legal = The legal notice is not complete. The law asks for it.
desk-legal-fill = Fill it in

## Letters
letters-title = Letters
letters-refused = Refused letters
letters-none = No refused letter.
letters-reason = The server answered:
letters-put-away = Seen, put away
letters-waiting = { $n ->
    [one] { $n } letter is about to leave.
   *[other] { $n } letters are about to leave.
}
letters-uncertain = { $n ->
    [one] { $n } letter may have arrived twice, or not at all.
   *[other] { $n } letters may have arrived twice, or not at all.
}
letter-kind-connexion = Link to sign in
letter-kind-invitation = Invitation
letter-kind-rappel = Request to confirm
letter-kind-rappel-fermetures = Request for closures
letter-kind-decision = Answer to a proposal
letter-kind-question = Question about a proposal
letter-kind-reponse-signalement = Answer to a report

## Places
venues-title = Places
venues-search = Name, street or district
venues-confirmed = Last confirmation
venues-gap = What is missing
venues-status = Publication
venues-order = Order
venues-all = All
venues-show = Show
venues-tick = Tick
venues-name = Place
venues-structure = Organisation
venues-acts = What to do
venues-make-structure = Create its organisation
venues-edit = Edit
venues-history = History
venues-invite = Invite their organisations
venues-remind = Ask to confirm
venues-publish = Publish
venues-end-links = End the links sent
venues-done-links = { $n ->
    [0] Tick some places first.
    [one] The links of letters to { $n } place no longer open.
   *[other] The links of letters to { $n } places no longer open.
}
venues-done-letters = { $n ->
    [0] No letter to send.
    [one] { $n } letter is leaving.
   *[other] { $n } letters are leaving.
}
venues-done-published = { $n ->
    [0] Nothing to publish.
    [one] { $n } place is visible now.
   *[other] { $n } places are visible now.
}
freshness-recent = Less than 3 months ago
freshness-vieillit = 3 to 12 months ago
freshness-ancien = More than 12 months ago
freshness-jamais = Never
gap-telephone = No phone
gap-horaires = No hours
gap-position = No position on the map
gap-courriel = No e-mail
gap-service = No service
gap-structure = No organisation
order-desk-nom = By name
order-desk-ancien = Oldest confirmations first

## Invite
preview-title = Before sending
preview-back = Back
preview-none = No letter to send.
preview-count = { $n ->
    [one] Here is the letter. Nothing has left yet.
   *[other] Here are the { $n } letters. Nothing has left yet.
}
preview-send = { $n ->
    [one] Send the letter
   *[other] Send the { $n } letters
}
preview-link = The link of each letter is made when it leaves. Whoever has access already gets no letter: they find the organisation when they sign in.
preview-without-email = Without e-mail: to call
preview-already = Invited already

## Organisations
structures-title = Organisations
structures-none = No organisation.
structure-new = Name of the new organisation
structure-add = Create
structure-name-bad = Write a name, at most 300 characters.
structure-venues = { $n ->
    [0] No place
    [one] { $n } place
   *[other] { $n } places
}
structure-people = { $n ->
    [0] Nobody invited
    [one] { $n } person
   *[other] { $n } people
}
structure-venues-title = Its places
structure-no-venue = No place.
structure-take = Remove
structure-search = Add a place: search its name
structure-none-found = No place of this name.
structure-give = Add
structure-people-title = Its people
structure-no-people = Nobody is invited.
structure-part = Remove from the organisation
structure-invite-again = Write again
structure-invite-email = E-mail address to invite
structure-invite = See the letter
structure-terms = Settings of the organisation
structure-name = Name
structure-trust = Its changes
trust-suivie = Followed: they wait for your agreement
trust-de-confiance = Trusted: they appear at once
structure-months = Months between two requests to confirm
structure-save = Save
structure-delete = Delete the organisation
structure-delete-hint = Its places stay on the site. Its people can no longer edit them.

## People
people-title = People
people-partners = Partners are invited from their organisation:
people-add-title = Add a colleague
people-add = Add and send a link
person-email = E-mail address
person-role = Role
person-seen = Last signed in
person-never-seen = Not signed in
person-no-structure = None
role-partenaire = Partner
role-coordination = Coordination
role-administration = Administration
person-change-role = Change the role
person-second-factor = Forget their second check
person-second-factor-hint = Lost phone: they choose another when they next sign in.
person-access = Access
person-end-sessions = End their sessions
person-end-sessions-hint = They will have to sign in again.
person-remove = Remove the person
person-remove-hint = They lose access at once.
person-data = Their data
person-export = Download their data
person-export-hint = A file to hand over if they ask for it.
person-erase = Erase their data
person-erase-hint = Account, sessions, drafts, letters, address in proposals and reports: all is erased, for good.
erase-not-reached = What is not erased: backup copies, until they expire. And the history of places, which bears no name.
person-look-only = Only the administration can change this person.
person-last-administrator = This is the last person of the administration. Give this role to somebody else first.

## My data
my-data = My data
my-data-lead = All the site keeps about you: your account, sessions, proposals and drafts.
my-data-file = Download my data
my-data-erase-title = Be forgotten
my-data-erase-text = Your account, sessions, drafts and address are erased for good. Your places stay on the site.
my-data-sure = Yes, erase everything about me
my-data-erase = Erase my data
my-data-tick = Tick the box to confirm.
forgotten-title = It is erased
forgotten-text = You no longer have an account. Thank you for your help.
forgotten-home = Go to the home page

## Log
journal-title = Log
journal-lead = Who did what, for 12 months. Older lines are erased.
journal-none = The log is empty.
journal-when = When
journal-who = Who
journal-what = What
journal-about = About
journal-terminal = at the server’s terminal
journal-gone = removed person
act-connexion = Signed in
act-invitation = Invitation
act-personne-retiree = Person removed
act-role-change = Role changed
act-structure-changee = Organisation changed
act-proposition-decidee = Proposal decided
act-signalement-decide = Report handled
act-version-remise = Earlier version restored
act-appel-note = Call noted
act-lettres-envoyees = Letter requested
act-liens-arretes = Links of letters ended
act-reglage-change = Settings changed
act-donnees-exportees = Somebody’s data downloaded
act-connexions-fermees = Sessions ended
act-second-facteur-oublie = Second check forgotten
act-lettre-rangee = Refused letter put away
act-lieu-publie = Place published
act-donnees-effacees = Somebody’s data erased

## Settings
settings-title = Settings
settings-lead = What is empty keeps its first value.
settings-saved = Saved. All pages are up to date.
settings-save = Save
settings-site = The site
settings-relay = The number to talk to somebody
settings-legal = Legal notice
setting-nom = Name of the site
setting-couleur = Colour, such as #0b4f5c
setting-accueil = Short text on the home page
setting-relais-telephone = Phone
setting-relais-nom-fr = Who answers (French)
setting-relais-nom-en = Who answers (English)
setting-relais-nom-ar = Who answers (Arabic)
setting-relais-heures-fr = When (French)
setting-relais-heures-en = When (English)
setting-relais-heures-ar = When (Arabic)
setting-relais-langues = Languages spoken, such as fr, ar, lsf
setting-editeur = Publisher of the site
setting-directeur = Director of publication
setting-hebergeur = Host
setting-delegue = Data protection officer
settings-line-bad = Write at most 300 characters, on one line.
settings-colour-bad = Write the colour with # and six characters, such as #0b4f5c.
settings-colour-pale = This colour is too pale: its contrast is { $ratio }. At least 4.5 is needed to read well.
settings-phone-bad = Write a French number, such as 03 20 66 45 00.
settings-relay-name = Write who answers this number.
settings-relay-phone = Write the number.
settings-french = Write the text in French too.
settings-languages-bad = Write language codes, such as fr, ar, lsf.
settings-operator = Settings of the server
settings-operator-hint = They are changed when the server starts, not here.
settings-tiles = Map background
settings-tiles-none = None: the map shows the outlines

# Duplicates
desk-to-call = { $n ->
    [one] { $n } place to call
   *[other] { $n } places to call
}
desk-alike = { $n ->
    [one] { $n } possible duplicate
   *[other] { $n } possible duplicates
}
desk-imports = { $n ->
    [one] { $n } imported list to check
   *[other] { $n } imported lists to check
}
desk-disagreements = { $n ->
    [one] { $n } imported line contradicts the site
   *[other] { $n } imported lines contradict the site
}
duplicates-title = Possible duplicates
duplicates-count = { $n ->
    [0] No place is too much like another.
    [one] { $n } pair of places is alike.
   *[other] { $n } pairs of places are alike.
}
duplicates-hint = The same place? Compare, then join the two pages. Two places? Say so: the pair is not shown again.
duplicates-why = What is alike:
duplicates-close = Close this one
duplicates-two = These are two places
duplicates-parted = Noted: these are two places.
act-lieux-distincts = Two places said to be different

# Logo and map background
settings-tongues = Languages of the site
settings-tongues-which = Languages shown to visitors
settings-tongues-hint = French is always there. Without a tick, a language is no longer offered, and its addresses lead to the same page in French.
settings-tongues-review = translation to be checked
settings-tongues-save = Save the languages
settings-logo = Logo
settings-logo-file = Picture of the logo
settings-logo-hint = PNG, JPEG or WebP, at most 512 KB and 2,000 pixels a side. The name of the site stays beside it.
settings-logo-send = Send the logo
settings-logo-remove = Remove the logo
settings-logo-missing = Choose a picture.
settings-logo-kind = This file is not a PNG, JPEG or WebP picture.
settings-logo-heavy = This picture is too heavy: at most 512 KB.
settings-logo-large = This picture is too large: at most 2,000 pixels a side.
settings-tiles-hint = The server fetches the pictures of the map from this address: visitors never contact it. Leave both fields empty to go back to the usual background.
settings-tiles-save = Save the map background
settings-tiles-operator = Whoever installed the site chose it. It cannot be changed here.
settings-tiles-administrator = Only the administration can change it.
setting-tuiles-adresse = Address of the pictures, with {"{z}"}, {"{x}"} and {"{y}"}
setting-tuiles-source = Who made the map
settings-tiles-https = The address must begin with https:// and be complete.
settings-tiles-places = The address must contain {"{z}"}, {"{x}"} and {"{y}"}.
settings-tiles-public = The address must be that of a public site, by its name.
settings-tiles-source = Write who made the map: its licence asks for it.
settings-tiles-url = Write the address of the pictures.
