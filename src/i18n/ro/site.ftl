# Ce spune site-ul, în română. Cuvinte scurte și obișnuite; ne adresăm cu dumneavoastră.

## Toate paginile
skip = Mergeți la conținut
languages = Limbi
footer = Josul paginii
home = Acasă
list = Listă
map = Hartă
site-plan = Planul site-ului
open-data = Date deschise
embed-link = Puneți aceste locuri pe site-ul dumneavoastră
accessibility-status = Accesibilitate: neconform
legal = Mențiuni legale
privacy = Date personale
talk = Preferați să vorbiți cu cineva?
all-venues = Toate locurile
venues = Locuri
communes = Orașe
district = Cartier
districts = Cartiere
pages = Pagini
page-of = Pagina { $page } din { $pages }
previous-page = Pagina dinainte
next-page = Pagina următoare
about-site = Despre acest site
today = azi
unknown = Nu se știe
to-confirm = de confirmat
error-before = Eroare:{" "}
error-before-title = Eroare:{" "}
problem = Este o problemă

## Acasă
home-title = Unde găsiți ajutor cu calculatorul, telefonul, internetul?
home-lead = Locuri din { $place } unde sunteți ajutat. Alegeți ce vreți să faceți.
home-open = { $n ->
    [0] Acum nu știm niciun loc deschis
    [one] Acum: 1 loc deschis
    [few] Acum: { $n } locuri deschise
   *[other] Acum: { $n } de locuri deschise
}
home-usually-open = { $n ->
    [0] Acum nu știm niciun loc deschis
    [one] Acum: 1 loc deschis de obicei
    [few] Acum: { $n } locuri deschise de obicei
   *[other] Acum: { $n } de locuri deschise de obicei
}
other-need = Altceva, sau nu știu
open-now = Deschis acum
open-then = Deschis atunci
near-me = Lângă mine
search-label = Căutați un loc sau un ajutor
search-example = Printare, CAF, médiathèque…
search = Căutare
see-all = { $n ->
    [one] Vedeți locul
    [few] Vedeți cele { $n } locuri
   *[other] Vedeți cele { $n } de locuri
}
see-map = Vedeți harta
see-list = Vedeți lista
needs-title = Ce vreți să faceți?
needs-information = Vă spun unde găsiți ajutor

## Nevoi și servicii
service-acces-libre = Folosirea unui calculator
service-poste-adapte = Calculator adaptat unui handicap
service-wifi = Wi-Fi
service-imprimante = Printare
service-scanner = Scanarea unei hârtii
service-borne-tactile = Ecran tactil
service-aide-personnalisee = Ajutor de la cineva
service-demarches = Ajutor cu actele
service-ecrivain-public = Scrierea unei scrisori, completarea unei hârtii
service-atelier = Învățare
service-insertion = Căutare de lucru la calculator
service-pret-materiel = Împrumut de aparate
service-vente-solidaire = Aparate mai ieftine
service-connexion-solidaire = Internet și telefon mai ieftine
service-reconditionnement = Aparate vechi reparate
service-don-materiel = Donarea unui aparat
service-depannage = Repararea unui aparat
short-acces-libre = Calculator
short-poste-adapte = Calculator adaptat
short-wifi = Wi-Fi
short-imprimante = Printare
short-scanner = Scanare
short-borne-tactile = Ecran tactil
short-aide-personnalisee = Ajutor
short-demarches = Acte
short-ecrivain-public = Ajutor la scris
short-atelier = Cursuri
short-insertion = Loc de muncă
short-pret-materiel = Împrumut
short-vente-solidaire = Aparate mai ieftine
short-connexion-solidaire = Internet mai ieftin
short-reconditionnement = Reparate
short-don-materiel = Donare
short-depannage = Reparații

