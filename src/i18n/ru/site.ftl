# What the site says, in Russian. Short words, no jargon. French (fr/site.ftl) is the reference.

## Every page
skip = Перейти к тексту
languages = Языки
footer = Низ страницы
home = Главная
list = Список
map = Карта
site-plan = План сайта
open-data = Открытые данные
embed-link = Разместить эти места на вашем сайте
accessibility-status = Доступность: не по нормам
legal = О владельце сайта
privacy = Личные данные
talk = Хотите поговорить с человеком?
all-venues = Все места
venues = Места
communes = Города
district = Район
districts = Районы
pages = Страницы
page-of = Страница { $page } из { $pages }
previous-page = Назад
next-page = Дальше
about-site = Об этом сайте
today = сегодня
unknown = Неизвестно
to-confirm = надо проверить
error-before = Ошибка:{" "}
error-before-title = Ошибка:{" "}
problem = Есть проблема

## Home
home-title = Где помогут с компьютером, телефоном, интернетом?
home-lead = { $place }: места, где вам помогут. Выберите, что вы хотите сделать.
home-open = { $n ->
    [0] Сейчас мы не знаем ни одного открытого места
    [one] Сейчас открыто { $n } место
    [few] Сейчас открыто { $n } места
    [many] Сейчас открыто { $n } мест
   *[other] Сейчас открыто { $n } места
}
home-usually-open = { $n ->
    [0] Сейчас мы не знаем ни одного открытого места
    [one] Сейчас обычно открыто { $n } место
    [few] Сейчас обычно открыто { $n } места
    [many] Сейчас обычно открыто { $n } мест
   *[other] Сейчас обычно открыто { $n } места
}
other-need = Другое или не знаю
open-now = Открыто сейчас
open-then = Открыто в это время
near-me = Рядом со мной
search-label = Найти место или помощь
search-example = Печать, CAF, библиотека…
search = Искать
see-all = { $n ->
    [1] Показать место
    [one] Показать { $n } место
    [few] Показать { $n } места
    [many] Показать { $n } мест
   *[other] Показать { $n } места
}
see-map = Показать карту
see-list = Показать список
needs-title = Что вы хотите сделать?
needs-information = Они скажут, где найти помощь

