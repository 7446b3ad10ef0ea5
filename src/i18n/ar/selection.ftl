# عدة أماكن معًا: الاختيار، والورقة التي تُعطى، وورقة التواصل.

## الاختيار
selection-title = { $n ->
    [one] مكانك
    [two] مكاناك
    [few] أماكنك الـ{ $n }
   *[other] أماكنك ({ $n })
}
selection-lead = هذه الأماكن محفوظة في عنوان هذه الصفحة فقط، لا في أي مكان آخر.
selection-keep = الاحتفاظ به للورقة
selection-back = العودة إلى الأماكن المختارة
selection-remove = إزالة
selection-add = إضافة مكان
selection-add-label = اسم المكان، أو المساعدة المطلوبة
selection-add-this = إضافة
selection-none = لا يوجد مكان آخر يطابق هذه الكلمات.
selection-full = اخترت اثني عشر مكانًا: هذا هو الحد الأقصى.
selection-paper = الورقة التي تُعطى
selection-paper-lead = صفحة واحدة لثلاثة أماكن، بالفرنسية وبلغة الشخص.
selection-language = لغة الشخص
selection-only-french = بالفرنسية فقط
selection-need = ماذا يريد الشخص أن يفعل
selection-need-none = دون تحديد
selection-day = اليوم المطلوب
selection-day-any = أي يوم
selection-desk = من يعطي الورقة
selection-desk-hint = اختياري. اسم مكتب الاستقبال، لا اسم الشخص.
selection-large = كتابة كبيرة: مكان واحد في كل صفحة
selection-see-paper = عرض الورقة
selection-send = إرسال
selection-copy = نسخ العنوان
selection-sms = برسالة نصية
selection-mail = بالبريد الإلكتروني
selection-share = مشاركة
selection-qr = رمز QR لهذه الصفحة
selection-qr-how = وجّه كاميرا الهاتف نحو هذا الرمز: تُفتح هذه الصفحة.
selection-text = خذ النص معك، دون إنترنت
selection-qr-text = رمز QR للنص
selection-qr-text-how = هذا الرمز يحتوي على النص نفسه: الأسماء، وأرقام الهاتف، وساعات اليوم. يقرؤه الهاتف دون إنترنت.
share-today = اليوم: { $hours }
share-subject = أماكن لمساعدتك

## الورقة
slip-name = الورقة التي تُعطى
slip-title = { $n ->
    [one] لمساعدتك: مكان واحد
    [two] لمساعدتك: مكانان
    [few] لمساعدتك: { $n } أماكن
   *[other] لمساعدتك: { $n } مكانًا
}
slip-print-how = اطبع بالضغط على Ctrl + P. صفحة A4 واحدة، بالأبيض والأسود.
slip-hours-venue = أوقات فتح المكان
slip-hours-help = أوقات المساعدة
slip-hours-unknown = أوقات الفتح غير معروفة
slip-no-street = الشارع غير معروف
slip-qr = رمز QR: هذه الأماكن على هاتفك
slip-map = خريطة: أين توجد الأماكن
slip-live = الأوقات المحدّثة على هاتفك
slip-meeting = موعدك
slip-papers = ما يجب إحضاره
slip-papers-source = المصدر: { $source }
slip-edited = طُبع في { $date }

## ورقة التواصل
liaison-title = ورقة التواصل بين المراكز
liaison-never-sent = ما تكتبه هنا يبقى على هذه الشاشة. لا يُرسل شيء ولا يُحفظ شيء. اطبع الورقة أو انسخ النص قبل مغادرة الصفحة.
liaison-by-hand = يمكنك أيضًا طباعة الورقة فارغة وملؤها بخط اليد.
liaison-to = إلى
liaison-person = الشخص (الاسم، أو الأحرف الأولى)
liaison-reach = كيف يمكن الاتصال به
liaison-need = ما يحتاج إليه
liaison-level = مستواه
liaison-level-new = مبتدئ
liaison-level-some = يعرف القليل
liaison-level-alone = يكاد يقدر وحده
liaison-language = اللغة التي يتكلمها
liaison-done = ما تم فعله حتى الآن
liaison-from = المُرسِل (المكان والاسم)
liaison-answer = كيف يكون الرد (هاتف، بريد إلكتروني)
liaison-agreed = يوافق الشخص على إرسال هذه الورقة.
liaison-sign = التاريخ وتوقيع الشخص:
liaison-copy = نسخ النص
liaison-copied = تم نسخ النص
liaison-clear = مسح كل شيء
liaison-cleared = تم مسح كل شيء
liaison-reply = الرد
liaison-reply-how = يُقصّ ويُعاد إلى من أرسل الشخص.
liaison-reply-from = المكان الذي يرد، ورقم هاتفه:
liaison-reply-seen = تم استقبال الشخص يوم:
liaison-reply-done = ما تم فعله:
liaison-reply-over = انتهى الأمر
liaison-reply-again = يعود يوم … / … / …
liaison-reply-elsewhere = أُرسل إلى مكان آخر
