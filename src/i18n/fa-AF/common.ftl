# What several parts of the site say to everybody.

## Pages
back = بازگشت

## The other pages of the site
partners = همکاران
partners-run = شما مسئول یک جای هستید؟
front-link = شما مردم را می‌پذیرید؟
front-title = پذیرش: رهنمایی یک نفر
new-title = پیشنهاد یک جای
confirm-work-here = شما اینجا کار می‌کنید؟

## Forms
honeypot = این خانه را خالی بگذارید
email-bad = یک آدرس کامل ایمیل بنویسید، مثل nom@exemple.fr
again-title = یک بار دیگر بفرستید
again-text = فورم بسیار کهنه بود، یا بسیار زود فرستاده شد. چیزی که نوشتید نگه داشته شده است.
again-too-many = یک دقیقه صبر کنید، بعد یک بار دیگر بفرستید. چیزی که نوشتید در این صفحه نگه داشته شده است.
again-send = فرستادن

## How old what we know is
fresh-today = امروز
fresh-days = { $n ->
    [1] دیروز
   *[other] { $n } روز پیش
}
fresh-weeks = { $n ->
    [one] { $n } هفته پیش
   *[other] { $n } هفته پیش
}
fresh-months = { $n } ماه پیش
fresh-year = بیشتر از یک سال پیش
fresh-since = تایید شد { $age }.
fresh-over-a-year = بیشتر از یک سال تایید نشده است: پیش از آمدن زنگ بزنید.
fresh-never = این جای هیچ وقت تایید نکرده است: پیش از آمدن زنگ بزنید.
fresh-venue = این جای تایید کرد { $age } ({ $date }).
fresh-city = شاروالی با تلیفون تایید کرد { $age } ({ $date }).
fresh-venue-old = این جای تایید کرد ({ $date }). بیشتر از یک سال تایید نشده است: پیش از آمدن زنگ بزنید.
fresh-city-old = شاروالی با تلیفون تایید کرد ({ $date }). بیشتر از یک سال تایید نشده است: پیش از آمدن زنگ بزنید.

## Personal data
privacy-people-title = اگر شما مسئول یک جای هستید، یا به ما می‌نویسید
privacy-people-account = ما ایمیل شما و جای‌هایی را که مسئول آن هستید نگه می‌داریم، تا وقتی که حساب دارید. شاروالی می‌تواند همه را به شما بدهد و همه را پاک کند.
privacy-people-cookie = فقط یک کوکی (cookie)، وقتی که داخل حساب هستید: به ویب‌سایت می‌گوید که این شما هستید. وقتی بیرون شوید، پاک می‌شود.
privacy-people-log = لیست داخل شدن‌ها و تصمیم‌ها 12 ماه نگه داشته می‌شود.
privacy-people-report = اگر از یک اشتباه خبر می‌دهید، ایمیل لازمی نیست. برای جواب دادن به شماست، بعد پاک می‌شود.

## Letters
letter-hello = سلام،
letter-colon = :
letter-or-copy = یا این آدرس را در براوزر خود کاپی کنید:
letter-signed = { $who }، از طرف { $site }

## Languages
other-languages = زبان‌های دیگر
translation-review = ترجمه‌ای که باید دوباره خوانده شود
translation-tell = یک غلطی می‌بینید؟ به ما بگویید:

## Dates
date-full = { $date } { $year }
midnight = 12 شب