## Cele care nu au spus
unsaid-acces-libre = { $n ->
    [one] 1 loc nu a spus dacă are un calculator de folosit
    [few] { $n } locuri nu au spus dacă au un calculator de folosit
   *[other] { $n } de locuri nu au spus dacă au un calculator de folosit
}
unsaid-poste-adapte = { $n ->
    [one] 1 loc nu a spus dacă are un calculator adaptat
    [few] { $n } locuri nu au spus dacă au un calculator adaptat
   *[other] { $n } de locuri nu au spus dacă au un calculator adaptat
}
unsaid-wifi = { $n ->
    [one] 1 loc nu a spus dacă are Wi-Fi
    [few] { $n } locuri nu au spus dacă au Wi-Fi
   *[other] { $n } de locuri nu au spus dacă au Wi-Fi
}
unsaid-imprimante = { $n ->
    [one] 1 loc nu a spus dacă are imprimantă
    [few] { $n } locuri nu au spus dacă au imprimantă
   *[other] { $n } de locuri nu au spus dacă au imprimantă
}
unsaid-scanner = { $n ->
    [one] 1 loc nu a spus dacă are scaner
    [few] { $n } locuri nu au spus dacă au scaner
   *[other] { $n } de locuri nu au spus dacă au scaner
}
unsaid-borne-tactile = { $n ->
    [one] 1 loc nu a spus dacă are ecran tactil
    [few] { $n } locuri nu au spus dacă au ecran tactil
   *[other] { $n } de locuri nu au spus dacă au ecran tactil
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 loc nu a spus dacă cineva ajută acolo
    [few] { $n } locuri nu au spus dacă cineva ajută acolo
   *[other] { $n } de locuri nu au spus dacă cineva ajută acolo
}
unsaid-demarches = { $n ->
    [one] 1 loc nu a spus dacă ajută cu actele
    [few] { $n } locuri nu au spus dacă ajută cu actele
   *[other] { $n } de locuri nu au spus dacă ajută cu actele
}
unsaid-ecrivain-public = { $n ->
    [one] 1 loc nu a spus dacă cineva ajută gratuit la scris scrisori
    [few] { $n } locuri nu au spus dacă cineva ajută gratuit la scris scrisori
   *[other] { $n } de locuri nu au spus dacă cineva ajută gratuit la scris scrisori
}
unsaid-atelier = { $n ->
    [one] 1 loc nu a spus dacă ține cursuri
    [few] { $n } locuri nu au spus dacă țin cursuri
   *[other] { $n } de locuri nu au spus dacă țin cursuri
}
unsaid-insertion = { $n ->
    [one] 1 loc nu a spus dacă ajută la căutat de lucru
    [few] { $n } locuri nu au spus dacă ajută la căutat de lucru
   *[other] { $n } de locuri nu au spus dacă ajută la căutat de lucru
}
unsaid-pret-materiel = { $n ->
    [one] 1 loc nu a spus dacă împrumută aparate
    [few] { $n } locuri nu au spus dacă împrumută aparate
   *[other] { $n } de locuri nu au spus dacă împrumută aparate
}
unsaid-vente-solidaire = { $n ->
    [one] 1 loc nu a spus dacă vinde aparate mai ieftine
    [few] { $n } locuri nu au spus dacă vând aparate mai ieftine
   *[other] { $n } de locuri nu au spus dacă vând aparate mai ieftine
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 loc nu a spus dacă oferă internet mai ieftin
    [few] { $n } locuri nu au spus dacă oferă internet mai ieftin
   *[other] { $n } de locuri nu au spus dacă oferă internet mai ieftin
}
unsaid-reconditionnement = { $n ->
    [one] 1 loc nu a spus dacă repară aparate vechi
    [few] { $n } locuri nu au spus dacă repară aparate vechi
   *[other] { $n } de locuri nu au spus dacă repară aparate vechi
}
unsaid-don-materiel = { $n ->
    [one] 1 loc nu a spus dacă primește aparate donate
    [few] { $n } locuri nu au spus dacă primesc aparate donate
   *[other] { $n } de locuri nu au spus dacă primesc aparate donate
}
unsaid-depannage = { $n ->
    [one] 1 loc nu a spus dacă repară
    [few] { $n } locuri nu au spus dacă repară
   *[other] { $n } de locuri nu au spus dacă repară
}
unsaid-some = { $n ->
    [one] 1 loc nu a spus tot
    [few] { $n } locuri nu au spus tot
   *[other] { $n } de locuri nu au spus tot
}
see-them = : vedeți
section-hours-unknown = { $n ->
    [one] Program necunoscut: 1 loc
    [few] Program necunoscut: { $n } locuri
   *[other] Program necunoscut: { $n } de locuri
}
section-building-open = Locuri deschise, orele de ajutor necunoscute
section-nearest = Niciunul nu răspunde la tot. Aceste locuri vă pot ajuta

