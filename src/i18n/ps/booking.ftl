# Asking a place for an appointment: what the person who asks reads.

booking-moment = { $day } په { $hour } بجو
booking-ask = د لیدو وخت وغواړئ
booking-title = { $name }: د لیدو وخت وغواړئ
booking-lead = دلته ولیکئ. ستاسو غوښتنه دې ځای ته رسېږي او ځواب درکوي.
booking-service = د څه لپاره؟
booking-service-other = بل څه
booking-need = نور ووایئ
booking-need-hint = لکه: د مالیې خبر ورکول، د CAF حساب خلاصول. پاسورډ او د ټولنیزې بیمې شمېره (sécurité sociale) مه لیکئ.
booking-need-missing = ووایئ چې د څه لپاره راځئ
booking-when = څه وخت راتلی شئ؟
booking-when-hint = لکه: پنجشنبه سهار، یا هره ورځ تر 16:00 وروسته
booking-when-missing = ووایئ چې څه وخت راتلی شئ
booking-name = ستاسو نوم
booking-name-missing = خپل نوم ولیکئ
booking-contact = څنګه ځواب درکړو؟
booking-contact-hint = له دې دوو یو بس دی.
booking-contact-missing = د ټلیفون شمېره یا ایمیل راکړئ
booking-phone = ټلیفون
booking-phone-bad = د ټلیفون شمېره ولیکئ، لکه 06 12 34 56 78
booking-email = ایمیل
booking-email-hint = یو ایمیل درته راځي چې وايي ستاسو غوښتنه چېرته رسېدلې، او څنګه یې پاکه کړئ.
booking-email-bad = د ایمیل پته ولیکئ، لکه nom@exemple.fr
booking-long = ډېر اوږد دی: لږ ولیکئ
booking-send = زما غوښتنه ولېږئ
booking-who-reads = ستاسو غوښتنه یوازې دا ځای لولي. په رمز ساتل کېږي، تر 30 ورځو پورې.
booking-too-many = له دې ځایه ډېرې غوښتنې ولېږل شوې. ستاسو متن لاندې ساتل شوی: وروسته یې ولېږئ، یا دې ځای ته زنګ ووهئ.

booking-thanks = ستاسو غوښتنه ولېږل شوه
booking-thanks-next = ځای یې لولي او په ایمیل یا ټلیفون ځواب درکوي. لا د لیدو وخت نه لرئ.
booking-thanks-letter = خپل ایمیل مو راکړی؟ یو ایمیل راځي. ناغوښتل شوي ایمیلونه (spam) هم وګورئ.
booking-thanks-erase = د غوښتنې د پاکولو لپاره: د ایمیل لېنک خلاص کړئ، یا ځای ته ووایئ. که نه، تر 30 ورځو وروسته پخپله پاکېږي.

booking-gone = دا غوښتنه نوره دلته نشته
booking-gone-text = پاکه شوې ده، یا تر 30 ورځو زیاته شوې ده.
booking-erased = پاکه شوه
booking-erased-text = د دې غوښتنې هېڅ شی په دې وېب‌پاڼه کې نه دی پاتې.
booking-broken = دا غوښتنه نه لوستل کېږي
booking-broken-text = خرابه یا بدله شوې ده. موږ غلط څه نه ښیو. که کولی شئ، بل کس ته زنګ ووهئ.
booking-too-late = غوښتنه له هغه وخته بدله شوې چې تاسو دا پاڼه خلاصه کړې. اوس داسې ده.

booking-mine = د لیدو وخت لپاره ستاسو غوښتنه
booking-mine-title = { $name }: د لیدو وخت لپاره ستاسو غوښتنه
booking-mine-demandee = ځای لا ځواب نه دی ورکړی.
booking-mine-proposee = ځای تاسو ته وړاندیز کوي: { $moment }.
booking-mine-acceptee = د لیدو وخت ونیول شو: { $moment }.
booking-mine-refusee = ځای تاسو نه شي منلی.
booking-mine-declinee = تاسو دې وخت ته نه وویل: { $moment }. ځای خبر دی.
booking-yes = هو، راځم
booking-no = نه، نه شم راتلی
booking-erase-title = پاکول
booking-erase-text = د غوښتنې پاکول، د لیدو نیول شوی وخت نه لغوه کوي: د هغه لپاره ځای ته زنګ ووهئ.
booking-erase = زما غوښتنه پاکه کړئ
booking-file-title = د لیدو وخت: { $venue }

privacy-booking-title = که تاسو د لیدو وخت غواړئ
privacy-booking-what = ستاسو نوم، ټلیفون یا ایمیل، ستاسو اړتیا او هغه وخت چې درته ښه دی: یوازې ځای یې لولي، د ځواب لپاره.
privacy-booking-sealed = دا په داسې کیلي رمز شوي چې له معلوماتو سره یو ځای نه ساتل کېږي.
privacy-booking-time = دا تر 30 ورځو وروسته پاکېږي.
privacy-booking-erase = تاسو یې سمدستي پاکولی شئ: د خپل ایمیل په لېنک، یا ځای ته ووایئ.

letter-booking-kept = غوښتنه له لېږلو تر 30 ورځو پورې له وېب‌پاڼې پاکېږي، او لېنک نور نه خلاصېږي.

letter-booking-sent-subject = ستاسو غوښتنه ولېږل شوه
letter-booking-sent-what = د لیدو وخت لپاره ستاسو غوښتنه ولېږل شوه. د دې ځای لپاره ده: { $venue }. دوی یې لولي او ځواب درکوي. لا د لیدو وخت نه لرئ.
letter-booking-other-subject = { $venue } تاسو ته د یو وخت وړاندیز کوي
letter-booking-other-what = { $venue } تاسو ته وړاندیز کوي: { $moment }. هو یا نه ووایئ.
letter-booking-yes-subject = د لیدو وخت ونیول شو: { $venue }
letter-booking-yes-what = تاسو د لیدو وخت لرئ: { $moment }، په { $venue } کې.
letter-booking-where = پته: { $address }.
letter-booking-file = ورسره فایل خلاص کړئ چې دا وخت په خپل تقویم کې کېږدئ.
letter-booking-no-subject = { $venue } تاسو نه شي منلی
letter-booking-no-what = { $venue } تاسو ته د لیدو وخت نه شي درکولی. دلیل یې دا دی:
letter-booking-follow = وګورئ چې زما غوښتنه چېرته رسېدلې
letter-booking-reply = ځواب ورکړئ
letter-booking-erase = زما غوښتنه پاکه کړئ
letter-booking-call = ټلیفون درته ښه دی؟ دې شمېرې ته زنګ ووهئ: { $phone }.
letter-booking-person-why = دا ایمیل تاسو ته راغلی، ځکه دا پته د { $venue } د لیدو وخت غوښتلو لپاره لیکل شوې وه. تاسو نه وئ؟ غوښتنه پاکه کړئ.
