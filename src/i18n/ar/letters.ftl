# الرسائل.

## تسجيل الدخول
letter-sign-in-subject = رابطك إلى { $site }
letter-sign-in-asked = طلب شخص الدخول إلى { $site } بعنوانك الإلكتروني. إن كنت أنت، فافتح هذا الرابط.
letter-sign-in-time = يصلح مرة واحدة. مدّته بالدقائق: { $minutes }.
letter-sign-in-act = الدخول
letter-sign-in-code = أو انسخ هذا الرمز في الصفحة التي طلبت منها هذه الرسالة:
letter-sign-in-not-you = لست أنت؟ لا تفعل شيئًا: لا يدخل أحد بدون هذه الرسالة. لا تعطِ هذا الرمز لأحد.
letter-sign-in-why = وصلتك هذه الرسالة لأن عنوانك كُتب في صفحة الدخول إلى { $site }.

## دعوة
letter-invitation-subject = { $structure }: حدّثوا معلوماتكم على { $site }
letter-invitation-what = يدعوك { $inviter } إلى تحديث ما يقرأه السكان عن { $structure }.
letter-invitation-how = لا حاجة إلى كلمة سر. تكفي دقيقة واحدة.
letter-invitation-venues = أماكنكم:
letter-invitation-act = رؤية صفحتي
letter-invitation-time = مدّة صلاحية هذا الرابط بالأيام: { $days }.
letter-invitation-not-you = ليس هذا من شأنك؟ لا تفعل شيئًا: لن يتغيّر شيء.
letter-invitation-why = وصلتك هذه الرسالة لأن { $inviter } أعطى عنوانك من أجل { $structure }.

## تذكير
letter-venue-listed = يبحث السكان على { $site } عمّن يساعدهم في استعمال الحاسوب أو الهاتف أو الإنترنت. ومن أماكنه { $venue }.
letter-venue-why = وصلتك هذه الرسالة لأن عنوانك هو عنوان { $venue } على { $site }. روابط هذه الرسالة تفتح هذه الصفحة فقط، لمدة ثلاثة أشهر.
letter-wrong-person = لست الشخص المعني
letter-phone = تفضّل الهاتف؟ اتصل بالرقم { $phone }.
letter-reminder-subject = { $venue }: هل المعلومات ما زالت صحيحة؟
letter-reminder-last = آخر تأكيد: { $when }. هل المعلومات ما زالت صحيحة؟
letter-reminder-never = لم تؤكَّد هذه المعلومات قط. هل هي صحيحة؟
letter-reminder-missing = ما زلنا لا نعرف:
letter-reminder-act = القراءة والتأكيد
letter-reminder-correct = تصحيح
letter-closures-subject = { $season ->
    [august] { $venue }: هل تغلقون في شهر أغسطس؟
   *[christmas] { $venue }: هل تغلقون في عطلة عيد الميلاد؟
}
letter-closures-ask = { $season ->
    [august] هل تغلقون في شهر أغسطس؟ أخبرونا في دقيقة: لن يأتي أحد أمام باب مغلق.
   *[christmas] هل تغلقون في عطلة عيد الميلاد؟ أخبرونا في دقيقة: لن يأتي أحد أمام باب مغلق.
}
letter-closures-act = نقول متى نغلق
letter-closures-none = لا نغلق

## أجوبة
letter-see-venue = رؤية الصفحة
letter-reason = السبب:
letter-proposal-why = وصلتك هذه الرسالة لأنك اقترحت تغييرًا يخص { $venue } على { $site }.
letter-accepted-subject = { $venue }: تغييراتك منشورة
letter-accepted-what = شكرًا. ما اقترحته بشأن { $venue } منشور الآن.
letter-in-part-subject = { $venue }: نُشر جزء من تغييراتك
letter-in-part-what = شكرًا. نُشر جزء مما اقترحته بشأن { $venue }. ولم يُقبل الباقي.
letter-refused-subject = { $venue }: لم تُقبل تغييراتك
letter-refused-what = شكرًا على رسالتك. لم يُقبل ما اقترحته بشأن { $venue }.
letter-question-subject = { $venue }: سؤال قبل المتابعة
letter-question-what = شكرًا على اقتراحك بشأن { $venue }. قبل نشره لدينا سؤال:
letter-question-act = الإجابة
letter-report-subject = { $venue }: جواب على بلاغك
letter-report-corrected = شكرًا. أبلغت عن خطأ بشأن { $venue }. صُحّحت الصفحة.
letter-report-kept = شكرًا. أبلغت عن خطأ بشأن { $venue }. تحقّقنا: تبقى الصفحة كما هي.
letter-report-why = وصلتك هذه الرسالة لأنك تركت عنوانك عند الإبلاغ عن خطأ بشأن { $venue } على { $site }.
