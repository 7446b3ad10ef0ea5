# What the site says in Dari (Persian of Afghanistan). Short words. French (fr/site.ftl) is the reference. To be read again.

## Every page
skip = رفتن به متن اصلی
languages = زبان‌ها
footer = پایین صفحه
home = صفحه اول
list = لیست
map = نقشه
site-plan = نقشه ویب‌سایت
open-data = داده‌های باز
embed-link = این جاها را در سایت خود بگذارید
accessibility-status = دسترسی برای همه: مطابق قاعده نیست
legal = معلومات قانونی
privacy = معلومات شخصی
talk = می‌خواهید با کسی صحبت کنید؟
all-venues = همه جای‌ها
venues = جای‌ها
communes = شهرها
district = محله
districts = محله‌ها
pages = صفحه‌ها
page-of = صفحه { $page } از { $pages }
previous-page = صفحه قبلی
next-page = صفحه بعدی
about-site = درباره این ویب‌سایت
today = امروز
unknown = معلوم نیست
to-confirm = باید تایید شود
error-before = اشتباه:{" "}
error-before-title = اشتباه:{" "}
problem = یک مشکل است

## Home
home-title = در کجا برای کمپیوتر، تلیفون و انترنت کمک پیدا کنم؟
home-lead = جای‌هایی در { $place } که در آن به شما کمک می‌کنند. انتخاب کنید که چه می‌خواهید.
home-open = { $n ->
    [0] همین حالا هیچ جای باز را نمی‌شناسیم
    [one] همین حالا: 1 جای باز است
   *[other] همین حالا: { $n } جای باز است
}
home-usually-open = { $n ->
    [0] همین حالا هیچ جای باز را نمی‌شناسیم
    [one] همین حالا: 1 جای معمولاً باز است
   *[other] همین حالا: { $n } جای معمولاً باز است
}
other-need = چیز دیگر، یا نمی‌دانم
open-now = حالا باز است
open-then = در آن وقت باز است
near-me = نزدیک من
search-label = یک جای یا یک کمک را جستجو کنید
search-example = چاپ، CAF، کتابخانه…
search = جستجو
see-all = { $n ->
    [one] دیدن این جای
   *[other] دیدن { $n } جای
}
see-map = دیدن نقشه
see-list = دیدن لیست
needs-title = چه می‌خواهید بکنید؟
needs-information = آنها به شما می‌گویند که کمک در کجاست

