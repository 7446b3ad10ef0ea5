# الاقتراحات والبلاغات والسجل.

## تاريخ الصفحة
history = تاريخ هذه الصفحة
history-title = التاريخ: { $name }
history-lead = من صحّح ماذا، ومتى. لا نذكر أبدًا اسم أي شخص.
history-by = من: { $author }
history-why = السبب:
history-first = النسخة الأولى من هذه الصفحة.
history-prepared = صفحة أُعدّت قبل نشرها.
history-published = نُشرت الصفحة.
history-confirmed = تم التأكيد دون تغيير: { $groups }
history-sources = تم تحديث المصادر دون تغيير آخر.
history-back = العودة إلى المكان
author-territoire = البيانات الأولى
author-import = ملف بيانات
author-demonstration = مكان خيالي للتجربة
author-structure = المؤسسة
author-structure-lien = المؤسسة، عبر الرابط في رسالتها
author-ville = المدينة
author-ville-telephone = المدينة، بالهاتف
author-visiteur = زائر، وتحققت المدينة من ذلك
author-retour = المدينة، بإعادة نسخة سابقة

## التغييرات
change-before = قبل
change-after = بعد
change-nothing = غير معروف
fact-nom = الاسم
fact-autres-noms = أسماء أخرى
fact-statut = النشر
fact-fin = إغلاق المكان
fact-siret = رقم SIRET أو RNA
fact-structure-parente = المؤسسة
fact-typologies = نوع المكان
fact-roles = دور المكان
fact-labels = العلامات
fact-rue = الشارع
fact-complement = تكملة العنوان
fact-code-postal = الرمز البريدي
fact-commune = البلدية
fact-quartier = الحي
fact-position = الموقع على الخريطة
fact-telephone = الهاتف
fact-courriels = البريد الإلكتروني
fact-sites = الموقع
fact-reservation = حجز موعد عبر الإنترنت
fact-horaires = المواعيد
fact-exceptions = أيام الإغلاق والأيام الخاصة
fact-prix = السعر
fact-acces = كيفية الاستقبال
fact-accompagnement = كيفية المساعدة
fact-itinerance = ثابت أو متنقل
fact-services-nationaux = الخدمات، بكلمات الملف الوطني
fact-publics = لمن
fact-prise-en-charge = استقبال خاص
fact-langues = اللغات
fact-fauteuil = الدخول بكرسي متحرك
fact-fiche-acces = الدخول إلى المبنى بالتفصيل (Acceslibre)
fact-papiers = ما يجب إحضاره
fact-transports = المواصلات
fact-resume = التعريف
fact-detail = تتمة التعريف
service-offered-oui = ممكن هنا
service-offered-non = غير ممكن هنا
answers-no = لا: { $list }
closing-since = منذ: { $date }
holidays-closed = مغلق في العطل الرسمية
week-every-day = كل الأيام
week-days = { $from } – { $to }
week-days-hours = { $days }: { $hours }
status-publie = ظاهر في الموقع
status-brouillon = غير ظاهر بعد
role-point-information = نقطة معلومات
answer-oui = نعم
answer-non = لا
precision-batiment = المبنى بالضبط
precision-rue = الشارع فقط
precision-quartier = الحي فقط
support-en-autonomie = بمفردك
support-individuel = مع شخص
support-atelier-collectif = في مجموعة
support-a-distance = عن بُعد
mobility-itinerant = متنقل
mobility-fixe = ثابت
national-prix-solidaire = أجهزة بسعر منخفض
national-demarches = المساعدة في المعاملات
national-outils-du-quotidien = أدوات الحياة اليومية
national-insertion = البحث عن عمل
national-usage-sur = الأمان على الإنترنت
national-parentalite = الآباء والأطفال
national-loisirs = الترفيه والإبداع
national-comprehension = فهم العالم الرقمي
national-acces-internet = الإنترنت والحواسيب

## Signaler une erreur
flag-title = الإبلاغ عن خطأ: { $name }
flag-kind = ما المشكلة؟
flag-kind-missing = قل لنا ما المشكلة.
report-kind-ne-repond-pas = الهاتف لا يجيب
report-kind-ferme-sur-place = كان مغلقًا عندما ذهبت
report-kind-faux = المكتوب غير صحيح
report-kind-n-existe-plus = هذا المكان لم يعد موجودًا
report-kind-autre = شيء آخر
flag-text = هل تريد إضافة شيء؟ (اختياري)
flag-text-hint = مثلًا: الرقم الصحيح، أو اليوم الذي كان فيه مغلقًا. 1000 حرف على الأكثر.
flag-email = بريدك الإلكتروني، لنجيبك (اختياري)
flag-email-hint = نستعمله مرة واحدة ثم نمحوه.
flag-send = إرسال
flag-what-next = يقرأ شخص من البلدية رسالتك ويتحقق مع المكان. لا شيء يتغير تلقائيًا.
flag-thanks = شكرًا
flag-thanks-text = وصلت رسالتك. سنتحقق منها. إذا تركت بريدك الإلكتروني، سنجيبك.
note-empty = اكتب شيئًا هنا.
note-long = النص طويل: 1000 حرف على الأكثر.

