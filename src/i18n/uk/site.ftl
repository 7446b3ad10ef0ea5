# What the site says, in Ukrainian. Short words, no jargon. French (fr/site.ftl) is the reference.

## Every page
skip = Перейти до тексту
languages = Мови
footer = Низ сторінки
home = Головна
list = Список
map = Карта
site-plan = План сайту
open-data = Відкриті дані
embed-link = Розмістити ці місця на вашому сайті
accessibility-status = Доступність: не за нормами
legal = Про власника сайту
privacy = Особисті дані
talk = Хочете поговорити з людиною?
all-venues = Усі місця
venues = Місця
communes = Міста
district = Район
districts = Райони
pages = Сторінки
page-of = Сторінка { $page } з { $pages }
previous-page = Назад
next-page = Далі
about-site = Про цей сайт
today = сьогодні
unknown = Невідомо
to-confirm = треба перевірити
error-before = Помилка:{" "}
error-before-title = Помилка:{" "}
problem = Є проблема

## Home
home-title = Де допоможуть з комп’ютером, телефоном, інтернетом?
home-lead = { $place }: місця, де вам допоможуть. Виберіть, що ви хочете зробити.
home-open = { $n ->
    [0] Зараз ми не знаємо жодного відкритого місця
    [one] Зараз відкрито { $n } місце
    [few] Зараз відкрито { $n } місця
    [many] Зараз відкрито { $n } місць
   *[other] Зараз відкрито { $n } місця
}
home-usually-open = { $n ->
    [0] Зараз ми не знаємо жодного відкритого місця
    [one] Зараз зазвичай відкрито { $n } місце
    [few] Зараз зазвичай відкрито { $n } місця
    [many] Зараз зазвичай відкрито { $n } місць
   *[other] Зараз зазвичай відкрито { $n } місця
}
other-need = Інше або не знаю
open-now = Відкрито зараз
open-then = Відкрито в цей час
near-me = Поруч зі мною
search-label = Знайти місце або допомогу
search-example = Друк, CAF, бібліотека…
search = Шукати
see-all = { $n ->
    [1] Показати місце
    [one] Показати { $n } місце
    [few] Показати { $n } місця
    [many] Показати { $n } місць
   *[other] Показати { $n } місця
}
see-map = Показати карту
see-list = Показати список
needs-title = Що ви хочете зробити?
needs-information = Вам скажуть, де знайти допомогу