## Needs and services
service-acces-libre = Поработать за компьютером
service-poste-adapte = Компьютер для людей с инвалидностью
service-wifi = Wi-Fi
service-imprimante = Распечатать
service-scanner = Сканировать бумагу
service-borne-tactile = Сенсорный экран
service-aide-personnalisee = Получить помощь человека
service-demarches = Оформить документы
service-ecrivain-public = Написать письмо, заполнить бумагу
service-atelier = Учиться
service-insertion = Искать работу на компьютере
service-pret-materiel = Взять устройство на время
service-vente-solidaire = Купить устройство дешевле
service-connexion-solidaire = Дешёвый интернет и телефон
service-reconditionnement = Восстановленные устройства
service-don-materiel = Отдать устройство
service-depannage = Починить устройство
short-acces-libre = Компьютер
short-poste-adapte = Особый компьютер
short-wifi = Wi-Fi
short-imprimante = Печать
short-scanner = Сканер
short-borne-tactile = Сенсорный экран
short-aide-personnalisee = Помощь
short-demarches = Документы
short-ecrivain-public = Помощь с письмами
short-atelier = Занятия
short-insertion = Работа
short-pret-materiel = На время
short-vente-solidaire = Дешёвые устройства
short-connexion-solidaire = Дешёвый интернет
short-reconditionnement = Восстановленные
short-don-materiel = Отдать
short-depannage = Ремонт

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] { $n } место не указало, есть ли там компьютер
    [few] { $n } места не указали, есть ли там компьютер
    [many] { $n } мест не указали, есть ли там компьютер
   *[other] { $n } места не указали, есть ли там компьютер
}
unsaid-poste-adapte = { $n ->
    [one] { $n } место не указало, есть ли там компьютер для людей с инвалидностью
    [few] { $n } места не указали, есть ли там компьютер для людей с инвалидностью
    [many] { $n } мест не указали, есть ли там компьютер для людей с инвалидностью
   *[other] { $n } места не указали, есть ли там компьютер для людей с инвалидностью
}
unsaid-wifi = { $n ->
    [one] { $n } место не указало, есть ли там Wi-Fi
    [few] { $n } места не указали, есть ли там Wi-Fi
    [many] { $n } мест не указали, есть ли там Wi-Fi
   *[other] { $n } места не указали, есть ли там Wi-Fi
}
unsaid-imprimante = { $n ->
    [one] { $n } место не указало, есть ли там принтер
    [few] { $n } места не указали, есть ли там принтер
    [many] { $n } мест не указали, есть ли там принтер
   *[other] { $n } места не указали, есть ли там принтер
}
unsaid-scanner = { $n ->
    [one] { $n } место не указало, есть ли там сканер
    [few] { $n } места не указали, есть ли там сканер
    [many] { $n } мест не указали, есть ли там сканер
   *[other] { $n } места не указали, есть ли там сканер
}
unsaid-borne-tactile = { $n ->
    [one] { $n } место не указало, есть ли там сенсорный экран
    [few] { $n } места не указали, есть ли там сенсорный экран
    [many] { $n } мест не указали, есть ли там сенсорный экран
   *[other] { $n } места не указали, есть ли там сенсорный экран
}
unsaid-aide-personnalisee = { $n ->
    [one] { $n } место не указало, помогает ли там кто-то
    [few] { $n } места не указали, помогает ли там кто-то
    [many] { $n } мест не указали, помогает ли там кто-то
   *[other] { $n } места не указали, помогает ли там кто-то
}
unsaid-demarches = { $n ->
    [one] { $n } место не указало, помогают ли там с документами
    [few] { $n } места не указали, помогают ли там с документами
    [many] { $n } мест не указали, помогают ли там с документами
   *[other] { $n } места не указали, помогают ли там с документами
}
unsaid-ecrivain-public = { $n ->
    [one] { $n } место не указало, помогают ли там писать письма
    [few] { $n } места не указали, помогают ли там писать письма
    [many] { $n } мест не указали, помогают ли там писать письма
   *[other] { $n } места не указали, помогают ли там писать письма
}
unsaid-atelier = { $n ->
    [one] { $n } место не указало, есть ли там занятия
    [few] { $n } места не указали, есть ли там занятия
    [many] { $n } мест не указали, есть ли там занятия
   *[other] { $n } места не указали, есть ли там занятия
}
unsaid-insertion = { $n ->
    [one] { $n } место не указало, помогают ли там искать работу
    [few] { $n } места не указали, помогают ли там искать работу
    [many] { $n } мест не указали, помогают ли там искать работу
   *[other] { $n } места не указали, помогают ли там искать работу
}
unsaid-pret-materiel = { $n ->
    [one] { $n } место не указало, дают ли там устройства на время
    [few] { $n } места не указали, дают ли там устройства на время
    [many] { $n } мест не указали, дают ли там устройства на время
   *[other] { $n } места не указали, дают ли там устройства на время
}
unsaid-vente-solidaire = { $n ->
    [one] { $n } место не указало, продают ли там дешёвые устройства
    [few] { $n } места не указали, продают ли там дешёвые устройства
    [many] { $n } мест не указали, продают ли там дешёвые устройства
   *[other] { $n } места не указали, продают ли там дешёвые устройства
}
unsaid-connexion-solidaire = { $n ->
    [one] { $n } место не указало, есть ли там дешёвый интернет
    [few] { $n } места не указали, есть ли там дешёвый интернет
    [many] { $n } мест не указали, есть ли там дешёвый интернет
   *[other] { $n } места не указали, есть ли там дешёвый интернет
}
unsaid-reconditionnement = { $n ->
    [one] { $n } место не указало, восстанавливают ли там устройства
    [few] { $n } места не указали, восстанавливают ли там устройства
    [many] { $n } мест не указали, восстанавливают ли там устройства
   *[other] { $n } места не указали, восстанавливают ли там устройства
}
unsaid-don-materiel = { $n ->
    [one] { $n } место не указало, берут ли там ненужные устройства
    [few] { $n } места не указали, берут ли там ненужные устройства
    [many] { $n } мест не указали, берут ли там ненужные устройства
   *[other] { $n } места не указали, берут ли там ненужные устройства
}
unsaid-depannage = { $n ->
    [one] { $n } место не указало, чинят ли там устройства
    [few] { $n } места не указали, чинят ли там устройства
    [many] { $n } мест не указали, чинят ли там устройства
   *[other] { $n } места не указали, чинят ли там устройства
}
unsaid-some = { $n ->
    [one] { $n } место указало не всё
    [few] { $n } места указали не всё
    [many] { $n } мест указали не всё
   *[other] { $n } места указали не всё
}
see-them = : показать
section-hours-unknown = { $n ->
    [one] Часы неизвестны: { $n } место
    [few] Часы неизвестны: { $n } места
    [many] Часы неизвестны: { $n } мест
   *[other] Часы неизвестны: { $n } места
}
section-building-open = Места открыты, часы помощи неизвестны
section-nearest = Полностью ничего не подходит. Эти места могут помочь

