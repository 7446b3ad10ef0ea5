# What several parts of the site say to everybody.

## Pages
back = Back

## The other pages of the site
partners = Partners
partners-run = Do you run a place?
front-link = Do you welcome the public?
front-title = Front desk: guide someone
new-title = Propose a place
confirm-work-here = Do you work here?

## Forms
honeypot = Leave this field empty
email-bad = Write a whole e-mail address, such as nom@exemple.fr
again-title = Send once more
again-text = The form was too old, or sent too fast. What you wrote is kept.
again-too-many = Wait one minute, then send once more. What you wrote is kept on this page.
again-send = Send

## The age of what we know
fresh-today = today
fresh-days = { $n ->
    [1] yesterday
   *[other] { $n } days ago
}
fresh-weeks = { $n ->
    [one] { $n } week ago
   *[other] { $n } weeks ago
}
fresh-months = { $n ->
    [one] { $n } month ago
   *[other] { $n } months ago
}
fresh-year = more than a year ago
fresh-since = Confirmed { $age }.
fresh-over-a-year = Not confirmed for more than a year: call before you come.
fresh-never = Never confirmed by the place: call before you come.
fresh-venue = Confirmed by the place { $age } ({ $date }).
fresh-city = Confirmed by the city, by phone, { $age } ({ $date }).
fresh-venue-old = Confirmed by the place ({ $date }). Not confirmed for more than a year: call before you come.
fresh-city-old = Confirmed by the city, by phone ({ $date }). Not confirmed for more than a year: call before you come.

## Privacy
privacy-people-title = If you run a place, or write to us
privacy-people-account = We keep your e-mail address and the places you run, as long as you have access. The city can give you everything and erase everything.
privacy-people-cookie = One cookie only, when you are signed in: it tells the site that it is you. It goes when you sign out.
privacy-people-log = The log of sign-ins and decisions is kept for 12 months.
privacy-people-report = When you report a mistake, your e-mail is optional. It serves to answer you, then it is erased.

## Letters. $who: who writes, such as “La Ville de Roubaix”; $site: the name of the site.
letter-hello = Hello,
letter-colon = :
letter-or-copy = Or copy this address into your browser:
letter-signed = { $who }, for { $site }

## Languages
other-languages = Other languages
translation-review = This translation needs checking
translation-tell = Do you see a mistake? Tell us:

## Dates: day and year; the end of an opening at midnight, as in “Open until midnight”
date-full = { $date } { $year }
midnight = midnight