## Needs and services
service-acces-libre = استفاده از کمپیوتر
service-poste-adapte = کمپیوتر مناسب برای افراد دارای معلولیت
service-wifi = وای‌فای
service-imprimante = چاپ کردن
service-scanner = سکن کردن کاغذ
service-borne-tactile = سکرین لمسی
service-aide-personnalisee = کمک گرفتن از یک نفر
service-demarches = کمک در کارهای اداری
service-ecrivain-public = نوشتن نامه، پر کردن فورم
service-atelier = یاد گرفتن
service-insertion = پیدا کردن کار با کمپیوتر
service-pret-materiel = امانت گرفتن یک دستگاه
service-vente-solidaire = خریدن دستگاه ارزان‌تر
service-connexion-solidaire = انترنت و تلیفون ارزان‌تر
service-reconditionnement = دستگاه‌های ترمیم‌شده
service-don-materiel = دادن یک دستگاه
service-depannage = ترمیم یک دستگاه
short-acces-libre = کمپیوتر
short-poste-adapte = کمپیوتر مناسب
short-wifi = وای‌فای
short-imprimante = چاپ
short-scanner = سکن
short-borne-tactile = سکرین لمسی
short-aide-personnalisee = کمک
short-demarches = کارهای اداری
short-ecrivain-public = کمک در نوشتن نامه
short-atelier = کورس‌ها
short-insertion = کار
short-pret-materiel = امانت
short-vente-solidaire = دستگاه ارزان‌تر
short-connexion-solidaire = انترنت ارزان‌تر
short-reconditionnement = ترمیم‌شده
short-don-materiel = دادن دستگاه
short-depannage = ترمیم

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] 1 جای نگفته که کمپیوتر برای استفاده دارد یا نه
   *[other] { $n } جای نگفته که کمپیوتر برای استفاده دارد یا نه
}
unsaid-poste-adapte = { $n ->
    [one] 1 جای نگفته که کمپیوتر مناسب دارد یا نه
   *[other] { $n } جای نگفته که کمپیوتر مناسب دارد یا نه
}
unsaid-wifi = { $n ->
    [one] 1 جای نگفته که وای‌فای دارد یا نه
   *[other] { $n } جای نگفته که وای‌فای دارد یا نه
}
unsaid-imprimante = { $n ->
    [one] 1 جای نگفته که ماشین چاپ دارد یا نه
   *[other] { $n } جای نگفته که ماشین چاپ دارد یا نه
}
unsaid-scanner = { $n ->
    [one] 1 جای نگفته که ماشین سکن دارد یا نه
   *[other] { $n } جای نگفته که ماشین سکن دارد یا نه
}
unsaid-borne-tactile = { $n ->
    [one] 1 جای نگفته که سکرین لمسی دارد یا نه
   *[other] { $n } جای نگفته که سکرین لمسی دارد یا نه
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 جای نگفته که کسی آنجا کمک می‌کند یا نه
   *[other] { $n } جای نگفته که کسی آنجا کمک می‌کند یا نه
}
unsaid-demarches = { $n ->
    [one] 1 جای نگفته که در کارهای اداری کمک می‌کند یا نه
   *[other] { $n } جای نگفته که در کارهای اداری کمک می‌کند یا نه
}
unsaid-ecrivain-public = { $n ->
    [one] 1 جای نگفته که کسی آنجا رایگان نامه می‌نویسد یا نه
   *[other] { $n } جای نگفته که کسی آنجا رایگان نامه می‌نویسد یا نه
}
unsaid-atelier = { $n ->
    [one] 1 جای نگفته که کورس دارد یا نه
   *[other] { $n } جای نگفته که کورس دارد یا نه
}
unsaid-insertion = { $n ->
    [one] 1 جای نگفته که در پیدا کردن کار کمک می‌کند یا نه
   *[other] { $n } جای نگفته که در پیدا کردن کار کمک می‌کند یا نه
}
unsaid-pret-materiel = { $n ->
    [one] 1 جای نگفته که دستگاه امانت می‌دهد یا نه
   *[other] { $n } جای نگفته که دستگاه امانت می‌دهد یا نه
}
unsaid-vente-solidaire = { $n ->
    [one] 1 جای نگفته که دستگاه ارزان‌تر می‌فروشد یا نه
   *[other] { $n } جای نگفته که دستگاه ارزان‌تر می‌فروشد یا نه
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 جای نگفته که انترنت ارزان‌تر دارد یا نه
   *[other] { $n } جای نگفته که انترنت ارزان‌تر دارد یا نه
}
unsaid-reconditionnement = { $n ->
    [one] 1 جای نگفته که دستگاه‌های کهنه را آماده می‌کند یا نه
   *[other] { $n } جای نگفته که دستگاه‌های کهنه را آماده می‌کند یا نه
}
unsaid-don-materiel = { $n ->
    [one] 1 جای نگفته که دستگاه‌های بخشش‌شده را می‌گیرد یا نه
   *[other] { $n } جای نگفته که دستگاه‌های بخشش‌شده را می‌گیرد یا نه
}
unsaid-depannage = { $n ->
    [one] 1 جای نگفته که ترمیم می‌کند یا نه
   *[other] { $n } جای نگفته که ترمیم می‌کند یا نه
}
unsaid-some = { $n ->
    [one] 1 جای همه چیز را نگفته
   *[other] { $n } جای همه چیز را نگفته
}
see-them = : دیدن آنها
section-hours-unknown = { $n ->
    [one] وقت کار معلوم نیست: 1 جای
   *[other] وقت کار معلوم نیست: { $n } جای
}
section-building-open = جای‌های باز، وقت کمک معلوم نیست
section-nearest = هیچ جای همه چیز را ندارد. این جای‌ها می‌توانند به شما کمک کنند