## List
list-title-all = Все места
list-title-open = Места, открытые сейчас
list-title-text = «{ $text }»
list-title-district = Район { $district }
count-venues = { $n ->
    [0] Ни одно место этого не указало.
    [one] { $n } место.
    [few] { $n } места.
    [many] { $n } мест.
   *[other] { $n } места.
}
count-open = { $n ->
    [0] Мы не знаем ни одного открытого места.
    [one] Открыто { $n } место.
    [few] Открыто { $n } места.
    [many] Открыто { $n } мест.
   *[other] Открыто { $n } места.
}
count-usually-open = { $n ->
    [0] Мы не знаем ни одного открытого места.
    [one] Обычно открыто { $n } место.
    [few] Обычно открыто { $n } места.
    [many] Обычно открыто { $n } мест.
   *[other] Обычно открыто { $n } места.
}
count-places = { $n ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
}
order-distance = Сначала самые близкие.
order-opening = Сначала те, что раньше откроются.
order-name = По алфавиту.
choices = Ваш выбор
remove-choice = : убрать
more-choices = Больше вариантов
what-i-want = Что я хочу сделать
conditions = Условия
when = В какой день и час?
audience = Для кого?
care = Инвалидность, трудно читать
language = Язык общения
any = Неважно
show-venues = Показать места
free = Бесплатно
with-unsaid = И те, что не указали
near-you = Рядом с вами
map-box = Часть карты
within = Не дальше { $distance }
approximate-position = место неточное
no-position = нет на карте
relay-helps = Телефон неизвестен. { $relay } может помочь:
call = Позвонить
go-there = Как пройти
book = Записаться
information-point-short = Справки

## Near me
near-title = Искать рядом с вами
near-phone = Где я сейчас
near-address = Адрес, улица или район
near-example = Например: 12 rue de Lannoy или Épeule
near-wait = Ищем, где вы…
near-refused = Не удалось узнать, где вы. Напишите адрес или улицу.
near-privacy = Мы не храним ваш адрес и ваше место. Оно округлено до 100 метров.
near-districts = Или выберите район
near-empty = Напишите адрес, улицу или район
near-unknown = Мы не нашли этот адрес. Проверьте название улицы или выберите район
near-away = Служба адресов не отвечает, и мы не знаем этого названия. Напишите только улицу или выберите район
near-elsewhere = Этот адрес слишком далеко. Напишите здешнюю улицу или район

