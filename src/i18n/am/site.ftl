# What the site says in Amharic. Short words. French (fr/site.ftl) is the reference. To be read again.

## Every page
skip = ወደ ዋናው ጽሑፍ ይሂዱ
languages = ቋንቋዎች
footer = የገጹ ታች
home = መነሻ ገጽ
list = ዝርዝር
map = ካርታ
site-plan = የድረ ገጹ ዝርዝር
open-data = ክፍት መረጃ
embed-link = እነዚህን ቦታዎች በድረ ገጽዎ ላይ ያድርጉ
accessibility-status = ለሁሉም ተደራሽነት፦ ደንቡን አያሟላም
legal = ሕጋዊ መረጃ
privacy = የግል መረጃ
talk = ከሰው ጋር መነጋገር ይፈልጋሉ?
all-venues = ሁሉም ቦታዎች
venues = ቦታዎች
communes = ከተማዎች
district = ሰፈር
districts = ሰፈሮች
pages = ገጾች
page-of = ገጽ { $page } ከ{ $pages }
previous-page = ያለፈው ገጽ
next-page = ቀጣይ ገጽ
about-site = ስለዚህ ድረ ገጽ
today = ዛሬ
unknown = አይታወቅም
to-confirm = መረጋገጥ አለበት
error-before = ስህተት፦{" "}
error-before-title = ስህተት፦{" "}
problem = ችግር አለ

## Home
home-title = በኮምፒውተር፣ በስልክ፣ በኢንተርኔት እርዳታ የት ይገኛል?
home-lead = በ{ $place } የሚረዱዎት ቦታዎች። ማድረግ የሚፈልጉትን ይምረጡ።
home-open = { $n ->
    [0] አሁን ክፍት መሆኑ የታወቀ ቦታ የለም
    [one] አሁን፦ 1 ቦታ ክፍት ነው
   *[other] አሁን፦ { $n } ቦታዎች ክፍት ናቸው
}
home-usually-open = { $n ->
    [0] አሁን ክፍት መሆኑ የታወቀ ቦታ የለም
    [one] አሁን፦ 1 ቦታ ብዙ ጊዜ ክፍት ነው
   *[other] አሁን፦ { $n } ቦታዎች ብዙ ጊዜ ክፍት ናቸው
}
other-need = ሌላ ነገር፣ ወይም አላውቅም
open-now = አሁን ክፍት
open-then = በዚያ ሰዓት ክፍት
near-me = በአቅራቢያዬ
search-label = ቦታ ወይም እርዳታ ይፈልጉ
search-example = ማተም፣ CAF፣ ቤተ መጻሕፍት…
search = ይፈልጉ
see-all = { $n ->
    [one] ቦታውን ይመልከቱ
   *[other] { $n } ቦታዎችን ይመልከቱ
}
see-map = ካርታውን ይመልከቱ
see-list = ዝርዝሩን ይመልከቱ
needs-title = ምን ማድረግ ይፈልጋሉ?
needs-information = እርዳታ የት እንዳለ ይነግሩዎታል

