# ما يقوله الموقع بالعربية. كلمات قصيرة وسهلة. المرجع هو fr/site.ftl.

## كل الصفحات
skip = انتقل إلى المحتوى
languages = اللغات
footer = أسفل الصفحة
home = الصفحة الرئيسية
list = قائمة
map = خريطة
site-plan = خريطة الموقع
open-data = البيانات المفتوحة
embed-link = ضعوا هذه الأماكن في موقعكم
accessibility-status = إمكانية الوصول: غير مطابق
legal = معلومات قانونية
privacy = البيانات الشخصية
talk = هل تفضّل التحدث إلى شخص؟
all-venues = كل الأماكن
venues = الأماكن
communes = البلديات
district = الحي
districts = الأحياء
pages = الصفحات
page-of = صفحة { $page } من { $pages }
previous-page = الصفحة السابقة
next-page = الصفحة التالية
about-site = عن هذا الموقع
today = اليوم
unknown = غير معروف
to-confirm = بحاجة إلى تأكيد
error-before = خطأ:{" "}
error-before-title = خطأ:{" "}
problem = توجد مشكلة

## الصفحة الرئيسية
home-title = أين تجد مساعدة في الحاسوب والهاتف والإنترنت؟
home-lead = أماكن في { $place } تساعدك. اختر ما تريد فعله.
home-open = { $n ->
    [0] الآن، لا نعرف أي مكان مفتوح
    [one] الآن: مكان واحد مفتوح
    [two] الآن: مكانان مفتوحان
    [few] الآن: { $n } أماكن مفتوحة
    [many] الآن: { $n } مكانًا مفتوحًا
   *[other] الآن: { $n } مكان مفتوح
}
home-usually-open = { $n ->
    [0] الآن، لا نعرف أي مكان مفتوح
    [one] الآن: مكان واحد مفتوح عادةً
    [two] الآن: مكانان مفتوحان عادةً
    [few] الآن: { $n } أماكن مفتوحة عادةً
    [many] الآن: { $n } مكانًا مفتوحًا عادةً
   *[other] الآن: { $n } مكان مفتوح عادةً
}
other-need = شيء آخر، أو لا أعرف
open-now = مفتوح الآن
open-then = مفتوح في ذلك الوقت
near-me = بالقرب مني
search-label = ابحث عن مكان أو مساعدة
search-example = طباعة، CAF، ورشة…
search = بحث
see-all = { $n ->
    [one] عرض المكان
    [two] عرض المكانين
    [few] عرض { $n } أماكن
    [many] عرض { $n } مكانًا
   *[other] عرض { $n } مكان
}
see-map = عرض الخريطة
see-list = عرض القائمة
needs-title = ماذا تريد أن تفعل؟
needs-information = أماكن تخبرك أين تجد المساعدة

## الحاجات والخدمات
service-acces-libre = استعمال حاسوب
service-poste-adapte = حاسوب مهيّأ لذوي الإعاقة
service-wifi = واي فاي
service-imprimante = طباعة
service-scanner = مسح ورقة ضوئيًا
service-borne-tactile = شاشة لمس
service-aide-personnalisee = الحصول على مساعدة شخص
service-demarches = المساعدة في المعاملات الإدارية
service-ecrivain-public = كاتب عمومي: كتابة رسالة أو ملء ورقة
service-atelier = التعلّم
service-insertion = البحث عن عمل
service-pret-materiel = استعارة جهاز
service-vente-solidaire = شراء جهاز بسعر منخفض
service-connexion-solidaire = إنترنت وهاتف بسعر منخفض
service-reconditionnement = أجهزة مُجدَّدة
service-don-materiel = التبرّع بجهاز
service-depannage = إصلاح جهاز
short-acces-libre = حاسوب
short-poste-adapte = حاسوب مهيّأ
short-wifi = واي فاي
short-imprimante = طباعة
short-scanner = مسح ضوئي
short-borne-tactile = شاشة لمس
short-aide-personnalisee = مساعدة
short-demarches = معاملات إدارية
short-ecrivain-public = كاتب عمومي
short-atelier = ورشات تعلّم
short-insertion = البحث عن عمل
short-pret-materiel = استعارة جهاز
short-vente-solidaire = جهاز بسعر منخفض
short-connexion-solidaire = إنترنت بسعر منخفض
short-reconditionnement = أجهزة مُجدَّدة
short-don-materiel = التبرّع بجهاز
short-depannage = إصلاح

## الأماكن التي لم تذكر ذلك
unsaid-acces-libre = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه حاسوب للاستعمال
    [two] مكانان لم يذكرا إن كان لديهما حاسوب للاستعمال
    [few] { $n } أماكن لم تذكر إن كان لديها حاسوب للاستعمال
    [many] { $n } مكانًا لم تذكر إن كان لديها حاسوب للاستعمال
   *[other] { $n } مكان لم تذكر إن كان لديها حاسوب للاستعمال
}
unsaid-poste-adapte = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه حاسوب مهيّأ
    [two] مكانان لم يذكرا إن كان لديهما حاسوب مهيّأ
    [few] { $n } أماكن لم تذكر إن كان لديها حاسوب مهيّأ
    [many] { $n } مكانًا لم تذكر إن كان لديها حاسوب مهيّأ
   *[other] { $n } مكان لم تذكر إن كان لديها حاسوب مهيّأ
}
unsaid-wifi = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه واي فاي
    [two] مكانان لم يذكرا إن كان لديهما واي فاي
    [few] { $n } أماكن لم تذكر إن كان لديها واي فاي
    [many] { $n } مكانًا لم تذكر إن كان لديها واي فاي
   *[other] { $n } مكان لم تذكر إن كان لديها واي فاي
}
unsaid-imprimante = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه طابعة
    [two] مكانان لم يذكرا إن كان لديهما طابعة
    [few] { $n } أماكن لم تذكر إن كان لديها طابعة
    [many] { $n } مكانًا لم تذكر إن كان لديها طابعة
   *[other] { $n } مكان لم تذكر إن كان لديها طابعة
}
unsaid-scanner = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه ماسح ضوئي
    [two] مكانان لم يذكرا إن كان لديهما ماسح ضوئي
    [few] { $n } أماكن لم تذكر إن كان لديها ماسح ضوئي
    [many] { $n } مكانًا لم تذكر إن كان لديها ماسح ضوئي
   *[other] { $n } مكان لم تذكر إن كان لديها ماسح ضوئي
}
unsaid-borne-tactile = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه شاشة لمس
    [two] مكانان لم يذكرا إن كان لديهما شاشة لمس
    [few] { $n } أماكن لم تذكر إن كان لديها شاشة لمس
    [many] { $n } مكانًا لم تذكر إن كان لديها شاشة لمس
   *[other] { $n } مكان لم تذكر إن كان لديها شاشة لمس
}
unsaid-aide-personnalisee = { $n ->
    [one] مكان واحد لم يذكر إن كان فيه من يساعد
    [two] مكانان لم يذكرا إن كان فيهما من يساعد
    [few] { $n } أماكن لم تذكر إن كان فيها من يساعد
    [many] { $n } مكانًا لم تذكر إن كان فيها من يساعد
   *[other] { $n } مكان لم تذكر إن كان فيها من يساعد
}
unsaid-demarches = { $n ->
    [one] مكان واحد لم يذكر إن كان فيه من يساعد في المعاملات الإدارية
    [two] مكانان لم يذكرا إن كان فيهما من يساعد في المعاملات الإدارية
    [few] { $n } أماكن لم تذكر إن كان فيها من يساعد في المعاملات الإدارية
    [many] { $n } مكانًا لم تذكر إن كان فيها من يساعد في المعاملات الإدارية
   *[other] { $n } مكان لم تذكر إن كان فيها من يساعد في المعاملات الإدارية
}
unsaid-ecrivain-public = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه كاتب عمومي
    [two] مكانان لم يذكرا إن كان لديهما كاتب عمومي
    [few] { $n } أماكن لم تذكر إن كان لديها كاتب عمومي
    [many] { $n } مكانًا لم تذكر إن كان لديها كاتب عمومي
   *[other] { $n } مكان لم تذكر إن كان لديها كاتب عمومي
}
unsaid-atelier = { $n ->
    [one] مكان واحد لم يذكر إن كان لديه ورشات تعلّم
    [two] مكانان لم يذكرا إن كان لديهما ورشات تعلّم
    [few] { $n } أماكن لم تذكر إن كان لديها ورشات تعلّم
    [many] { $n } مكانًا لم تذكر إن كان لديها ورشات تعلّم
   *[other] { $n } مكان لم تذكر إن كان لديها ورشات تعلّم
}
unsaid-insertion = { $n ->
    [one] مكان واحد لم يذكر إن كان يساعد في البحث عن عمل
    [two] مكانان لم يذكرا إن كانا يساعدان في البحث عن عمل
    [few] { $n } أماكن لم تذكر إن كانت تساعد في البحث عن عمل
    [many] { $n } مكانًا لم تذكر إن كانت تساعد في البحث عن عمل
   *[other] { $n } مكان لم تذكر إن كانت تساعد في البحث عن عمل
}
unsaid-pret-materiel = { $n ->
    [one] مكان واحد لم يذكر إن كان يعير أجهزة
    [two] مكانان لم يذكرا إن كانا يعيران أجهزة
    [few] { $n } أماكن لم تذكر إن كانت تعير أجهزة
    [many] { $n } مكانًا لم تذكر إن كانت تعير أجهزة
   *[other] { $n } مكان لم تذكر إن كانت تعير أجهزة
}
unsaid-vente-solidaire = { $n ->
    [one] مكان واحد لم يذكر إن كان يبيع أجهزة بسعر منخفض
    [two] مكانان لم يذكرا إن كانا يبيعان أجهزة بسعر منخفض
    [few] { $n } أماكن لم تذكر إن كانت تبيع أجهزة بسعر منخفض
    [many] { $n } مكانًا لم تذكر إن كانت تبيع أجهزة بسعر منخفض
   *[other] { $n } مكان لم تذكر إن كانت تبيع أجهزة بسعر منخفض
}
unsaid-connexion-solidaire = { $n ->
    [one] مكان واحد لم يذكر إن كان يقدّم إنترنت بسعر منخفض
    [two] مكانان لم يذكرا إن كانا يقدّمان إنترنت بسعر منخفض
    [few] { $n } أماكن لم تذكر إن كانت تقدّم إنترنت بسعر منخفض
    [many] { $n } مكانًا لم تذكر إن كانت تقدّم إنترنت بسعر منخفض
   *[other] { $n } مكان لم تذكر إن كانت تقدّم إنترنت بسعر منخفض
}
unsaid-reconditionnement = { $n ->
    [one] مكان واحد لم يذكر إن كان يجدّد الأجهزة
    [two] مكانان لم يذكرا إن كانا يجدّدان الأجهزة
    [few] { $n } أماكن لم تذكر إن كانت تجدّد الأجهزة
    [many] { $n } مكانًا لم تذكر إن كانت تجدّد الأجهزة
   *[other] { $n } مكان لم تذكر إن كانت تجدّد الأجهزة
}
unsaid-don-materiel = { $n ->
    [one] مكان واحد لم يذكر إن كان يقبل التبرّع بالأجهزة
    [two] مكانان لم يذكرا إن كانا يقبلان التبرّع بالأجهزة
    [few] { $n } أماكن لم تذكر إن كانت تقبل التبرّع بالأجهزة
    [many] { $n } مكانًا لم تذكر إن كانت تقبل التبرّع بالأجهزة
   *[other] { $n } مكان لم تذكر إن كانت تقبل التبرّع بالأجهزة
}
unsaid-depannage = { $n ->
    [one] مكان واحد لم يذكر إن كان يصلح الأجهزة
    [two] مكانان لم يذكرا إن كانا يصلحان الأجهزة
    [few] { $n } أماكن لم تذكر إن كانت تصلح الأجهزة
    [many] { $n } مكانًا لم تذكر إن كانت تصلح الأجهزة
   *[other] { $n } مكان لم تذكر إن كانت تصلح الأجهزة
}
unsaid-some = { $n ->
    [one] مكان واحد لم يذكر كل شيء
    [two] مكانان لم يذكرا كل شيء
    [few] { $n } أماكن لم تذكر كل شيء
    [many] { $n } مكانًا لم تذكر كل شيء
   *[other] { $n } مكان لم تذكر كل شيء
}
see-them = : عرضها
section-hours-unknown = { $n ->
    [one] أوقات الفتح غير معروفة: مكان واحد
    [two] أوقات الفتح غير معروفة: مكانان
    [few] أوقات الفتح غير معروفة: { $n } أماكن
    [many] أوقات الفتح غير معروفة: { $n } مكانًا
   *[other] أوقات الفتح غير معروفة: { $n } مكان
}
section-building-open = أماكن مفتوحة، وأوقات المساعدة غير معروفة
section-nearest = لا شيء يطابق كل اختياراتك. هذه الأماكن يمكنها مساعدتك