## List
list-title-all = همه جای‌ها
list-title-open = جای‌هایی که حالا باز است
list-title-text = «{ $text }»
list-title-district = محله { $district }
count-venues = { $n ->
    [0] هیچ جای این را نگفته.
    [one] 1 جای.
   *[other] { $n } جای.
}
count-open = { $n ->
    [0] هیچ جای باز را نمی‌شناسیم.
    [one] 1 جای باز است.
   *[other] { $n } جای باز است.
}
count-usually-open = { $n ->
    [0] هیچ جای باز را نمی‌شناسیم.
    [one] 1 جای معمولاً باز است.
   *[other] { $n } جای معمولاً باز است.
}
count-places = { $n ->
    [one] { $n } جای
   *[other] { $n } جای
}
order-distance = اول نزدیک‌ترین.
order-opening = اول جایی که زودتر باز می‌شود.
order-name = به ترتیب الفبا.
choices = انتخاب‌های شما
remove-choice = : دور کردن این انتخاب
more-choices = انتخاب‌های بیشتر
what-i-want = کاری که می‌خواهم بکنم
conditions = شرط‌ها
when = کدام روز و کدام ساعت؟
audience = برای کی؟
care = معلولیت، مشکل خواندن
language = زبانی که صحبت می‌کنند
any = فرق ندارد
show-venues = دیدن جای‌ها
free = رایگان
with-unsaid = با جای‌هایی که نگفته‌اند
near-you = نزدیک شما
map-box = ساحه نقشه
within = کمتر از { $distance } دور
approximate-position = جای تقریبی
no-position = در نقشه نیست
relay-helps = شماره تلیفون معلوم نیست. { $relay } می‌تواند به شما کمک کند:
call = زنگ بزنید به
go-there = راه رفتن به آنجا
book = گرفتن وقت ملاقات
information-point-short = معلومات

## Near me
near-title = جستجو نزدیک شما
near-phone = استفاده از جای من
near-address = یک آدرس، یک سرک یا یک محله
# U+200E stands before 12: without it the number is drawn on the wrong side of the street.
near-example = مثلاً: ‎12 rue de Lannoy، یا Épeule
near-wait = جای شما را جستجو می‌کنیم…
near-refused = جای شما را نیافتیم. یک آدرس یا یک سرک بنویسید.
near-privacy = ما آدرس شما و جای شما را نگه نمی‌داریم. جای شما تا 100 متر تقریبی می‌شود.
near-districts = یا یک محله را انتخاب کنید
near-empty = یک آدرس، یک سرک یا یک محله بنویسید
near-unknown = این آدرس را نیافتیم. نام سرک را ببینید، یا یک محله را انتخاب کنید
near-away = خدمت آدرس‌ها جواب نمی‌دهد، و ما این نام را نمی‌شناسیم. فقط نام سرک را بنویسید، یا یک محله را انتخاب کنید
near-elsewhere = این آدرس از اینجا بسیار دور است. یک سرک یا یک محله از اینجا بنویسید

## States
state-open = باز است
state-usually = معمولاً باز است
state-open-until = تا ساعت { $h } باز است
state-usually-until = معمولاً تا ساعت { $h } باز است
state-open-until-day = باز است · { $day } ساعت { $h } بسته می‌شود
state-usually-until-day = معمولاً باز است · { $day } ساعت { $h } بسته می‌شود
state-open-from = { $day } از ساعت { $h } باز است
state-usually-from = معمولاً { $day } از ساعت { $h } باز است
state-building-open = این جای باز است. برای کمک زنگ بزنید.
state-building-open-until = این جای تا ساعت { $h } باز است. برای کمک زنگ بزنید.
state-building-usually-until = این جای معمولاً تا ساعت { $h } باز است. برای کمک زنگ بزنید.
state-appointment = با وقت ملاقات
state-appointment-from = با وقت ملاقات { $day } از ساعت { $h }
state-closed = بسته است
state-closed-opens = بسته است · { $day } ساعت { $h } باز می‌شود
state-closed-usually-opens = بسته است · معمولاً { $day } ساعت { $h } باز می‌شود
state-closed-appointment = بسته است · با وقت ملاقات { $day } از ساعت { $h }
state-gone = این جای برای همیشه بسته شده
state-unknown = وقت کار معلوم نیست
state-holiday = روز رخصتی ({ $holiday }): شاید بسته باشد، پیش از آمدن زنگ بزنید
call-first = پیش از آمدن زنگ بزنید.
call-first-help = برای کمک، پیش از آمدن زنگ بزنید.

