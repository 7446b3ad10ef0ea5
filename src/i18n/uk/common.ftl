# What several parts of the site say to everybody.

## Pages
back = Назад

## The other pages of the site
partners = Партнери
partners-run = Ви ведете таке місце?
front-link = Ви приймаєте відвідувачів?
front-title = Прийом: направити людину
new-title = Запропонувати місце
confirm-work-here = Ви тут працюєте?

## Forms
honeypot = Залиште це поле порожнім
email-bad = Напишіть усю адресу ел. пошти, наприклад nom@exemple.fr
again-title = Надішліть ще раз
again-text = Форма застаріла або пішла надто швидко. Ваш текст збережено.
again-too-many = Зачекайте хвилину і надішліть ще раз. Ваш текст збережено на цій сторінці.
again-send = Надіслати

## The age of what we know
fresh-today = сьогодні
fresh-days = { $n ->
    [1] вчора
    [one] { $n } день тому
    [few] { $n } дні тому
    [many] { $n } днів тому
   *[other] { $n } дні тому
}
fresh-weeks = { $n ->
    [one] { $n } тиждень тому
    [few] { $n } тижні тому
    [many] { $n } тижнів тому
   *[other] { $n } тижні тому
}
fresh-months = { $n ->
    [one] { $n } місяць тому
    [few] { $n } місяці тому
    [many] { $n } місяців тому
   *[other] { $n } місяці тому
}
fresh-year = більше року тому
fresh-since = Підтверджено { $age }.
fresh-over-a-year = Не підтверджено більше року: подзвоніть, перш ніж прийти.
fresh-never = Місце цього не підтверджувало: подзвоніть, перш ніж прийти.
fresh-venue = Місце підтвердило це { $age } ({ $date }).
fresh-city = Місто підтвердило це телефоном { $age } ({ $date }).
fresh-venue-old = Місце підтвердило це ({ $date }). Не підтверджено більше року: подзвоніть, перш ніж прийти.
fresh-city-old = Місто підтвердило це телефоном ({ $date }). Не підтверджено більше року: подзвоніть, перш ніж прийти.

## Privacy
privacy-people-title = Якщо ви ведете місце або пишете нам
privacy-people-account = Ми зберігаємо вашу адресу ел. пошти і список ваших місць, поки у вас є доступ. Місто може все вам видати і все стерти.
privacy-people-cookie = Один файл cookie, коли ви увійшли: він каже сайту, що це ви. Він зникає, коли ви виходите.
privacy-people-log = Записи про входи та рішення зберігаються 12 місяців.
privacy-people-report = Якщо ви повідомляєте про помилку, пошту можна не писати. Вона потрібна для відповіді, потім ми її стираємо.

## Letters. $who: who writes, such as “La Ville de Roubaix”; $site: the name of the site.
letter-hello = Добрий день!
letter-colon = :
letter-or-copy = Або скопіюйте цю адресу в браузер:
letter-signed = { $who }, для { $site }

## Languages
other-languages = Інші мови
translation-review = Переклад треба перевірити
translation-tell = Бачите помилку? Скажіть нам:

## Dates: day and year; the end of an opening at midnight, as in “Open until midnight”
date-full = { $date } { $year }
midnight = 24:00