## القائمة
list-title-all = كل الأماكن
list-title-open = أماكن مفتوحة الآن
list-title-text = «{ $text }»
list-title-district = حي { $district }
count-venues = { $n ->
    [0] لم يذكر أي مكان ذلك.
    [one] مكان واحد.
    [two] مكانان.
    [few] { $n } أماكن.
    [many] { $n } مكانًا.
   *[other] { $n } مكان.
}
count-open = { $n ->
    [0] لا نعرف أي مكان مفتوح.
    [one] مكان واحد مفتوح.
    [two] مكانان مفتوحان.
    [few] { $n } أماكن مفتوحة.
    [many] { $n } مكانًا مفتوحًا.
   *[other] { $n } مكان مفتوح.
}
count-usually-open = { $n ->
    [0] لا نعرف أي مكان مفتوح.
    [one] مكان واحد مفتوح عادةً.
    [two] مكانان مفتوحان عادةً.
    [few] { $n } أماكن مفتوحة عادةً.
    [many] { $n } مكانًا مفتوحًا عادةً.
   *[other] { $n } مكان مفتوح عادةً.
}
count-places = { $n ->
    [one] مكان واحد
    [two] مكانان
    [few] { $n } أماكن
    [many] { $n } مكانًا
   *[other] { $n } مكان
}
order-distance = الأقرب أولًا.
order-opening = الأبكر فتحًا أولًا.
order-name = حسب الترتيب الأبجدي.
choices = اختياراتك
remove-choice = : إزالة هذا الاختيار
more-choices = خيارات أكثر
what-i-want = ما أريد فعله
conditions = الشروط
when = أي يوم وأي ساعة؟
audience = لمن؟
care = إعاقة أو صعوبة في القراءة
language = اللغة
any = لا يهم
show-venues = عرض الأماكن
free = مجاني
with-unsaid = مع الأماكن التي لم تذكر ذلك
near-you = بالقرب منك
map-box = منطقة الخريطة
within = على بُعد أقل من { $distance }
approximate-position = موقع تقريبي
no-position = ليس على الخريطة
relay-helps = الهاتف غير معروف. يمكنك طلب المساعدة من { $relay }:
call = اتصل بـ
go-there = كيفية الوصول
book = حجز موعد
information-point-short = معلومات

