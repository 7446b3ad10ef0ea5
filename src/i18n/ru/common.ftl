# What several parts of the site say to everybody.

## Pages
back = Назад

## The other pages of the site
partners = Партнёры
partners-run = Вы ведёте такое место?
front-link = Вы принимаете посетителей?
front-title = Приём: направить человека
new-title = Предложить место
confirm-work-here = Вы здесь работаете?

## Forms
honeypot = Оставьте это поле пустым
email-bad = Напишите весь адрес эл. почты, например nom@exemple.fr
again-title = Отправьте ещё раз
again-text = Форма устарела или ушла слишком быстро. Ваш текст сохранён.
again-too-many = Подождите минуту и отправьте ещё раз. Ваш текст сохранён на этой странице.
again-send = Отправить

## The age of what we know
fresh-today = сегодня
fresh-days = { $n ->
    [1] вчера
    [one] { $n } день назад
    [few] { $n } дня назад
    [many] { $n } дней назад
   *[other] { $n } дня назад
}
fresh-weeks = { $n ->
    [one] { $n } неделю назад
    [few] { $n } недели назад
    [many] { $n } недель назад
   *[other] { $n } недели назад
}
fresh-months = { $n ->
    [one] { $n } месяц назад
    [few] { $n } месяца назад
    [many] { $n } месяцев назад
   *[other] { $n } месяца назад
}
fresh-year = больше года назад
fresh-since = Подтверждено { $age }.
fresh-over-a-year = Не подтверждено больше года: позвоните, прежде чем прийти.
fresh-never = Место этого не подтверждало: позвоните, прежде чем прийти.
fresh-venue = Место подтвердило это { $age } ({ $date }).
fresh-city = Город подтвердил это по телефону { $age } ({ $date }).
fresh-venue-old = Место подтвердило это ({ $date }). Не подтверждено больше года: позвоните, прежде чем прийти.
fresh-city-old = Город подтвердил это по телефону ({ $date }). Не подтверждено больше года: позвоните, прежде чем прийти.

## Privacy
privacy-people-title = Если вы ведёте место или пишете нам
privacy-people-account = Мы храним ваш адрес эл. почты и список ваших мест, пока у вас есть доступ. Город может всё вам выдать и всё стереть.
privacy-people-cookie = Один файл cookie, когда вы вошли: он говорит сайту, что это вы. Он исчезает, когда вы выходите.
privacy-people-log = Записи о входах и решениях хранятся 12 месяцев.
privacy-people-report = Если вы сообщаете об ошибке, почту можно не писать. Она нужна для ответа, потом мы её стираем.

## Letters. $who: who writes, such as “La Ville de Roubaix”; $site: the name of the site.
letter-hello = Здравствуйте!
letter-colon = :
letter-or-copy = Или скопируйте этот адрес в браузер:
letter-signed = { $who }, для { $site }

## Languages
other-languages = Другие языки
translation-review = Перевод надо проверить
translation-tell = Видите ошибку? Скажите нам:

## Dates: day and year; the end of an opening at midnight, as in “Open until midnight”
date-full = { $date } { $year }
midnight = 24:00
