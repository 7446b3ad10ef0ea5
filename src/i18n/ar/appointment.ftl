# طلبات المواعيد: ما يقرؤه المكان.

booking-request = طلب موعد
booking-request-title = { $name }: طلب موعد
booking-fact-name = الاسم
booking-fact-need = الحاجة
booking-fact-when = يمكنه المجيء
booking-by-phone = لم يعطِ هذا الشخص بريدًا إلكترونيًا. اتصل به لتخبره بجوابك، ثم سجّله هنا.
booking-answer = جوابك
booking-day = اليوم
booking-day-hint = لا حاجة إلى اليوم والساعة إذا رفضت.
booking-day-missing = أعطِ اليوم، مثل 03/12/2026
booking-day-past = اختر وقتًا قادمًا، خلال 12 شهرًا
booking-hour = الساعة
booking-hour-missing = أعطِ الساعة، مثل 14:30
booking-word = كلمة لهذا الشخص
booking-word-hint = مثلًا: أحضر رقمك الضريبي. تُرسل بالبريد الإلكتروني: لا تكتب فيها شيئًا سريًا.
booking-word-missing = قل لماذا، بكلمة: على الشخص أن يعرف ماذا يفعل
booking-accept = قبول هذا الوقت
booking-propose = اقتراح هذا الوقت
booking-refuse = رفض
booking-acts-hint = « قبول »: يمكن للشخص المجيء في هذا الوقت، والموعد ثابت. « اقتراح »: وقت آخر، وسيقول نعم أو لا.
booking-state-demandee = لا جواب بعد.
booking-state-proposee = اقترحت: { $moment }. لم يجب الشخص بعد.
booking-state-acceptee = تم تحديد الموعد: { $moment }.
booking-state-refusee = لقد رفضت.
booking-state-declinee = لا يستطيع الشخص المجيء في هذا الوقت: { $moment }. يمكنك اقتراح وقت آخر.

booking-venue-erase = إذا طلب منك الشخص محو طلبه، أو إذا لم تعد بحاجة إليه. وإلا فإنه يُمحى وحده خلال 30 يومًا.
booking-erase-request = محو هذا الطلب

booking-switch = طلبات المواعيد
booking-switch-title = { $name }: طلبات المواعيد
booking-switch-lead = يمكن للسكان أن يطلبوا منك موعدًا من صفحتك. تصلك رسالة، وتجيب من رابط.
booking-switch-cannot = لا يستطيع هذا الموقع استقبال الطلبات بعد: ينقصه إرسال الرسائل أو المفتاح الذي يحميها. اختيارك محفوظ.
booking-switch-question = هل تريد استقبال طلبات المواعيد؟
booking-switch-email = البريد الإلكتروني الذي يستقبل الطلبات
booking-switch-email-hint = لا يراه السكان. اختر صندوق بريد يُقرأ كل يوم.
booking-switch-on = يمكن للسكان الآن أن يطلبوا منك موعدًا.
booking-switch-off = لا تستقبل طلبات.
booking-switch-see = عرض استمارة السكان
booking-switch-waiting =
    { $n ->
        [zero] لا طلب ينتظر جوابًا.
        [one] طلب واحد ينتظر جوابًا.
        [two] طلبان ينتظران جوابًا.
        [few] { $n } طلبات تنتظر جوابًا.
       *[other] { $n } طلبًا ينتظر جوابًا.
    }
booking-save = حفظ

letter-kind-rendez-vous-lieu = طلب موعد
letter-kind-rendez-vous-personne = جواب على طلب موعد

letter-booking-asked-subject = { $venue }: طلب موعد
letter-booking-asked-what = شخص يطلب موعدًا من { $venue }. افتح الطلب لقراءته والإجابة عليه.
letter-booking-asked-how = يمكنك القبول، أو اقتراح وقت آخر، أو الرفض بكلمة.
letter-booking-agreed-subject = { $venue }: تم تحديد الموعد
letter-booking-agreed-what = الشخص سيأتي: { $moment }.
letter-booking-declined-subject = { $venue }: هذا الوقت لا يناسب
letter-booking-declined-what = لا يستطيع الشخص المجيء: { $moment }. يمكنك اقتراح وقت آخر.
letter-booking-open = فتح الطلب
letter-booking-venue-why = تتلقى هذه الرسالة لأن { $venue } يستقبل طلبات المواعيد على { $site } بهذا العنوان.
