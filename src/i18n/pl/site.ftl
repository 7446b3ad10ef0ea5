# What the site says, in Polish. Short words, no jargon. French (fr/site.ftl) is the reference.

## Every page
skip = Przejdź do treści
languages = Języki
footer = Stopka
home = Początek
list = Lista
map = Mapa
site-plan = Mapa strony
open-data = Otwarte dane
embed-link = Umieść te miejsca na swojej stronie
accessibility-status = Dostępność: niezgodna
legal = Informacje prawne
privacy = Dane osobowe
talk = Chcesz z kimś porozmawiać?
all-venues = Wszystkie miejsca
venues = Miejsca
communes = Miasta
district = Dzielnica
districts = Dzielnice
pages = Strony
page-of = Strona { $page } z { $pages }
previous-page = Poprzednia strona
next-page = Następna strona
about-site = O tej stronie
today = dzisiaj
unknown = Nie wiadomo
to-confirm = do sprawdzenia
error-before = Błąd:{" "}
error-before-title = Błąd:{" "}
problem = Jest problem

## Home
home-title = Gdzie pomogą z komputerem, telefonem, internetem?
home-lead = { $place }: miejsca, gdzie ktoś Ci pomoże. Wybierz, co chcesz zrobić.
home-open = { $n ->
    [0] Nie znamy teraz otwartego miejsca
    [one] Teraz: 1 miejsce otwarte
    [few] Teraz: { $n } miejsca otwarte
    [many] Teraz: { $n } miejsc otwartych
   *[other] Teraz: { $n } miejsca otwarte
}
home-usually-open = { $n ->
    [0] Nie znamy teraz otwartego miejsca
    [one] Teraz: 1 miejsce zwykle otwarte
    [few] Teraz: { $n } miejsca zwykle otwarte
    [many] Teraz: { $n } miejsc zwykle otwartych
   *[other] Teraz: { $n } miejsca zwykle otwarte
}
other-need = Coś innego albo nie wiem
open-now = Otwarte teraz
open-then = Otwarte o tej porze
near-me = Blisko mnie
search-label = Szukaj miejsca lub pomocy
search-example = Drukowanie, CAF, biblioteka…
search = Szukaj
see-all = { $n ->
    [one] Zobacz miejsce
    [few] Zobacz { $n } miejsca
    [many] Zobacz { $n } miejsc
   *[other] Zobacz { $n } miejsca
}
see-map = Zobacz mapę
see-list = Zobacz listę
needs-title = Co chcesz zrobić?
needs-information = Powiedzą Ci, gdzie jest pomoc