## Needs and services
service-acces-libre = Попрацювати за комп’ютером
service-poste-adapte = Комп’ютер для людей з інвалідністю
service-wifi = Wi-Fi
service-imprimante = Роздрукувати
service-scanner = Сканувати папір
service-borne-tactile = Сенсорний екран
service-aide-personnalisee = Отримати допомогу людини
service-demarches = Оформити документи
service-ecrivain-public = Написати лист, заповнити папір
service-atelier = Навчатися
service-insertion = Шукати роботу на комп’ютері
service-pret-materiel = Взяти пристрій на час
service-vente-solidaire = Купити пристрій дешевше
service-connexion-solidaire = Дешевий інтернет і телефон
service-reconditionnement = Відновлені пристрої
service-don-materiel = Віддати пристрій
service-depannage = Полагодити пристрій
short-acces-libre = Комп’ютер
short-poste-adapte = Особливий комп’ютер
short-wifi = Wi-Fi
short-imprimante = Друк
short-scanner = Сканер
short-borne-tactile = Сенсорний екран
short-aide-personnalisee = Допомога
short-demarches = Документи
short-ecrivain-public = Допомога з листами
short-atelier = Заняття
short-insertion = Робота
short-pret-materiel = На час
short-vente-solidaire = Дешеві пристрої
short-connexion-solidaire = Дешевий інтернет
short-reconditionnement = Відновлені
short-don-materiel = Віддати
short-depannage = Ремонт

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] { $n } місце не вказало, чи є там комп’ютер
    [few] { $n } місця не вказали, чи є там комп’ютер
    [many] { $n } місць не вказали, чи є там комп’ютер
   *[other] { $n } місця не вказали, чи є там комп’ютер
}
unsaid-poste-adapte = { $n ->
    [one] { $n } місце не вказало, чи є там комп’ютер для людей з інвалідністю
    [few] { $n } місця не вказали, чи є там комп’ютер для людей з інвалідністю
    [many] { $n } місць не вказали, чи є там комп’ютер для людей з інвалідністю
   *[other] { $n } місця не вказали, чи є там комп’ютер для людей з інвалідністю
}
unsaid-wifi = { $n ->
    [one] { $n } місце не вказало, чи є там Wi-Fi
    [few] { $n } місця не вказали, чи є там Wi-Fi
    [many] { $n } місць не вказали, чи є там Wi-Fi
   *[other] { $n } місця не вказали, чи є там Wi-Fi
}
unsaid-imprimante = { $n ->
    [one] { $n } місце не вказало, чи є там принтер
    [few] { $n } місця не вказали, чи є там принтер
    [many] { $n } місць не вказали, чи є там принтер
   *[other] { $n } місця не вказали, чи є там принтер
}
unsaid-scanner = { $n ->
    [one] { $n } місце не вказало, чи є там сканер
    [few] { $n } місця не вказали, чи є там сканер
    [many] { $n } місць не вказали, чи є там сканер
   *[other] { $n } місця не вказали, чи є там сканер
}
unsaid-borne-tactile = { $n ->
    [one] { $n } місце не вказало, чи є там сенсорний екран
    [few] { $n } місця не вказали, чи є там сенсорний екран
    [many] { $n } місць не вказали, чи є там сенсорний екран
   *[other] { $n } місця не вказали, чи є там сенсорний екран
}
unsaid-aide-personnalisee = { $n ->
    [one] { $n } місце не вказало, чи там хтось допомагає
    [few] { $n } місця не вказали, чи там хтось допомагає
    [many] { $n } місць не вказали, чи там хтось допомагає
   *[other] { $n } місця не вказали, чи там хтось допомагає
}
unsaid-demarches = { $n ->
    [one] { $n } місце не вказало, чи допомагають там з документами
    [few] { $n } місця не вказали, чи допомагають там з документами
    [many] { $n } місць не вказали, чи допомагають там з документами
   *[other] { $n } місця не вказали, чи допомагають там з документами
}
unsaid-ecrivain-public = { $n ->
    [one] { $n } місце не вказало, чи допомагають там писати листи
    [few] { $n } місця не вказали, чи допомагають там писати листи
    [many] { $n } місць не вказали, чи допомагають там писати листи
   *[other] { $n } місця не вказали, чи допомагають там писати листи
}
unsaid-atelier = { $n ->
    [one] { $n } місце не вказало, чи є там заняття
    [few] { $n } місця не вказали, чи є там заняття
    [many] { $n } місць не вказали, чи є там заняття
   *[other] { $n } місця не вказали, чи є там заняття
}
unsaid-insertion = { $n ->
    [one] { $n } місце не вказало, чи допомагають там шукати роботу
    [few] { $n } місця не вказали, чи допомагають там шукати роботу
    [many] { $n } місць не вказали, чи допомагають там шукати роботу
   *[other] { $n } місця не вказали, чи допомагають там шукати роботу
}
unsaid-pret-materiel = { $n ->
    [one] { $n } місце не вказало, чи дають там пристрої на час
    [few] { $n } місця не вказали, чи дають там пристрої на час
    [many] { $n } місць не вказали, чи дають там пристрої на час
   *[other] { $n } місця не вказали, чи дають там пристрої на час
}
unsaid-vente-solidaire = { $n ->
    [one] { $n } місце не вказало, чи продають там дешеві пристрої
    [few] { $n } місця не вказали, чи продають там дешеві пристрої
    [many] { $n } місць не вказали, чи продають там дешеві пристрої
   *[other] { $n } місця не вказали, чи продають там дешеві пристрої
}
unsaid-connexion-solidaire = { $n ->
    [one] { $n } місце не вказало, чи є там дешевий інтернет
    [few] { $n } місця не вказали, чи є там дешевий інтернет
    [many] { $n } місць не вказали, чи є там дешевий інтернет
   *[other] { $n } місця не вказали, чи є там дешевий інтернет
}
unsaid-reconditionnement = { $n ->
    [one] { $n } місце не вказало, чи відновлюють там пристрої
    [few] { $n } місця не вказали, чи відновлюють там пристрої
    [many] { $n } місць не вказали, чи відновлюють там пристрої
   *[other] { $n } місця не вказали, чи відновлюють там пристрої
}
unsaid-don-materiel = { $n ->
    [one] { $n } місце не вказало, чи беруть там непотрібні пристрої
    [few] { $n } місця не вказали, чи беруть там непотрібні пристрої
    [many] { $n } місць не вказали, чи беруть там непотрібні пристрої
   *[other] { $n } місця не вказали, чи беруть там непотрібні пристрої
}
unsaid-depannage = { $n ->
    [one] { $n } місце не вказало, чи лагодять там пристрої
    [few] { $n } місця не вказали, чи лагодять там пристрої
    [many] { $n } місць не вказали, чи лагодять там пристрої
   *[other] { $n } місця не вказали, чи лагодять там пристрої
}
unsaid-some = { $n ->
    [one] { $n } місце вказало не все
    [few] { $n } місця вказали не все
    [many] { $n } місць вказали не все
   *[other] { $n } місця вказали не все
}
see-them = : показати
section-hours-unknown = { $n ->
    [one] Години невідомі: { $n } місце
    [few] Години невідомі: { $n } місця
    [many] Години невідомі: { $n } місць
   *[other] Години невідомі: { $n } місця
}
section-building-open = Місця відкриті, години допомоги невідомі
section-nearest = Повністю нічого не підходить. Ці місця можуть допомогти

