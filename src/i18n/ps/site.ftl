# What the site says in Pashto. Short words. French (fr/site.ftl) is the reference. To be read again.

## Every page
skip = اصلي متن ته لاړ شئ
languages = ژبې
footer = د پاڼې ښکته برخه
home = لومړۍ پاڼه
list = لېست
map = نقشه
site-plan = د وېب‌پاڼې نقشه
open-data = پرانیستي معلومات
embed-link = دا ځایونه په خپله ویبپاڼه کې کېږدئ
accessibility-status = د ټولو لپاره لاسرسی: له قاعدې سره برابر نه دی
legal = قانوني معلومات
privacy = شخصي معلومات
talk = له چا سره خبرې کول غواړئ؟
all-venues = ټول ځایونه
venues = ځایونه
communes = ښارونه
district = سیمه
districts = سیمې
pages = پاڼې
page-of = پاڼه { $page } له { $pages } څخه
previous-page = مخکینۍ پاڼه
next-page = بله پاڼه
about-site = د دې وېب‌پاڼې په اړه
today = نن
unknown = معلوم نه دي
to-confirm = باید تایید شي
error-before = تېروتنه:{" "}
error-before-title = تېروتنه:{" "}
problem = یوه ستونزه شته

## Home
home-title = د کمپیوټر، ټلیفون او انټرنېټ لپاره مرسته چېرته ده؟
home-lead = په { $place } کې هغه ځایونه چې له تاسو سره مرسته کوي. وټاکئ چې څه غواړئ.
home-open = { $n ->
    [0] اوس هېڅ خلاص ځای نه پېژنو
    [one] اوس: 1 ځای خلاص دی
   *[other] اوس: { $n } ځایونه خلاص دي
}
home-usually-open = { $n ->
    [0] اوس هېڅ خلاص ځای نه پېژنو
    [one] اوس: 1 ځای معمولاً خلاص وي
   *[other] اوس: { $n } ځایونه معمولاً خلاص وي
}
other-need = بل څه، یا نه پوهېږم
open-now = اوس خلاص
open-then = په هغه وخت کې خلاص
near-me = ما ته نږدې
search-label = یو ځای یا مرسته ولټوئ
search-example = چاپ، CAF، کتابتون…
search = لټون
see-all = { $n ->
    [one] دا ځای وګورئ
   *[other] { $n } ځایونه وګورئ
}
see-map = نقشه وګورئ
see-list = لېست وګورئ
needs-title = څه کول غواړئ؟
needs-information = دوی تاسو ته وايي چې مرسته چېرته ده