## States
state-open = Открыто
state-usually = Обычно открыто
state-open-until = Открыто до { $h }
state-usually-until = Обычно открыто до { $h }
state-open-until-day = Открыто до: { $day }, { $h }
state-usually-until-day = Обычно открыто до: { $day }, { $h }
state-open-from = Открытие: { $day }, { $h }
state-usually-from = Обычно открытие: { $day }, { $h }
state-building-open = Здание открыто. За помощью звоните.
state-building-open-until = Здание открыто до { $h }. За помощью звоните.
state-building-usually-until = Здание обычно открыто до { $h }. За помощью звоните.
state-appointment = По записи
state-appointment-from = По записи: { $day }, { $h }
state-closed = Закрыто
state-closed-opens = Закрыто · открытие: { $day }, { $h }
state-closed-usually-opens = Закрыто · обычно открытие: { $day }, { $h }
state-closed-appointment = Закрыто · по записи: { $day }, { $h }
state-gone = Этого места больше нет
state-unknown = Часы неизвестны
state-holiday = Праздник ({ $holiday }): наверно, закрыто, сначала позвоните
call-first = Позвоните, прежде чем прийти.
call-first-help = Нужна помощь? Сначала позвоните.

## A place
what-you-can-do = Что здесь можно сделать
information-point = Спросите здесь, где помощь рядом с вами.
services-unknown = Мы ещё не знаем, что здесь можно сделать. Позвоните и спросите.
not-here = Здесь нет:
unknown-ask = Неизвестно, спросите по телефону:
this-week = На этой неделе:
next-time = Следующий раз: { $day }, { $h }
quantity = { $n ->
    [one] Всего { $n }
    [few] Всего { $n }
    [many] Всего { $n }
   *[other] Всего { $n }
}
quantity-computers = { $n ->
    [one] { $n } компьютер
    [few] { $n } компьютера
    [many] { $n } компьютеров
   *[other] { $n } компьютера
}
help-hours-unknown = часы помощи неизвестны: позвоните
help-hours-venue = в часы работы
said-old = данные: { $date }, надо проверить
week-title = Часы работы на этой неделе
week-closed = Закрыто
week-all-day = Весь день
week-from = с { $h }
week-range = { $from } – { $to }
week-probably-closed = Наверно, закрыто, позвоните
week-holiday = праздник: { $holiday }
week-closure = в этот раз закрыто
week-exceptional = в этот раз другие часы
closure-day = Закрыто { $from }.
closure-days = Закрыто с { $from } по { $to }.
opening-day = Другие часы { $from }.
opening-days = Другие часы с { $from } по { $to }.
hours-no-source = Мы не знаем часы работы.
come = Как прийти
street-unknown = Улица неизвестна,
wheelchair-yes = Можно въехать на инвалидной коляске
wheelchair-no = Нельзя въехать на инвалидной коляске
wheelchair-unknown = Въезд на инвалидной коляске: неизвестно
approximate-street = Место неточное: точка на карте показывает улицу, а не дверь.
no-position-long = Мы не знаем, где это место: его нет на карте.
accessibility-sheet = Вход в здание, подробно (Acceslibre)
see-on-map = Показать на карте
small-map = Где это место: { $place }
good-to-know = Полезно знать
cost = Цена
how-to-come = Как сюда попасть
papers = Взять с собой
languages-spoken = На каких языках говорят
welcome = Особый приём
labels = Знаки качества
email = Эл. почта
website = Сайт
sources = Откуда эти сведения
report = Сообщить об ошибке
report-call = Ошибка? Позвоните:
send = Отправить
print = Печать
address-copied = Адрес страницы скопирован.
printed-on = Напечатано { $date }
said-source = Источник: { $source }, { $date }. Надо проверить.
said-visitor = Источник: посетитель, { $date }. Надо проверить.
group-identite = Название
group-adresse = Адрес
group-position = Место на карте
group-telephone = Телефон
group-en-ligne = Почта и сайт
group-horaires = Часы работы
group-offres = Услуги
group-conditions = Условия
group-presentation = Описание