## بالقرب مني
near-title = البحث بالقرب منك
near-phone = استعمال موقعي
near-address = عنوان أو شارع أو حي
# U+200E stands before 12: without it the number is drawn on the wrong side of the street.
near-example = مثلًا: ‎12 rue de Lannoy، أو Épeule
near-wait = جارٍ البحث عن موقعك…
near-refused = لم نحصل على موقعك. اكتب عنوانًا أو شارعًا.
near-privacy = لا نحتفظ بعنوانك ولا بموقعك. يُقرَّب موقعك إلى 100 متر.
near-districts = أو اختر حيًا
near-empty = اكتب عنوانًا أو شارعًا أو حيًا
near-unknown = لا نجد هذا العنوان. تأكد من اسم الشارع، أو اختر حيًا
near-away = خدمة العناوين لا تجيب، ولا نعرف هذا الاسم. اكتب الشارع فقط، أو اختر حيًا
near-elsewhere = هذا العنوان بعيد جدًا من هنا. اكتب شارعًا أو حيًا من هذه المنطقة

## الأوقات
state-open = مفتوح
state-usually = مفتوح عادةً
state-open-until = مفتوح حتى { $h }
state-usually-until = مفتوح عادةً حتى { $h }
state-open-until-day = مفتوح · يغلق { $day } على الساعة { $h }
state-usually-until-day = مفتوح عادةً · يغلق { $day } على الساعة { $h }
state-open-from = مفتوح { $day } من الساعة { $h }
state-usually-from = مفتوح عادةً { $day } من الساعة { $h }
state-building-open = المكان مفتوح. اتصل بشأن المساعدة.
state-building-open-until = المكان مفتوح حتى { $h }. اتصل بشأن المساعدة.
state-building-usually-until = المكان مفتوح عادةً حتى { $h }. اتصل بشأن المساعدة.
state-appointment = بموعد
state-appointment-from = بموعد { $day } من الساعة { $h }
state-closed = مغلق
state-closed-opens = مغلق · يفتح { $day } على الساعة { $h }
state-closed-usually-opens = مغلق · يفتح عادةً { $day } على الساعة { $h }
state-closed-appointment = مغلق · بموعد { $day } من الساعة { $h }
state-gone = أُغلق هذا المكان
state-unknown = أوقات الفتح غير معروفة
state-holiday = يوم عطلة ({ $holiday }): مغلق على الأرجح، اتصل قبل المجيء
call-first = اتصل قبل المجيء.
call-first-help = للمساعدة، اتصل قبل المجيء.

