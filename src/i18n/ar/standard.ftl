# ما يُنتظر في خلية من ملف. بعد «المنتظر:».
standard-expected-quelque-chose = قيمة
standard-expected-code-postal = رمز بريدي من خمسة أرقام، مثل 59100
standard-expected-code-insee = رمز INSEE من خمسة أحرف، مثل 59512 أو 2A004
standard-expected-degres = درجات عشرية، مثل 50.6915
standard-expected-deux-degres = خط العرض وخط الطول معًا
standard-expected-latitude-d-abord = خط العرض أولًا ثم خط الطول
standard-expected-pas-des-metres = درجات، لا أمتار (لامبير-93)
standard-expected-dans-la-commune = موقع داخل البلدية المذكورة في السطر
standard-expected-telephone = رقم هاتف فرنسي واحد، مثل 03 20 66 45 00
standard-expected-courriel = عنوان بريد إلكتروني، مثل accueil@ville.fr
standard-expected-adresse-web = عنوان موقع يبدأ بـ https://
standard-expected-date = تاريخ سنة-شهر-يوم، مثل 2026-11-26
standard-expected-reponse = oui أو non (نعم أو لا)
standard-expected-langue = رمز لغة من حرفين، مثل fr أو ar، أو lsf
standard-expected-service = خدمة من القائمة، مثل Imprimante (طابعة)
standard-expected-precision = batiment أو rue أو quartier (مبنى أو شارع أو حي)
standard-expected-reste = هذا العمود كما كتبه الموقع
