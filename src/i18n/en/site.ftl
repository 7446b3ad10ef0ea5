# What the site says, in English. Short words, no jargon. French (fr/site.ftl) is the reference.

## Every page
skip = Skip to content
languages = Languages
footer = Footer
home = Home
list = List
map = Map
site-plan = Site map
open-data = Open data
embed-link = Put these places on your site
accessibility-status = Accessibility: not compliant
legal = Legal notice
privacy = Personal data
talk = Would you rather talk to someone?
all-venues = All places
venues = Places
communes = Towns
district = District
districts = Districts
pages = Pages
page-of = Page { $page } of { $pages }
previous-page = Previous page
next-page = Next page
about-site = About this site
today = today
unknown = Not known
to-confirm = to be confirmed
error-before = Error:{" "}
error-before-title = Error:{" "}
problem = There is a problem

## Home
home-title = Where can I get help with computers, phones and the internet?
home-lead = Places in { $place } where people help you. Choose what you want to do.
home-open = { $n ->
    [0] Right now, no place is known to be open
    [one] Right now: 1 place open
   *[other] Right now: { $n } places open
}
home-usually-open = { $n ->
    [0] Right now, no place is known to be open
    [one] Right now: 1 place usually open
   *[other] Right now: { $n } places usually open
}
other-need = Something else, or I don’t know
open-now = Open now
open-then = Open at that time
near-me = Near me
search-label = Search for a place or for help
search-example = Print, CAF, médiathèque…
search = Search
see-all = { $n ->
    [one] See the place
   *[other] See the { $n } places
}
see-map = See the map
see-list = See the list
needs-title = What do you want to do?
needs-information = They tell you where to find help

## Needs and services
service-acces-libre = Use a computer
service-poste-adapte = Adapted computer
service-wifi = Wi-Fi
service-imprimante = Print
service-scanner = Scan a paper
service-borne-tactile = Touch screen kiosk
service-aide-personnalisee = Get help from someone
service-demarches = Help with official forms
service-ecrivain-public = Public writer: letters and forms
service-atelier = Learn, workshops
service-insertion = Job search help
service-pret-materiel = Borrow a device
service-vente-solidaire = Low-price devices
service-connexion-solidaire = Low-price internet and phone
service-reconditionnement = Refurbished devices
service-don-materiel = Give a device
service-depannage = Repair
short-acces-libre = Computer
short-poste-adapte = Adapted computer
short-wifi = Wi-Fi
short-imprimante = Print
short-scanner = Scan
short-borne-tactile = Touch screen
short-aide-personnalisee = Help
short-demarches = Official forms
short-ecrivain-public = Public writer
short-atelier = Workshops
short-insertion = Job search
short-pret-materiel = Borrow
short-vente-solidaire = Low-price devices
short-connexion-solidaire = Low-price internet
short-reconditionnement = Refurbished
short-don-materiel = Give a device
short-depannage = Repair

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] 1 place has not said whether it has a computer to use
   *[other] { $n } places have not said whether they have a computer to use
}
unsaid-poste-adapte = { $n ->
    [one] 1 place has not said whether it has an adapted computer
   *[other] { $n } places have not said whether they have an adapted computer
}
unsaid-wifi = { $n ->
    [one] 1 place has not said whether it has Wi-Fi
   *[other] { $n } places have not said whether they have Wi-Fi
}
unsaid-imprimante = { $n ->
    [one] 1 place has not said whether it has a printer
   *[other] { $n } places have not said whether they have a printer
}
unsaid-scanner = { $n ->
    [one] 1 place has not said whether it has a scanner
   *[other] { $n } places have not said whether they have a scanner
}
unsaid-borne-tactile = { $n ->
    [one] 1 place has not said whether it has a touch screen kiosk
   *[other] { $n } places have not said whether they have a touch screen kiosk
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 place has not said whether someone helps there
   *[other] { $n } places have not said whether someone helps there
}
unsaid-demarches = { $n ->
    [one] 1 place has not said whether it helps with official forms
   *[other] { $n } places have not said whether they help with official forms
}
unsaid-ecrivain-public = { $n ->
    [one] 1 place has not said whether it has a public writer
   *[other] { $n } places have not said whether they have a public writer
}
unsaid-atelier = { $n ->
    [one] 1 place has not said whether it runs workshops
   *[other] { $n } places have not said whether they run workshops
}
unsaid-insertion = { $n ->
    [one] 1 place has not said whether it helps with job search
   *[other] { $n } places have not said whether they help with job search
}
unsaid-pret-materiel = { $n ->
    [one] 1 place has not said whether it lends devices
   *[other] { $n } places have not said whether they lend devices
}
unsaid-vente-solidaire = { $n ->
    [one] 1 place has not said whether it sells low-price devices
   *[other] { $n } places have not said whether they sell low-price devices
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 place has not said whether it offers low-price internet
   *[other] { $n } places have not said whether they offer low-price internet
}
unsaid-reconditionnement = { $n ->
    [one] 1 place has not said whether it refurbishes devices
   *[other] { $n } places have not said whether they refurbish devices
}
unsaid-don-materiel = { $n ->
    [one] 1 place has not said whether it takes devices people give
   *[other] { $n } places have not said whether they take devices people give
}
unsaid-depannage = { $n ->
    [one] 1 place has not said whether it does repairs
   *[other] { $n } places have not said whether they do repairs
}
unsaid-some = { $n ->
    [one] 1 place has not said everything
   *[other] { $n } places have not said everything
}
see-them = : see them
section-hours-unknown = { $n ->
    [one] Hours not known: 1 place
   *[other] Hours not known: { $n } places
}
section-building-open = Open places, hours of the help not known
section-nearest = Nothing matches everything. These places can help you

