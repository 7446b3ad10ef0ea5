# What several parts of the site say to everybody.

## Pages
back = شاته

## The other pages of the site
partners = همکاران
partners-run = تاسو د یو ځای مسئول یاست؟
front-link = تاسو خلک منئ؟
front-title = د خلکو منل: یو چا ته لار ښودل
new-title = د نوي ځای وړاندیز
confirm-work-here = تاسو دلته کار کوئ؟

## Forms
honeypot = دا خانه تشه پرېږدئ
email-bad = د ایمیل بشپړه پته ولیکئ، لکه nom@exemple.fr
again-title = یو ځل بیا یې ولېږئ
again-text = فورمه ډېره زړه وه، یا ډېره ژر ولېږل شوه. هغه څه چې تاسو لیکلي ساتل شوي دي.
again-too-many = یوه دقیقه صبر وکړئ، بیا یې یو ځل ولېږئ. هغه څه چې تاسو لیکلي په دې پاڼه کې ساتل شوي دي.
again-send = لېږل

## How old what we know is
fresh-today = نن
fresh-days = { $n ->
    [1] پرون
   *[other] { $n } ورځې مخکې
}
fresh-weeks = { $n ->
    [one] { $n } اونۍ مخکې
   *[other] { $n } اونۍ مخکې
}
fresh-months = { $n } میاشتې مخکې
fresh-year = تر یو کال زیات مخکې
fresh-since = تایید شوی { $age }.
fresh-over-a-year = تر یو کال زیات نه دی تایید شوی: تر راتلو مخکې زنګ ووهئ.
fresh-never = دې ځای هېڅکله نه دی تایید کړی: تر راتلو مخکې زنګ ووهئ.
fresh-venue = ځای تایید کړی { $age } ({ $date }).
fresh-city = ښاروالۍ په ټلیفون تایید کړی { $age } ({ $date }).
fresh-venue-old = ځای تایید کړی ({ $date }). تر یو کال زیات نه دی تایید شوی: تر راتلو مخکې زنګ ووهئ.
fresh-city-old = ښاروالۍ په ټلیفون تایید کړی ({ $date }). تر یو کال زیات نه دی تایید شوی: تر راتلو مخکې زنګ ووهئ.

## Personal data
privacy-people-title = که تاسو د یو ځای مسئول یاست، یا موږ ته لیکئ
privacy-people-account = موږ ستاسو ایمیل او هغه ځایونه ساتو چې تاسو یې مسئول یاست، تر هغه چې حساب لرئ. ښاروالي هر څه درکولی شي او هر څه پاکولی شي.
privacy-people-cookie = یوازې یوه کوکي (cookie)، کله چې په حساب کې یاست: وېب‌پاڼې ته وايي چې دا تاسو یاست. کله چې ووځئ، پاکېږي.
privacy-people-log = د ننوتلو او پرېکړو لېست 12 میاشتې ساتل کېږي.
privacy-people-report = که د تېروتنې خبر ورکوئ، ایمیل ضروري نه دی. د ځواب لپاره دی، بیا پاکېږي.

## Letters
letter-hello = سلام،
letter-colon = :
letter-or-copy = یا دا پته په خپل براوزر کې کاپي کړئ:
letter-signed = { $who }، د { $site } لپاره

## Languages
other-languages = نورې ژبې
translation-review = دا ژباړه باید بیا ولوستل شي
translation-tell = غلطي وینئ؟ موږ ته یې ووایئ:

## Dates
date-full = { $date } { $year }
midnight = د شپې 12
