# القراءة بدون شبكة: ما يحتفظ به الهاتف عندما يُطلب منه ذلك، ويوم في المدينة، وتوفير البيانات.

## الصفحة
offline-title = قراءة هذا الموقع بدون شبكة
offline-link = القراءة بدون شبكة
offline-lead = يستطيع هاتفك أن يحتفظ بهذا الموقع. لا يُحفَظ شيء قبل أن تلمس الزر.
offline-shared = هل يستعمل هذا الهاتف أو الحاسوب عدة أشخاص؟ لا تحتفظ بشيء: سيراه الشخص التالي.
offline-what = ما سيُحفَظ
offline-what-places = { $n ->
    [one] الصفحة الرئيسية والقائمة وصفحة مكان واحد
    [two] الصفحة الرئيسية والقائمة وصفحتا مكانين
    [few] الصفحة الرئيسية والقائمة وصفحات { $n } أماكن
    [many] الصفحة الرئيسية والقائمة وصفحات { $n } مكانًا
   *[other] الصفحة الرئيسية والقائمة وصفحات { $n } مكان
}
offline-what-selection = الأماكن التي اخترتها
offline-what-day = يوم { $day }
offline-some-near = هذه هي الأماكن الأقرب: { $n } من { $total }.
offline-some-fresh = هذه { $n } من { $total } مكان: الأماكن ذات المعلومات الأحدث.
offline-around = الاحتفاظ بالأماكن القريبة مني بدلًا من ذلك
offline-no-state = لا تستطيع النسخة أن تقول هل المكان مفتوح الآن. تعطي الأيام والساعات لأسبوعين.
offline-keep = الاحتفاظ على هذا الهاتف
offline-again = تحديث
offline-erase = حذف
offline-saved = حُفِظ في { $when }
offline-wait = جارٍ الحفظ…
offline-done = تم الحفظ. يمكنك قراءة هذه الصفحات بدون شبكة.
offline-failed = لم يُحفَظ شيء: انقطعت الشبكة أو لا توجد مساحة. حاول مرة أخرى.
offline-erased = حُذِف كل شيء من هذا الهاتف.
offline-unable = لا يستطيع متصفحك الاحتفاظ بهذه الصفحات. يمكنك طباعة يوم كامل، أسفله.

## يوم كامل
offline-day-title = يوم كامل
offline-day-lead = كل الأماكن وساعاتها ليوم واحد، في صفحة واحدة، للحفظ أو للطباعة.
offline-day-which = اليوم
offline-day-see = عرض هذا اليوم
offline-day-name = الأماكن، { $day }
offline-day-made = حُسِبت الساعات يوم { $day }.
offline-day-why = ما تغيّر بعد ذلك غير موجود هنا: اتصل قبل أن ترسل أحدًا.
offline-day-open = مفتوحة في هذا اليوم
offline-day-unknown = اسأل عن الساعات
offline-day-closed = مغلقة في هذا اليوم

## النسخ
offline-copy = نسخة { $day }.
offline-copy-why = لا تقول هل المكان مفتوح الآن.
offline-old = عمرها أكثر من أسبوعين: اتصل قبل المجيء.
offline-hours = الأيام والساعات
offline-manage = ما هو محفوظ على هذا الهاتف
offline-absent-title = لا توجد شبكة
offline-absent-lead = هذه الصفحة غير محفوظة على هذا الهاتف.
offline-absent-kept = يمكنك قراءة
