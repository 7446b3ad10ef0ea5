# Interfaces for GIS teams and programs.
ogc-title = بيانات لبرامج الخرائط
ogc-text = أماكن { $place } ومناطقها، تُقرأ ببرنامج QGIS أو GDAL أو أي برنامج (OGC API – Features).
ogc-way = رجوع
ogc-openapi = وصف العناوين (OpenAPI)
ogc-data-page = كل البيانات
ogc-conformance = أجزاء المعيار المطبَّقة
ogc-conformance-text = تطبّق هذه الخدمة هذه الأجزاء من معيار OGC API – Features.
ogc-class = الجزء
ogc-collections = الطبقات
ogc-collections-text = تُقرأ كل طبقة صفحة بعد صفحة، بصيغة GeoJSON.
ogc-collection = الطبقة
ogc-content = المحتوى
ogc-venues = الأماكن
ogc-venues-text = أماكن المساعدة الرقمية في { $place }: العنوان والمواعيد والخدمات والحالة الآن.
ogc-communes = البلديات
ogc-zones-text = الحدود وأسماؤها، { $place }.
ogc-items = عرض المحتوى
ogc-queryables = حقول البحث
ogc-queryables-text = يمكن وضع هذه الحقول في العنوان: «الاسم=القيمة».
ogc-property = الحقل
ogc-before = الصفحة السابقة
ogc-after = الصفحة التالية
ogc-property-id = المعرّف
ogc-property-slug = الاسم في عنوان الصفحة
ogc-property-nom = الاسم
ogc-property-adresse = الرقم والشارع
ogc-property-commune = البلدية
ogc-property-code-insee = رمز البلدية INSEE
ogc-property-quartier = الحي
ogc-property-services = الخدمة المقدَّمة (واحدة في كل مرة)
ogc-property-etat = الحالة الآن
ogc-property-etat-lieu = حالة المكان
ogc-property-certitude = مواعيد مؤكَّدة أو للتأكيد
ogc-property-horaires = المواعيد (صيغة OSM)
ogc-property-precision = دقة الموقع
ogc-property-telephone = الهاتف
ogc-unknown-parameter = المعامل «{ $parameter }» غير موجود هنا.
ogc-bad-form = قيمة المعامل «{ $parameter }» هي «json» أو «html».
ogc-bad-number = المعامل «{ $parameter }» عدد صحيح.
ogc-bad-bbox = المعامل «{ $parameter }» أربعة أعداد: غرب، جنوب، شرق، شمال.
ogc-bad-datetime = المعامل «{ $parameter }» تاريخ أو وقت أو مدة.
ogc-bad-crs = المعامل «{ $parameter }» هو CRS84 أو EPSG:2154 (Lambert-93).
ogc-matched = { $n ->
    [zero] لا عناصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