## A place
what-you-can-do = کارهایی که آنجا می‌توانید بکنید
information-point = آنجا بپرسید که نزدیک شما کمک در کجاست.
services-unknown = هنوز نمی‌دانیم آنجا چه می‌توان کرد. زنگ بزنید و بپرسید.
not-here = اینجا نیست:
unknown-ask = معلوم نیست، با تلیفون بپرسید:
this-week = این هفته:
next-time = بار دیگر: { $day } ساعت { $h }
quantity = { $n ->
    [one] تعداد: 1
   *[other] تعداد: { $n }
}
quantity-computers = { $n ->
    [one] 1 کمپیوتر
   *[other] { $n } کمپیوتر
}
help-hours-unknown = وقت کمک معلوم نیست: زنگ بزنید
help-hours-venue = در وقت باز بودن
said-old = به تاریخ { $date } گفته شده، باید تایید شود
week-title = وقت باز بودن این جای در این هفته
week-closed = بسته است
week-all-day = تمام روز
week-from = از ساعت { $h }
week-range = از { $from } تا { $to }
week-probably-closed = شاید بسته باشد، زنگ بزنید
week-holiday = رخصتی: { $holiday }
week-closure = این بار بسته است
week-exceptional = این بار وقت دیگر
closure-day = به تاریخ { $from } بسته است.
closure-days = از { $from } تا { $to } بسته است.
opening-day = وقت خاص به تاریخ { $from }.
opening-days = وقت خاص از { $from } تا { $to }.
hours-no-source = ما وقت کار را نمی‌دانیم.
come = آمدن
street-unknown = سرک معلوم نیست،
wheelchair-yes = با ویلچر داخل شده می‌توانید
wheelchair-no = با ویلچر داخل شده نمی‌توانید
wheelchair-unknown = داخل شدن با ویلچر: معلوم نیست
approximate-street = جای تقریبی: نقطه روی نقشه سرک را نشان می‌دهد، نه دروازه را.
no-position-long = ما نمی‌دانیم این جای در کجای نقشه است: در نقشه نیست.
accessibility-sheet = معلومات درباره داخل شدن به ساختمان (Acceslibre)
see-on-map = دیدن در نقشه
small-map = جای آن در { $place }
good-to-know = خوب است بدانید
cost = قیمت
how-to-come = چگونه شما را می‌پذیرند
papers = با خود بیاورید
languages-spoken = زبان‌هایی که صحبت می‌کنند
welcome = پذیرایی خاص
labels = نشان‌ها
email = ایمیل
website = ویب‌سایت
sources = این معلومات از کجاست
report = خبر دادن از اشتباه
report-call = اشتباه دیدید؟ زنگ بزنید:
send = فرستادن
print = چاپ کردن
address-copied = آدرس صفحه کاپی شد.
printed-on = چاپ شد به تاریخ { $date }
# A word stands before the date: after a French name, a number alone is drawn on the wrong side.
said-source = به گفته { $source }، به تاریخ { $date }. باید تایید شود.
said-visitor = به گفته یک بازدیدکننده، به تاریخ { $date }. باید تایید شود.
group-identite = نام
group-adresse = آدرس
group-position = جای در نقشه
group-telephone = تلیفون
group-en-ligne = ایمیل و ویب‌سایت
group-horaires = وقت کار
group-offres = خدمات
group-conditions = شرط‌ها
group-presentation = معرفی

## Vocabularies
cost-gratuit = رایگان
cost-gratuit-sous-condition = رایگان با شرط
cost-payant = با پول
booking-sans-rendez-vous = بدون وقت ملاقات
booking-sur-rendez-vous = با وقت ملاقات
booking-avec-ou-sans = با وقت ملاقات یا بدون آن
booking-sur-orientation = کارمند اجتماعی شما را روان می‌کند
audience-jeunes = جوانان
audience-etudiants = محصلان
audience-familles = فامیل‌ها و اطفال
audience-seniors = افراد کلان‌سال
audience-femmes = زنان
care-moteur = معلولیت جسمی
care-visuel = کم دیدن یا ندیدن
care-auditif = کم شنیدن یا نشنیدن
care-mental = معلولیت ذهنی
care-illettrisme = خواندن و نوشتن مشکل است
access-se-presenter = آمدن به آنجا
access-telephoner = زنگ زدن
access-ecrire = نوشتن ایمیل
access-fiche-de-prescription = یک کارمند مسلکی شما را روان می‌کند
access-rdv-en-ligne = گرفتن وقت ملاقات از راه انترنت
access-pas-de-public = این جای مردم را نمی‌پذیرد
language-fr = فرانسوی
language-ar = عربی
language-en = انگلیسی
language-pt = پرتگالی
language-es = هسپانوی
language-it = ایتالوی
language-tr = ترکی
language-ro = رومانیایی
language-pl = پولندی
language-uk = اوکراینی
language-ru = روسی
language-ps = پشتو
language-fa = دری، فارسی
language-am = امهری
language-lsf = زبان اشاره
label-france-services = France services
label-conseiller-numerique = مشاور کمپیوتر و انترنت (Conseiller numérique)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = کتابخانه دیجیتال (Bibliothèque numérique de référence)
typology-ASSO = انجمن
typology-BIB = کتابخانه
typology-CCAS = دفتر کمک اجتماعی شهر (CCAS)
typology-CS = مرکز اجتماعی
typology-EPN = جای کمپیوتر و انترنت
typology-MQ = خانه محله
typology-MUNI = شاروالی
typology-RFS = France services
typology-TIERS_LIEUX = جای کار مشترک
holiday-new-year = سال نو
holiday-good-friday = جمعه مقدس
holiday-easter-monday = دوشنبه عید پاک
holiday-labour-day = 1 می
holiday-victory-1945 = 8 می
holiday-ascension = عید عروج
holiday-whit-monday = دوشنبه پنتکوست
holiday-national-day = 14 جولای
holiday-assumption = عید مریم مقدس
holiday-all-saints = روز همه مقدسان
holiday-armistice-1918 = 11 نومبر
holiday-christmas = کریسمس
holiday-saint-stephen = روز سنت استیفن
holiday-abolition = روز پایان بردگی

