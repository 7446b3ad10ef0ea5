# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Citiți acest site fără rețea
offline-link = Citiți fără rețea
offline-lead = Telefonul poate păstra acest site. Nu se păstrează nimic înainte să atingeți butonul.
offline-shared = Mai multe persoane folosesc acest telefon sau calculator? Nu păstrați nimic: următoarea persoană ar vedea.
offline-what = Ce va fi păstrat
offline-what-places = { $n ->
    [one] Prima pagină, lista și pagina unui loc
    [few] Prima pagină, lista și paginile a { $n } locuri
   *[other] Prima pagină, lista și paginile a { $n } de locuri
}
offline-what-selection = Locurile pe care le-ați ales
offline-what-day = Ziua: { $day }
offline-some-near = Sunt cele mai apropiate locuri: { $n } din { $total }.
offline-some-fresh = Sunt locurile cu informațiile cele mai noi: { $n } din { $total }.
offline-around = Păstrați mai bine locurile de lângă mine
offline-no-state = O copie nu poate spune dacă un loc este deschis acum. Ea arată zilele și orele, pentru două săptămâni.
offline-keep = Păstrați pe acest telefon
offline-again = Aduceți la zi
offline-erase = Ștergeți
offline-saved = Păstrat: { $when }
offline-wait = Se păstrează…
offline-done = Este păstrat. Puteți citi aceste pagini fără rețea.
offline-failed = Nu s-a păstrat nimic: a lipsit rețeaua, sau spațiul. Încercați din nou.
offline-erased = Totul este șters de pe acest telefon.
offline-unable = Browserul nu poate păstra aceste pagini. Puteți printa o zi, mai jos.

## A day
offline-day-title = O zi întreagă
offline-day-lead = Toate locurile și orele lor pentru o zi, pe o pagină, de păstrat sau de printat.
offline-day-which = Ziua
offline-day-see = Vedeți această zi
offline-day-name = Locurile, { $day }
offline-day-made = Ore calculate: { $day }.
offline-day-why = Ce s-a schimbat după aceea nu este aici: sunați înainte să trimiteți pe cineva.
offline-day-open = Deschise în acea zi
offline-day-unknown = Program de întrebat
offline-day-closed = Închise în acea zi

## The copies
offline-copy = Copie: { $day }.
offline-copy-why = Nu spune dacă este deschis acum.
offline-old = Are mai mult de două săptămâni: sunați înainte să veniți.
offline-hours = Zile și ore
offline-manage = Ce este păstrat pe acest telefon
offline-absent-title = Nu este rețea
offline-absent-lead = Această pagină nu este păstrată pe acest telefon.
offline-absent-kept = Puteți citi
