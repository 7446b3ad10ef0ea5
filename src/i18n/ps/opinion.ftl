# “Did you find it?”, and what of it and of the rest is counted.
found-question = څه چې غوښتل، ومو موندل؟
found-yes = هو
found-no = نه
found-thanks = مننه! ستاسو ځواب وشمېرل شو، پرته له دې چې ستاسو په اړه څه وي.
privacy-sums-title = هغه څه چې شمېرو یې
privacy-sums-what = موږ شمېرو چې یوه اړتیا، یوه سیمه، یو وخت یا یوه ژبه څو ځله غوښتل شوې، او که یو ځای یې ځواب و.
privacy-sums-sheet = موږ د چاپ پاڼې، او د «څه چې غوښتل، ومو موندل؟» «هو» او «نه» ځوابونه هم شمېرو.
privacy-sums-how = موږ یوازې ټول شمېر ساتو، او بل هېڅ شی نه: نه دا چې څوک پوښتي، نه وخت، نه ترتیب.
privacy-sums-few = تر 5 کم شمېر هېچا ته نه ښودل کېږي.
privacy-sums-kept = دا شمېرې تر 25 میاشتو وروسته پاکېږي.