## Needs and services
service-acces-libre = Skorzystać z komputera
service-poste-adapte = Komputer dla osób niepełnosprawnych
service-wifi = Wi-Fi
service-imprimante = Wydrukować
service-scanner = Zeskanować papier
service-borne-tactile = Ekran dotykowy
service-aide-personnalisee = Pomoc drugiej osoby
service-demarches = Załatwić sprawy urzędowe
service-ecrivain-public = Napisać list, wypełnić papier
service-atelier = Uczyć się
service-insertion = Szukać pracy na komputerze
service-pret-materiel = Wypożyczyć urządzenie
service-vente-solidaire = Kupić tańsze urządzenie
service-connexion-solidaire = Tańszy internet i telefon
service-reconditionnement = Odnowione urządzenia
service-don-materiel = Oddać urządzenie
service-depannage = Naprawić urządzenie
short-acces-libre = Komputer
short-poste-adapte = Dostosowany
short-wifi = Wi-Fi
short-imprimante = Druk
short-scanner = Skaner
short-borne-tactile = Ekran dotykowy
short-aide-personnalisee = Pomoc
short-demarches = Urzędy
short-ecrivain-public = Pomoc w pisaniu
short-atelier = Zajęcia
short-insertion = Praca
short-pret-materiel = Wypożyczenie
short-vente-solidaire = Tańsze urządzenie
short-connexion-solidaire = Tańszy internet
short-reconditionnement = Odnowione
short-don-materiel = Oddanie
short-depannage = Naprawa

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] 1 miejsce nie podało, czy jest tam komputer
    [few] { $n } miejsca nie podały, czy jest tam komputer
    [many] { $n } miejsc nie podało, czy jest tam komputer
   *[other] { $n } miejsca nie podały, czy jest tam komputer
}
unsaid-poste-adapte = { $n ->
    [one] 1 miejsce nie podało, czy jest tam komputer dla osób niepełnosprawnych
    [few] { $n } miejsca nie podały, czy jest tam komputer dla osób niepełnosprawnych
    [many] { $n } miejsc nie podało, czy jest tam komputer dla osób niepełnosprawnych
   *[other] { $n } miejsca nie podały, czy jest tam komputer dla osób niepełnosprawnych
}
unsaid-wifi = { $n ->
    [one] 1 miejsce nie podało, czy jest tam Wi-Fi
    [few] { $n } miejsca nie podały, czy jest tam Wi-Fi
    [many] { $n } miejsc nie podało, czy jest tam Wi-Fi
   *[other] { $n } miejsca nie podały, czy jest tam Wi-Fi
}
unsaid-imprimante = { $n ->
    [one] 1 miejsce nie podało, czy jest tam drukarka
    [few] { $n } miejsca nie podały, czy jest tam drukarka
    [many] { $n } miejsc nie podało, czy jest tam drukarka
   *[other] { $n } miejsca nie podały, czy jest tam drukarka
}
unsaid-scanner = { $n ->
    [one] 1 miejsce nie podało, czy jest tam skaner
    [few] { $n } miejsca nie podały, czy jest tam skaner
    [many] { $n } miejsc nie podało, czy jest tam skaner
   *[other] { $n } miejsca nie podały, czy jest tam skaner
}
unsaid-borne-tactile = { $n ->
    [one] 1 miejsce nie podało, czy jest tam ekran dotykowy
    [few] { $n } miejsca nie podały, czy jest tam ekran dotykowy
    [many] { $n } miejsc nie podało, czy jest tam ekran dotykowy
   *[other] { $n } miejsca nie podały, czy jest tam ekran dotykowy
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 miejsce nie podało, czy ktoś tam pomaga
    [few] { $n } miejsca nie podały, czy ktoś tam pomaga
    [many] { $n } miejsc nie podało, czy ktoś tam pomaga
   *[other] { $n } miejsca nie podały, czy ktoś tam pomaga
}
unsaid-demarches = { $n ->
    [one] 1 miejsce nie podało, czy pomagają tam w sprawach urzędowych
    [few] { $n } miejsca nie podały, czy pomagają tam w sprawach urzędowych
    [many] { $n } miejsc nie podało, czy pomagają tam w sprawach urzędowych
   *[other] { $n } miejsca nie podały, czy pomagają tam w sprawach urzędowych
}
unsaid-ecrivain-public = { $n ->
    [one] 1 miejsce nie podało, czy ktoś tam pomaga pisać listy
    [few] { $n } miejsca nie podały, czy ktoś tam pomaga pisać listy
    [many] { $n } miejsc nie podało, czy ktoś tam pomaga pisać listy
   *[other] { $n } miejsca nie podały, czy ktoś tam pomaga pisać listy
}
unsaid-atelier = { $n ->
    [one] 1 miejsce nie podało, czy są tam zajęcia
    [few] { $n } miejsca nie podały, czy są tam zajęcia
    [many] { $n } miejsc nie podało, czy są tam zajęcia
   *[other] { $n } miejsca nie podały, czy są tam zajęcia
}
unsaid-insertion = { $n ->
    [one] 1 miejsce nie podało, czy pomagają tam szukać pracy
    [few] { $n } miejsca nie podały, czy pomagają tam szukać pracy
    [many] { $n } miejsc nie podało, czy pomagają tam szukać pracy
   *[other] { $n } miejsca nie podały, czy pomagają tam szukać pracy
}
unsaid-pret-materiel = { $n ->
    [one] 1 miejsce nie podało, czy wypożyczają tam urządzenia
    [few] { $n } miejsca nie podały, czy wypożyczają tam urządzenia
    [many] { $n } miejsc nie podało, czy wypożyczają tam urządzenia
   *[other] { $n } miejsca nie podały, czy wypożyczają tam urządzenia
}
unsaid-vente-solidaire = { $n ->
    [one] 1 miejsce nie podało, czy sprzedają tam tańsze urządzenia
    [few] { $n } miejsca nie podały, czy sprzedają tam tańsze urządzenia
    [many] { $n } miejsc nie podało, czy sprzedają tam tańsze urządzenia
   *[other] { $n } miejsca nie podały, czy sprzedają tam tańsze urządzenia
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 miejsce nie podało, czy mają tam tańszy internet
    [few] { $n } miejsca nie podały, czy mają tam tańszy internet
    [many] { $n } miejsc nie podało, czy mają tam tańszy internet
   *[other] { $n } miejsca nie podały, czy mają tam tańszy internet
}
unsaid-reconditionnement = { $n ->
    [one] 1 miejsce nie podało, czy odnawiają tam urządzenia
    [few] { $n } miejsca nie podały, czy odnawiają tam urządzenia
    [many] { $n } miejsc nie podało, czy odnawiają tam urządzenia
   *[other] { $n } miejsca nie podały, czy odnawiają tam urządzenia
}
unsaid-don-materiel = { $n ->
    [one] 1 miejsce nie podało, czy przyjmują tam oddane urządzenia
    [few] { $n } miejsca nie podały, czy przyjmują tam oddane urządzenia
    [many] { $n } miejsc nie podało, czy przyjmują tam oddane urządzenia
   *[other] { $n } miejsca nie podały, czy przyjmują tam oddane urządzenia
}
unsaid-depannage = { $n ->
    [one] 1 miejsce nie podało, czy tam naprawiają
    [few] { $n } miejsca nie podały, czy tam naprawiają
    [many] { $n } miejsc nie podało, czy tam naprawiają
   *[other] { $n } miejsca nie podały, czy tam naprawiają
}
unsaid-some = { $n ->
    [one] 1 miejsce nie podało wszystkiego
    [few] { $n } miejsca nie podały wszystkiego
    [many] { $n } miejsc nie podało wszystkiego
   *[other] { $n } miejsca nie podały wszystkiego
}
see-them = : zobacz
section-hours-unknown = { $n ->
    [one] Godziny nieznane: 1 miejsce
    [few] Godziny nieznane: { $n } miejsca
    [many] Godziny nieznane: { $n } miejsc
   *[other] Godziny nieznane: { $n } miejsca
}
section-building-open = Miejsca otwarte, godziny pomocy nieznane
section-nearest = Nic nie pasuje do wszystkiego. Te miejsca mogą pomóc