## Vocabularies
cost-gratuit = Бесплатно
cost-gratuit-sous-condition = Бесплатно при условии
cost-payant = Платно
booking-sans-rendez-vous = Без записи
booking-sur-rendez-vous = По записи
booking-avec-ou-sans = С записью или без
booking-sur-orientation = Направляет соцработник
audience-jeunes = Молодёжь
audience-etudiants = Студенты
audience-familles = Семьи и дети
audience-seniors = Пожилые люди
audience-femmes = Женщины
care-moteur = Трудно двигаться
care-visuel = Плохо видеть, не видеть
care-auditif = Плохо слышать, не слышать
care-mental = Умственная инвалидность
care-illettrisme = Трудно читать и писать
access-se-presenter = Прийти на место
access-telephoner = Позвонить
access-ecrire = Написать на эл. почту
access-fiche-de-prescription = Направляет специалист
access-rdv-en-ligne = Записаться в интернете
access-pas-de-public = Здесь не принимают посетителей
language-fr = французский
language-ar = арабский
language-en = английский
language-pt = португальский
language-es = испанский
language-it = итальянский
language-tr = турецкий
language-ro = румынский
language-pl = польский
language-uk = украинский
language-ru = русский
language-ps = пушту
language-fa = дари, персидский
language-am = амхарский
language-lsf = язык жестов
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (цифровой помощник)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence (цифровая библиотека)
typology-ASSO = Ассоциация
typology-BIB = Библиотека
typology-CCAS = Городская соцпомощь (CCAS)
typology-CS = Социальный центр
typology-EPN = Цифровой центр
typology-MQ = Дом района
typology-MUNI = Мэрия
typology-RFS = France services
typology-TIERS_LIEUX = Общее место
holiday-new-year = Новый год
holiday-good-friday = Страстная пятница
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = 1 мая
holiday-victory-1945 = 8 мая
holiday-ascension = Вознесение
holiday-whit-monday = Духов день
holiday-national-day = 14 июля
holiday-assumption = 15 августа
holiday-all-saints = День всех святых
holiday-armistice-1918 = 11 ноября
holiday-christmas = Рождество
holiday-saint-stephen = 26 декабря
holiday-abolition = отмена рабства

## Dates and distances
day-today = сегодня
day-tomorrow = завтра
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
date-none = без даты
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
distance-m = { $n } м
distance-km = { $n } км
distance-about = около { $distance }
distance-walk = { $distance }, около { $n } мин пешком
distance-drive = { $distance }, около { $n } мин на машине

## Districts and towns
districts-title = Районы
place-commune-title = Помощь: { $name }
place-district-title = Помощь в районе { $name }
place-lead = { $name }: места, где вам помогут с компьютером, телефоном, интернетом.
place-none = Мы пока не знаем мест здесь. Посмотрите все места или позвоните.

## Map
skip-map = Пропустить карту
map-name = Карта мест
map-no-script = Карту здесь не показать. В списке всё то же самое.
legend = Знаки на карте
map-zoom-in = Увеличить
map-zoom-out = Уменьшить
map-close = Закрыть
map-here = Искать здесь
map-call = Позвонить
map-see = Показать место
map-approx = Место неточное
map-cluster-act = увеличить
map-two-fingers = Двигайте карту двумя пальцами
map-ctrl-wheel = Ctrl + колесо мыши: карта крупнее
map-you = Вы здесь
map-loading = Карта загружается…
map-failed = Карта не смогла показать места. Список верный.
map-many = Увеличьте карту или смотрите список.
map-map-help = Стрелки двигают карту, плюс и минус меняют размер.
map-legend-open = Открыто, подтверждено
map-legend-usual = Обычно открыто
map-legend-rdv = По записи
map-legend-closed = Закрыто
map-legend-unknown = Часы неизвестны

