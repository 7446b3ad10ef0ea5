# What several parts of the site say to everybody.

## Pages
back = Înapoi

## The other pages of the site
partners = Parteneri
partners-run = Vă ocupați de un loc?
front-link = Primiți public?
front-title = Ghișeu: îndrumați pe cineva
new-title = Propuneți un loc
confirm-work-here = Lucrați aici?

## Forms
honeypot = Lăsați gol acest câmp
email-bad = Scrieți o adresă de e-mail întreagă, ca nom@exemple.fr
again-title = Trimiteți încă o dată
again-text = Formularul era prea vechi, sau trimis prea repede. Ce ați scris este păstrat.
again-too-many = Așteptați un minut, apoi trimiteți încă o dată. Ce ați scris este păstrat pe această pagină.
again-send = Trimiteți

## The age of what we know
fresh-today = azi
fresh-days = { $n ->
    [1] ieri
    [few] acum { $n } zile
   *[other] acum { $n } de zile
}
fresh-weeks = { $n ->
    [one] acum { $n } săptămână
    [few] acum { $n } săptămâni
   *[other] acum { $n } de săptămâni
}
fresh-months = { $n ->
    [one] acum { $n } lună
    [few] acum { $n } luni
   *[other] acum { $n } de luni
}
fresh-year = acum mai mult de un an
fresh-since = Confirmat { $age }.
fresh-over-a-year = Neconfirmat de peste un an: sunați înainte să veniți.
fresh-never = Niciodată confirmat de loc: sunați înainte să veniți.
fresh-venue = Confirmat de loc { $age } ({ $date }).
fresh-city = Confirmat de oraș, prin telefon, { $age } ({ $date }).
fresh-venue-old = Confirmat de loc ({ $date }). Neconfirmat de peste un an: sunați înainte să veniți.
fresh-city-old = Confirmat de oraș, prin telefon ({ $date }). Neconfirmat de peste un an: sunați înainte să veniți.

## Privacy
privacy-people-title = Dacă vă ocupați de un loc, sau ne scrieți
privacy-people-account = Păstrăm adresa dumneavoastră de e-mail și locurile de care vă ocupați, cât timp aveți acces. Orașul vă poate da tot și poate șterge tot.
privacy-people-cookie = Un singur cookie, când sunteți conectat: spune site-ului că sunteți dumneavoastră. Dispare când vă deconectați.
privacy-people-log = Jurnalul conectărilor și al deciziilor este păstrat 12 luni.
privacy-people-report = Dacă semnalați o greșeală, e-mailul nu este obligatoriu. Folosește ca să vă răspundem, apoi este șters.

## Letters. $who: who writes; $site: the name of the site.
letter-hello = Bună ziua,
letter-colon = :
letter-or-copy = Sau copiați această adresă în browser:
letter-signed = { $who }, pentru { $site }

## Languages
other-languages = Alte limbi
translation-review = Traducere de verificat
translation-tell = Vedeți o greșeală? Spuneți-ne:

## Dates
date-full = { $date } { $year }
midnight = 24:00
