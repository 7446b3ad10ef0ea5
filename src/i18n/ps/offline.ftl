# Reading without network: what a phone keeps when it is asked to, a day of a city, saving data.

## The page
offline-title = دا وېب‌پاڼه پرته له انټرنېټه لوستل
offline-link = پرته له انټرنېټه لوستل
offline-lead = ستاسو موبایل دا وېب‌پاڼه ساتلی شي. تر هغه چې تڼۍ لمس نه کړئ، هېڅ شی نه ساتل کېږي.
offline-shared = دا موبایل یا کمپیوټر څو کسان کاروي؟ هېڅ شی مه ساتئ: بل کس به یې وویني.
offline-what = څه به وساتل شي
offline-what-places = { $n ->
    [one] لومړۍ پاڼه، لېست او د یو ځای پاڼه
   *[other] لومړۍ پاڼه، لېست او د { $n } ځایونو پاڼې
}
offline-what-selection = هغه ځایونه چې تاسو ټاکلي
offline-what-day = ورځ: { $day }
offline-some-near = دا { $n } تر ټولو نږدې ځایونه دي، له { $total } څخه.
offline-some-fresh = دا { $n } ځایونه دي له { $total } څخه: هغه چې معلومات یې تر ټولو نوي دي.
offline-around = ما ته نږدې ځایونه وساتئ
offline-no-state = کاپي نه شي ویلی چې یو ځای اوس خلاص دی که نه. د دوو اونیو ورځې او وختونه ښيي.
offline-keep = په دې موبایل کې یې وساتئ
offline-again = نوي کول
offline-erase = پاکول
offline-saved = ساتل شوي، نېټه: { $when }
offline-wait = ساتل کېږي…
offline-done = وساتل شول. تاسو دا پاڼې پرته له انټرنېټه لوستلی شئ.
offline-failed = هېڅ شی ونه ساتل شو: انټرنېټ یا تش ځای کم و. بیا هڅه وکړئ.
offline-erased = هر څه له دې موبایله پاک شول.
offline-unable = ستاسو براوزر دا پاڼې نه شي ساتلی. تاسو یوه ورځ چاپولی شئ، لاندې.

## A day
offline-day-title = یوه بشپړه ورځ
offline-day-lead = ټول ځایونه او وختونه یې د یوې ورځې لپاره، په یوه پاڼه، د ساتلو یا چاپ لپاره.
offline-day-which = ورځ
offline-day-see = دا ورځ وګورئ
offline-day-name = ځایونه، { $day }
offline-day-made = وختونه په { $day } حساب شوي.
offline-day-why = هغه څه چې وروسته بدل شوي دلته نشته: د چا تر لېږلو مخکې زنګ ووهئ.
offline-day-open = په دې ورځ خلاص
offline-day-unknown = وخت وپوښتئ
offline-day-closed = په دې ورځ بند

## Copies
offline-copy = کاپي، { $day }.
offline-copy-why = نه وايي چې اوس خلاص دی که نه.
offline-old = تر دوو اونیو زړه ده: تر راتلو مخکې زنګ ووهئ.
offline-hours = ورځې او وختونه
offline-manage = هغه څه چې په دې موبایل کې ساتل شوي
offline-absent-title = انټرنېټ نشته
offline-absent-lead = دا پاڼه په دې موبایل کې نه ده ساتل شوې.
offline-absent-kept = تاسو دا لوستلی شئ
