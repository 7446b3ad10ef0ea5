# What several parts of the site say to everybody.

## Pages
back = Geri

## The other pages of the site
partners = Ortaklar
partners-run = Bir yer mi yönetiyorsunuz?
front-link = Ziyaretçi mi karşılıyorsunuz?
front-title = Karşılama: birine yol göstermek
new-title = Yer öner
confirm-work-here = Burada mı çalışıyorsunuz?

## Forms
honeypot = Bu alanı boş bırakın
email-bad = Tam bir e-posta adresi yazın, örnek: nom@exemple.fr
again-title = Bir kere daha gönderin
again-text = Form çok eskiydi veya çok hızlı gönderildi. Yazdığınız duruyor.
again-too-many = Bir dakika bekleyin, sonra yeniden gönderin. Yazdığınız bu sayfada duruyor.
again-send = Gönder

## The age of what we know
fresh-today = bugün
fresh-days = { $n ->
    [1] dün
    [one] { $n } gün önce
   *[other] { $n } gün önce
}
fresh-weeks = { $n ->
    [one] { $n } hafta önce
   *[other] { $n } hafta önce
}
fresh-months = { $n } ay önce
fresh-year = bir yıldan uzun süre önce
fresh-since = Doğrulandı: { $age }.
fresh-over-a-year = Bir yıldan uzun süredir doğrulanmadı: gelmeden önce arayın.
fresh-never = Yer hiç doğrulamadı: gelmeden önce arayın.
fresh-venue = Yer doğruladı: { $age } ({ $date }).
fresh-city = Belediye telefonla doğruladı: { $age } ({ $date }).
fresh-venue-old = Yer doğruladı ({ $date }). Bir yıldan uzun süredir doğrulanmadı: gelmeden önce arayın.
fresh-city-old = Belediye telefonla doğruladı ({ $date }). Bir yıldan uzun süredir doğrulanmadı: gelmeden önce arayın.

## Privacy
privacy-people-title = Bir yer yönetiyorsanız veya bize yazıyorsanız
privacy-people-account = Girişiniz olduğu sürece e-posta adresinizi ve yönettiğiniz yerleri saklarız. Belediye size hepsini verebilir, hepsini silebilir.
privacy-people-cookie = Giriş yaptığınızda tek bir çerez: siteye sizin olduğunuzu söyler. Çıkınca silinir.
privacy-people-log = Giriş ve karar kayıtları 12 ay saklanır.
privacy-people-report = Hata bildirirken e-posta yazmak şart değil. Size cevap vermek içindir, sonra silinir.

## Letters. $who: who writes, such as “La Ville de Roubaix”; $site: the name of the site.
letter-hello = Merhaba,
letter-colon = :
letter-or-copy = Veya bu adresi tarayıcınıza kopyalayın:
letter-signed = { $who }, { $site } için

## Languages
other-languages = Başka diller
translation-review = Çeviri kontrol edilmeli
translation-tell = Hata mı gördünüz? Bize söyleyin:

## Dates: day and year; the end of an opening at midnight, as in “Open until midnight”
date-full = { $date } { $year }
midnight = 24:00