## List
list-title-all = Wszystkie miejsca
list-title-open = Miejsca otwarte teraz
list-title-text = „{ $text }”
list-title-district = Dzielnica { $district }
count-venues = { $n ->
    [0] Żadne miejsce tego nie podało.
    [one] 1 miejsce.
    [few] { $n } miejsca.
    [many] { $n } miejsc.
   *[other] { $n } miejsca.
}
count-open = { $n ->
    [0] Nie znamy otwartego miejsca.
    [one] 1 miejsce otwarte.
    [few] { $n } miejsca otwarte.
    [many] { $n } miejsc otwartych.
   *[other] { $n } miejsca otwarte.
}
count-usually-open = { $n ->
    [0] Nie znamy otwartego miejsca.
    [one] 1 miejsce zwykle otwarte.
    [few] { $n } miejsca zwykle otwarte.
    [many] { $n } miejsc zwykle otwartych.
   *[other] { $n } miejsca zwykle otwarte.
}
count-places = { $n ->
    [one] { $n } miejsce
    [few] { $n } miejsca
    [many] { $n } miejsc
   *[other] { $n } miejsca
}
order-distance = Najpierw najbliższe.
order-opening = Najpierw otwarte najwcześniej.
order-name = W kolejności liter.
choices = Twój wybór
remove-choice = : usuń ten wybór
more-choices = Więcej opcji
what-i-want = Co chcę zrobić
conditions = Warunki
when = Jaki dzień i godzina?
audience = Dla kogo?
care = Niepełnosprawność, trudność w czytaniu
language = Język rozmowy
any = Obojętnie
show-venues = Zobacz miejsca
free = Bezpłatnie
with-unsaid = Także te, które tego nie podały
near-you = Blisko Ciebie
map-box = Obszar mapy
within = Najwyżej { $distance } stąd
approximate-position = położenie przybliżone
no-position = nie ma na mapie
relay-helps = Telefon nieznany. { $relay } może pomóc:
call = Zadzwoń
go-there = Jak dojść
book = Umów się
information-point-short = Informacja