## Needs and services
service-acces-libre = کمپیوټر کارول
service-poste-adapte = د معلولیت لرونکو لپاره کمپیوټر
service-wifi = وای‌فای
service-imprimante = چاپ کول
service-scanner = کاغذ سکن کول
service-borne-tactile = لمسي سکرین
service-aide-personnalisee = له یو چا مرسته اخیستل
service-demarches = په اداري کارونو کې مرسته
service-ecrivain-public = لیک لیکل، فورمه ډکول
service-atelier = زده کول
service-insertion = په کمپیوټر کار موندل
service-pret-materiel = وسیله امانت اخیستل
service-vente-solidaire = ارزانه وسیله اخیستل
service-connexion-solidaire = ارزانه انټرنېټ او ټلیفون
service-reconditionnement = ترمیم شوې وسیلې
service-don-materiel = وسیله ورکول
service-depannage = وسیله ترمیمول
short-acces-libre = کمپیوټر
short-poste-adapte = برابر کمپیوټر
short-wifi = وای‌فای
short-imprimante = چاپ
short-scanner = سکن
short-borne-tactile = لمسي سکرین
short-aide-personnalisee = مرسته
short-demarches = اداري کارونه
short-ecrivain-public = د لیک لیکلو مرسته
short-atelier = کورسونه
short-insertion = کار
short-pret-materiel = امانت
short-vente-solidaire = ارزانه وسیله
short-connexion-solidaire = ارزانه انټرنېټ
short-reconditionnement = ترمیم شوې
short-don-materiel = وسیله ورکول
short-depannage = ترمیم

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] 1 ځای نه دي ویلي چې د کارولو کمپیوټر لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې د کارولو کمپیوټر لري که نه
}
unsaid-poste-adapte = { $n ->
    [one] 1 ځای نه دي ویلي چې برابر کمپیوټر لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې برابر کمپیوټر لري که نه
}
unsaid-wifi = { $n ->
    [one] 1 ځای نه دي ویلي چې وای‌فای لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې وای‌فای لري که نه
}
unsaid-imprimante = { $n ->
    [one] 1 ځای نه دي ویلي چې د چاپ ماشین لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې د چاپ ماشین لري که نه
}
unsaid-scanner = { $n ->
    [one] 1 ځای نه دي ویلي چې د سکن ماشین لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې د سکن ماشین لري که نه
}
unsaid-borne-tactile = { $n ->
    [one] 1 ځای نه دي ویلي چې لمسي سکرین لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې لمسي سکرین لري که نه
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 ځای نه دي ویلي چې څوک هلته مرسته کوي که نه
   *[other] { $n } ځایونو نه دي ویلي چې څوک هلته مرسته کوي که نه
}
unsaid-demarches = { $n ->
    [one] 1 ځای نه دي ویلي چې په اداري کارونو کې مرسته کوي که نه
   *[other] { $n } ځایونو نه دي ویلي چې په اداري کارونو کې مرسته کوي که نه
}
unsaid-ecrivain-public = { $n ->
    [one] 1 ځای نه دي ویلي چې څوک هلته وړیا لیک لیکي که نه
   *[other] { $n } ځایونو نه دي ویلي چې څوک هلته وړیا لیک لیکي که نه
}
unsaid-atelier = { $n ->
    [one] 1 ځای نه دي ویلي چې کورس لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې کورس لري که نه
}
unsaid-insertion = { $n ->
    [one] 1 ځای نه دي ویلي چې په کار موندلو کې مرسته کوي که نه
   *[other] { $n } ځایونو نه دي ویلي چې په کار موندلو کې مرسته کوي که نه
}
unsaid-pret-materiel = { $n ->
    [one] 1 ځای نه دي ویلي چې وسیله امانت ورکوي که نه
   *[other] { $n } ځایونو نه دي ویلي چې وسیله امانت ورکوي که نه
}
unsaid-vente-solidaire = { $n ->
    [one] 1 ځای نه دي ویلي چې ارزانه وسیله پلوري که نه
   *[other] { $n } ځایونو نه دي ویلي چې ارزانه وسیله پلوري که نه
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 ځای نه دي ویلي چې ارزانه انټرنېټ لري که نه
   *[other] { $n } ځایونو نه دي ویلي چې ارزانه انټرنېټ لري که نه
}
unsaid-reconditionnement = { $n ->
    [one] 1 ځای نه دي ویلي چې زړې وسیلې ترمیم او برابروي که نه
   *[other] { $n } ځایونو نه دي ویلي چې زړې وسیلې ترمیم او برابروي که نه
}
unsaid-don-materiel = { $n ->
    [one] 1 ځای نه دي ویلي چې د خلکو ورکړې وسیلې اخلي که نه
   *[other] { $n } ځایونو نه دي ویلي چې د خلکو ورکړې وسیلې اخلي که نه
}
unsaid-depannage = { $n ->
    [one] 1 ځای نه دي ویلي چې ترمیم کوي که نه
   *[other] { $n } ځایونو نه دي ویلي چې ترمیم کوي که نه
}
unsaid-some = { $n ->
    [one] 1 ځای هر څه نه دي ویلي
   *[other] { $n } ځایونو هر څه نه دي ویلي
}
see-them = : دوی وګورئ
section-hours-unknown = { $n ->
    [one] د کار وخت معلوم نه دی: 1 ځای
   *[other] د کار وخت معلوم نه دی: { $n } ځایونه
}
section-building-open = خلاص ځایونه، د مرستې وخت معلوم نه دی
section-nearest = هېڅ ځای هر څه نه لري. دا ځایونه له تاسو سره مرسته کولی شي