## Listă
list-title-all = Toate locurile
list-title-open = Locuri deschise acum
list-title-text = „{ $text }”
list-title-district = Cartierul { $district }
count-venues = { $n ->
    [0] Niciun loc nu a spus asta.
    [one] 1 loc.
    [few] { $n } locuri.
   *[other] { $n } de locuri.
}
count-open = { $n ->
    [0] Nu știm niciun loc deschis.
    [one] 1 loc deschis.
    [few] { $n } locuri deschise.
   *[other] { $n } de locuri deschise.
}
count-usually-open = { $n ->
    [0] Nu știm niciun loc deschis.
    [one] 1 loc deschis de obicei.
    [few] { $n } locuri deschise de obicei.
   *[other] { $n } de locuri deschise de obicei.
}
count-places = { $n ->
    [one] { $n } loc
    [few] { $n } locuri
   *[other] { $n } de locuri
}
order-distance = Întâi cel mai apropiat.
order-opening = Întâi cel care deschide mai repede.
order-name = În ordine alfabetică.
choices = Ce ați ales
remove-choice = : scoateți această alegere
more-choices = Mai multe alegeri
what-i-want = Ce vreau să fac
conditions = Condiții
when = În ce zi și la ce oră?
audience = Pentru cine?
care = Handicap, citit greu
language = Limba vorbită
any = Nu contează
show-venues = Vedeți locurile
free = Gratuit
with-unsaid = Cu cele care nu au spus
near-you = Lângă dumneavoastră
map-box = Zonă de pe hartă
within = La mai puțin de { $distance }
approximate-position = poziție aproximativă
no-position = nu e pe hartă
relay-helps = Telefon necunoscut. { $relay } vă poate ajuta:
call = Sunați
go-there = Cum ajungeți
book = Cereți o programare
information-point-short = Informații

## Lângă mine
near-title = Căutați lângă casă
near-phone = Folosiți poziția mea
near-address = O adresă, o stradă sau un cartier
near-example = De exemplu: 12 rue de Lannoy, sau Épeule
near-wait = Căutăm poziția dumneavoastră…
near-refused = Nu avem poziția. Scrieți o adresă sau o stradă.
near-privacy = Nu păstrăm nici adresa, nici poziția dumneavoastră. Este rotunjită la 100 de metri.
near-districts = Sau alegeți un cartier
near-empty = Scrieți o adresă, o stradă sau un cartier
near-unknown = Nu găsim această adresă. Verificați numele străzii, sau alegeți un cartier
near-away = Serviciul de adrese nu răspunde, și nu cunoaștem acest nume. Scrieți doar strada, sau alegeți un cartier
near-elsewhere = Această adresă este prea departe. Scrieți o stradă sau un cartier de aici

## Stări
state-open = Deschis
state-usually = De obicei deschis
state-open-until = Deschis până la { $h }
state-usually-until = De obicei deschis până la { $h }
state-open-until-day = Deschis până { $day }, { $h }
state-usually-until-day = De obicei deschis până { $day }, { $h }
state-open-from = Deschis { $day } la { $h }
state-usually-from = De obicei deschis { $day } la { $h }
state-building-open = Loc deschis. Pentru ajutor, sunați.
state-building-open-until = Loc deschis până la { $h }. Pentru ajutor, sunați.
state-building-usually-until = Loc deschis de obicei până la { $h }. Pentru ajutor, sunați.
state-appointment = Cu programare
state-appointment-from = Cu programare { $day } la { $h }
state-closed = Închis
state-closed-opens = Închis · se deschide { $day } la { $h }
state-closed-usually-opens = Închis · de obicei se deschide { $day } la { $h }
state-closed-appointment = Închis · cu programare { $day } la { $h }
state-gone = Acest loc nu mai există
state-unknown = Program necunoscut
state-holiday = Sărbătoare legală ({ $holiday }): probabil închis, sunați înainte să veniți
call-first = Sunați înainte să veniți.
call-first-help = Pentru ajutor, sunați înainte să veniți.