## Near me
near-title = Szukaj blisko siebie
near-phone = Użyj mojego położenia
near-address = Adres, ulica lub dzielnica
near-example = Na przykład: 12 rue de Lannoy albo Épeule
near-wait = Szukamy Twojego położenia…
near-refused = Nie znamy położenia. Wpisz adres lub ulicę.
near-privacy = Nie zapisujemy Twojego adresu ani położenia. Zaokrąglamy je do 100 metrów.
near-districts = Albo wybierz dzielnicę
near-empty = Wpisz adres, ulicę lub dzielnicę
near-unknown = Nie znajdujemy tego adresu. Sprawdź nazwę ulicy albo wybierz dzielnicę
near-away = Serwis adresów nie odpowiada, a my nie znamy tej nazwy. Wpisz samą ulicę albo wybierz dzielnicę
near-elsewhere = Ten adres jest za daleko stąd. Wpisz tutejszą ulicę lub dzielnicę

## States
state-open = Otwarte
state-usually = Zwykle otwarte
state-open-until = Otwarte do { $h }
state-usually-until = Zwykle otwarte do { $h }
state-open-until-day = Otwarte do: { $day }, { $h }
state-usually-until-day = Zwykle otwarte do: { $day }, { $h }
state-open-from = Otwarte od: { $day }, { $h }
state-usually-from = Zwykle otwarte od: { $day }, { $h }
state-building-open = Miejsce otwarte. W sprawie pomocy zadzwoń.
state-building-open-until = Miejsce otwarte do { $h }. W sprawie pomocy zadzwoń.
state-building-usually-until = Miejsce zwykle otwarte do { $h }. W sprawie pomocy zadzwoń.
state-appointment = Po umówieniu
state-appointment-from = Po umówieniu: { $day }, { $h }
state-closed = Zamknięte
state-closed-opens = Zamknięte · otwarcie: { $day }, { $h }
state-closed-usually-opens = Zamknięte · zwykle otwarcie: { $day }, { $h }
state-closed-appointment = Zamknięte · po umówieniu: { $day }, { $h }
state-gone = To miejsce już nie działa
state-unknown = Godziny nieznane
state-holiday = Święto ({ $holiday }): pewnie zamknięte, najpierw zadzwoń
call-first = Zadzwoń, zanim przyjdziesz.
call-first-help = W sprawie pomocy zadzwoń, zanim przyjdziesz.