## Errors
error-400-title = Мы не поняли этот запрос
error-400-text = В адресе страницы ошибка.
error-403-title = Эта страница не для вас
error-403-text = Она для других людей. Если это ошибка, позвоните в мэрию.
error-404-title = Такой страницы нет
error-404-text = Адрес мог измениться или написан с ошибкой.
error-405-title = Здесь так нельзя
error-405-text = Вернитесь на страницу назад и начните снова.
error-413-title = Слишком длинно
error-413-text = Ваш текст слишком длинный. Сократите и начните снова.
error-429-title = Слишком много запросов сразу
error-429-text = Подождите минуту и начните снова.
error-500-title = Что-то не сработало
error-500-text = Это наша вина, не ваша. Попробуйте чуть позже.
error-503-title = Сайт занят
error-503-text = Попробуйте через минуту.
bad-filter-value = «{ $value }» ничего не значит для «{ $parameter }».
bad-filter-twice = «{ $parameter }» стоит два раза.
bad-filter-needs = Для «{ $parameter }» нужно «{ $other }».
bad-filter-many = В адресе больше 100 вариантов.

## Required pages
accessibility = Доступность
accessibility-lead = Этот сайт не отвечает нормам RGAA 4.1: его ещё никто со стороны не проверил.
accessibility-done-title = Что мы проверяем при каждом изменении
accessibility-done-keyboard = Всё можно сделать с клавиатуры.
accessibility-done-script = Всё работает без JavaScript, кроме карты. В списке то же, что на карте.
accessibility-done-list = Рядом с каждым цветом есть слово и форма.
accessibility-done-tools = Программы проверяют каждую страницу, на французском и арабском, на малом и большом экране.
accessibility-not-title = Что не проверено
accessibility-not-audit = Никто со стороны не проверял.
accessibility-not-readers = Не было проб с программами, которые читают экран вслух.
accessibility-not-texts = Тексты, которые написали места, остаются на их языке.
accessibility-problem-title = Есть проблема?
accessibility-problem = Скажите нам:
accessibility-defender = Если мы не ответим, можно написать в Défenseur des droits (защитник прав):
legal-publisher = Владелец сайта
legal-director = Отвечает за публикации
legal-host = Хостинг
legal-officer = Отвечает за защиту данных
legal-contact = Контакт
legal-blank = Не указано
legal-why-blank = Эти строки должны заполнить власти, которые ведут сайт.
legal-data-title = Сведения
legal-data = Откуда и когда взято каждое сведение, написано внизу страницы места.
legal-software-title = Программа
legal-software = Этот сайт сделан на Repère.
legal-licences = Лицензии частей программы
privacy-lead = Этим сайтом можно пользоваться и ничего о себе не говорить.
privacy-cookies = Нет cookie для посетителей.
privacy-third = Пока вы здесь, к другим сайтам запросов нет. Карты идут через нас.
privacy-position = Мы спрашиваем, где вы, только если нажать «Рядом со мной». Место округляется до 100 метров ещё на вашем устройстве и не хранится.
privacy-address = Адрес, который вы пишете, уходит в государственную службу адресов, без вашего имени, и не хранится.
privacy-words = Если поиск ничего не нашёл, мы считаем только слова: без фразы, без времени, без вас.
privacy-log = Мы не храним записи о посещениях.
privacy-venues-title = Места
privacy-venues = О местах мы пишем только открытые сведения: никогда имя человека, его почту или личный телефон.
privacy-rights = Чтобы исправить или убрать сведения о вас:
privacy-cnil = Можно также написать в CNIL (защита данных):
privacy-offline-title = Читать без интернета
privacy-offline-what = Если вы нажмёте «Сохранить в этом телефоне», браузер сохранит на вашем устройстве главную страницу, места и ваш выбор. До этого ничего не сохраняется, во время чтения ничего не добавляется, нам ничего не отправляется.
privacy-offline-erase = «Стереть» на странице «Читать без интернета» убирает всё с этого устройства.
privacy-offline-link = Посмотреть или стереть сохранённое
map-show = Показать карту
map-show-why = Ваше устройство экономит данные: карта появится, когда вы её попросите.