## List
list-title-all = All places
list-title-open = Places open now
list-title-text = “{ $text }”
list-title-district = { $district } district
count-venues = { $n ->
    [0] No place has said so.
    [one] 1 place.
   *[other] { $n } places.
}
count-open = { $n ->
    [0] No place is known to be open.
    [one] 1 place open.
   *[other] { $n } places open.
}
count-usually-open = { $n ->
    [0] No place is known to be open.
    [one] 1 place usually open.
   *[other] { $n } places usually open.
}
count-places = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
order-distance = Nearest first.
order-opening = Soonest open first.
order-name = In alphabetical order.
choices = Your choices
remove-choice = : remove this choice
more-choices = More choices
what-i-want = What I want to do
conditions = Conditions
when = Which day and what time?
audience = Who for?
care = Disability, difficulty reading
language = Language spoken
any = Does not matter
show-venues = See the places
free = Free
with-unsaid = With those that have not said
near-you = Near you
map-box = Map area
within = Less than { $distance } away
approximate-position = approximate position
no-position = not on the map
relay-helps = Phone not known. { $relay } can help:
call = Call
go-there = Directions
book = Make an appointment
information-point-short = Information

## Near me
near-title = Search near you
near-phone = Use my location
near-address = An address, a street or a district
near-example = For example: 12 rue de Lannoy, or Épeule
near-wait = Finding your location…
near-refused = Location not found. Write an address or a street.
near-privacy = We keep neither your address nor your location. It is rounded to 100 metres.
near-districts = Or choose a district
near-empty = Write an address, a street or a district
near-unknown = We cannot find this address. Check the street name, or choose a district
near-away = The address service does not answer, and we do not know this name. Write only the street, or choose a district
near-elsewhere = This address is too far from here. Write a street or a district around here

## States
state-open = Open
state-usually = Usually open
state-open-until = Open until { $h }
state-usually-until = Usually open until { $h }
state-open-until-day = Open until { $day }, { $h }
state-usually-until-day = Usually open until { $day }, { $h }
state-open-from = Open { $day } from { $h }
state-usually-from = Usually open { $day } from { $h }
state-building-open = Building open. Call about help.
state-building-open-until = Building open until { $h }. Call about help.
state-building-usually-until = Building usually open until { $h }. Call about help.
state-appointment = By appointment
state-appointment-from = By appointment { $day } from { $h }
state-closed = Closed
state-closed-opens = Closed · opens { $day } at { $h }
state-closed-usually-opens = Closed · usually opens { $day } at { $h }
state-closed-appointment = Closed · by appointment { $day } from { $h }
state-gone = This place has closed
state-unknown = Hours not known
state-holiday = Public holiday ({ $holiday }): probably closed, call first
call-first = Call before you come.
call-first-help = For help, call before you come.

## A place
what-you-can-do = What you can do there
information-point = Ask there where to find help near you.
services-unknown = We do not know yet what you can do there. Call to ask.
not-here = Not available here:
unknown-ask = Not known, ask by phone:
this-week = This week:
next-time = Next time: { $day } at { $h }
quantity = { $n ->
    [one] 1 in all
   *[other] { $n } in all
}
quantity-computers = { $n ->
    [one] 1 computer
   *[other] { $n } computers
}
help-hours-unknown = help hours not known: call
help-hours-venue = during opening hours
said-old = information from { $date }, to be confirmed
week-title = When this place is open this week
week-closed = Closed
week-all-day = All day
week-from = from { $h }
week-range = { $from } – { $to }
week-probably-closed = Probably closed, call
week-holiday = public holiday: { $holiday }
week-closure = special closure
week-exceptional = special hours
closure-day = Closed on { $from }.
closure-days = Closed from { $from } to { $to }.
opening-day = Special hours on { $from }.
opening-days = Special hours from { $from } to { $to }.
hours-no-source = We do not know the hours.
come = Getting there
street-unknown = Street not known,
wheelchair-yes = Wheelchair access
wheelchair-no = No wheelchair access
wheelchair-unknown = Wheelchair access: not known
approximate-street = Approximate position: the point on the map shows the street, not the door.
no-position-long = We do not have the position of this place: it is not on the map.
accessibility-sheet = Access to the building, in detail (Acceslibre)
see-on-map = See on the map
small-map = Position of the place in { $place }
good-to-know = Good to know
cost = Price
how-to-come = How to get help there
papers = Bring with you
languages-spoken = Languages spoken
welcome = Special welcome for
labels = Labels
email = Email
website = Website
sources = Where this information comes from
report = Report a mistake
report-call = A mistake? Call:
send = Send
print = Print
address-copied = Page address copied.
printed-on = Printed on { $date }
said-source = According to { $source }, { $date }. To be confirmed.
said-visitor = According to a visitor, { $date }. To be confirmed.
group-identite = Name
group-adresse = Address
group-position = Position
group-telephone = Phone
group-en-ligne = Email and website
group-horaires = Hours
group-offres = Services
group-conditions = Conditions
group-presentation = Description

## Vocabularies
cost-gratuit = Free
cost-gratuit-sous-condition = Free under conditions
cost-payant = Paid
booking-sans-rendez-vous = No appointment needed
booking-sur-rendez-vous = By appointment
booking-avec-ou-sans = With or without an appointment
booking-sur-orientation = Sent by a social worker
audience-jeunes = Young people
audience-etudiants = Students
audience-familles = Families and children
audience-seniors = Older people
audience-femmes = Women
care-moteur = Physical disability
care-visuel = Seeing badly, not seeing
care-auditif = Hearing badly, not hearing
care-mental = Intellectual disability
care-illettrisme = Reading and writing is difficult
access-se-presenter = Come in person
access-telephoner = Phone
access-ecrire = Write an email
access-fiche-de-prescription = Be sent by a professional
access-rdv-en-ligne = Make an appointment online
access-pas-de-public = This place is not open to the public
language-fr = French
language-ar = Arabic
language-en = English
language-pt = Portuguese
language-es = Spanish
language-it = Italian
language-tr = Turkish
language-ro = Romanian
language-pl = Polish
language-uk = Ukrainian
language-ru = Russian
language-ps = Pashto
language-fa = Dari, Persian
language-am = Amharic
language-lsf = French sign language
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (digital adviser)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence (digital library)
typology-ASSO = Association
typology-BIB = Library
typology-CCAS = Town social services (CCAS)
typology-CS = Community centre
typology-EPN = Digital space
typology-MQ = Neighbourhood house
typology-MUNI = Town hall
typology-RFS = France services
typology-TIERS_LIEUX = Shared space
holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-labour-day = 1 May
holiday-victory-1945 = 8 May
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-national-day = 14 July
holiday-assumption = Assumption Day
holiday-all-saints = All Saints’ Day
holiday-armistice-1918 = 11 November
holiday-christmas = Christmas Day
holiday-saint-stephen = Saint Stephen’s Day
holiday-abolition = abolition of slavery

## Dates and distances
day-today = today
day-tomorrow = tomorrow
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = date not known
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
distance-m = { $n } m
distance-km = { $n } km
distance-about = about { $distance }
distance-walk = { $distance }, about { $n } min on foot
distance-drive = { $distance }, about { $n } min by car