## A place
what-you-can-do = Co można tu zrobić
information-point = Zapytaj tu, gdzie jest pomoc blisko Ciebie.
services-unknown = Jeszcze nie wiemy, co można tu zrobić. Zadzwoń i zapytaj.
not-here = Tu nie ma:
unknown-ask = Nie wiadomo, zapytaj przez telefon:
this-week = W tym tygodniu:
next-time = Następny raz: { $day }, { $h }
quantity = { $n ->
    [one] Razem 1
    [few] Razem { $n }
    [many] Razem { $n }
   *[other] Razem { $n }
}
quantity-computers = { $n ->
    [one] 1 komputer
    [few] { $n } komputery
    [many] { $n } komputerów
   *[other] { $n } komputery
}
help-hours-unknown = godziny pomocy nieznane: zadzwoń
help-hours-venue = w godzinach otwarcia
said-old = dane z { $date }, do sprawdzenia
week-title = Godziny otwarcia w tym tygodniu
week-closed = Zamknięte
week-all-day = Cały dzień
week-from = od { $h }
week-range = { $from } – { $to }
week-probably-closed = Pewnie zamknięte, zadzwoń
week-holiday = święto: { $holiday }
week-closure = wyjątkowo zamknięte
week-exceptional = wyjątkowe godziny
closure-day = Zamknięte { $from }.
closure-days = Zamknięte od { $from } do { $to }.
opening-day = Inne godziny { $from }.
opening-days = Inne godziny od { $from } do { $to }.
hours-no-source = Nie znamy godzin.
come = Jak dojechać
street-unknown = Ulica nieznana,
wheelchair-yes = Wjazd dla wózka inwalidzkiego
wheelchair-no = Bez wjazdu dla wózka inwalidzkiego
wheelchair-unknown = Wjazd dla wózka inwalidzkiego: nie wiadomo
approximate-street = Położenie przybliżone: punkt na mapie to ulica, nie drzwi.
no-position-long = Nie znamy położenia tego miejsca: nie ma go na mapie.
accessibility-sheet = Wejście do budynku, dokładnie (Acceslibre)
see-on-map = Zobacz na mapie
small-map = Położenie miejsca: { $place }
good-to-know = Warto wiedzieć
cost = Cena
how-to-come = Jak się zgłosić
papers = Co przynieść
languages-spoken = Języki rozmowy
welcome = Specjalne przyjęcie
labels = Znaki jakości
email = E-mail
website = Strona
sources = Skąd są te informacje
report = Zgłoś błąd
report-call = Błąd? Zadzwoń:
send = Wyślij
print = Drukuj
address-copied = Adres strony skopiowany.
printed-on = Wydrukowano { $date }
said-source = Według: { $source }, { $date }. Do sprawdzenia.
said-visitor = Według osoby odwiedzającej, { $date }. Do sprawdzenia.
group-identite = Nazwa
group-adresse = Adres
group-position = Położenie
group-telephone = Telefon
group-en-ligne = E-mail i strona
group-horaires = Godziny
group-offres = Usługi
group-conditions = Warunki
group-presentation = Opis