## List
list-title-all = Усі місця
list-title-open = Місця, відкриті зараз
list-title-text = «{ $text }»
list-title-district = Район { $district }
count-venues = { $n ->
    [0] Жодне місце цього не вказало.
    [one] { $n } місце.
    [few] { $n } місця.
    [many] { $n } місць.
   *[other] { $n } місця.
}
count-open = { $n ->
    [0] Ми не знаємо жодного відкритого місця.
    [one] Відкрито { $n } місце.
    [few] Відкрито { $n } місця.
    [many] Відкрито { $n } місць.
   *[other] Відкрито { $n } місця.
}
count-usually-open = { $n ->
    [0] Ми не знаємо жодного відкритого місця.
    [one] Зазвичай відкрито { $n } місце.
    [few] Зазвичай відкрито { $n } місця.
    [many] Зазвичай відкрито { $n } місць.
   *[other] Зазвичай відкрито { $n } місця.
}
count-places = { $n ->
    [one] { $n } місце
    [few] { $n } місця
    [many] { $n } місць
   *[other] { $n } місця
}
order-distance = Спочатку найближчі.
order-opening = Спочатку ті, що раніше відкриються.
order-name = За алфавітом.
choices = Ваш вибір
remove-choice = : прибрати
more-choices = Більше варіантів
what-i-want = Що я хочу зробити
conditions = Умови
when = У який день і годину?
audience = Для кого?
care = Інвалідність, важко читати
language = Мова спілкування
any = Неважливо
show-venues = Показати місця
free = Безкоштовно
with-unsaid = І ті, що не вказали
near-you = Поруч з вами
map-box = Частина карти
within = Не далі { $distance }
approximate-position = місце неточне
no-position = немає на карті
relay-helps = Телефон невідомий. { $relay } може допомогти:
call = Подзвонити
go-there = Як дійти
book = Записатися
information-point-short = Довідка

## Near me
near-title = Шукати поруч з вами
near-phone = Де я зараз
near-address = Адреса, вулиця або район
near-example = Наприклад: 12 rue de Lannoy або Épeule
near-wait = Шукаємо, де ви…
near-refused = Не вдалося дізнатися, де ви. Напишіть адресу або вулицю.
near-privacy = Ми не зберігаємо вашу адресу і ваше місце. Його округлено до 100 метрів.
near-districts = Або виберіть район
near-empty = Напишіть адресу, вулицю або район
near-unknown = Ми не знайшли цю адресу. Перевірте назву вулиці або виберіть район
near-away = Служба адрес не відповідає, і ми не знаємо цієї назви. Напишіть тільки вулицю або виберіть район
near-elsewhere = Ця адреса надто далеко. Напишіть тутешню вулицю або район