## Propositions
desk-back = العودة إلى المكتب
queue-title = الاقتراحات
queue-waiting = في الانتظار
queue-applied = منشورة، للمراجعة
queue-applied-hint = هذه هيئات موثوقة: تغييراتها ظاهرة للجميع.
queue-nothing = لا شيء الآن.
queue-new = مكان جديد.
queue-changes = { $n ->
    [one] { $n } تغيير:
   *[other] { $n } تغييرات:
}
queue-conflicts = { $n ->
    [one] نقطة غيّرها شخص آخر في هذه الأثناء
   *[other] { $n } نقاط غيّرها شخص آخر في هذه الأثناء
}
queue-reports = { $n ->
    [one] بلاغ عن خطأ في هذا المكان
   *[other] { $n } بلاغات عن أخطاء في هذا المكان
}
queue-tick = ضع علامة للقبول
queue-tick-hint = لا تُعلَّم إلا التغييرات التي لا تمسّ الاسم أو العنوان أو الإغلاق، وتأتي من الهيئة نفسها.
queue-accept-ticked = قبول ما عليه علامة
queue-accepted = { $n ->
    [one] اقتراح مقبول.
   *[other] { $n } اقتراحات مقبولة.
}
queue-left = { $n ->
    [one] آخر يحتاج إلى نظرة.
   *[other] { $n } أخرى تحتاج إلى نظرة.
}
queue-keys = مفاتيح اللوحة في القائمة: j التالي، k السابق، a قبول
queue-pages-before = هي في الصفحات السابقة.
queue-pages-after = هي في الصفحات التالية.
by-structure = الهيئة
by-structure-lien = الهيئة، عبر رابط رسالتها
by-ville = البلدية
by-visiteur = زائر
person-removed = شخص محذوف
proposal-title = اقتراح: { $name }
proposal-state-en-attente = في الانتظار
proposal-state-question = طُرح سؤال
proposal-state-acceptee = مقبول
proposal-state-acceptee-en-partie = مقبول جزئيًا
proposal-state-refusee = مرفوض
proposal-state-appliquee = منشور، للمراجعة
proposal-state-relue = منشور وتمت مراجعته
proposal-already = قرّر شخص آخر قبلك: { $state }. لم يتغير شيء.
proposal-answer = ما كتبناه:
proposal-twins = ربما هذا المكان موجود من قبل
alike-nom = الاسم نفسه تقريبًا
alike-rue = الشارع نفسه
alike-distance = قريب جدًا
alike-telephone = الهاتف نفسه
alike-siret = رقم SIRET أو RNA نفسه
proposal-conflicts = غيّره شخص آخر في هذه الأثناء
proposal-conflicts-hint = لا شيء يُمحى. اختر لكل نقطة.
proposal-was = قبل التغييرين
proposal-now = المنشور الآن
proposal-proposed = المقترح
proposal-keep-now = إبقاء المنشور
proposal-take = أخذ المقترح
proposal-choose = غيّر شخص آخر الشيء نفسه: اختر ما يبقى.
proposal-tick = لم تضع أي علامة. علّم ما تقبله، أو ارفض.
proposal-changes = ما الذي يتغير
proposal-changes-hint = أزل العلامة عما لا تقبله.
proposal-accept-field = قبول
proposal-accept = قبول ما عليه علامة
proposal-same = البطاقة تقول الشيء نفسه.
proposal-refuse = رفض
proposal-refuse-why = لماذا؟
proposal-letter = يقرأ الشخص هذه الكلمات في رسالة.
proposal-ask = طرح سؤال
proposal-question = سؤالك
proposal-read = تمت المراجعة
proposal-back = إعادة كما كان
proposal-back-why = لماذا؟
proposal-back-changed = غيّر شخص الشيء نفسه بعد ذلك. صحّح البطاقة، أو أعد نسخة من تاريخها.
proposal-earlier = سابقًا، لهذا المكان

## Signalements
reports-title = البلاغات
reports-nothing = لا بلاغ في الانتظار.
reports-edit = تصحيح البطاقة
history-short = السجل
reports-which = ما قيل لنا
reports-hears-back = ينتظر جوابًا
reports-answer = جوابك (اختياري)
reports-answer-hint = يُرسل بالبريد الإلكتروني لمن ترك عنوانه. ثم يُمحى العنوان.
reports-corrected = تم تصحيح البطاقة
reports-unchanged = لا شيء للتغيير
reports-tick = علّم بلاغًا واحدًا على الأقل.
reports-done = { $n ->
    [one] بلاغ تمت معالجته.
   *[other] { $n } بلاغات تمت معالجتها.
}

## Versions
revisions-see = عرض البطاقة
revision-number = النسخة { $number }
revision-current = (المنشورة)
revision-compare = المقارنة بالنسخة السابقة، أو إعادتها
revision-changed = ما غيّرته هذه النسخة
revision-changed-nothing = لا شيء ظاهر.
revision-back = إعادة هذه النسخة
revision-back-hint = هذا ما سيتغير مقارنة بالآن:
revision-same = البطاقة تقول الشيء نفسه.
revision-why = لماذا؟
revision-why-hint = يقرأه الجميع في السجل.
revision-restore = إعادة هذه النسخة