## List
list-title-all = ټول ځایونه
list-title-open = هغه ځایونه چې اوس خلاص دي
list-title-text = «{ $text }»
list-title-district = د { $district } سیمه
count-venues = { $n ->
    [0] هېڅ ځای دا نه دي ویلي.
    [one] 1 ځای.
   *[other] { $n } ځایونه.
}
count-open = { $n ->
    [0] هېڅ خلاص ځای نه پېژنو.
    [one] 1 ځای خلاص دی.
   *[other] { $n } ځایونه خلاص دي.
}
count-usually-open = { $n ->
    [0] هېڅ خلاص ځای نه پېژنو.
    [one] 1 ځای معمولاً خلاص وي.
   *[other] { $n } ځایونه معمولاً خلاص وي.
}
count-places = { $n ->
    [one] { $n } ځای
   *[other] { $n } ځایونه
}
order-distance = لومړی تر ټولو نږدې.
order-opening = لومړی هغه چې ژر خلاصېږي.
order-name = د الفبا په ترتیب.
choices = ستاسو انتخابونه
remove-choice = : دا انتخاب لرې کړئ
more-choices = نور انتخابونه
what-i-want = هغه څه چې زه یې کول غواړم
conditions = شرطونه
when = کومه ورځ او څو بجې؟
audience = د چا لپاره؟
care = معلولیت، د لوستلو ستونزه
language = هغه ژبه چې خبرې پرې کوي
any = فرق نه کوي
show-venues = ځایونه وګورئ
free = وړیا
with-unsaid = له هغو سره چې نه دي ویلي
near-you = تاسو ته نږدې
map-box = د نقشې سیمه
within = تر { $distance } کم لرې
approximate-position = اټکلي ځای
no-position = په نقشه کې نشته
relay-helps = د ټلیفون شمېره معلومه نه ده. { $relay } له تاسو سره مرسته کولی شي:
call = زنګ ووهئ:
go-there = د تلو لار
book = د لیدو وخت واخلئ
information-point-short = معلومات

## Near me
near-title = تاسو ته نږدې لټون
near-phone = زما ځای وکاروئ
near-address = یوه پته، یو سړک یا یوه سیمه
# U+200E stands before 12: without it the number is drawn on the wrong side of the street.
near-example = لکه: ‎12 rue de Lannoy، یا Épeule
near-wait = ستاسو ځای لټوو…
near-refused = ستاسو ځای مو ونه موند. یوه پته یا یو سړک ولیکئ.
near-privacy = موږ ستاسو پته او ستاسو ځای نه ساتو. ستاسو ځای تر 100 مترو اټکلي کېږي.
near-districts = یا یوه سیمه وټاکئ
near-empty = یوه پته، یو سړک یا یوه سیمه ولیکئ
near-unknown = دا پته مو ونه موندله. د سړک نوم وګورئ، یا یوه سیمه وټاکئ
near-away = د پتو خدمت ځواب نه ورکوي، او موږ دا نوم نه پېژنو. یوازې د سړک نوم ولیکئ، یا یوه سیمه وټاکئ
near-elsewhere = دا پته له دې ځایه ډېره لرې ده. د دې ځای یو سړک یا یوه سیمه ولیکئ

## States
state-open = خلاص دی
state-usually = معمولاً خلاص وي
state-open-until = تر { $h } بجو خلاص دی
state-usually-until = معمولاً تر { $h } بجو خلاص وي
state-open-until-day = خلاص دی · { $day } په { $h } بجو بندېږي
state-usually-until-day = معمولاً خلاص وي · { $day } په { $h } بجو بندېږي
state-open-from = { $day } له { $h } بجو خلاص دی
state-usually-from = معمولاً { $day } له { $h } بجو خلاص وي
state-building-open = ځای خلاص دی. د مرستې لپاره زنګ ووهئ.
state-building-open-until = ځای تر { $h } بجو خلاص دی. د مرستې لپاره زنګ ووهئ.
state-building-usually-until = ځای معمولاً تر { $h } بجو خلاص وي. د مرستې لپاره زنګ ووهئ.
state-appointment = د لیدو په وخت
state-appointment-from = د لیدو په وخت { $day } له { $h } بجو
state-closed = بند دی
state-closed-opens = بند دی · { $day } په { $h } بجو خلاصېږي
state-closed-usually-opens = بند دی · معمولاً { $day } په { $h } بجو خلاصېږي
state-closed-appointment = بند دی · د لیدو په وخت { $day } له { $h } بجو
state-gone = دا ځای د تل لپاره بند شوی
state-unknown = د کار وخت معلوم نه دی
state-holiday = د رخصتۍ ورځ ({ $holiday }): ښایي بند وي، تر راتلو مخکې زنګ ووهئ
call-first = تر راتلو مخکې زنګ ووهئ.
call-first-help = د مرستې لپاره تر راتلو مخکې زنګ ووهئ.

## A place
what-you-can-do = هلته څه کولی شئ
information-point = هلته وپوښتئ چې تاسو ته نږدې مرسته چېرته ده.
services-unknown = موږ لا نه پوهېږو چې هلته څه کېدای شي. زنګ ووهئ او وپوښتئ.
not-here = دلته نشته:
unknown-ask = معلوم نه دي، په ټلیفون وپوښتئ:
this-week = دا اونۍ:
next-time = بل ځل: { $day } په { $h } بجو
quantity = { $n ->
    [one] شمېر: 1
   *[other] شمېر: { $n }
}
quantity-computers = { $n ->
    [one] 1 کمپیوټر
   *[other] { $n } کمپیوټرونه
}
help-hours-unknown = د مرستې وخت معلوم نه دی: زنګ ووهئ
help-hours-venue = د خلاصېدو په وخت کې
said-old = ویل شوی، نېټه: { $date }، باید تایید شي
week-title = په دې اونۍ کې د ځای د خلاصېدو وخت
week-closed = بند دی
week-all-day = ټوله ورځ
week-from = له { $h } بجو
week-range = له { $from } تر { $to }
week-probably-closed = ښایي بند وي، زنګ ووهئ
week-holiday = رخصتي: { $holiday }
week-closure = دا ځل بند دی
week-exceptional = دا ځل بل وخت
closure-day = په { $from } بند دی.
closure-days = له { $from } تر { $to } بند دی.
opening-day = په { $from } ځانګړی وخت.
opening-days = له { $from } تر { $to } ځانګړی وخت.
hours-no-source = موږ د کار وخت نه پېژنو.
come = راتلل
street-unknown = سړک معلوم نه دی،
wheelchair-yes = په ویلچیر ننوتلی شئ
wheelchair-no = په ویلچیر نه شئ ننوتلی
wheelchair-unknown = په ویلچیر ننوتل: معلوم نه دي
approximate-street = اټکلي ځای: د نقشې ټکی سړک ښيي، دروازه نه.
no-position-long = موږ د دې ځای نقطه نه لرو: په نقشه کې نشته.
accessibility-sheet = ودانۍ ته د ننوتلو معلومات (Acceslibre)
see-on-map = په نقشه کې وګورئ
small-map = په { $place } کې د دې ځای نقشه
good-to-know = ښه ده چې پوه شئ
cost = بیه
how-to-come = تاسو څنګه منل کېږئ
papers = له ځان سره یې راوړئ
languages-spoken = هغه ژبې چې خبرې پرې کوي
welcome = ځانګړې پاملرنه
labels = نښې
email = ایمیل
website = وېب‌پاڼه
sources = دا معلومات له کومه دي
report = د تېروتنې خبر ورکړئ
report-call = تېروتنه مو ولیده؟ زنګ ووهئ:
send = لېږل
print = چاپ کول
address-copied = د پاڼې پته کاپي شوه.
printed-on = چاپ شوی، نېټه: { $date }
# A word stands before the date: after a French name, a number alone is drawn on the wrong side.
said-source = د { $source } په وینا، نېټه: { $date }. باید تایید شي.
said-visitor = د یو لیدونکي په وینا، نېټه: { $date }. باید تایید شي.
group-identite = نوم
group-adresse = پته
group-position = په نقشه کې ځای
group-telephone = ټلیفون
group-en-ligne = ایمیل او وېب‌پاڼه
group-horaires = د کار وخت
group-offres = خدمتونه
group-conditions = شرطونه
group-presentation = پېژندنه