## Vocabularies
cost-gratuit = Bezpłatnie
cost-gratuit-sous-condition = Bezpłatnie pod warunkiem
cost-payant = Płatne
booking-sans-rendez-vous = Bez umawiania
booking-sur-rendez-vous = Po umówieniu
booking-avec-ou-sans = Z umówieniem lub bez
booking-sur-orientation = Kieruje pracownik socjalny
audience-jeunes = Młodzi
audience-etudiants = Studenci
audience-familles = Rodziny i dzieci
audience-seniors = Osoby starsze
audience-femmes = Kobiety
care-moteur = Niepełnosprawność ruchowa
care-visuel = Słaby wzrok, brak wzroku
care-auditif = Słaby słuch, brak słuchu
care-mental = Niepełnosprawność umysłowa
care-illettrisme = Trudność w czytaniu i pisaniu
access-se-presenter = Przyjść na miejsce
access-telephoner = Zadzwonić
access-ecrire = Napisać e-mail
access-fiche-de-prescription = Kieruje pracownik
access-rdv-en-ligne = Umówić się przez internet
access-pas-de-public = To miejsce nie przyjmuje odwiedzających
language-fr = francuski
language-ar = arabski
language-en = angielski
language-pt = portugalski
language-es = hiszpański
language-it = włoski
language-tr = turecki
language-ro = rumuński
language-pl = polski
language-uk = ukraiński
language-ru = rosyjski
language-ps = paszto
language-fa = dari, perski
language-am = amharski
language-lsf = język migowy
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (doradca cyfrowy)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence (biblioteka cyfrowa)
typology-ASSO = Stowarzyszenie
typology-BIB = Biblioteka
typology-CCAS = Miejska pomoc społeczna (CCAS)
typology-CS = Ośrodek społeczny
typology-EPN = Punkt cyfrowy
typology-MQ = Dom dzielnicy
typology-MUNI = Urząd miasta
typology-RFS = France services
typology-TIERS_LIEUX = Miejsce wspólne
holiday-new-year = Nowy Rok
holiday-good-friday = Wielki Piątek
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = 1 maja
holiday-victory-1945 = 8 maja
holiday-ascension = Wniebowstąpienie
holiday-whit-monday = Poniedziałek Zielonych Świątek
holiday-national-day = 14 lipca
holiday-assumption = 15 sierpnia
holiday-all-saints = Wszystkich Świętych
holiday-armistice-1918 = 11 listopada
holiday-christmas = Boże Narodzenie
holiday-saint-stephen = św. Szczepana
holiday-abolition = zniesienie niewolnictwa

## Dates and distances
day-today = dzisiaj
day-tomorrow = jutro
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = bez daty
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
distance-m = { $n } m
distance-km = { $n } km
distance-about = około { $distance }
distance-walk = { $distance }, około { $n } min pieszo
distance-drive = { $distance }, około { $n } min samochodem

## Districts and towns
districts-title = Dzielnice
place-commune-title = Pomoc: { $name }
place-district-title = Pomoc w dzielnicy { $name }
place-lead = { $name }: miejsca, gdzie pomogą Ci z komputerem, telefonem, internetem.
place-none = Nie znamy tu jeszcze żadnego miejsca. Zobacz wszystkie miejsca albo zadzwoń.

## Map
skip-map = Pomiń mapę
map-name = Mapa miejsc
map-no-script = Mapy tu nie widać. Lista mówi to samo.
legend = Objaśnienia
map-zoom-in = Powiększ
map-zoom-out = Pomniejsz
map-close = Zamknij
map-here = Szukaj tutaj
map-call = Zadzwoń
map-see = Zobacz miejsce
map-approx = Położenie przybliżone
map-cluster-act = powiększ
map-two-fingers = Przesuń mapę dwoma palcami
map-ctrl-wheel = Ctrl + kółko myszy powiększa mapę
map-you = Tu jesteś
map-loading = Mapa się ładuje…
map-failed = Mapa nie mogła pokazać miejsc. Lista jest dobra.
map-many = Powiększ mapę albo użyj listy.
map-map-help = Strzałki przesuwają, plus i minus zmieniają wielkość.
map-legend-open = Otwarte, potwierdzone
map-legend-usual = Zwykle otwarte
map-legend-rdv = Po umówieniu
map-legend-closed = Zamknięte
map-legend-unknown = Godziny nieznane

## Errors
error-400-title = Nie rozumiemy tej prośby
error-400-text = W adresie strony jest błąd.
error-403-title = Ta strona nie jest dla Ciebie
error-403-text = Jest dla innych osób. Jeśli to błąd, zadzwoń do miasta.
error-404-title = Nie ma takiej strony
error-404-text = Adres mógł się zmienić albo jest źle wpisany.
error-405-title = Tego nie można tu zrobić
error-405-text = Wróć do poprzedniej strony i zacznij jeszcze raz.
error-413-title = To jest za długie
error-413-text = Wysłany tekst jest za długi. Skróć go i zacznij jeszcze raz.
error-429-title = Za dużo próśb naraz
error-429-text = Poczekaj minutę i zacznij jeszcze raz.
error-500-title = Coś nie zadziałało
error-500-text = To nasza wina, nie Twoja. Spróbuj za chwilę.
error-503-title = Strona jest zajęta
error-503-text = Spróbuj za minutę.
bad-filter-value = „{ $value }” nic nie znaczy dla „{ $parameter }”.
bad-filter-twice = „{ $parameter }” jest podane dwa razy.
bad-filter-needs = „{ $parameter }” wymaga „{ $other }”.
bad-filter-many = W adresie jest ponad 100 opcji.