## Un loc
what-you-can-do = Ce puteți face aici
information-point = Întrebați aici unde găsiți ajutor lângă casă.
services-unknown = Nu știm încă ce se poate face aici. Sunați ca să întrebați.
not-here = Aici nu există:
unknown-ask = Nu se știe, întrebați la telefon:
this-week = Săptămâna aceasta:
next-time = Data viitoare: { $day } la { $h }
quantity = { $n ->
    [one] 1 în total
    [few] { $n } în total
   *[other] { $n } în total
}
quantity-computers = { $n ->
    [one] 1 calculator
    [few] { $n } calculatoare
   *[other] { $n } de calculatoare
}
help-hours-unknown = orele de ajutor necunoscute: sunați
help-hours-venue = la orele de deschidere
said-old = spus în { $date }, de confirmat
week-title = Programul locului săptămâna aceasta
week-closed = Închis
week-all-day = Toată ziua
week-from = de la { $h }
week-range = { $from } – { $to }
week-probably-closed = Probabil închis, sunați
week-holiday = sărbătoare: { $holiday }
week-closure = închis în mod excepțional
week-exceptional = program special
closure-day = Închis: { $from }.
closure-days = Închis: { $from } – { $to }.
opening-day = Program special: { $from }.
opening-days = Program special: { $from } – { $to }.
hours-no-source = Nu cunoaștem programul.
come = Cum veniți
street-unknown = Stradă necunoscută,
wheelchair-yes = Acces în scaun cu rotile
wheelchair-no = Fără acces în scaun cu rotile
wheelchair-unknown = Acces în scaun cu rotile: nu se știe
approximate-street = Poziție aproximativă: punctul de pe hartă arată strada, nu ușa.
no-position-long = Nu avem poziția acestui loc: nu este pe hartă.
accessibility-sheet = Accesul în clădire, în detaliu (Acceslibre)
see-on-map = Vedeți pe hartă
small-map = Poziția locului în { $place }
good-to-know = Bine de știut
cost = Preț
how-to-come = Cum sunteți primit
papers = Ce să aduceți
languages-spoken = Limbi vorbite
welcome = Primire specială
labels = Etichete
email = E-mail
website = Site
sources = De unde vin aceste informații
report = Semnalați o greșeală
report-call = O greșeală? Sunați:
send = Trimiteți
print = Printați
address-copied = Adresa paginii este copiată.
printed-on = Printat: { $date }
said-source = După { $source }, { $date }. De confirmat.
said-visitor = După un vizitator, { $date }. De confirmat.
group-identite = Nume
group-adresse = Adresă
group-position = Poziție
group-telephone = Telefon
group-en-ligne = E-mail și site
group-horaires = Program
group-offres = Servicii
group-conditions = Condiții
group-presentation = Prezentare

## Vocabular
cost-gratuit = Gratuit
cost-gratuit-sous-condition = Gratuit cu condiții
cost-payant = Cu plată
booking-sans-rendez-vous = Fără programare
booking-sur-rendez-vous = Cu programare
booking-avec-ou-sans = Cu sau fără programare
booking-sur-orientation = Trimis de un asistent social
audience-jeunes = Tineri
audience-etudiants = Studenți
audience-familles = Familii și copii
audience-seniors = Persoane în vârstă
audience-femmes = Femei
care-moteur = Handicap fizic
care-visuel = Văd rău, nu văd
care-auditif = Aud rău, nu aud
care-mental = Handicap mintal
care-illettrisme = Cititul și scrisul sunt grele
access-se-presenter = Veniți la fața locului
access-telephoner = Telefonați
access-ecrire = Scrieți un e-mail
access-fiche-de-prescription = Trimis de un profesionist
access-rdv-en-ligne = Programare pe internet
access-pas-de-public = Acest loc nu primește public
language-fr = franceză
language-ar = arabă
language-en = engleză
language-pt = portugheză
language-es = spaniolă
language-it = italiană
language-tr = turcă
language-ro = română
language-pl = polonă
language-uk = ucraineană
language-ru = rusă
language-ps = paștună
language-fa = dari, persană
language-am = amharică
language-lsf = limba semnelor franceză
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (ajutor digital)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence
typology-ASSO = Asociație
typology-BIB = Bibliotecă
typology-CCAS = Serviciul social al orașului (CCAS)
typology-CS = Centru social
typology-EPN = Spațiu cu calculatoare
typology-MQ = Casa cartierului
typology-MUNI = Primărie
typology-RFS = France services
typology-TIERS_LIEUX = Spațiu comun
holiday-new-year = Anul Nou
holiday-good-friday = Vinerea Mare
holiday-easter-monday = lunea Paștelui
holiday-labour-day = 1 mai
holiday-victory-1945 = 8 mai
holiday-ascension = Înălțarea
holiday-whit-monday = lunea Rusaliilor
holiday-national-day = 14 iulie
holiday-assumption = Sfânta Maria
holiday-all-saints = Toți Sfinții
holiday-armistice-1918 = 11 noiembrie
holiday-christmas = Crăciun
holiday-saint-stephen = Sfântul Ștefan
holiday-abolition = abolirea sclaviei

## Date și distanțe
day-today = azi
day-tomorrow = mâine
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = fără dată
weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
distance-m = { $n } m
distance-km = { $n } km
distance-about = circa { $distance }
distance-walk = { $distance }, circa { $n } min pe jos
distance-drive = { $distance }, circa { $n } min cu mașina

## Cartiere și orașe
districts-title = Cartierele
place-commune-title = Ajutor în { $name }
place-district-title = Ajutor în cartierul { $name }
place-lead = Locurile din { $name } unde sunteți ajutat cu calculatorul, telefonul, internetul.
place-none = Nu cunoaștem încă niciun loc aici. Vedeți toate locurile, sau sunați.

## Hartă
skip-map = Treceți peste hartă
map-name = Harta locurilor
map-no-script = Harta nu se vede aici. Lista spune același lucru.
legend = Legendă
map-zoom-in = Măriți
map-zoom-out = Micșorați
map-close = Închideți
map-here = Căutați aici
map-call = Sunați
map-see = Vedeți locul
map-approx = Poziție aproximativă
map-cluster-act = măriți
map-two-fingers = Două degete ca să mișcați harta
map-ctrl-wheel = Ctrl + rotiță ca să măriți harta
map-you = Sunteți aici
map-loading = Se încarcă harta…
map-failed = Harta nu a putut încărca locurile. Lista este bună.
map-many = Măriți harta, sau folosiți lista.
map-map-help = Săgeți ca să mișcați, plus și minus ca să măriți sau să micșorați.
map-legend-open = Deschis, confirmat
map-legend-usual = De obicei deschis
map-legend-rdv = Cu programare
map-legend-closed = Închis
map-legend-unknown = Program necunoscut

## Erori
error-400-title = Nu am înțeles această cerere
error-400-text = Adresa paginii are o greșeală.
error-403-title = Această pagină nu este pentru dumneavoastră
error-403-text = Este pentru alte persoane. Dacă e o greșeală, sunați la primărie.
error-404-title = Această pagină nu există
error-404-text = Poate adresa s-a schimbat, sau este scrisă greșit.
error-405-title = Asta nu se face aici
error-405-text = Mergeți la pagina dinainte și încercați din nou.
error-413-title = Este prea lung
error-413-text = Ce ați trimis este prea lung. Scurtați și încercați din nou.
error-429-title = Prea multe cereri deodată
error-429-text = Așteptați un minut, apoi încercați din nou.
error-500-title = Ceva nu a mers
error-500-text = Este vina noastră, nu a dumneavoastră. Încercați din nou peste puțin timp.
error-503-title = Site-ul este ocupat
error-503-text = Încercați din nou peste un minut.
bad-filter-value = „{ $value }” nu înseamnă nimic pentru „{ $parameter }”.
bad-filter-twice = „{ $parameter }” este dat de două ori.
bad-filter-needs = „{ $parameter }” are nevoie de „{ $other }”.
bad-filter-many = Sunt peste 100 de alegeri în adresă.