## Needs and services
service-acces-libre = ኮምፒውተር መጠቀም
service-poste-adapte = ለአካል ጉዳተኞች የተስማማ ኮምፒውተር
service-wifi = ዋይፋይ
service-imprimante = ማተም
service-scanner = ወረቀት ስካን ማድረግ
service-borne-tactile = የሚነካ ስክሪን
service-aide-personnalisee = ከሰው እርዳታ ማግኘት
service-demarches = በቢሮ ጉዳዮች እርዳታ
service-ecrivain-public = ደብዳቤ መጻፍ፣ ቅጽ መሙላት
service-atelier = መማር
service-insertion = በኮምፒውተር ሥራ መፈለግ
service-pret-materiel = መሣሪያ መዋስ
service-vente-solidaire = መሣሪያ በርካሽ መግዛት
service-connexion-solidaire = ርካሽ ኢንተርኔትና ስልክ
service-reconditionnement = የታደሱ መሣሪያዎች
service-don-materiel = መሣሪያ መስጠት
service-depannage = መሣሪያ መጠገን
short-acces-libre = ኮምፒውተር
short-poste-adapte = የተስማማ ኮምፒውተር
short-wifi = ዋይፋይ
short-imprimante = ማተም
short-scanner = ስካን
short-borne-tactile = የሚነካ ስክሪን
short-aide-personnalisee = እርዳታ
short-demarches = የቢሮ ጉዳዮች
short-ecrivain-public = ደብዳቤ የሚጽፍልዎት ሰው
short-atelier = ትምህርቶች
short-insertion = ሥራ
short-pret-materiel = መዋስ
short-vente-solidaire = ርካሽ መሣሪያ
short-connexion-solidaire = ርካሽ ኢንተርኔት
short-reconditionnement = የታደሰ
short-don-materiel = መሣሪያ መስጠት
short-depannage = ጥገና

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] 1 ቦታ የሚጠቀሙበት ኮምፒውተር እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች የሚጠቀሙበት ኮምፒውተር እንዳላቸው አልገለጹም
}
unsaid-poste-adapte = { $n ->
    [one] 1 ቦታ የተስማማ ኮምፒውተር እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች የተስማማ ኮምፒውተር እንዳላቸው አልገለጹም
}
unsaid-wifi = { $n ->
    [one] 1 ቦታ ዋይፋይ እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች ዋይፋይ እንዳላቸው አልገለጹም
}
unsaid-imprimante = { $n ->
    [one] 1 ቦታ ማተሚያ እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች ማተሚያ እንዳላቸው አልገለጹም
}
unsaid-scanner = { $n ->
    [one] 1 ቦታ ስካነር እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች ስካነር እንዳላቸው አልገለጹም
}
unsaid-borne-tactile = { $n ->
    [one] 1 ቦታ የሚነካ ስክሪን እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች የሚነካ ስክሪን እንዳላቸው አልገለጹም
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 ቦታ የሚረዳ ሰው እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች የሚረዳ ሰው እንዳላቸው አልገለጹም
}
unsaid-demarches = { $n ->
    [one] 1 ቦታ በቢሮ ጉዳዮች እንደሚረዳ አልገለጸም
   *[other] { $n } ቦታዎች በቢሮ ጉዳዮች እንደሚረዱ አልገለጹም
}
unsaid-ecrivain-public = { $n ->
    [one] 1 ቦታ በነጻ ደብዳቤ የሚጽፍ ሰው እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች በነጻ ደብዳቤ የሚጽፍ ሰው እንዳላቸው አልገለጹም
}
unsaid-atelier = { $n ->
    [one] 1 ቦታ ትምህርት እንደሚሰጥ አልገለጸም
   *[other] { $n } ቦታዎች ትምህርት እንደሚሰጡ አልገለጹም
}
unsaid-insertion = { $n ->
    [one] 1 ቦታ ሥራ ለመፈለግ እንደሚረዳ አልገለጸም
   *[other] { $n } ቦታዎች ሥራ ለመፈለግ እንደሚረዱ አልገለጹም
}
unsaid-pret-materiel = { $n ->
    [one] 1 ቦታ መሣሪያ እንደሚያውስ አልገለጸም
   *[other] { $n } ቦታዎች መሣሪያ እንደሚያውሱ አልገለጹም
}
unsaid-vente-solidaire = { $n ->
    [one] 1 ቦታ ርካሽ መሣሪያ እንደሚሸጥ አልገለጸም
   *[other] { $n } ቦታዎች ርካሽ መሣሪያ እንደሚሸጡ አልገለጹም
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 ቦታ ርካሽ ኢንተርኔት እንዳለው አልገለጸም
   *[other] { $n } ቦታዎች ርካሽ ኢንተርኔት እንዳላቸው አልገለጹም
}
unsaid-reconditionnement = { $n ->
    [one] 1 ቦታ መሣሪያዎችን እንደሚያድስ አልገለጸም
   *[other] { $n } ቦታዎች መሣሪያዎችን እንደሚያድሱ አልገለጹም
}
unsaid-don-materiel = { $n ->
    [one] 1 ቦታ ሰዎች የሚሰጡትን መሣሪያ እንደሚቀበል አልገለጸም
   *[other] { $n } ቦታዎች ሰዎች የሚሰጡትን መሣሪያ እንደሚቀበሉ አልገለጹም
}
unsaid-depannage = { $n ->
    [one] 1 ቦታ እንደሚጠግን አልገለጸም
   *[other] { $n } ቦታዎች እንደሚጠግኑ አልገለጹም
}
unsaid-some = { $n ->
    [one] 1 ቦታ ሁሉንም አልገለጸም
   *[other] { $n } ቦታዎች ሁሉንም አልገለጹም
}
see-them = ፦ ይመልከቷቸው
section-hours-unknown = { $n ->
    [one] ሰዓቱ አይታወቅም፦ 1 ቦታ
   *[other] ሰዓቱ አይታወቅም፦ { $n } ቦታዎች
}
section-building-open = ክፍት ቦታዎች፣ የእርዳታ ሰዓት አይታወቅም
section-nearest = ሁሉንም የሚያሟላ የለም። እነዚህ ቦታዎች ሊረዱዎት ይችላሉ

## List
list-title-all = ሁሉም ቦታዎች
list-title-open = አሁን ክፍት የሆኑ ቦታዎች
list-title-text = «{ $text }»
list-title-district = የ{ $district } ሰፈር
count-venues = { $n ->
    [0] ይህን የገለጸ ቦታ የለም።
    [one] 1 ቦታ።
   *[other] { $n } ቦታዎች።
}
count-open = { $n ->
    [0] ክፍት መሆኑ የታወቀ ቦታ የለም።
    [one] 1 ቦታ ክፍት ነው።
   *[other] { $n } ቦታዎች ክፍት ናቸው።
}
count-usually-open = { $n ->
    [0] ክፍት መሆኑ የታወቀ ቦታ የለም።
    [one] 1 ቦታ ብዙ ጊዜ ክፍት ነው።
   *[other] { $n } ቦታዎች ብዙ ጊዜ ክፍት ናቸው።
}
count-places = { $n ->
    [one] { $n } ቦታ
   *[other] { $n } ቦታዎች
}
order-distance = በመጀመሪያ በጣም ቅርብ የሆነው።
order-opening = በመጀመሪያ ቶሎ የሚከፈተው።
order-name = በፊደል ቅደም ተከተል።
choices = ምርጫዎችዎ
remove-choice = ፦ ይህን ምርጫ ያስወግዱ
more-choices = ተጨማሪ ምርጫዎች
what-i-want = ማድረግ የምፈልገው
conditions = ሁኔታዎች
when = በየትኛው ቀንና ሰዓት?
audience = ለማን?
care = የአካል ጉዳት፣ የማንበብ ችግር
language = የሚነገር ቋንቋ
any = ማንኛውም
show-venues = ቦታዎቹን ይመልከቱ
free = በነጻ
with-unsaid = ካልገለጹት ጋር
near-you = በአቅራቢያዎ
map-box = የካርታው አካባቢ
within = ከ{ $distance } ባነሰ ርቀት
approximate-position = ግምታዊ ቦታ
no-position = ካርታው ላይ የለም
relay-helps = ስልኩ አይታወቅም። { $relay } ሊረዳዎት ይችላል፦
call = ይደውሉ፦
go-there = ወደዚያ መሄጃ መንገድ
book = ቀጠሮ ይያዙ
information-point-short = መረጃ

