# What several parts of the site say to everybody.

## Pages
back = Wróć

## The other pages of the site
partners = Partnerzy
partners-run = Prowadzisz takie miejsce?
front-link = Przyjmujesz odwiedzających?
front-title = Punkt przyjęć: pokierować osobę
new-title = Zaproponuj miejsce
confirm-work-here = Pracujesz tutaj?

## Forms
honeypot = Zostaw to pole puste
email-bad = Wpisz cały adres e-mail, na przykład nom@exemple.fr
again-title = Wyślij jeszcze raz
again-text = Formularz był za stary albo wysłany za szybko. Twój tekst został.
again-too-many = Poczekaj minutę i wyślij jeszcze raz. Twój tekst został na tej stronie.
again-send = Wyślij

## The age of what we know
fresh-today = dzisiaj
fresh-days = { $n ->
    [1] wczoraj
    [few] { $n } dni temu
    [many] { $n } dni temu
   *[other] { $n } dni temu
}
fresh-weeks = { $n ->
    [one] { $n } tydzień temu
    [few] { $n } tygodnie temu
    [many] { $n } tygodni temu
   *[other] { $n } tygodnie temu
}
fresh-months = { $n ->
    [one] { $n } miesiąc temu
    [few] { $n } miesiące temu
    [many] { $n } miesięcy temu
   *[other] { $n } miesiące temu
}
fresh-year = ponad rok temu
fresh-since = Potwierdzono: { $age }.
fresh-over-a-year = Bez potwierdzenia od ponad roku: zadzwoń, zanim przyjdziesz.
fresh-never = Miejsce nigdy tego nie potwierdziło: zadzwoń, zanim przyjdziesz.
fresh-venue = Miejsce to potwierdziło: { $age } ({ $date }).
fresh-city = Miasto to potwierdziło przez telefon: { $age } ({ $date }).
fresh-venue-old = Miejsce to potwierdziło ({ $date }). Bez potwierdzenia od ponad roku: zadzwoń, zanim przyjdziesz.
fresh-city-old = Miasto to potwierdziło przez telefon ({ $date }). Bez potwierdzenia od ponad roku: zadzwoń, zanim przyjdziesz.

## Privacy
privacy-people-title = Jeśli prowadzisz miejsce albo piszesz do nas
privacy-people-account = Trzymamy Twój adres e-mail i listę Twoich miejsc tak długo, jak masz dostęp. Miasto może Ci wszystko wydać i wszystko usunąć.
privacy-people-cookie = Jedno ciasteczko, po zalogowaniu: mówi stronie, że to Ty. Znika po wylogowaniu.
privacy-people-log = Zapis logowań i decyzji trzymamy 12 miesięcy.
privacy-people-report = Gdy zgłaszasz błąd, e-mail nie jest obowiązkowy. Służy do odpowiedzi, potem go usuwamy.

## Letters. $who: who writes, such as “La Ville de Roubaix”; $site: the name of the site.
letter-hello = Dzień dobry,
letter-colon = :
letter-or-copy = Albo skopiuj ten adres do przeglądarki:
letter-signed = { $who }, dla { $site }

## Languages
other-languages = Inne języki
translation-review = Tłumaczenie do sprawdzenia
translation-tell = Widzisz błąd? Powiedz nam:

## Dates: day and year; the end of an opening at midnight, as in “Open until midnight”
date-full = { $date } { $year }
midnight = 24:00
