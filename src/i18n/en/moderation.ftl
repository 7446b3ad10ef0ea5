# Proposals, reports, history.

## History of a place
history = History of this page
history-title = History: { $name }
history-lead = Who corrected what, and when. We never give a person’s name.
history-by = By: { $author }
history-why = Why:
history-first = First version of this page.
history-prepared = Page prepared before it was published.
history-published = Page published.
history-confirmed = Confirmed, nothing changed: { $groups }
history-sources = Sources updated, nothing else changed.
history-back = Back to the place
author-territoire = first data
author-import = data file
author-demonstration = invented place, to try
author-structure = the organisation
author-structure-lien = the organisation, by the link in its letter
author-ville = the city
author-ville-telephone = the city, by phone
author-visiteur = a visitor, checked by the city
author-retour = the city, which put an earlier version back

## Changes
change-before = Before
change-after = After
change-nothing = not known
fact-nom = Name
fact-autres-noms = Other names
fact-statut = Publication
fact-fin = Closing of the place
fact-siret = SIRET or RNA number
fact-structure-parente = Organisation
fact-typologies = Kind of place
fact-roles = Role of the place
fact-labels = Labels
fact-rue = Street
fact-complement = More of the address
fact-code-postal = Postcode
fact-commune = Town
fact-quartier = District
fact-position = Position on the map
fact-telephone = Phone
fact-courriels = Email
fact-sites = Website
fact-reservation = Online booking
fact-horaires = Hours
fact-exceptions = Closures and special days
fact-prix = Cost
fact-acces = How to be received
fact-accompagnement = How one is helped
fact-itinerance = Fixed or travelling
fact-services-nationaux = Services, in the words of the national file
fact-publics = For whom
fact-prise-en-charge = Particular care
fact-langues = Languages spoken
fact-fauteuil = Wheelchair access
fact-fiche-acces = Access to the building, in detail (Acceslibre)
fact-papiers = To bring
fact-transports = Transport
fact-resume = Description
fact-detail = Description, continued
service-offered-oui = Possible here
service-offered-non = Not possible here
answers-no = No: { $list }
closing-since = Since: { $date }
holidays-closed = Closed on public holidays
week-every-day = every day
week-days = { $from } – { $to }
week-days-hours = { $days }: { $hours }
status-publie = Visible on the site
status-brouillon = Not visible yet
role-point-information = Information point
answer-oui = Yes
answer-non = No
precision-batiment = to the building
precision-rue = to the street
precision-quartier = to the district
support-en-autonomie = On your own
support-individuel = With one person
support-atelier-collectif = In a group
support-a-distance = From a distance
mobility-itinerant = Travelling
mobility-fixe = Fixed
national-prix-solidaire = Low-price devices
national-demarches = Help with official forms
national-outils-du-quotidien = Everyday tools
national-insertion = Job search
national-usage-sur = Staying safe online
national-parentalite = Parents and children
national-loisirs = Leisure and creation
national-comprehension = Understanding digital life
national-acces-internet = Internet and computers

## Signaler une erreur
flag-title = Report a mistake: { $name }
flag-kind = What is wrong?
flag-kind-missing = Say what is wrong.
report-kind-ne-repond-pas = Nobody answers the phone
report-kind-ferme-sur-place = It was closed when I went there
report-kind-faux = What is written is wrong
report-kind-n-existe-plus = This place no longer exists
report-kind-autre = Something else
flag-text = Anything to add? (optional)
flag-text-hint = For example: the right number, or the day it was closed. 1,000 characters at most.
flag-email = Your e-mail address, so we can answer you (optional)
flag-email-hint = It is used once, then we erase it.
flag-send = Send
flag-what-next = Somebody at the city reads your message and checks with the place. Nothing changes by itself.
flag-thanks = Thank you
flag-thanks-text = Your message has arrived. We are checking. If you left an e-mail address, we will answer you.
note-empty = Write something here.
note-long = It is too long: 1,000 characters at most.