## Dates and distances
day-today = امروز
day-tomorrow = فردا
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
# Always read after به تاریخ.
date-none = نامعلوم
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
distance-m = { $n } متر
distance-km = { $n } کیلومتر
distance-about = تقریباً { $distance }
distance-walk = { $distance }، تقریباً { $n } دقیقه پیاده
distance-drive = { $distance }، تقریباً { $n } دقیقه با موتر

## Districts and towns
districts-title = محله‌ها
place-commune-title = کمک در { $name }
place-district-title = کمک در محله { $name }
place-lead = جای‌هایی در { $name } که در کار کمپیوتر، تلیفون و انترنت به شما کمک می‌کنند.
place-none = ما هنوز اینجا هیچ جای را نمی‌شناسیم. همه جای‌ها را ببینید، یا زنگ بزنید.

## Map
skip-map = گذشتن از نقشه
map-name = نقشه جای‌ها
map-no-script = نقشه اینجا دیده نمی‌شود. لیست همان چیز را می‌گوید.
legend = معنای نشان‌ها
map-zoom-in = کلان کردن
map-zoom-out = کوچک کردن
map-close = بستن
map-here = جستجو در اینجا
map-call = زنگ زدن
map-see = دیدن این جای
map-approx = جای تقریبی
map-cluster-act = کلان کردن
map-two-fingers = با دو انگشت نقشه را حرکت دهید
map-ctrl-wheel = Ctrl + چرخک ماوس برای کلان کردن نقشه
map-you = شما اینجا هستید
map-loading = نقشه باز می‌شود…
map-failed = نقشه جای‌ها را آورده نتوانست. لیست درست است.
map-many = نقشه را کلان کنید، یا از لیست استفاده کنید.
map-map-help = تیرها برای حرکت، جمع و منفی برای کلان یا کوچک کردن.
map-legend-open = باز است، تایید شده
map-legend-usual = معمولاً باز است
map-legend-rdv = با وقت ملاقات
map-legend-closed = بسته است
map-legend-unknown = وقت کار معلوم نیست

## Errors
error-400-title = ما این خواست را نفهمیدیم
error-400-text = در آدرس صفحه یک اشتباه است.
error-403-title = این صفحه برای شما نیست
error-403-text = این صفحه برای کسان دیگر است. اگر این اشتباه است، به شاروالی زنگ بزنید.
error-404-title = این صفحه وجود ندارد
error-404-text = شاید آدرس تبدیل شده، یا غلط نوشته شده است.
error-405-title = این کار اینجا نمی‌شود
error-405-text = به صفحه قبلی برگردید و دوباره شروع کنید.
error-413-title = بسیار دراز است
error-413-text = چیزی که فرستادید بسیار دراز است. آن را کوتاه کنید و دوباره شروع کنید.
error-429-title = خواست‌های زیاد در یک وقت
error-429-text = یک دقیقه صبر کنید، بعد دوباره شروع کنید.
error-500-title = یک چیز کار نکرد
error-500-text = اشتباه از ماست، نه از شما. کمی بعد دوباره کوشش کنید.
error-503-title = ویب‌سایت مصروف است
error-503-text = بعد از یک دقیقه دوباره کوشش کنید.
bad-filter-value = «{ $value }» برای «{ $parameter }» معنا ندارد.
bad-filter-twice = «{ $parameter }» دو بار داده شده است.
bad-filter-needs = «{ $parameter }» به «{ $other }» ضرورت دارد.
bad-filter-many = در آدرس بیشتر از 100 انتخاب است.