## States
state-open = Відкрито
state-usually = Зазвичай відкрито
state-open-until = Відкрито до { $h }
state-usually-until = Зазвичай відкрито до { $h }
state-open-until-day = Відкрито до: { $day }, { $h }
state-usually-until-day = Зазвичай відкрито до: { $day }, { $h }
state-open-from = Відкриття: { $day }, { $h }
state-usually-from = Зазвичай відкриття: { $day }, { $h }
state-building-open = Будівлю відкрито. По допомогу дзвоніть.
state-building-open-until = Будівлю відкрито до { $h }. По допомогу дзвоніть.
state-building-usually-until = Будівлю зазвичай відкрито до { $h }. По допомогу дзвоніть.
state-appointment = За записом
state-appointment-from = За записом: { $day }, { $h }
state-closed = Зачинено
state-closed-opens = Зачинено · відкриття: { $day }, { $h }
state-closed-usually-opens = Зачинено · зазвичай відкриття: { $day }, { $h }
state-closed-appointment = Зачинено · за записом: { $day }, { $h }
state-gone = Цього місця вже немає
state-unknown = Години невідомі
state-holiday = Свято ({ $holiday }): мабуть, зачинено, спочатку подзвоніть
call-first = Подзвоніть, перш ніж прийти.
call-first-help = Потрібна допомога? Спочатку подзвоніть.

## A place
what-you-can-do = Що тут можна зробити
information-point = Запитайте тут, де допомога поруч з вами.
services-unknown = Ми ще не знаємо, що тут можна зробити. Подзвоніть і запитайте.
not-here = Тут немає:
unknown-ask = Невідомо, запитайте телефоном:
this-week = Цього тижня:
next-time = Наступний раз: { $day }, { $h }
quantity = { $n ->
    [one] Усього { $n }
    [few] Усього { $n }
    [many] Усього { $n }
   *[other] Усього { $n }
}
quantity-computers = { $n ->
    [one] { $n } комп’ютер
    [few] { $n } комп’ютери
    [many] { $n } комп’ютерів
   *[other] { $n } комп’ютери
}
help-hours-unknown = години допомоги невідомі: подзвоніть
help-hours-venue = у години роботи
said-old = дані: { $date }, треба перевірити
week-title = Години роботи цього тижня
week-closed = Зачинено
week-all-day = Увесь день
week-from = з { $h }
week-range = { $from } – { $to }
week-probably-closed = Мабуть, зачинено, подзвоніть
week-holiday = свято: { $holiday }
week-closure = цього разу зачинено
week-exceptional = цього разу інші години
closure-day = Зачинено { $from }.
closure-days = Зачинено з { $from } по { $to }.
opening-day = Інші години { $from }.
opening-days = Інші години з { $from } по { $to }.
hours-no-source = Ми не знаємо години роботи.
come = Як прийти
street-unknown = Вулиця невідома,
wheelchair-yes = Можна заїхати на інвалідному візку
wheelchair-no = Не можна заїхати на інвалідному візку
wheelchair-unknown = Заїзд на інвалідному візку: невідомо
approximate-street = Місце неточне: точка на карті показує вулицю, а не двері.
no-position-long = Ми не знаємо, де це місце: його немає на карті.
accessibility-sheet = Вхід до будівлі, докладно (Acceslibre)
see-on-map = Показати на карті
small-map = Де це місце: { $place }
good-to-know = Корисно знати
cost = Ціна
how-to-come = Як сюди потрапити
papers = Взяти з собою
languages-spoken = Якими мовами говорять
welcome = Особливий прийом
labels = Знаки якості
email = Ел. пошта
website = Сайт
sources = Звідки ці відомості
report = Повідомити про помилку
report-call = Помилка? Подзвоніть:
send = Надіслати
print = Друк
address-copied = Адресу сторінки скопійовано.
printed-on = Надруковано { $date }
said-source = Джерело: { $source }, { $date }. Треба перевірити.
said-visitor = Джерело: відвідувач, { $date }. Треба перевірити.
group-identite = Назва
group-adresse = Адреса
group-position = Місце на карті
group-telephone = Телефон
group-en-ligne = Пошта і сайт
group-horaires = Години роботи
group-offres = Послуги
group-conditions = Умови
group-presentation = Опис

