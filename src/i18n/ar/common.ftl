# ما تقوله عدة أجزاء من الموقع للجميع.

## الصفحات
back = عودة

## صفحات الموقع الأخرى
partners = الشركاء
partners-run = هل تدير مكانًا؟
front-link = هل تستقبل الجمهور؟
front-title = الاستقبال: توجيه شخص
new-title = اقترح مكانًا
confirm-work-here = هل تعملون هنا؟

## الاستمارات
honeypot = اترك هذه الخانة فارغة
email-bad = اكتب عنوان بريد كاملًا، مثل nom@exemple.fr
again-title = أرسل مرة أخرى
again-text = كانت الاستمارة قديمة أو أُرسلت بسرعة كبيرة. ما كتبته محفوظ.
again-too-many = انتظر دقيقة، ثم أرسل مرة أخرى. ما كتبته محفوظ في هذه الصفحة.
again-send = أرسل

## عمر ما نعرفه
fresh-today = اليوم
fresh-days = { $n ->
    [1] أمس
    [two] قبل يومين
    [few] قبل { $n } أيام
   *[other] قبل { $n } يومًا
}
fresh-weeks = { $n ->
    [one] منذ أسبوع
    [two] منذ أسبوعين
    [few] منذ { $n } أسابيع
   *[other] منذ { $n } أسبوعًا
}
fresh-months = { $n ->
    [one] منذ شهر
    [two] منذ شهرين
    [few] منذ { $n } أشهر
   *[other] منذ { $n } شهرًا
}
fresh-year = منذ أكثر من سنة
fresh-since = تم التأكيد { $age }.
fresh-over-a-year = لم يُؤكَّد منذ أكثر من سنة: اتصلوا قبل المجيء.
fresh-never = لم يؤكده المكان قط: اتصلوا قبل المجيء.
fresh-venue = أكّده المكان { $age } ({ $date }).
fresh-city = أكّدته البلدية هاتفيًا { $age } ({ $date }).
fresh-venue-old = أكّده المكان ({ $date }). لم يُؤكَّد منذ أكثر من سنة: اتصلوا قبل المجيء.
fresh-city-old = أكّدته البلدية هاتفيًا ({ $date }). لم يُؤكَّد منذ أكثر من سنة: اتصلوا قبل المجيء.

## المعطيات الشخصية
privacy-people-title = إذا كنت تدير مكانًا أو كتبت إلينا
privacy-people-account = نحتفظ ببريدك الإلكتروني وبالأماكن التي تديرها ما دام لديك دخول. يمكن للمدينة أن تعطيك كل شيء وأن تمحو كل شيء.
privacy-people-cookie = ملف تعريف واحد فقط عندما تكون متصلًا: يخبر الموقع أنك أنت. يُحذف عندما تخرج.
privacy-people-log = يُحفظ سجل الدخول والقرارات 12 شهرًا.
privacy-people-report = عندما تبلغ عن خطأ، بريدك الإلكتروني اختياري. يُستعمل للرد عليك ثم يُمحى.

## الرسائل
letter-hello = مرحبًا،
letter-colon = :
letter-or-copy = أو انسخ هذا العنوان في متصفحك:
letter-signed = { $who }، باسم { $site }

## اللغات
other-languages = لغات أخرى
translation-review = ترجمة تحتاج إلى مراجعة
translation-tell = هل ترى خطأ؟ أخبرنا:

## التواريخ
date-full = { $date } { $year }
midnight = منتصف الليل