## Vocabularies
cost-gratuit = وړیا
cost-gratuit-sous-condition = په شرط وړیا
cost-payant = په پیسو
booking-sans-rendez-vous = د لیدو وخت ته اړتیا نشته
booking-sur-rendez-vous = د لیدو په وخت
booking-avec-ou-sans = د لیدو په وخت یا پرته له وخته
booking-sur-orientation = ټولنیز کارکوونکی مو لېږي
audience-jeunes = ځوانان
audience-etudiants = محصلان
audience-familles = کورنۍ او ماشومان
audience-seniors = زاړه خلک
audience-femmes = ښځې
care-moteur = جسمي معلولیت
care-visuel = کم لیدل یا نه لیدل
care-auditif = کم اورېدل یا نه اورېدل
care-mental = ذهني معلولیت
care-illettrisme = لوستل او لیکل سخت دي
access-se-presenter = هلته ورتلل
access-telephoner = زنګ وهل
access-ecrire = ایمیل لیکل
access-fiche-de-prescription = یو مسلکي کارکوونکی مو لېږي
access-rdv-en-ligne = په انټرنېټ کې د لیدو وخت اخیستل
access-pas-de-public = دا ځای خلک نه مني
language-fr = فرانسوي
language-ar = عربي
language-en = انګلیسي
language-pt = پرتګالي
language-es = هسپانوي
language-it = ایټالوي
language-tr = ترکي
language-ro = رومانیایي
language-pl = پولنډي
language-uk = اوکرایني
language-ru = روسي
language-ps = پښتو
language-fa = دري، فارسي
language-am = امهري
language-lsf = د اشارو ژبه
label-france-services = France services
label-conseiller-numerique = د کمپیوټر او انټرنېټ مشاور (Conseiller numérique)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = ډیجیټل کتابتون (Bibliothèque numérique de référence)
typology-ASSO = ټولنه
typology-BIB = کتابتون
typology-CCAS = د ښار د ټولنیزې مرستې دفتر (CCAS)
typology-CS = ټولنیز مرکز
typology-EPN = د کمپیوټر او انټرنېټ ځای
typology-MQ = د سیمې کور
typology-MUNI = ښاروالي
typology-RFS = France services
typology-TIERS_LIEUX = د ګډ کار ځای
holiday-new-year = نوی کال
holiday-good-friday = سپېڅلې جمعه
holiday-easter-monday = د ایسټر دوشنبه
holiday-labour-day = 1 مۍ
holiday-victory-1945 = 8 مۍ
holiday-ascension = د عروج ورځ
holiday-whit-monday = د پنتکوست دوشنبه
holiday-national-day = 14 جولای
holiday-assumption = د بي‌بي مریم ورځ
holiday-all-saints = د ټولو سپېڅلو ورځ
holiday-armistice-1918 = 11 نومبر
holiday-christmas = کرېسمس
holiday-saint-stephen = د سېنټ سټیفن ورځ
holiday-abolition = د غلامۍ د پای ورځ

## Dates and distances
day-today = نن
day-tomorrow = سبا
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
# Always read after نېټه.
date-none = نامعلومه
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپریل
month-5 = مۍ
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سپټمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
distance-m = { $n } متره
distance-km = { $n } کیلومتره
distance-about = شاوخوا { $distance }
distance-walk = { $distance }، شاوخوا { $n } دقیقې پلی
distance-drive = { $distance }، شاوخوا { $n } دقیقې په موټر کې

