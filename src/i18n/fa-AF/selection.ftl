# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] جای شما
   *[other] { $n } جای شما
}
selection-lead = این جای‌ها در آدرس همین صفحه نگه داشته شده است، و در هیچ جای دیگر نه.
selection-keep = نگه داشتن برای ورق
selection-back = بازگشت به جای‌های انتخاب‌شده
selection-remove = دور کردن
selection-add = زیاد کردن یک جای
selection-add-label = نام جای، یا کمکی که می‌خواهید
selection-add-this = زیاد کردن
selection-none = هیچ جای دیگر با این کلمه‌ها یافت نشد.
selection-full = شما دوازده جای را انتخاب کردید: بیشتر نمی‌شود.
selection-paper = ورقی که داده می‌شود
selection-paper-lead = یک صفحه برای سه جای، به فرانسوی و به زبان شخص.
selection-language = زبان شخص
selection-only-french = فقط فرانسوی
selection-need = کاری که شخص می‌خواهد بکند
selection-need-none = گفته نشده
selection-day = روزی که می‌خواهد
selection-day-any = فرق ندارد
selection-desk = کی ورق را می‌دهد
selection-desk-hint = لازمی نیست. نام دفتر، نه نام شخص.
selection-large = نوشته کلان: یک جای در هر صفحه
selection-see-paper = دیدن ورق
selection-send = فرستادن
selection-copy = کاپی کردن آدرس
selection-sms = با SMS
selection-mail = با ایمیل
selection-share = شریک ساختن
selection-qr = کود QR این صفحه
selection-qr-how = کمره موبایل را به این کود بگیرید: این صفحه باز می‌شود.
selection-text = بردن متن، بدون انترنت
selection-qr-text = کود QR متن
selection-qr-text-how = خود متن در این کود است: نام‌ها، شماره‌های تلیفون، ساعت‌های امروز. موبایل آن را بدون انترنت می‌خواند.
share-today = امروز: { $hours }
share-subject = جای‌هایی برای کمک به شما

## The sheet
slip-name = ورقی که داده می‌شود
slip-title = { $n ->
    [one] برای کمک به شما: 1 جای
   *[other] برای کمک به شما: { $n } جای
}
slip-print-how = با Ctrl + P چاپ کنید. یک صفحه A4، سیاه و سفید.
slip-hours-venue = وقت باز بودن
slip-hours-help = وقت کمک
slip-hours-unknown = وقت کار معلوم نیست
slip-no-street = سرک معلوم نیست
slip-qr = کود QR: این جای‌ها در موبایل شما
slip-map = نقشه: این جای‌ها در کجاست
slip-live = وقت‌های تازه در موبایل شما
slip-meeting = وقت ملاقات شما
slip-papers = با خود بیاورید
slip-papers-source = منبع: { $source }
slip-edited = چاپ شد به تاریخ { $date }

## The liaison sheet
liaison-title = ورق معرفی به جای دیگر
liaison-never-sent = چیزی که اینجا می‌نویسید در همین سکرین می‌ماند. هیچ چیز فرستاده یا نگه داشته نمی‌شود. پیش از ترک صفحه، ورق را چاپ کنید یا متن را کاپی کنید.
liaison-by-hand = می‌توانید ورق خالی را هم چاپ کنید و با دست پر کنید.
liaison-to = برای
liaison-person = شخص (نام، یا حرف‌های اول نام)
liaison-reach = چگونه با او تماس بگیریم
liaison-need = به چه ضرورت دارد
liaison-level = چقدر می‌داند
liaison-level-new = تازه شروع کرده
liaison-level-some = کمی می‌داند
liaison-level-alone = تقریباً تنها کرده می‌تواند
liaison-language = زبانی که صحبت می‌کند
liaison-done = کاری که تا حال شده است
liaison-from = کی روان می‌کند (جای و نام)
liaison-answer = چگونه جواب بدهند (تلیفون، ایمیل)
liaison-agreed = شخص راضی است که این ورق فرستاده شود.
liaison-sign = تاریخ و امضای شخص:
liaison-copy = کاپی کردن متن
liaison-copied = متن کاپی شد
liaison-clear = پاک کردن همه
liaison-cleared = همه پاک شد
liaison-reply = جواب
liaison-reply-how = این بخش را ببُرید و به کسی که شخص را روان کرده پس بفرستید.
liaison-reply-from = جایی که جواب می‌دهد، و تلیفون آن:
liaison-reply-seen = شخص پذیرفته شد به تاریخ:
liaison-reply-done = کاری که شد:
liaison-reply-over = کار تمام شد
liaison-reply-again = دوباره می‌آید به تاریخ … / … / …
liaison-reply-elsewhere = به جای دیگر روان شد