## Vocabularies
cost-gratuit = Безкоштовно
cost-gratuit-sous-condition = Безкоштовно за умови
cost-payant = Платно
booking-sans-rendez-vous = Без запису
booking-sur-rendez-vous = За записом
booking-avec-ou-sans = Із записом або без
booking-sur-orientation = Направляє соцпрацівник
audience-jeunes = Молодь
audience-etudiants = Студенти
audience-familles = Сім’ї та діти
audience-seniors = Літні люди
audience-femmes = Жінки
care-moteur = Важко рухатися
care-visuel = Погано бачити, не бачити
care-auditif = Погано чути, не чути
care-mental = Розумова інвалідність
care-illettrisme = Важко читати й писати
access-se-presenter = Прийти на місце
access-telephoner = Подзвонити
access-ecrire = Написати на ел. пошту
access-fiche-de-prescription = Направляє фахівець
access-rdv-en-ligne = Записатися в інтернеті
access-pas-de-public = Тут не приймають відвідувачів
language-fr = французька
language-ar = арабська
language-en = англійська
language-pt = португальська
language-es = іспанська
language-it = італійська
language-tr = турецька
language-ro = румунська
language-pl = польська
language-uk = українська
language-ru = російська
language-ps = пушту
language-fa = дарі, перська
language-am = амхарська
language-lsf = мова жестів
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (цифровий помічник)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence (цифрова бібліотека)
typology-ASSO = Асоціація
typology-BIB = Бібліотека
typology-CCAS = Міська соцдопомога (CCAS)
typology-CS = Соціальний центр
typology-EPN = Цифровий центр
typology-MQ = Дім району
typology-MUNI = Мерія
typology-RFS = France services
typology-TIERS_LIEUX = Спільне місце
holiday-new-year = Новий рік
holiday-good-friday = Страсна п’ятниця
holiday-easter-monday = Великодній понеділок
holiday-labour-day = 1 травня
holiday-victory-1945 = 8 травня
holiday-ascension = Вознесіння
holiday-whit-monday = Понеділок Зелених свят
holiday-national-day = 14 липня
holiday-assumption = 15 серпня
holiday-all-saints = День усіх святих
holiday-armistice-1918 = 11 листопада
holiday-christmas = Різдво
holiday-saint-stephen = 26 грудня
holiday-abolition = скасування рабства

## Dates and distances
day-today = сьогодні
day-tomorrow = завтра
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = без дати
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
distance-m = { $n } м
distance-km = { $n } км
distance-about = близько { $distance }
distance-walk = { $distance }, близько { $n } хв пішки
distance-drive = { $distance }, близько { $n } хв машиною

## Districts and towns
districts-title = Райони
place-commune-title = Допомога: { $name }
place-district-title = Допомога в районі { $name }
place-lead = { $name }: місця, де вам допоможуть з комп’ютером, телефоном, інтернетом.
place-none = Ми поки не знаємо місць тут. Подивіться всі місця або подзвоніть.

## Map
skip-map = Пропустити карту
map-name = Карта місць
map-no-script = Карту тут не показати. У списку все те саме.
legend = Знаки на карті
map-zoom-in = Збільшити
map-zoom-out = Зменшити
map-close = Закрити
map-here = Шукати тут
map-call = Подзвонити
map-see = Показати місце
map-approx = Місце неточне
map-cluster-act = збільшити
map-two-fingers = Рухайте карту двома пальцями
map-ctrl-wheel = Ctrl + коліщатко миші: більша карта
map-you = Ви тут
map-loading = Карта завантажується…
map-failed = Карта не змогла показати місця. Список правильний.
map-many = Збільште карту або дивіться список.
map-map-help = Стрілки рухають карту, плюс і мінус міняють розмір.
map-legend-open = Відкрито, підтверджено
map-legend-usual = Зазвичай відкрито
map-legend-rdv = За записом
map-legend-closed = Зачинено
map-legend-unknown = Години невідомі

