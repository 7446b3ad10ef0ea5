# Reading without network: what a phone keeps when it is asked to, a day of a city, saving data.

## The page
offline-title = خواندن این ویب‌سایت بدون انترنت
offline-link = خواندن بدون انترنت
offline-lead = موبایل شما می‌تواند این ویب‌سایت را نگه دارد. پیش از آن که دکمه را لمس کنید، هیچ چیز نگه داشته نمی‌شود.
offline-shared = چند نفر از این موبایل یا کمپیوتر استفاده می‌کنند؟ هیچ چیز را نگه ندارید: نفر بعدی آن را می‌بیند.
offline-what = چیزی که نگه داشته می‌شود
offline-what-places = { $n ->
    [one] صفحه اول، لیست و صفحه یک جای
   *[other] صفحه اول، لیست و صفحه { $n } جای
}
offline-what-selection = جای‌هایی که انتخاب کرده‌اید
offline-what-day = روز { $day }
offline-some-near = اینها { $n } جای نزدیک‌تر است، از { $total } جای.
offline-some-fresh = اینها { $n } جای از { $total } جای است: آنهایی که معلومات‌شان تازه‌تر است.
offline-around = نگه داشتن جای‌های نزدیک من
offline-no-state = کاپی گفته نمی‌تواند که یک جای حالا باز است یا نه. روزها و ساعت‌های دو هفته را می‌گوید.
offline-keep = نگه داشتن در این موبایل
offline-again = تازه کردن
offline-erase = پاک کردن
offline-saved = نگه داشته شد به تاریخ { $when }
offline-wait = نگه داشته می‌شود…
offline-done = نگه داشته شد. این صفحه‌ها را بدون انترنت خوانده می‌توانید.
offline-failed = هیچ چیز نگه داشته نشد: انترنت یا جای خالی کم بود. دوباره کوشش کنید.
offline-erased = همه چیز از این موبایل پاک شد.
offline-unable = براوزر شما این صفحه‌ها را نگه داشته نمی‌تواند. می‌توانید یک روز را چاپ کنید، در پایین.

## A day
offline-day-title = یک روز کامل
offline-day-lead = همه جای‌ها و ساعت‌های آنها برای یک روز، در یک صفحه، برای نگه داشتن یا چاپ.
offline-day-which = روز
offline-day-see = دیدن این روز
offline-day-name = جای‌ها، { $day }
offline-day-made = ساعت‌ها در { $day } حساب شده است.
offline-day-why = تغییرهای بعدی اینجا نیست: پیش از روان کردن کسی زنگ بزنید.
offline-day-open = در این روز باز است
offline-day-unknown = وقت را بپرسید
offline-day-closed = در این روز بسته است

## Copies
offline-copy = کاپی { $day }.
offline-copy-why = نمی‌گوید که حالا باز است یا نه.
offline-old = از دو هفته کهنه‌تر است: پیش از آمدن زنگ بزنید.
offline-hours = روزها و ساعت‌ها
offline-manage = چیزی که در این موبایل نگه داشته شده است
offline-absent-title = انترنت نیست
offline-absent-lead = این صفحه در این موبایل نگه داشته نشده است.
offline-absent-kept = خوانده می‌توانید