## Near me
near-title = በአቅራቢያዎ ይፈልጉ
near-phone = ያለሁበትን ቦታ መጠቀም
near-address = አድራሻ፣ መንገድ ወይም ሰፈር
near-example = ለምሳሌ፦ 12 rue de Lannoy፣ ወይም Épeule
near-wait = ያሉበትን ቦታ በመፈለግ ላይ…
near-refused = ያሉበት ቦታ አልተገኘም። አድራሻ ወይም መንገድ ይጻፉ።
near-privacy = አድራሻዎንም ሆነ ያሉበትን ቦታ አናስቀምጥም። ያሉበት ቦታ እስከ 100 ሜትር ግምታዊ ይደረጋል።
near-districts = ወይም ሰፈር ይምረጡ
near-empty = አድራሻ፣ መንገድ ወይም ሰፈር ይጻፉ
near-unknown = ይህን አድራሻ አላገኘነውም። የመንገዱን ስም ያረጋግጡ፣ ወይም ሰፈር ይምረጡ
near-away = የአድራሻ አገልግሎቱ አይመልስም፣ ይህንንም ስም አናውቀውም። የመንገዱን ስም ብቻ ይጻፉ፣ ወይም ሰፈር ይምረጡ
near-elsewhere = ይህ አድራሻ ከዚህ በጣም ሩቅ ነው። የዚህን አካባቢ መንገድ ወይም ሰፈር ይጻፉ

## States
state-open = ክፍት ነው
state-usually = ብዙ ጊዜ ክፍት ነው
state-open-until = እስከ { $h } ክፍት ነው
state-usually-until = ብዙ ጊዜ እስከ { $h } ክፍት ነው
state-open-until-day = እስከ { $day } { $h } ክፍት ነው
state-usually-until-day = ብዙ ጊዜ እስከ { $day } { $h } ክፍት ነው
state-open-from = { $day } ከ{ $h } ጀምሮ ክፍት ነው
state-usually-from = ብዙ ጊዜ { $day } ከ{ $h } ጀምሮ ክፍት ነው
state-building-open = ቦታው ክፍት ነው። ለእርዳታ ይደውሉ።
state-building-open-until = ቦታው እስከ { $h } ክፍት ነው። ለእርዳታ ይደውሉ።
state-building-usually-until = ቦታው ብዙ ጊዜ እስከ { $h } ክፍት ነው። ለእርዳታ ይደውሉ።
state-appointment = በቀጠሮ
state-appointment-from = በቀጠሮ { $day } ከ{ $h } ጀምሮ
state-closed = ዝግ ነው
state-closed-opens = ዝግ ነው · { $day } በ{ $h } ይከፈታል
state-closed-usually-opens = ዝግ ነው · ብዙ ጊዜ { $day } በ{ $h } ይከፈታል
state-closed-appointment = ዝግ ነው · በቀጠሮ { $day } ከ{ $h } ጀምሮ
state-gone = ይህ ቦታ ተዘግቷል
state-unknown = ሰዓቱ አይታወቅም
state-holiday = የበዓል ቀን ({ $holiday })፦ ምናልባት ዝግ ነው፣ ከመምጣትዎ በፊት ይደውሉ
call-first = ከመምጣትዎ በፊት ይደውሉ።
call-first-help = ለእርዳታ፣ ከመምጣትዎ በፊት ይደውሉ።