## Required pages
accessibility = Dostępność
accessibility-lead = Ta strona nie jest zgodna z RGAA 4.1: nikt z zewnątrz jej jeszcze nie sprawdził.
accessibility-done-title = Co sprawdzamy przy każdej zmianie
accessibility-done-keyboard = Wszystko można zrobić klawiaturą.
accessibility-done-script = Wszystko działa bez JavaScript, oprócz mapy. Lista mówi to samo co mapa.
accessibility-done-list = Każdy kolor ma obok słowo i kształt.
accessibility-done-tools = Programy sprawdzają każdą stronę, po francusku i po arabsku, na małym i dużym ekranie.
accessibility-not-title = Czego nie sprawdzono
accessibility-not-audit = Nie sprawdzał tego nikt z zewnątrz.
accessibility-not-readers = Nie było prób z prawdziwymi czytnikami ekranu.
accessibility-not-texts = Teksty napisane przez miejsca zostają w ich języku.
accessibility-problem-title = Problem?
accessibility-problem = Powiedz nam:
accessibility-defender = Jeśli nie odpowiemy, można napisać do Défenseur des droits (obrońca praw):
legal-publisher = Wydawca strony
legal-director = Odpowiada za treść
legal-host = Hosting
legal-officer = Inspektor ochrony danych
legal-contact = Kontakt
legal-blank = Nie podano
legal-why-blank = Te linie musi wypełnić urząd, który prowadzi tę stronę.
legal-data-title = Informacje
legal-data = Przy każdej informacji jest źródło i data, na dole strony miejsca.
legal-software-title = Program
legal-software = Ta strona działa dzięki Repère.
legal-licences = Licencje części programu
privacy-lead = Możesz używać tej strony i nic o sobie nie mówić.
privacy-cookies = Bez ciasteczek dla odwiedzających.
privacy-third = W czasie wizyty nie łączymy się z inną stroną. Mapy idą przez nas.
privacy-position = Pytamy o Twoje położenie tylko po dotknięciu „Blisko mnie”. Jest zaokrąglone do 100 metrów, zanim opuści urządzenie. Nie zapisujemy go.
privacy-address = Wpisany adres idzie do krajowego serwisu adresów, bez nazwiska. Nie zapisujemy go.
privacy-words = Gdy szukanie nic nie daje, liczymy same słowa: bez zdania, bez godziny, bez Ciebie.
privacy-log = Nie zapisujemy wizyt.
privacy-venues-title = Miejsca
privacy-venues = Opis miejsc to informacje publiczne: nigdy imię i nazwisko osoby, jej e-mail ani prywatny telefon.
privacy-rights = Aby poprawić lub usunąć informację o sobie:
privacy-cnil = Można też napisać do CNIL (urząd ochrony danych):
privacy-offline-title = Czytanie bez internetu
privacy-offline-what = Jeśli dotkniesz „Zapisz w tym telefonie”, przeglądarka zachowa na Twoim urządzeniu stronę główną, miejsca i Twój wybór. Wcześniej nic nie jest zachowywane, nic nie przybywa podczas czytania, nic nie jest do nas wysyłane.
privacy-offline-erase = „Usuń” na stronie „Czytaj bez internetu” usuwa wszystko z tego urządzenia.
privacy-offline-link = Zobacz lub usuń to, co zachowano
map-show = Pokaż mapę
map-show-why = Twoje urządzenie oszczędza dane: mapa czeka, aż o nią poprosisz.