## مكان
what-you-can-do = ما يمكنك فعله في هذا المكان
information-point = اسأل في هذا المكان أين تجد المساعدة بالقرب منك.
services-unknown = لا نعرف بعد ما يمكن فعله في هذا المكان. اتصل لتسأل.
not-here = لا يوجد هنا:
unknown-ask = غير معروف، اسأل بالهاتف:
this-week = هذا الأسبوع:
next-time = المرة القادمة: { $day } على الساعة { $h }
quantity = { $n ->
    [one] العدد: 1
    [two] العدد: 2
    [few] العدد: { $n }
    [many] العدد: { $n }
   *[other] العدد: { $n }
}
quantity-computers = { $n ->
    [one] حاسوب واحد
    [two] حاسوبان
    [few] { $n } حواسيب
    [many] { $n } حاسوبًا
   *[other] { $n } حاسوب
}
help-hours-unknown = أوقات المساعدة غير معروفة: اتصل
help-hours-venue = خلال أوقات الفتح
said-old = ذُكر بتاريخ { $date }، بحاجة إلى تأكيد
week-title = أوقات فتح المكان هذا الأسبوع
week-closed = مغلق
week-all-day = طوال اليوم
week-from = من الساعة { $h }
week-range = من { $from } إلى { $to }
week-probably-closed = مغلق على الأرجح، اتصل
week-holiday = يوم عطلة: { $holiday }
week-closure = إغلاق استثنائي
week-exceptional = أوقات استثنائية
closure-day = مغلق يوم { $from }.
closure-days = مغلق من { $from } إلى { $to }.
opening-day = أوقات خاصة يوم { $from }.
opening-days = أوقات خاصة من { $from } إلى { $to }.
hours-no-source = لا نعرف أوقات الفتح.
come = الوصول
street-unknown = الشارع غير معروف،
wheelchair-yes = الدخول بالكرسي المتحرك
wheelchair-no = لا يمكن الدخول بالكرسي المتحرك
wheelchair-unknown = الدخول بالكرسي المتحرك: غير معروف
approximate-street = موقع تقريبي: النقطة على الخريطة هي مكان الشارع، لا الباب.
no-position-long = ليس لدينا موقع هذا المكان: فهو ليس على الخريطة.
accessibility-sheet = تفاصيل الدخول إلى المبنى (Acceslibre)
see-on-map = عرض على الخريطة
small-map = موقع المكان في { $place }
good-to-know = معلومات مفيدة
cost = السعر
how-to-come = كيف يتم استقبالك
papers = ما يجب إحضاره
languages-spoken = اللغات
welcome = استقبال خاص
labels = الاعتمادات
email = البريد الإلكتروني
website = الموقع الإلكتروني
sources = مصدر هذه المعلومات
report = الإبلاغ عن خطأ
report-call = هل وجدت خطأ؟ اتصل:
send = إرسال
print = طباعة
address-copied = نُسخ عنوان الصفحة.
printed-on = طُبع بتاريخ { $date }
# A word stands before the date: after a French name, a number alone is drawn on the wrong side.
said-source = حسب { $source }، بتاريخ { $date }. بحاجة إلى تأكيد.
said-visitor = حسب زائر، بتاريخ { $date }. بحاجة إلى تأكيد.
group-identite = الاسم
group-adresse = العنوان
group-position = الموقع على الخريطة
group-telephone = الهاتف
group-en-ligne = البريد والموقع الإلكتروني
group-horaires = أوقات الفتح
group-offres = الخدمات
group-conditions = الشروط
group-presentation = الوصف

