# Proposals, reports, revisions: what coordinators read.

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
queue-decided-en-attente = Done.
queue-decided-question = Your question leaves in a letter. The proposal waits for the answer.
queue-decided-acceptee = Accepted: it is online. The person reads it in a letter if they gave an address.
queue-decided-acceptee-en-partie = Accepted in part: it is online. The person reads it in a letter if they gave an address.
queue-decided-refusee = Refused: nothing changed online, or what was online is taken back. The person reads why in a letter if they gave an address.
queue-decided-appliquee = It is online.
queue-decided-relue = It was read, and stays online.
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
revision-restored = Version { $number } is online again.
revision-meanwhile = The page changed meanwhile. Read again what would change, then press once more.
