# Asking a place for an appointment: what the person who asks reads.

booking-moment = { $day } ساعت { $hour }
booking-ask = خواستن وقت ملاقات
booking-title = { $name }: خواستن وقت ملاقات
booking-lead = اینجا بنویسید. خواست شما به این جای می‌رسد و به شما جواب می‌دهد.
booking-service = برای چه؟
booking-service-other = چیز دیگر
booking-need = بیشتر بگویید
booking-need-hint = مثلاً: خبر دادن مالیه، باز کردن حساب CAF. رمز و نمبر بیمه اجتماعی (sécurité sociale) را ننویسید.
booking-need-missing = بگویید برای چه می‌آیید
booking-when = چه وقت آمده می‌توانید؟
booking-when-hint = مثلاً: پنجشنبه صبح، یا هر روز بعد از ساعت 16:00
booking-when-missing = بگویید چه وقت آمده می‌توانید
booking-name = نام شما
booking-name-missing = نام خود را بنویسید
booking-contact = چگونه به شما جواب بدهیم؟
booking-contact-hint = یکی از این دو کافی است.
booking-contact-missing = شماره تلیفون یا ایمیل بدهید
booking-phone = تلیفون
booking-phone-bad = یک شماره تلیفون بنویسید، مثل 06 12 34 56 78
booking-email = ایمیل
booking-email-hint = یک ایمیل به شما می‌رسد که می‌گوید خواست شما به کجا رسیده، و چگونه آن را پاک کنید.
booking-email-bad = یک آدرس ایمیل بنویسید، مثل nom@exemple.fr
booking-long = بسیار دراز است: کمتر بنویسید
booking-send = فرستادن خواست من
booking-who-reads = فقط این جای خواست شما را می‌خواند. خواست شما رمزی نگه داشته می‌شود، حداکثر 30 روز.
booking-too-many = از اینجا خواست‌های زیاد فرستاده شد. متن شما در پایین نگه داشته شده است: بعدتر بفرستید، یا به این جای زنگ بزنید.

booking-thanks = خواست شما فرستاده شد
booking-thanks-next = این جای آن را می‌خواند و با ایمیل یا تلیفون جواب می‌دهد. هنوز وقت ملاقات ندارید.
booking-thanks-letter = ایمیل خود را دادید؟ یک ایمیل می‌آید. در ایمیل‌های ناخواسته (spam) هم ببینید.
booking-thanks-erase = برای پاک کردن خواست خود: لینک ایمیل را باز کنید، یا به این جای بگویید. اگر نه، بعد از 30 روز خود به خود پاک می‌شود.

booking-gone = این خواست دیگر اینجا نیست
booking-gone-text = پاک شده است، یا از 30 روز بیشتر شده است.
booking-erased = پاک شد
booking-erased-text = از این خواست هیچ چیز در این ویب‌سایت نمانده است.
booking-broken = این خواست خوانده نمی‌شود
booking-broken-text = خراب شده یا تغییر کرده است. ما چیزی غلط را نشان نمی‌دهیم. اگر می‌توانید، به طرف دیگر زنگ بزنید.
booking-too-late = از وقتی که این صفحه را باز کردید، خواست تغییر کرده است. حالا این طور است.

booking-mine = خواست شما برای وقت ملاقات
booking-mine-title = { $name }: خواست شما برای وقت ملاقات
booking-mine-demandee = این جای هنوز جواب نداده است.
booking-mine-proposee = این جای به شما پیشنهاد می‌کند: { $moment }.
booking-mine-acceptee = وقت ملاقات گرفته شد: { $moment }.
booking-mine-refusee = این جای شما را پذیرفته نمی‌تواند.
booking-mine-declinee = شما برای این وقت نه گفتید: { $moment }. این جای خبر دارد.
booking-yes = بلی، می‌آیم
booking-no = نه، نمی‌توانم
booking-erase-title = پاک کردن
booking-erase-text = پاک کردن خواست، وقت ملاقات گرفته‌شده را لغو نمی‌کند: برای آن، به این جای زنگ بزنید.
booking-erase = پاک کردن خواست من
booking-file-title = وقت ملاقات: { $venue }

privacy-booking-title = اگر شما وقت ملاقات می‌خواهید
privacy-booking-what = نام شما، تلیفون یا ایمیل شما، ضرورت شما و وقتی که برای شما خوب است: فقط همان جای می‌خواند، برای جواب دادن به شما.
privacy-booking-sealed = اینها با یک کلید رمزی شده است که با معلومات یکجا نگه داشته نمی‌شود.
privacy-booking-time = اینها حداکثر بعد از 30 روز پاک می‌شود.
privacy-booking-erase = می‌توانید فوراً پاک کنید: با لینک ایمیل خود، یا به آن جای بگویید.

letter-booking-kept = خواست حداکثر 30 روز بعد از فرستادن از ویب‌سایت پاک می‌شود، و لینک دیگر باز نمی‌شود.

letter-booking-sent-subject = خواست شما فرستاده شد
letter-booking-sent-what = خواست شما برای وقت ملاقات فرستاده شد. برای این جای است: { $venue }. آنها می‌خوانند و به شما جواب می‌دهند. هنوز وقت ملاقات ندارید.
letter-booking-other-subject = { $venue } به شما یک وقت پیشنهاد می‌کند
letter-booking-other-what = { $venue } به شما پیشنهاد می‌کند: { $moment }. بلی یا نه بگویید.
letter-booking-yes-subject = وقت ملاقات گرفته شد: { $venue }
letter-booking-yes-what = شما وقت ملاقات دارید: { $moment }، در { $venue }.
letter-booking-where = آدرس: { $address }.
letter-booking-file = فایل ضمیمه را باز کنید تا این وقت را در تقویم خود بگذارید.
letter-booking-no-subject = { $venue } شما را پذیرفته نمی‌تواند
letter-booking-no-what = { $venue } به شما وقت ملاقات داده نمی‌تواند. دلیل آن این است:
letter-booking-follow = دیدن این که خواست من به کجا رسیده
letter-booking-reply = جواب دادن
letter-booking-erase = پاک کردن خواست من
letter-booking-call = تلیفون را خوش دارید؟ زنگ بزنید به { $phone }.
letter-booking-person-why = این ایمیل به شما رسید، چون این آدرس برای خواستن وقت ملاقات از { $venue } نوشته شده بود. شما نبودید؟ خواست را پاک کنید.