## كلمات الأماكن
cost-gratuit = مجاني
cost-gratuit-sous-condition = مجاني بشروط
cost-payant = بمقابل
booking-sans-rendez-vous = بدون موعد
booking-sur-rendez-vous = بموعد
booking-avec-ou-sans = بموعد أو بدون موعد
booking-sur-orientation = بتوجيه من عامل اجتماعي
audience-jeunes = الشباب
audience-etudiants = الطلاب
audience-familles = العائلات والأطفال
audience-seniors = كبار السن
audience-femmes = النساء
care-moteur = إعاقة حركية
care-visuel = ضعف البصر أو فقدانه
care-auditif = ضعف السمع أو فقدانه
care-mental = إعاقة ذهنية
care-illettrisme = صعوبة في القراءة والكتابة
access-se-presenter = الحضور إلى المكان
access-telephoner = الاتصال بالهاتف
access-ecrire = كتابة رسالة إلكترونية
access-fiche-de-prescription = بتوجيه من شخص مختص
access-rdv-en-ligne = حجز موعد عبر الإنترنت
access-pas-de-public = هذا المكان لا يستقبل الناس
language-fr = الفرنسية
language-ar = العربية
language-en = الإنجليزية
language-pt = البرتغالية
language-es = الإسبانية
language-it = الإيطالية
language-tr = التركية
language-ro = الرومانية
language-pl = البولندية
language-uk = الأوكرانية
language-ru = الروسية
language-ps = البشتو
language-fa = الدرية والفارسية
language-am = الأمهرية
language-lsf = لغة الإشارة الفرنسية
label-france-services = France services
label-conseiller-numerique = مستشار رقمي (Conseiller numérique)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = مكتبة رقمية مرجعية (Bibliothèque numérique de référence)
typology-ASSO = جمعية
typology-BIB = مكتبة
typology-CCAS = المركز البلدي للعمل الاجتماعي (CCAS)
typology-CS = مركز اجتماعي
typology-EPN = فضاء رقمي
typology-MQ = دار الحي
typology-MUNI = البلدية
typology-RFS = France services
typology-TIERS_LIEUX = فضاء مشترك
holiday-new-year = رأس السنة
holiday-good-friday = الجمعة العظيمة
holiday-easter-monday = اثنين الفصح
holiday-labour-day = 1 مايو
holiday-victory-1945 = 8 مايو
holiday-ascension = عيد الصعود
holiday-whit-monday = اثنين العنصرة
holiday-national-day = 14 يوليو
holiday-assumption = عيد انتقال العذراء
holiday-all-saints = عيد جميع القديسين
holiday-armistice-1918 = 11 نوفمبر
holiday-christmas = عيد الميلاد
holiday-saint-stephen = عيد القديس إستفانوس
holiday-abolition = ذكرى إلغاء العبودية

