# تسجيل الدخول، والعامل الثاني، والجلسات.
sign-in = تسجيل الدخول
sign-in-text = هل تعمل في أحد هذه الأماكن؟ نرسل إليك رابطًا بالبريد الإلكتروني. لا حاجة إلى كلمة سر.
sign-in-hint = العنوان الذي تعرفه المدينة. مثال: accueil@association.fr
sign-in-send = أرسلوا لي رابطًا
sign-in-who = ليس لمؤسستك دخول بعد؟ اكتب إلى المدينة أو اتصل بها.
email-yours = عنوان بريدك الإلكتروني
sent-title = انظر في بريدك الإلكتروني
sent-text = إذا كانت المدينة تعرف هذا العنوان، فالرسالة في طريقها الآن. فيها رابط ورمز.
sent-code = الرمز الذي في الرسالة
sent-code-hint = 8 رموز. يفيد إذا فُتحت الرسالة على جهاز آخر.
sent-nothing = لم يصلك شيء؟ انظر في البريد غير المرغوب فيه.
sent-again = اطلب رسالة أخرى
code-bad = هذا الرمز غير صحيح أو قديم. انسخه من جديد أو اطلب رسالة أخرى.
enter = ادخل
enter-title = أهلًا بك
enter-text = اضغط للدخول. هذا الرابط يُستعمل مرة واحدة.
dead-link-title = هذا الرابط لم يعد صالحًا
dead-link-text = استُعمل من قبل أو أصبح قديمًا. اطلب رابطًا آخر: يصل فورًا.
session-over-title = سجّل الدخول من جديد
session-over-text = انتهت جلستك. ما كتبته لم يضع: ستجده بعد الدخول.
again-signed-in = أنت الآن متصل. ما كتبته محفوظ.
continue = تابع
second-factor = تحقق ثانٍ
second-factor-set-up = أنت تقرر عن غيرك: هاتفك يثبت أنك أنت.
second-factor-app = ثبّت على هاتفك تطبيقًا للرموز (مثل FreeOTP).
second-factor-scan = صوّر به هذا الرسم.
second-factor-copy = أو انسخ:
second-factor-picture = رمز QR لتصويره بالتطبيق
second-factor-type = اكتب الأرقام الستة التي يعرضها.
second-factor-ask = افتح تطبيق الرموز في هاتفك. اكتب الأرقام الستة.
second-factor-code = الرمز
second-factor-bad = هذا الرمز غير صحيح. انتظر الرمز التالي وحاول من جديد.
second-factor-lost = ضاع هاتفك؟ اكتب أحد رموز الطوارئ.
recovery-title = رموز الطوارئ
recovery-text = اكتبها على ورق: تفيدك إذا ضاع هاتفك. كل رمز يُستعمل مرة واحدة. لن تُعرض مرة أخرى.
recovery-done = كتبتها
sessions-title = جلساتي
sessions-text = الأجهزة التي أنت متصل عليها.
session-seen = آخر استعمال: { $day }
session-this = هذا هو الجهاز.
session-end = اقطع الاتصال
sign-out = تسجيل الخروج
signed-in-as = متصل: { $email }
my-venues = أماكني
my-venues-none = لم تسند إليك المدينة أي مكان بعد.
desk = مكتب التنسيق
edit-update = حدّث
sent-list = ما أرسلته
sent-en-attente = المدينة تنظر فيه
sent-question = للمدينة سؤال
sent-acceptee = قُبل
sent-acceptee-en-partie = قُبل جزئيًا
sent-refusee = رُفض
sent-appliquee = منشور
sent-relue = منشور