## Districts and towns
districts-title = Districts
place-commune-title = Help in { $name }
place-district-title = Help in the { $name } district
place-lead = Places in { $name } where people help you with computers, phones and the internet.
place-none = We do not know any place here yet. Look at all the places, or call.

## Map
skip-map = Skip the map
map-name = Map of the places
map-no-script = The map cannot be shown here. The list says the same thing.
legend = Key
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-close = Close
map-here = Search this area
map-call = Call
map-see = See the place
map-approx = Approximate position
map-cluster-act = zoom in
map-two-fingers = Use two fingers to move the map
map-ctrl-wheel = Ctrl + wheel to zoom the map
map-you = You are here
map-loading = Loading the map…
map-failed = The map could not load the places. The list is still right.
map-many = Zoom in on the map, or use the list.
map-map-help = Arrows to move, plus and minus to zoom in or out.
map-legend-open = Open, confirmed
map-legend-usual = Usually open
map-legend-rdv = By appointment
map-legend-closed = Closed
map-legend-unknown = Hours not known

## Errors
error-400-title = We did not understand this request
error-400-text = There is a mistake in the page address.
error-403-title = This page is not for you
error-403-text = It is for other people. If this is a mistake, call the city.
error-404-title = This page does not exist
error-404-text = The address may have changed, or it is not spelled right.
error-405-title = This cannot be done here
error-405-text = Go back to the page before and start again.
error-413-title = This is too long
error-413-text = What you sent is too long. Make it shorter and start again.
error-429-title = Too many requests at once
error-429-text = Wait one minute, then start again.
error-500-title = Something did not work
error-500-text = It is our fault, not yours. Try again in a moment.
error-503-title = The site is busy
error-503-text = Try again in one minute.
bad-filter-value = “{ $value }” means nothing for “{ $parameter }”.
bad-filter-twice = “{ $parameter }” is given twice.
bad-filter-needs = “{ $parameter }” needs “{ $other }”.
bad-filter-many = There are more than 100 choices in the address.

## Required pages
accessibility = Accessibility
accessibility-lead = This site is not compliant with RGAA 4.1: nobody from outside has checked it yet.
accessibility-done-title = What we check at every change
accessibility-done-keyboard = Everything can be done with the keyboard.
accessibility-done-script = Everything works without JavaScript, except the map. The list says the same thing as the map.
accessibility-done-list = Every colour comes with a word and a shape.
accessibility-done-tools = Automatic tools check every page, in French and in Arabic, on small and large screens.
accessibility-not-title = What has not been checked
accessibility-not-audit = No check has been made by a person from outside.
accessibility-not-readers = No test has been made with real screen readers.
accessibility-not-texts = Texts written by the places stay in their own language.
accessibility-problem-title = A problem?
accessibility-problem = Tell us:
accessibility-defender = If we do not answer, you can write to the Défenseur des droits (Defender of Rights):
legal-publisher = Site publisher
legal-director = Publication director
legal-host = Site host
legal-officer = Data protection officer
legal-contact = Contact
legal-blank = Not given
legal-why-blank = The local authority that puts this site online must fill in these lines.
legal-data-title = The information
legal-data = Each piece of information says where it comes from and what date it is from, at the bottom of the place’s page.
legal-software-title = The software
legal-software = This site is made with Repère.
legal-licences = Licences of the components
privacy-lead = You can use this site without saying anything about yourself.
privacy-cookies = No cookies for visitors.
privacy-third = No request to another site during your visit. The maps come through us.
privacy-position = Your location is asked for only if you touch “Near me”. It is rounded to 100 metres before it leaves your device, and is not kept.
privacy-address = The address you write is sent to the national address service, without your name, and is not kept.
privacy-words = When a search finds nothing, we count the words alone, without the sentence, without the time, without you.
privacy-log = We keep no record of visits.
privacy-venues-title = The places
privacy-venues = The places are described with public information: never a person’s name, their email or their personal phone number.
privacy-rights = To have information about you corrected or removed:
privacy-cnil = You can also write to the CNIL:
privacy-offline-title = Reading without network
privacy-offline-what = If you touch “Keep on this phone”, your browser keeps the home page, the places and your choice on your device. Nothing is kept before, nothing is added while you read, nothing is sent to us.
privacy-offline-erase = “Erase”, on the page “Read without network”, removes everything from this device.
privacy-offline-link = See or erase what is kept
map-show = Show the map
map-show-why = Your device is saving data: the map waits until you ask for it.