## Pagini obligatorii
accessibility = Accesibilitate
accessibility-lead = Acest site nu este conform cu RGAA 4.1: nimeni din afară nu l-a verificat încă.
accessibility-done-title = Ce verificăm la fiecare schimbare
accessibility-done-keyboard = Totul se face de la tastatură.
accessibility-done-script = Totul merge fără JavaScript, în afară de hartă. Lista spune același lucru ca harta.
accessibility-done-list = Fiecare culoare are și un cuvânt și o formă.
accessibility-done-tools = Unelte automate verifică fiecare pagină, în franceză și în arabă, pe ecran mic și mare.
accessibility-not-title = Ce nu a fost verificat
accessibility-not-audit = Nimeni din afară nu a făcut o verificare.
accessibility-not-readers = Nu s-a încercat cu cititoare de ecran adevărate.
accessibility-not-texts = Textele scrise de locuri rămân în limba lor.
accessibility-problem-title = O problemă?
accessibility-problem = Spuneți-ne:
accessibility-defender = Dacă nu răspundem, puteți scrie la Défenseur des droits (apărătorul drepturilor):
legal-publisher = Editorul site-ului
legal-director = Directorul publicației
legal-host = Găzduire
legal-officer = Responsabil cu protecția datelor
legal-contact = Contact
legal-blank = Nu este spus
legal-why-blank = Administrația care pune acest site pe internet trebuie să completeze aceste rânduri.
legal-data-title = Informațiile
legal-data = Fiecare informație spune de unde vine și din ce dată este, în josul paginii locului.
legal-software-title = Programul
legal-software = Acest site este făcut cu Repère.
legal-licences = Licențele componentelor
privacy-lead = Puteți folosi acest site fără să spuneți nimic despre dumneavoastră.
privacy-cookies = Niciun cookie pentru vizitatori.
privacy-third = Nicio cerere către alt site în timpul vizitei. Hărțile trec pe la noi.
privacy-position = Poziția este cerută doar dacă atingeți „Lângă mine”. Este rotunjită la 100 de metri înainte să plece din aparatul dumneavoastră, și nu este păstrată.
privacy-address = Adresa pe care o scrieți pleacă la serviciul național de adrese, fără numele dumneavoastră, și nu este păstrată.
privacy-words = Când o căutare nu găsește nimic, numărăm doar cuvintele, fără frază, fără oră, fără dumneavoastră.
privacy-log = Nu păstrăm un jurnal al vizitelor.
privacy-venues-title = Locurile
privacy-venues = Locurile sunt descrise cu informații publice: niciodată numele unei persoane, e-mailul sau telefonul ei personal.
privacy-rights = Ca să corectați sau să scoateți o informație despre dumneavoastră:
privacy-cnil = Puteți scrie și la CNIL (protecția datelor):
privacy-offline-title = Citiți fără rețea
privacy-offline-what = Dacă atingeți „Păstrați pe acest telefon”, browserul păstrează prima pagină, locurile și ce ați ales pe aparatul dumneavoastră. Nimic nu se păstrează înainte, nimic nu se adaugă când citiți, nimic nu ne este trimis.
privacy-offline-erase = „Ștergeți”, pe pagina „Citiți fără rețea”, scoate tot de pe acest aparat.
privacy-offline-link = Vedeți sau ștergeți ce este păstrat
map-show = Arătați harta
map-show-why = Aparatul face economie de date: harta așteaptă să o cereți.