## A place
what-you-can-do = እዚያ ማድረግ የሚችሉት
information-point = በአቅራቢያዎ እርዳታ የት እንዳለ እዚያ ይጠይቁ።
services-unknown = እዚያ ምን ማድረግ እንደሚቻል ገና አናውቅም። ደውለው ይጠይቁ።
not-here = እዚህ የለም፦
unknown-ask = አይታወቅም፣ በስልክ ይጠይቁ፦
this-week = በዚህ ሳምንት፦
next-time = የሚቀጥለው ጊዜ፦ { $day } በ{ $h }
quantity = { $n ->
    [one] በጠቅላላ 1
   *[other] በጠቅላላ { $n }
}
quantity-computers = { $n ->
    [one] 1 ኮምፒውተር
   *[other] { $n } ኮምፒውተሮች
}
help-hours-unknown = የእርዳታ ሰዓት አይታወቅም፦ ይደውሉ
help-hours-venue = ቦታው ክፍት በሆነበት ሰዓት
said-old = የተነገረው፦ { $date }፣ መረጋገጥ አለበት
week-title = ቦታው በዚህ ሳምንት የሚከፈትበት ሰዓት
week-closed = ዝግ
week-all-day = ቀኑን ሙሉ
week-from = ከ{ $h } ጀምሮ
week-range = { $from } – { $to }
week-probably-closed = ምናልባት ዝግ ነው፣ ይደውሉ
week-holiday = በዓል፦ { $holiday }
week-closure = ለዚህ ጊዜ ዝግ ነው
week-exceptional = ለዚህ ጊዜ ሌላ ሰዓት
closure-day = { $from } ዝግ ነው።
closure-days = ከ{ $from } እስከ { $to } ዝግ ነው።
opening-day = { $from } ልዩ ሰዓት።
opening-days = ከ{ $from } እስከ { $to } ልዩ ሰዓት።
hours-no-source = ሰዓቱን አናውቅም።
come = መምጣት
street-unknown = መንገዱ አይታወቅም፣
wheelchair-yes = በተሽከርካሪ ወንበር መግባት ይቻላል
wheelchair-no = በተሽከርካሪ ወንበር መግባት አይቻልም
wheelchair-unknown = በተሽከርካሪ ወንበር መግባት፦ አይታወቅም
approximate-street = ግምታዊ ቦታ፦ ካርታው ላይ ያለው ነጥብ መንገዱን ያሳያል፣ በሩን አይደለም።
no-position-long = ይህ ቦታ ካርታው ላይ የት እንደሆነ አናውቅም፦ ካርታው ላይ የለም።
accessibility-sheet = ወደ ሕንጻው ስለ መግባት ዝርዝር መረጃ (Acceslibre)
see-on-map = ካርታው ላይ ይመልከቱ
small-map = ቦታው በ{ $place } ያለበት
good-to-know = ማወቅ ጥሩ ነው
cost = ዋጋ
how-to-come = እንዴት ይቀበሉዎታል
papers = ይዘው ይምጡ
languages-spoken = የሚነገሩ ቋንቋዎች
welcome = ልዩ አቀባበል
labels = ምልክቶች
email = ኢሜይል
website = ድረ ገጽ
sources = ይህ መረጃ ከየት እንደመጣ
report = ስህተት ያሳውቁ
report-call = ስህተት አለ? ይደውሉ፦
send = ይላኩ
print = ያትሙ
address-copied = የገጹ አድራሻ ተቀድቷል።
printed-on = የታተመው፦ { $date }
said-source = ምንጭ፦ { $source }፣ { $date }። መረጋገጥ አለበት።
said-visitor = ምንጭ፦ አንድ ጎብኚ፣ { $date }። መረጋገጥ አለበት።
group-identite = ስም
group-adresse = አድራሻ
group-position = ካርታው ላይ ያለበት
group-telephone = ስልክ
group-en-ligne = ኢሜይልና ድረ ገጽ
group-horaires = ሰዓት
group-offres = አገልግሎቶች
group-conditions = ሁኔታዎች
group-presentation = መግለጫ