## التواريخ والمسافات
day-today = اليوم
day-tomorrow = غدًا
date-weekday = { $weekday } { $date }
date-day = { $day } { $month }
# Always read after بتاريخ.
date-none = غير معروف
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
distance-m = { $n } م
distance-km = { $n } كم
distance-about = حوالي { $distance }
distance-walk = { $distance }، حوالي { $n } دقيقة مشيًا
distance-drive = { $distance }، حوالي { $n } دقيقة بالسيارة

## الأحياء والبلديات
districts-title = الأحياء
place-commune-title = المساعدة في { $name }
place-district-title = المساعدة في حي { $name }
place-lead = أماكن في { $name } تساعدك في الحاسوب والهاتف والإنترنت.
place-none = لا نعرف بعد أي مكان هنا. انظر إلى كل الأماكن، أو اتصل.

## الخريطة
skip-map = تجاوز الخريطة
map-name = خريطة الأماكن
map-no-script = لا تظهر الخريطة هنا. القائمة تقول الشيء نفسه.
legend = مفتاح الخريطة
map-zoom-in = تكبير
map-zoom-out = تصغير
map-close = إغلاق
map-here = البحث في هذه المنطقة
map-call = اتصل
map-see = عرض المكان
map-approx = موقع تقريبي
map-cluster-act = تكبير
map-two-fingers = استعمل إصبعين لتحريك الخريطة
map-ctrl-wheel = Ctrl + عجلة الفأرة لتكبير الخريطة
map-you = أنت هنا
map-loading = جارٍ تحميل الخريطة…
map-failed = تعذّر تحميل الأماكن على الخريطة. القائمة صحيحة.
map-many = كبّر الخريطة أو استعمل القائمة.
map-map-help = الأسهم للتحريك، وزائد وناقص للتكبير أو التصغير.
map-legend-open = مفتوح، مؤكَّد
map-legend-usual = مفتوح عادةً
map-legend-rdv = بموعد
map-legend-closed = مغلق
map-legend-unknown = أوقات الفتح غير معروفة

## الأخطاء
error-400-title = لم نفهم هذا الطلب
error-400-text = في عنوان الصفحة خطأ.
error-403-title = هذه الصفحة ليست لك
error-403-text = إنها مخصصة لأشخاص آخرين. إذا كان هذا خطأ فاتصل بالمدينة.
error-404-title = هذه الصفحة غير موجودة
error-404-text = ربما تغيّر العنوان، أو كُتب بشكل خاطئ.
error-405-title = لا يمكن فعل ذلك هنا
error-405-text = ارجع إلى الصفحة السابقة وحاول من جديد.
error-413-title = هذا طويل جدًا
error-413-text = ما أرسلته طويل جدًا. اختصره وحاول من جديد.
error-429-title = طلبات كثيرة في وقت واحد
error-429-text = انتظر دقيقة، ثم حاول من جديد.
error-500-title = حدث خلل
error-500-text = الخطأ منا، لا منك. حاول من جديد بعد قليل.
error-503-title = الموقع مشغول
error-503-text = حاول من جديد بعد دقيقة.
bad-filter-value = «{ $value }» لا معنى له في «{ $parameter }».
bad-filter-twice = «{ $parameter }» مذكور مرتين.
bad-filter-needs = «{ $parameter }» يحتاج إلى «{ $other }».
bad-filter-many = في عنوان الصفحة أكثر من 100 اختيار.