## Propositions
desk-back = Back to the desk
queue-title = Proposals
queue-waiting = Waiting
queue-applied = Already online, to review
queue-applied-hint = These organisations are trusted: their changes are visible already.
queue-nothing = Nothing for now.
queue-new = New place.
queue-changes = { $n ->
    [one] { $n } change:
   *[other] { $n } changes:
}
queue-conflicts = { $n ->
    [one] one point changed by somebody else meanwhile
   *[other] { $n } points changed by somebody else meanwhile
}
queue-reports = { $n ->
    [one] { $n } mistake reported for this place
   *[other] { $n } mistakes reported for this place
}
queue-tick = Tick to accept
queue-tick-hint = Only what does not touch the name, the address or a closing, and comes from the organisation, can be ticked.
queue-accept-ticked = Accept those ticked
queue-accepted = { $n ->
    [one] { $n } proposal accepted.
   *[other] { $n } proposals accepted.
}
queue-left = { $n ->
    [one] { $n } other needs a closer look.
   *[other] { $n } others need a closer look.
}
queue-keys = Keys in the list: j next, k previous, a accept
queue-pages-before = They are on the pages before.
queue-pages-after = They are on the next pages.
by-structure = the organisation
by-structure-lien = the organisation, by the link in its letter
by-ville = the city
by-visiteur = a visitor
person-removed = person removed
proposal-title = Proposal: { $name }
proposal-state-en-attente = Waiting
proposal-state-question = A question was asked
proposal-state-acceptee = Accepted
proposal-state-acceptee-en-partie = Accepted in part
proposal-state-refusee = Refused
proposal-state-appliquee = Already online, to review
proposal-state-relue = Online and reviewed
proposal-already = Somebody decided before you: { $state }. Nothing was changed.
proposal-answer = What we wrote:
proposal-twins = This place may exist already
alike-nom = almost the same name
alike-rue = the same street
alike-distance = very close
alike-telephone = the same phone number
alike-siret = the same SIRET or RNA number
proposal-conflicts = Changed by somebody else meanwhile
proposal-conflicts-hint = Nothing is overwritten. Choose for each point.
proposal-was = Before both
proposal-now = Online now
proposal-proposed = Proposed
proposal-keep-now = Keep what is online
proposal-take = Take what is proposed
proposal-choose = Somebody else changed the same thing: choose what stays.
proposal-tick = Nothing is ticked. Tick what you accept, or refuse.
proposal-changes = What changes
proposal-changes-hint = Untick what you do not accept.
proposal-accept-field = Accept
proposal-accept = Accept what is ticked
proposal-same = The listing says the same already.
proposal-refuse = Refuse
proposal-refuse-why = Why?
proposal-letter = The person reads these words in a letter.
proposal-ask = Ask a question
proposal-question = Your question
proposal-read = Reviewed
proposal-back = Put back as before
proposal-back-why = Why?
proposal-back-changed = Somebody changed the same thing since. Correct the listing, or put back a version from its history.
proposal-earlier = Earlier, for this place

## Signalements
reports-title = Reports
reports-nothing = No report is waiting.
reports-edit = Correct the listing
history-short = History
reports-which = What we are told
reports-hears-back = waits for an answer
reports-answer = Your answer (optional)
reports-answer-hint = It goes by e-mail to whoever left an address. The address is then erased.
reports-corrected = The listing is corrected
reports-unchanged = Nothing to change
reports-tick = Tick at least one report.
reports-done = { $n ->
    [one] { $n } report dealt with.
   *[other] { $n } reports dealt with.
}

## Versions
revisions-see = See the listing
revision-number = Version { $number }
revision-current = (online)
revision-compare = Compare with the version before, or put it back
revision-changed = What this version changed
revision-changed-nothing = Nothing visible.
revision-back = Put this version back
revision-back-hint = This is what would change from now:
revision-same = The listing says the same already.
revision-why = Why?
revision-why-hint = Everybody reads it in the history.
revision-restore = Put this version back