## Vocabularies
cost-gratuit = በነጻ
cost-gratuit-sous-condition = በሁኔታ በነጻ
cost-payant = በክፍያ
booking-sans-rendez-vous = ያለ ቀጠሮ
booking-sur-rendez-vous = በቀጠሮ
booking-avec-ou-sans = በቀጠሮ ወይም ያለ ቀጠሮ
booking-sur-orientation = የማኅበራዊ ሠራተኛ ይልክዎታል
audience-jeunes = ወጣቶች
audience-etudiants = ተማሪዎች
audience-familles = ቤተሰቦችና ልጆች
audience-seniors = አረጋውያን
audience-femmes = ሴቶች
care-moteur = የአካል ጉዳት
care-visuel = ማየት መቸገር ወይም አለማየት
care-auditif = መስማት መቸገር ወይም አለመስማት
care-mental = የአእምሮ እድገት ውስንነት
care-illettrisme = ማንበብና መጻፍ ያስቸግራል
access-se-presenter = እዚያ መምጣት
access-telephoner = መደወል
access-ecrire = ኢሜይል መጻፍ
access-fiche-de-prescription = አንድ ባለሙያ ይልክዎታል
access-rdv-en-ligne = በኢንተርኔት ቀጠሮ መያዝ
access-pas-de-public = ይህ ቦታ ሰዎችን አይቀበልም
language-fr = ፈረንሳይኛ
language-ar = ዓረብኛ
language-en = እንግሊዝኛ
language-pt = ፖርቹጋልኛ
language-es = ስፓኒሽ
language-it = ጣሊያንኛ
language-tr = ቱርክኛ
language-ro = ሮማኒያኛ
language-pl = ፖሊሽ
language-uk = ዩክሬንኛ
language-ru = ራሽያኛ
language-ps = ፓሽቶ
language-fa = ዳሪ፣ ፋርስኛ
language-am = አማርኛ
language-lsf = የምልክት ቋንቋ
label-france-services = France services
label-conseiller-numerique = የኮምፒውተርና ኢንተርኔት አማካሪ (Conseiller numérique)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = ዲጂታል ቤተ መጻሕፍት (Bibliothèque numérique de référence)
typology-ASSO = ማኅበር
typology-BIB = ቤተ መጻሕፍት
typology-CCAS = የከተማ ማኅበራዊ እርዳታ ቢሮ (CCAS)
typology-CS = ማኅበራዊ ማዕከል
typology-EPN = የኮምፒውተርና ኢንተርኔት ቦታ
typology-MQ = የሰፈር ቤት
typology-MUNI = ማዘጋጃ ቤት
typology-RFS = France services
typology-TIERS_LIEUX = የጋራ ቦታ
holiday-new-year = አዲስ ዓመት
holiday-good-friday = ስቅለት
holiday-easter-monday = የፋሲካ ሰኞ
holiday-labour-day = 1 ሜይ
holiday-victory-1945 = 8 ሜይ
holiday-ascension = ዕርገት
holiday-whit-monday = የጰራቅሊጦስ ሰኞ
holiday-national-day = 14 ጁላይ
holiday-assumption = የማርያም ዕርገት
holiday-all-saints = የቅዱሳን ሁሉ ቀን
holiday-armistice-1918 = 11 ኖቬምበር
holiday-christmas = ገና
holiday-saint-stephen = የቅዱስ እስጢፋኖስ ቀን
holiday-abolition = የባርነት ማብቂያ ቀን

## Dates and distances
day-today = ዛሬ
day-tomorrow = ነገ
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = ቀኑ አይታወቅም
weekday-1 = ሰኞ
weekday-2 = ማክሰኞ
weekday-3 = ረቡዕ
weekday-4 = ሐሙስ
weekday-5 = ዓርብ
weekday-6 = ቅዳሜ
weekday-7 = እሑድ
month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር
distance-m = { $n } ሜ
distance-km = { $n } ኪሜ
distance-about = { $distance } ገደማ
distance-walk = { $distance }፣ በእግር ወደ { $n } ደቂቃ
distance-drive = { $distance }፣ በመኪና ወደ { $n } ደቂቃ

## Districts and towns
districts-title = ሰፈሮች
place-commune-title = በ{ $name } እርዳታ
place-district-title = በ{ $name } ሰፈር እርዳታ
place-lead = በ{ $name } በኮምፒውተር፣ በስልክ፣ በኢንተርኔት የሚረዱዎት ቦታዎች።
place-none = እዚህ ገና የምናውቀው ቦታ የለም። ሁሉንም ቦታዎች ይመልከቱ፣ ወይም ይደውሉ።