## الصفحات الإلزامية
accessibility = إمكانية الوصول
accessibility-lead = هذا الموقع غير مطابق لمعايير RGAA 4.1: لم يفحصه بعد أي شخص من الخارج.
accessibility-done-title = ما نتحقق منه عند كل تغيير
accessibility-done-keyboard = يمكن فعل كل شيء بلوحة المفاتيح.
accessibility-done-script = كل شيء يعمل بدون JavaScript، ما عدا الخريطة. القائمة تقول ما تقوله الخريطة.
accessibility-done-list = مع كل لون كلمة وشكل.
accessibility-done-tools = أدوات آلية تفحص كل صفحة، بالفرنسية وبالعربية، على شاشة صغيرة وكبيرة.
accessibility-not-title = ما لم يتم التحقق منه
accessibility-not-audit = لم يقم أي شخص من الخارج بفحص الموقع.
accessibility-not-readers = لم تتم أي تجربة مع برامج قراءة شاشة حقيقية.
accessibility-not-texts = النصوص التي كتبتها الأماكن تبقى بلغتها.
accessibility-problem-title = هل لديك مشكلة؟
accessibility-problem = أخبرنا بها:
accessibility-defender = إذا لم نُجب، يمكنك أن تكتب إلى المدافع عن الحقوق (Défenseur des droits):
legal-publisher = ناشر الموقع
legal-director = مدير النشر
legal-host = مستضيف الموقع
legal-officer = مسؤول حماية البيانات
legal-contact = للاتصال بنا
legal-blank = غير مذكور
legal-why-blank = على السلطة المحلية التي تنشر هذا الموقع أن تملأ هذه الأسطر.
legal-data-title = المعلومات
legal-data = كل معلومة تذكر مصدرها وتاريخها، في أسفل صفحة المكان.
legal-software-title = البرنامج
legal-software = هذا الموقع مصنوع ببرنامج Repère.
legal-licences = رخص المكوّنات
privacy-lead = يمكنك استعمال هذا الموقع دون أن تقول شيئًا عن نفسك.
privacy-cookies = لا ملفات كوكيز (cookies) للزوار.
privacy-third = لا يُرسَل أي طلب إلى موقع إلكتروني آخر أثناء زيارتك. الخرائط تمر عبرنا.
privacy-position = لا نطلب موقعك إلا إذا لمست «بالقرب مني». يُقرَّب موقعك إلى 100 متر قبل أن يخرج من جهازك، ولا يُحفَظ.
privacy-address = العنوان الذي تكتبه يُرسَل إلى خدمة العناوين الوطنية، بدون اسمك، ولا يُحفَظ.
privacy-words = عندما لا يجد البحث شيئًا، نعدّ الكلمات وحدها، بدون الجملة، وبدون الساعة، وبدون أي شيء عنك.
privacy-log = لا نحتفظ بسجل للزيارات.
privacy-venues-title = الأماكن
privacy-venues = نصف الأماكن بمعلومات عامة: لا نذكر أبدًا اسم شخص ولا بريده الإلكتروني ولا هاتفه الشخصي.
privacy-rights = لتصحيح معلومة تخصّك أو حذفها:
privacy-cnil = يمكنك أيضًا أن تكتب إلى هيئة حماية البيانات (CNIL):
privacy-offline-title = القراءة بدون شبكة
privacy-offline-what = إذا لمست «الاحتفاظ على هذا الهاتف»، يحتفظ متصفحك بالصفحة الرئيسية والأماكن واختيارك على جهازك. لا يُحفَظ شيء قبل ذلك، ولا يُضاف شيء أثناء القراءة، ولا يُرسَل إلينا شيء.
privacy-offline-erase = زر «حذف» في صفحة «القراءة بدون شبكة» يزيل كل شيء من هذا الجهاز.
privacy-offline-link = عرض ما هو محفوظ أو حذفه
map-show = عرض الخريطة
map-show-why = جهازك يوفّر البيانات: تنتظر الخريطة أن تطلبها.