## Districts and towns
districts-title = سیمې
place-commune-title = په { $name } کې مرسته
place-district-title = د { $name } په سیمه کې مرسته
place-lead = په { $name } کې هغه ځایونه چې د کمپیوټر، ټلیفون او انټرنېټ په کار کې له تاسو سره مرسته کوي.
place-none = موږ لا دلته هېڅ ځای نه پېژنو. ټول ځایونه وګورئ، یا زنګ ووهئ.

## Map
skip-map = له نقشې تېر شئ
map-name = د ځایونو نقشه
map-no-script = نقشه دلته نه ښکاري. لېست هماغه څه وايي.
legend = د نښو مانا
map-zoom-in = لویول
map-zoom-out = کوچنی کول
map-close = بندول
map-here = دلته ولټوئ
map-call = زنګ وهل
map-see = ځای وګورئ
map-approx = اټکلي ځای
map-cluster-act = لویول
map-two-fingers = نقشه په دوو ګوتو وخوځوئ
map-ctrl-wheel = د نقشې لویولو لپاره Ctrl + د موږک څرخ
map-you = تاسو دلته یاست
map-loading = نقشه راځي…
map-failed = نقشې ځایونه راونه وړل. لېست سم دی.
map-many = نقشه لویه کړئ، یا لېست وکاروئ.
map-map-help = د خوځولو لپاره غشي، د لویولو او کوچني کولو لپاره جمع او منفي.
map-legend-open = خلاص، تایید شوی
map-legend-usual = معمولاً خلاص
map-legend-rdv = د لیدو په وخت
map-legend-closed = بند
map-legend-unknown = د کار وخت معلوم نه دی

## Errors
error-400-title = موږ په دې غوښتنه پوه نه شو
error-400-text = د پاڼې په پته کې تېروتنه ده.
error-403-title = دا پاڼه ستاسو لپاره نه ده
error-403-text = دا د نورو خلکو لپاره ده. که دا تېروتنه وي، ښاروالۍ ته زنګ ووهئ.
error-404-title = دا پاڼه نشته
error-404-text = ښایي پته بدله شوې وي، یا غلطه لیکل شوې وي.
error-405-title = دا کار دلته نه کېږي
error-405-text = مخکینۍ پاڼې ته لاړ شئ او بیا یې پیل کړئ.
error-413-title = دا ډېر اوږد دی
error-413-text = هغه څه چې تاسو ولېږل ډېر اوږد دي. لنډ یې کړئ او بیا یې پیل کړئ.
error-429-title = په یو وخت ډېرې غوښتنې
error-429-text = یوه دقیقه صبر وکړئ، بیا یې پیل کړئ.
error-500-title = یو څه کار ونه کړ
error-500-text = دا زموږ تېروتنه ده، ستاسو نه. لږ وروسته بیا هڅه وکړئ.
error-503-title = وېب‌پاڼه بوخته ده
error-503-text = یوه دقیقه وروسته بیا هڅه وکړئ.
bad-filter-value = «{ $value }» د «{ $parameter }» لپاره مانا نه لري.
bad-filter-twice = «{ $parameter }» دوه ځله راکړل شوی.
bad-filter-needs = «{ $parameter }» «{ $other }» ته اړتیا لري.
bad-filter-many = په پته کې تر 100 زیات انتخابونه دي.