## Map
skip-map = ካርታውን ይለፉ
map-name = የቦታዎች ካርታ
map-no-script = ካርታው እዚህ አይታይም። ዝርዝሩ ያንኑ ይናገራል።
legend = የምልክቶች ትርጉም
map-zoom-in = ያሳድጉ
map-zoom-out = ያሳንሱ
map-close = ይዝጉ
map-here = እዚህ ይፈልጉ
map-call = ይደውሉ
map-see = ቦታውን ይመልከቱ
map-approx = ግምታዊ ቦታ
map-cluster-act = ያሳድጉ
map-two-fingers = ካርታውን በሁለት ጣት ያንቀሳቅሱ
map-ctrl-wheel = ካርታውን ለማሳደግ Ctrl + የማውስ ጎማ
map-you = እርስዎ እዚህ ነዎት
map-loading = ካርታው እየተከፈተ ነው…
map-failed = ካርታው ቦታዎቹን ማምጣት አልቻለም። ዝርዝሩ ትክክል ነው።
map-many = ካርታውን ያሳድጉ፣ ወይም ዝርዝሩን ይጠቀሙ።
map-map-help = ለማንቀሳቀስ ቀስቶች፣ ለማሳደግ ወይም ለማሳነስ የመደመርና የመቀነስ ምልክት።
map-legend-open = ክፍት፣ የተረጋገጠ
map-legend-usual = ብዙ ጊዜ ክፍት
map-legend-rdv = በቀጠሮ
map-legend-closed = ዝግ
map-legend-unknown = ሰዓቱ አይታወቅም

## Errors
error-400-title = ይህን ጥያቄ አልተረዳነውም
error-400-text = በገጹ አድራሻ ውስጥ ስህተት አለ።
error-403-title = ይህ ገጽ ለእርስዎ አይደለም
error-403-text = ለሌሎች ሰዎች ነው። ስህተት ከሆነ፣ ወደ ከተማው ማዘጋጃ ቤት ይደውሉ።
error-404-title = ይህ ገጽ የለም
error-404-text = አድራሻው ተቀይሮ ይሆናል፣ ወይም በስህተት ተጽፏል።
error-405-title = ይህ እዚህ አይሠራም
error-405-text = ወደ ያለፈው ገጽ ይመለሱና እንደገና ይጀምሩ።
error-413-title = በጣም ረጅም ነው
error-413-text = የላኩት በጣም ረጅም ነው። ያሳጥሩትና እንደገና ይጀምሩ።
error-429-title = በአንድ ጊዜ ብዙ ጥያቄዎች
error-429-text = አንድ ደቂቃ ይጠብቁ፣ ከዚያ እንደገና ይጀምሩ።
error-500-title = አንድ ነገር አልሠራም
error-500-text = ስህተቱ የእኛ ነው፣ የእርስዎ አይደለም። ከትንሽ ጊዜ በኋላ እንደገና ይሞክሩ።
error-503-title = ድረ ገጹ ሥራ በዝቶበታል
error-503-text = ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
bad-filter-value = «{ $value }» ለ«{ $parameter }» ትርጉም የለውም።
bad-filter-twice = «{ $parameter }» ሁለት ጊዜ ተሰጥቷል።
bad-filter-needs = «{ $parameter }» «{ $other }» ያስፈልገዋል።
bad-filter-many = በአድራሻው ውስጥ ከ100 በላይ ምርጫዎች አሉ።

