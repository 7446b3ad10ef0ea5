# الاقتراحات والبلاغات والنسخ: ما تقرؤه التنسيقية.

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
queue-decided-en-attente = تم التسجيل.
queue-decided-question = سؤالك يُرسل في رسالة. الاقتراح ينتظر الجواب.
queue-decided-acceptee = قُبل: نُشر على الموقع. يصل الخبر إلى صاحبه في رسالة إذا ترك عنوانه.
queue-decided-acceptee-en-partie = قُبل جزئيًا: نُشر على الموقع. يصل الخبر إلى صاحبه في رسالة إذا ترك عنوانه.
queue-decided-refusee = رُفض: لم يتغير شيء على الموقع، أو سُحب ما نُشر. يصل السبب إلى صاحبه في رسالة إذا ترك عنوانه.
queue-decided-appliquee = نُشر على الموقع.
queue-decided-relue = تمت قراءته، ويبقى منشورًا.
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
revision-restored = أُعيد نشر النسخة { $number }.
revision-meanwhile = تغيّرت الصفحة أثناء ذلك. أعد قراءة ما سيتغير، ثم اضغط مرة أخرى.