## Required pages
accessibility = د ټولو لپاره لاسرسی
accessibility-lead = دا وېب‌پاڼه له RGAA 4.1 (د فرانسې قاعده) سره برابره نه ده: تر اوسه د باندې چا نه ده کتلې.
accessibility-done-title = هغه څه چې په هر بدلون کې یې ګورو
accessibility-done-keyboard = ټول کارونه په کیبورډ کېږي.
accessibility-done-script = هر څه پرته له JavaScript کار کوي، پرته له نقشې. لېست هماغه وايي چې نقشه یې وايي.
accessibility-done-list = له هر رنګ سره یوه کلمه او یوه بڼه ده.
accessibility-done-tools = پروګرامونه هره پاڼه ګوري، په فرانسوي او عربي، په کوچني او لوی سکرین.
accessibility-not-title = هغه څه چې نه دي کتل شوي
accessibility-not-audit = د باندې هېچا نه ده کتلې.
accessibility-not-readers = د سکرین لوستلو له رښتینو پروګرامونو سره ازموینه نه ده شوې.
accessibility-not-texts = هغه متنونه چې ځایونو لیکلي په خپله ژبه پاتې کېږي.
accessibility-problem-title = ستونزه لرئ؟
accessibility-problem = موږ ته یې ووایئ:
accessibility-defender = که موږ ځواب درنه کړو، تاسو د حقونو مدافع (Défenseur des droits) ته لیکلی شئ:
legal-publisher = د وېب‌پاڼې خپروونکی
legal-director = د خپرولو مدیر
legal-host = د وېب‌پاڼې ساتونکی
legal-officer = د معلوماتو د ساتنې مسئول
legal-contact = اړیکه
legal-blank = معلوم نه دي
legal-why-blank = هغه اداره چې دا وېب‌پاڼه خپروي باید دا کرښې ډکې کړي.
legal-data-title = معلومات
legal-data = هر معلومات وايي چې له کومه دي او د کومې نېټې دي، د ځای د پاڼې په ښکته برخه کې.
legal-software-title = پروګرام
legal-software = دا وېب‌پاڼه په Repère جوړه شوې ده.
legal-licences = د پروګرام د برخو جوازونه
privacy-lead = تاسو دا وېب‌پاڼه کارولی شئ پرته له دې چې د ځان په اړه څه ووایئ.
privacy-cookies = د لیدونکو لپاره هېڅ کوکي (cookie) نشته.
privacy-third = ستاسو د لیدو په وخت بلې وېب‌پاڼې ته هېڅ غوښتنه نه ځي. نقشې زموږ له لارې راځي.
privacy-position = ستاسو ځای یوازې هغه وخت غوښتل کېږي چې تاسو «ما ته نږدې» لمس کړئ. مخکې له دې چې ستاسو له وسیلې ووځي، تر 100 مترو اټکلي کېږي، او نه ساتل کېږي.
privacy-address = هغه پته چې تاسو یې لیکئ د پتو ملي خدمت ته ستاسو له نوم پرته لېږل کېږي، او نه ساتل کېږي.
privacy-words = کله چې لټون څه ونه مومي، موږ یوازې کلمې شمېرو، پرته له جملې، پرته له وخته، پرته له تاسو.
privacy-log = موږ د لیدنو لېست نه ساتو.
privacy-venues-title = ځایونه
privacy-venues = ځایونه په عامه معلوماتو پېژندل کېږي: هېڅکله د چا نوم، ایمیل یا شخصي ټلیفون نه وي.
privacy-rights = د هغو معلوماتو د سمولو یا لرې کولو لپاره چې ستاسو په اړه دي:
privacy-cnil = تاسو CNIL (د معلوماتو د ساتنې اداره) ته هم لیکلی شئ:
privacy-offline-title = پرته له انټرنېټه لوستل
privacy-offline-what = که تاسو «په دې موبایل کې یې وساتئ» لمس کړئ، ستاسو براوزر لومړۍ پاڼه، ځایونه او ستاسو انتخاب ستاسو په وسیله کې ساتي. تر هغه مخکې هېڅ نه ساتل کېږي، د لوستلو پر مهال هېڅ نه زیاتېږي، موږ ته هېڅ نه لېږل کېږي.
privacy-offline-erase = «پاکول»، د «پرته له انټرنېټه لوستل» په پاڼه کې، هر څه له دې وسیلې لرې کوي.
privacy-offline-link = هغه څه چې ساتل شوي وګورئ یا یې پاک کړئ
map-show = نقشه وښیئ
map-show-why = ستاسو وسیله انټرنېټ لږ مصرفوي: نقشه انتظار کوي چې تاسو یې وغواړئ.