## Required pages
accessibility = ለሁሉም ተደራሽነት
accessibility-lead = ይህ ድረ ገጽ RGAA 4.1ን (የፈረንሳይ ደንብ) አያሟላም፦ እስካሁን ከውጭ ማንም አልመረመረውም።
accessibility-done-title = በእያንዳንዱ ለውጥ የምናረጋግጠው
accessibility-done-keyboard = ሁሉም ነገር በኪቦርድ ይሠራል።
accessibility-done-script = ከካርታው በስተቀር ሁሉም ያለ JavaScript ይሠራል። ዝርዝሩ ካርታው የሚለውን ይላል።
accessibility-done-list = ከእያንዳንዱ ቀለም ጋር ቃልና ቅርጽ አለ።
accessibility-done-tools = ፕሮግራሞች እያንዳንዱን ገጽ ያረጋግጣሉ፣ በፈረንሳይኛና በዓረብኛ፣ በትንሽና በትልቅ ስክሪን።
accessibility-not-title = ያልተረጋገጠው
accessibility-not-audit = ከውጭ ማንም ሰው አልመረመረውም።
accessibility-not-readers = በእውነተኛ የስክሪን አንባቢ ፕሮግራሞች አልተሞከረም።
accessibility-not-texts = ቦታዎቹ የጻፏቸው ጽሑፎች በራሳቸው ቋንቋ ይቀራሉ።
accessibility-problem-title = ችግር አለ?
accessibility-problem = ይንገሩን፦
accessibility-defender = ካልመለስንልዎ፣ ወደ መብት ተከላካይ (Défenseur des droits) መጻፍ ይችላሉ፦
legal-publisher = የድረ ገጹ አሳታሚ
legal-director = የኅትመት ኃላፊ
legal-host = የድረ ገጹ አስተናጋጅ
legal-officer = የመረጃ ጥበቃ ኃላፊ
legal-contact = አድራሻ
legal-blank = አይታወቅም
legal-why-blank = ይህን ድረ ገጽ የሚያወጣው አስተዳደር እነዚህን መስመሮች መሙላት አለበት።
legal-data-title = መረጃው
legal-data = እያንዳንዱ መረጃ ከየት እንደመጣና የመቼ እንደሆነ ይናገራል፣ በቦታው ገጽ ታች።
legal-software-title = ፕሮግራሙ
legal-software = ይህ ድረ ገጽ በRepère ተሠርቷል።
legal-licences = የፕሮግራሙ ክፍሎች ፈቃዶች
privacy-lead = ስለ ራስዎ ምንም ሳይናገሩ ይህን ድረ ገጽ መጠቀም ይችላሉ።
privacy-cookies = ለጎብኚዎች ምንም ኩኪ (cookie) የለም።
privacy-third = በሚጎበኙበት ጊዜ ወደ ሌላ ድረ ገጽ ምንም ጥያቄ አይሄድም። ካርታዎቹ በእኛ በኩል ያልፋሉ።
privacy-position = ያሉበት ቦታ የሚጠየቀው «በአቅራቢያዬ»ን ከነኩ ብቻ ነው። ከመሣሪያዎ ከመውጣቱ በፊት እስከ 100 ሜትር ግምታዊ ይደረጋል፣ አይቀመጥም።
privacy-address = የሚጽፉት አድራሻ ያለ ስምዎ ወደ ብሔራዊ የአድራሻ አገልግሎት ይላካል፣ አይቀመጥም።
privacy-words = ፍለጋ ምንም ካላገኘ፣ ቃላቱን ብቻ እንቆጥራለን፣ ያለ ዓረፍተ ነገሩ፣ ያለ ሰዓቱ፣ ያለ እርስዎ።
privacy-log = የጉብኝት መዝገብ አንይዝም።
privacy-venues-title = ቦታዎቹ
privacy-venues = ቦታዎቹ በሕዝብ መረጃ ይገለጻሉ፦ የሰው ስም፣ ኢሜይል ወይም የግል ስልክ በፍጹም የለም።
privacy-rights = ስለ እርስዎ ያለ መረጃ እንዲታረም ወይም እንዲወገድ፦
privacy-cnil = ወደ CNIL (የመረጃ ጥበቃ ቢሮ) መጻፍም ይችላሉ፦
privacy-offline-title = ያለ ኢንተርኔት ማንበብ
privacy-offline-what = «በዚህ ስልክ ላይ ያስቀምጡ»ን ከነኩ፣ ብራውዘርዎ መነሻ ገጹን፣ ቦታዎቹንና ምርጫዎን በመሣሪያዎ ላይ ያስቀምጣል። ከዚያ በፊት ምንም አይቀመጥም፣ ሲያነቡ ምንም አይጨመርም፣ ምንም ወደ እኛ አይላክም።
privacy-offline-erase = «ያለ ኢንተርኔት ማንበብ» በሚለው ገጽ ላይ ያለው «ያጥፉ» ሁሉንም ከዚህ መሣሪያ ያስወግዳል።
privacy-offline-link = የተቀመጠውን ይመልከቱ ወይም ያጥፉ
map-show = ካርታውን ያሳዩ
map-show-why = መሣሪያዎ ዳታ ይቆጥባል፦ ካርታው እርስዎ እስኪጠይቁ ይጠብቃል።
