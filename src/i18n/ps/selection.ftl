# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] ستاسو ځای
   *[other] ستاسو { $n } ځایونه
}
selection-lead = دا ځایونه د دې پاڼې په پته کې ساتل شوي، او بل چېرته نه.
selection-keep = د پاڼې لپاره یې وساتئ
selection-back = ټاکل شویو ځایونو ته بېرته
selection-remove = لرې کول
selection-add = یو ځای زیات کړئ
selection-add-label = د ځای نوم، یا هغه مرسته چې لټوئ یې
selection-add-this = زیاتول
selection-none = له دې کلمو سره بل ځای ونه موندل شو.
selection-full = تاسو دوولس ځایونه ټاکلي: تر دې زیات نه کېږي.
selection-paper = هغه پاڼه چې ورکول کېږي
selection-paper-lead = د درې ځایونو لپاره یوه پاڼه، په فرانسوي او د کس په ژبه.
selection-language = د کس ژبه
selection-only-french = یوازې فرانسوي
selection-need = کس څه کول غواړي
selection-need-none = نه دي ویل شوي
selection-day = هغه ورځ چې غواړي یې
selection-day-any = فرق نه کوي
selection-desk = پاڼه څوک ورکوي
selection-desk-hint = ضروري نه دی. د دفتر نوم، د کس نوم نه.
selection-large = لوی لیک: په هره پاڼه یو ځای
selection-see-paper = پاڼه وګورئ
selection-send = لېږل
selection-copy = پته کاپي کړئ
selection-sms = په SMS
selection-mail = په ایمیل
selection-share = شریکول
selection-qr = د دې پاڼې QR کوډ
selection-qr-how = د موبایل کمره دې کوډ ته ونیسئ: دا پاڼه خلاصېږي.
selection-text = متن له ځان سره یوسئ، پرته له انټرنېټه
selection-qr-text = د متن QR کوډ
selection-qr-text-how = په دې کوډ کې خپله متن دی: نومونه، د ټلیفون شمېرې، د نن وختونه. موبایل یې پرته له انټرنېټه لولي.
share-today = نن: { $hours }
share-subject = له تاسو سره د مرستې ځایونه

## The sheet
slip-name = هغه پاڼه چې ورکول کېږي
slip-title = { $n ->
    [one] له تاسو سره د مرستې لپاره: 1 ځای
   *[other] له تاسو سره د مرستې لپاره: { $n } ځایونه
}
slip-print-how = په Ctrl + P یې چاپ کړئ. یوه A4 پاڼه، تور او سپین.
slip-hours-venue = د ځای د خلاصېدو وخت
slip-hours-help = د مرستې وخت
slip-hours-unknown = د کار وخت معلوم نه دی
slip-no-street = سړک معلوم نه دی
slip-qr = QR کوډ: دا ځایونه ستاسو په موبایل کې
slip-map = نقشه: ځایونه چېرته دي
slip-live = نوي وختونه ستاسو په موبایل کې
slip-meeting = ستاسو د لیدو وخت
slip-papers = له ځان سره یې راوړئ
slip-papers-source = سرچینه: { $source }
slip-edited = چاپ شوی، نېټه: { $date }

## The liaison sheet
liaison-title = بل ځای ته د معرفي کولو پاڼه
liaison-never-sent = څه چې دلته لیکئ په همدې سکرین کې پاتې کېږي. هېڅ نه لېږل کېږي او نه ساتل کېږي. له پاڼې تر وتلو مخکې پاڼه چاپ کړئ یا متن کاپي کړئ.
liaison-by-hand = تاسو تشه پاڼه هم چاپولی شئ او په لاس یې ډکولی شئ.
liaison-to = د چا لپاره
liaison-person = کس (نوم، یا د نوم لومړي توري)
liaison-reach = څنګه ورسره اړیکه ونیسو
liaison-need = څه ته اړتیا لري
liaison-level = څومره پوهېږي
liaison-level-new = نوی پیل کوي
liaison-level-some = لږ پوهېږي
liaison-level-alone = نږدې یوازې یې کولی شي
liaison-language = هغه ژبه چې خبرې پرې کوي
liaison-done = تر اوسه څه شوي
liaison-from = څوک یې لېږي (ځای او نوم)
liaison-answer = څنګه ځواب ورکړئ (ټلیفون، ایمیل)
liaison-agreed = کس راضي دی چې دا پاڼه ولېږل شي.
liaison-sign = نېټه او د کس لاسلیک:
liaison-copy = متن کاپي کړئ
liaison-copied = متن کاپي شو
liaison-clear = ټول پاک کړئ
liaison-cleared = ټول پاک شول
liaison-reply = ځواب
liaison-reply-how = دا برخه پرې کړئ او هغه چا ته یې بېرته ولېږئ چې کس یې لېږلی.
liaison-reply-from = هغه ځای چې ځواب ورکوي، او ټلیفون یې:
liaison-reply-seen = کس راغی، نېټه:
liaison-reply-done = هغه څه چې وشول:
liaison-reply-over = کار خلاص شو
liaison-reply-again = بیا راځي، نېټه … / … / …
liaison-reply-elsewhere = بل ځای ته ولېږل شو