## Errors
error-400-title = Ми не зрозуміли цей запит
error-400-text = В адресі сторінки помилка.
error-403-title = Ця сторінка не для вас
error-403-text = Вона для інших людей. Якщо це помилка, подзвоніть до мерії.
error-404-title = Такої сторінки немає
error-404-text = Адреса могла змінитися або написана з помилкою.
error-405-title = Тут так не можна
error-405-text = Поверніться на сторінку назад і почніть знову.
error-413-title = Надто довго
error-413-text = Ваш текст надто довгий. Скоротіть і почніть знову.
error-429-title = Надто багато запитів одразу
error-429-text = Зачекайте хвилину і почніть знову.
error-500-title = Щось не спрацювало
error-500-text = Це наша провина, не ваша. Спробуйте трохи пізніше.
error-503-title = Сайт зайнятий
error-503-text = Спробуйте через хвилину.
bad-filter-value = «{ $value }» нічого не значить для «{ $parameter }».
bad-filter-twice = «{ $parameter }» стоїть двічі.
bad-filter-needs = Для «{ $parameter }» потрібно «{ $other }».
bad-filter-many = В адресі більше 100 варіантів.

## Required pages
accessibility = Доступність
accessibility-lead = Цей сайт не відповідає нормам RGAA 4.1: його ще ніхто збоку не перевірив.
accessibility-done-title = Що ми перевіряємо при кожній зміні
accessibility-done-keyboard = Усе можна зробити з клавіатури.
accessibility-done-script = Усе працює без JavaScript, крім карти. У списку те саме, що на карті.
accessibility-done-list = Поруч із кожним кольором є слово і форма.
accessibility-done-tools = Програми перевіряють кожну сторінку, французькою й арабською, на малому й великому екрані.
accessibility-not-title = Що не перевірено
accessibility-not-audit = Ніхто збоку не перевіряв.
accessibility-not-readers = Не було проб із програмами, які читають екран уголос.
accessibility-not-texts = Тексти, які написали місця, лишаються їхньою мовою.
accessibility-problem-title = Є проблема?
accessibility-problem = Скажіть нам:
accessibility-defender = Якщо ми не відповімо, можна написати до Défenseur des droits (захисник прав):
legal-publisher = Власник сайту
legal-director = Відповідає за публікації
legal-host = Хостинг
legal-officer = Відповідає за захист даних
legal-contact = Контакт
legal-blank = Не вказано
legal-why-blank = Ці рядки має заповнити влада, яка веде сайт.
legal-data-title = Відомості
legal-data = Звідки й коли взято кожну відомість, написано внизу сторінки місця.
legal-software-title = Програма
legal-software = Цей сайт зроблено на Repère.
legal-licences = Ліцензії частин програми
privacy-lead = Цим сайтом можна користуватися і нічого про себе не казати.
privacy-cookies = Немає cookie для відвідувачів.
privacy-third = Поки ви тут, до інших сайтів запитів немає. Карти йдуть через нас.
privacy-position = Ми питаємо, де ви, тільки якщо натиснути «Поруч зі мною». Місце округляється до 100 метрів ще на вашому пристрої і не зберігається.
privacy-address = Адреса, яку ви пишете, йде до державної служби адрес, без вашого імені, і не зберігається.
privacy-words = Якщо пошук нічого не знайшов, ми рахуємо тільки слова: без фрази, без часу, без вас.
privacy-log = Ми не зберігаємо записів про відвідування.
privacy-venues-title = Місця
privacy-venues = Про місця ми пишемо тільки відкриті відомості: ніколи ім’я людини, її пошту чи особистий телефон.
privacy-rights = Щоб виправити або прибрати відомості про вас:
privacy-cnil = Можна також написати до CNIL (захист даних):
privacy-offline-title = Читати без інтернету
privacy-offline-what = Якщо ви натиснете «Зберегти в цьому телефоні», браузер збереже на вашому пристрої головну сторінку, місця і ваш вибір. До цього нічого не зберігається, під час читання нічого не додається, нам нічого не надсилається.
privacy-offline-erase = «Стерти» на сторінці «Читати без інтернету» прибирає все з цього пристрою.
privacy-offline-link = Переглянути або стерти збережене
map-show = Показати карту
map-show-why = Ваш пристрій заощаджує дані: карта з’явиться, коли ви її попросите.
