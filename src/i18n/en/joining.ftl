# Two venues joined, positions placed: the coordinator's pages.

## Duplicates
act-lieux-reunis = Two places joined
act-positions-prises = Positions accepted
join-title = Join two pages
join-compare = Compare and join
join-score = { $score }% alike
join-stays = Page that stays
join-leaves = Page that leaves
join-swap = Keep the other page instead
join-lead = For each subject, choose what is right. What is ticked is the most recent.
join-same = Both pages say the same.
join-choose = Choose one of the two answers: { $group }
join-stale = One of the two pages has just changed. Read again, then start over.
join-not-sure = Tick the box: it is the same place.
join-then = What will happen
join-then-address = The old address leads to the page that stays, for posters and letters too.
join-then-history = Both histories stay. The search still finds the other name.
join-then-structures = Goes to the page that stays, the organisation:
join-then-proposals = { $n ->
    [one] { $n } proposal or draft goes to the page that stays.
   *[other] { $n } proposals or drafts go to the page that stays.
}
join-then-reports = { $n ->
    [one] { $n } report goes to the page that stays.
   *[other] { $n } reports go to the page that stays.
}
join-then-links = { $n ->
    [one] { $n } link of a letter leads to the page that stays.
   *[other] { $n } links of letters lead to the page that stays.
}
join-then-appointments = { $n ->
    [one] { $n } appointment request waits for an answer. It stays with the page that leaves: answer first.
   *[other] { $n } appointment requests wait for an answer. They stay with the page that leaves: answer first.
}
join-undo = To go back: in the history of the page that left, restore the version before. Both pages come back, each at its address. Proposals, reports and organisations stay on the page that stayed. In its history, you can restore the version before too.
join-undo-link = History of the page that left
join-sure = I compared: it is the same place.
join-do = Join the two pages
join-done = Done. The page that stays:
join-list = Joined pages
join-now = is now:

## Positions
desk-positions = { $n ->
    [one] { $n } place without a sure position
   *[other] { $n } places without a sure position
}
positions-title = Positions to check
positions-count = { $n ->
    [0] All places have a position exact to the building.
    [one] { $n } place has no position exact to the building.
   *[other] { $n } places have no position exact to the building.
}
positions-hint = The national address service can look for the places of this page. Nothing changes without your agreement.
positions-search = Look for the positions
positions-offers = Positions proposed
positions-offers-hint = Tick those that are right.
positions-none-found = No sure position was found. Place them by hand.
positions-none-ticked = Tick at least one position.
positions-accept = Accept this position
positions-save = Save the positions ticked
positions-score = { $score }% sure
positions-swapped = Latitude and longitude were swapped.
positions-moved = { $metres } m from the old position
positions-list = To place by hand
positions-taken = { $n ->
    [one] { $n } position saved.
   *[other] { $n } positions saved.
}
positions-left = { $n ->
    [one] { $n } place changed meanwhile: it is left as it is.
   *[other] { $n } places changed meanwhile: they are left as they are.
}
positions-sure = Found.
positions-unsure = Not sure enough:
positions-nothing = The service does not know this address.
positions-no-street = No street: complete the address.
positions-away = The service did not answer. Try again later.
lost-sans-position = No position
lost-inversee = Latitude and longitude swapped
lost-hors-commune = Outside the town of the address
lost-centre = At the centre of the town, not at a building
lost-quartier = Exact to the district
lost-rue = Exact to the street