# التأكيد برابط الرسالة
confirm-title = { $name }: هل ما زالت المعلومات صحيحة؟
confirm-lead = هذا ما يقرؤه السكان عن مكانكم. راجعوه: دقيقة واحدة تكفي.
confirm-missing = ما زال ينقصنا
confirm-known = ما نعرفه
confirm-untick = هل هناك جزء لم يعد صحيحًا؟ أزيلوا علامته ثم صحّحوه.
confirm-tick = هذا صحيح
confirm-send = هذه الأسطر صحيحة
confirm-correct = تصحيح
confirm-see = صفحة المكان
confirm-back = العودة إلى البطاقة
confirm-poster = ملصق للطباعة يوضع على الباب
confirm-wrong = لسنا نحن، أو لست الشخص المناسب
confirm-none = ضعوا علامة على جزء صحيح واحد على الأقل، أو اضغطوا على «تصحيح».
confirm-changed = تغيّرت البطاقة منذ أن فتحتموها. راجعوها ثم أكّدوا.
confirm-thanks = شكرًا
confirm-thanks-read = تم التسجيل. السكان يقرؤون الآن:
confirm-dead = هو قديم جدًا أو ناقص أو أُوقف. اطلبوا رابطًا آخر: يصل فورًا.
confirm-dead-again = الحصول على رابط آخر
confirm-dead-find = ابحثوا عن مكانكم، ثم اضغطوا في أسفل صفحته على «هل تعملون هنا؟».
confirm-wrong-text = لا مشكلة. لن نكتب إليكم بعد الآن بشأن «{ $name }»، وستبحث البلدية عن الشخص المناسب.
confirm-wrong-send = لا تكتبوا إليّ بعد الآن
confirm-wrong-done = تم التسجيل
confirm-wrong-done-text = لن نكتب إلى هذا العنوان بعد الآن. روابط رسائلنا لم تعد تفتح.
confirm-wrong-report = من رابط رسالة: «لسنا نحن، أو لست الشخص المناسب». يجب التحقق من البريد الإلكتروني للمكان.
confirm-work-text = تحققوا من هذه البطاقة وصحّحوها في دقيقة. بلا حساب وبلا كلمة مرور.
confirm-work-send = الحصول على رابط بالبريد الإلكتروني
confirm-work-where = يُرسل الرابط إلى البريد الإلكتروني للمكان كما تعرفه البلدية.
confirm-work-sent = إذا كانت البلدية تعرف البريد الإلكتروني لهذا المكان، فستصل إليه رسالة الآن. فيها رابط للتحقق من البطاقة وتصحيحها.
confirm-work-else = لا بريد إلكتروني، أو لم يصل شيء؟
confirm-work-call = اتصلوا: البلدية تصحّح معكم.
confirm-work-sign-in = لديكم دخول من قبل؟ ادخلوا.
confirm-poster-picture = رمز QR يفتح صفحة { $name }
confirm-poster-check = تحققوا من أوقات عملنا
confirm-poster-how = صوّروا هذا الرمز بهاتفكم، أو انسخوا العنوان.
confirm-poster-print = للطباعة على ورقة A4، للباب أو لمكتب الاستقبال.

# عمر ما نعرفه
fresh-missing-adresse = الشارع والرقم
fresh-missing-telephone = الهاتف
fresh-missing-en-ligne = بريد إلكتروني أو موقع
fresh-missing-horaires = أوقات العمل
fresh-missing-offres = ما يمكن فعله هناك
fresh-missing-prix = السعر
fresh-missing-langues = اللغات المتحدَّث بها

# المكالمات
fresh-calls = أماكن للاتصال بها
fresh-calls-count = { $n ->
    [0] لا أحد للاتصال به اليوم.
    [one] مكان واحد للاتصال به.
    [two] مكانان للاتصال بهما.
    [few] { $n } أماكن للاتصال بها. الأقدم أولًا.
   *[other] { $n } مكانًا للاتصال بها. الأقدم أولًا.
}
fresh-calls-who = بلا بريد إلكتروني معروف، أو بلا جواب على رسالتين.
fresh-no-phone = لا هاتف معروف: اذهبوا إلى المكان ومعكم الاستبيان.
fresh-called = تم الاتصال في { $date }: { $answer }.
fresh-call-ask = للسؤال عنه
fresh-call-check = للتحقق منه
fresh-call-tout-est-juste = كل شيء صحيح
fresh-call-a-corriger = للتصحيح
fresh-call-pas-de-reponse = لا جواب
fresh-questions = استبيان للطباعة
fresh-questions-how = ضعوا علامة على الصحيح، واكتبوا ما تغيّر، ثم سلّموا هذه الورقة إلى البلدية.
fresh-paper-right = هذا صحيح
fresh-paper-wrong = للتصحيح:
fresh-paper-who = ملأه، في:
