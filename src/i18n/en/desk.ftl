# The page of front desks (/accueil).
front-search = What does the person need?
front-search-hint = A need (taxes, printing…) or the name of a place.
front-when = When?
front-soonest = As soon as possible
front-now = Right now
front-language = Their language
front-any-language = Any
front-where = Where?
front-address = Start from there
front-anywhere = The whole city
front-near = Near the chosen position
front-here = From here
front-remember = Remember this position on this computer
front-company = Alone or with help?
front-company-any = Either
front-company-alone = Alone
front-company-with = With someone
front-needs = Their needs
front-needs-hint = Three at most, in one place.
front-find = Search
front-new = New person
front-keys = One-key shortcuts in the list
front-keys-list = Arrows: move. x: choose. p: the sheet. c: compare. j: I called, it is right. f: it is wrong. /: search. ?: come back here.
front-count = { $n ->
    [0] No place answers
    [one] { $n } place answers
   *[other] { $n } places answer
}
front-meant = Understood as:
front-answers = The places, soonest first
front-call-first = Call first: not known whether they receive at that time
front-almost = Not at that time, but later
front-print = The sheet to print
front-compare = Compare
front-side-by-side = Side by side
front-back-list = Back to the list
front-page = The page of the place
front-right = I called: it is right
front-wrong = It is wrong, here is…
front-called-right = A front desk called on { $date }: it is right.
front-called-wrong = A front desk called on { $date }: something is wrong.
front-last-call = Last call of a front desk
front-told = said by a front desk
front-appointment-needed = By appointment
front-appointment-possible = With or without appointment
front-appointment-none = No appointment
front-appointment-referral = Sent by a professional
front-speaks = Spoken there: { $language }
front-speaks-not = Not spoken there: { $language }
front-speaks-unknown = { $language }: to be asked
front-phone = Telephone
front-languages = Languages
front-wheelchair = Wheelchair
front-has = Yes
front-all = See the { $n } places
front-unsaid = { $n ->
    [one] { $n } place has not said whether it offers this.
   *[other] { $n } places have not said whether they offer this.
}
front-nobody = No known place answers everything. Take away a need, or change the moment.
front-beside = What to bring, and help that is no place
front-offers = What may help too
front-links = To do it on the internet
front-desk = Name of your desk
front-desk-hint = Written at the foot of the sheet. It stays in the address of this page.