## Required pages
accessibility = دسترسی برای همه
accessibility-lead = این ویب‌سایت مطابق RGAA 4.1 (قاعده فرانسه) نیست: تا حال هیچ کس از بیرون آن را ندیده است.
accessibility-done-title = چیزی که در هر تغییر می‌بینیم
accessibility-done-keyboard = همه کارها با کیبورد می‌شود.
accessibility-done-script = همه چیز بدون JavaScript کار می‌کند، به جز نقشه. لیست همان چیزی را می‌گوید که نقشه می‌گوید.
accessibility-done-list = با هر رنگ یک کلمه و یک شکل است.
accessibility-done-tools = پروگرام‌ها هر صفحه را می‌بینند، به فرانسوی و عربی، در سکرین کوچک و کلان.
accessibility-not-title = چیزی که دیده نشده است
accessibility-not-audit = هیچ کس از بیرون آن را ندیده است.
accessibility-not-readers = با پروگرام‌های واقعی که سکرین را می‌خوانند، هیچ امتحان نشده است.
accessibility-not-texts = متن‌هایی که خود جای‌ها نوشته‌اند به زبان خودشان می‌ماند.
accessibility-problem-title = مشکل دارید؟
accessibility-problem = به ما بگویید:
accessibility-defender = اگر ما جواب ندادیم، می‌توانید به مدافع حقوق (Défenseur des droits) بنویسید:
legal-publisher = ناشر ویب‌سایت
legal-director = مدیر نشر
legal-host = نگهدارنده ویب‌سایت
legal-officer = مسئول حفاظت معلومات
legal-contact = تماس
legal-blank = معلوم نیست
legal-why-blank = اداره‌ای که این ویب‌سایت را نشر می‌کند باید این سطرها را پر کند.
legal-data-title = معلومات
legal-data = هر معلومات می‌گوید از کجاست و از کدام تاریخ است، در پایین صفحه جای.
legal-software-title = پروگرام
legal-software = این ویب‌سایت با Repère ساخته شده است.
legal-licences = جوازهای بخش‌های پروگرام
privacy-lead = می‌توانید از این ویب‌سایت استفاده کنید بدون آن که چیزی درباره خود بگویید.
privacy-cookies = هیچ کوکی (cookie) برای بازدیدکنندگان نیست.
privacy-third = در وقت دیدن شما، هیچ خواست به ویب‌سایت دیگر نمی‌رود. نقشه‌ها از راه ما می‌آید.
privacy-position = جای شما فقط وقتی خواسته می‌شود که «نزدیک من» را لمس کنید. پیش از آن که از دستگاه شما بیرون شود تا 100 متر تقریبی می‌شود، و نگه داشته نمی‌شود.
privacy-address = آدرسی که می‌نویسید بدون نام شما به خدمت ملی آدرس‌ها فرستاده می‌شود، و نگه داشته نمی‌شود.
privacy-words = وقتی جستجو چیزی نمی‌یابد، ما فقط کلمه‌ها را می‌شماریم، بدون جمله، بدون ساعت، بدون شما.
privacy-log = ما لیست بازدیدها را نگه نمی‌داریم.
privacy-venues-title = جای‌ها
privacy-venues = جای‌ها با معلومات عمومی معرفی می‌شوند: هیچ وقت نام یک نفر، ایمیل یا تلیفون شخصی او نیست.
privacy-rights = برای درست کردن یا دور کردن معلوماتی که درباره شماست:
privacy-cnil = همچنان می‌توانید به CNIL (اداره حفاظت معلومات) بنویسید:
privacy-offline-title = خواندن بدون انترنت
privacy-offline-what = اگر «نگه داشتن در این موبایل» را لمس کنید، براوزر شما صفحه اول، جای‌ها و انتخاب شما را در دستگاه شما نگه می‌دارد. پیش از آن هیچ چیز نگه داشته نمی‌شود، وقت خواندن هیچ چیز زیاد نمی‌شود، هیچ چیز به ما فرستاده نمی‌شود.
privacy-offline-erase = «پاک کردن»، در صفحه «خواندن بدون انترنت»، همه را از این دستگاه دور می‌کند.
privacy-offline-link = دیدن یا پاک کردن چیزی که نگه داشته شده است
map-show = نشان دادن نقشه
map-show-why = دستگاه شما انترنت را کم مصرف می‌کند: نقشه منتظر است که شما آن را بخواهید.
