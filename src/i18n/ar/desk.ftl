# The page of front desks (/accueil).
front-search = ماذا يحتاج الشخص؟
front-search-hint = حاجة (ضرائب، طباعة…) أو اسم مكان.
front-when = متى؟
front-soonest = في أقرب وقت
front-now = الآن
front-language = لغته
front-any-language = لا يهم
front-where = أين؟
front-address = الانطلاق من هناك
front-anywhere = كل المدينة
front-near = قرب الموقع المختار
front-here = من هنا
front-remember = تذكّر هذا الموقع على هذا الحاسوب
front-company = وحده أم بمساعدة؟
front-company-any = لا يهم
front-company-alone = وحده
front-company-with = مع شخص
front-needs = حاجاته
front-needs-hint = ثلاث على الأكثر، في مكان واحد.
front-find = بحث
front-new = شخص جديد
front-keys = اختصارات بمفتاح واحد في القائمة
front-keys-list = الأسهم: التنقل. x: اختيار. p: الورقة. c: مقارنة. j: اتصلت، كل شيء صحيح. f: هناك خطأ. /: بحث. ?: العودة إلى هنا.
front-count = { $n ->
    [0] لا يجيب أي مكان
    [one] مكان واحد يجيب
    [two] مكانان يجيبان
    [few] { $n } أماكن تجيب
   *[other] { $n } مكانًا يجيب
}
front-meant = فُهم على أنه:
front-answers = الأماكن، الأقرب وقتًا أولًا
front-call-first = اتصل أولًا: لا نعرف إن كانوا يستقبلون في ذلك الوقت
front-almost = ليس في ذلك الوقت، بل لاحقًا
front-print = الورقة للطباعة
front-compare = مقارنة
front-side-by-side = جنبًا إلى جنب
front-back-list = العودة إلى القائمة
front-page = صفحة المكان
front-right = اتصلت: كل شيء صحيح
front-wrong = هناك خطأ، وهذا…
front-called-right = اتصل مكتب استقبال بتاريخ { $date }: كل شيء صحيح.
front-called-wrong = اتصل مكتب استقبال بتاريخ { $date }: هناك خطأ.
front-last-call = آخر اتصال من مكتب استقبال
front-told = قاله مكتب استقبال
front-appointment-needed = بموعد
front-appointment-possible = بموعد أو بدونه
front-appointment-none = بدون موعد
front-appointment-referral = بتوجيه من مختص
front-speaks = اللغة المستعملة هناك: { $language }
front-speaks-not = لغة غير مستعملة هناك: { $language }
front-speaks-unknown = { $language }: يجب السؤال
front-phone = الهاتف
front-languages = اللغات
front-wheelchair = الكرسي المتحرك
front-has = نعم
front-all = عرض { $n } من الأماكن
front-unsaid = { $n ->
    [one] مكان واحد لم يقل إن كان يقدّم ذلك.
    [two] مكانان لم يقولا إن كانا يقدّمان ذلك.
    [few] { $n } أماكن لم تقل إن كانت تقدّم ذلك.
   *[other] { $n } مكانًا لم يقل إن كان يقدّم ذلك.
}
front-nobody = لا يوجد مكان معروف يجيب عن كل ذلك. احذف حاجة أو غيّر الوقت.
front-beside = ما يجب إحضاره، ومساعدات ليست مكانًا
front-offers = ما قد يساعد أيضًا
front-links = للقيام بذلك على الإنترنت
front-desk = اسم مكتب الاستقبال
front-desk-hint = يُكتب في أسفل الورقة. ويبقى في عنوان هذه الصفحة.
