# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Bu siteyi internetsiz okuyun
offline-link = İnternetsiz oku
offline-lead = Telefonunuz bu siteyi saklayabilir. Düğmeye dokunmadan hiçbir şey saklanmaz.
offline-shared = Telefonu veya bilgisayarı birkaç kişi mi kullanıyor? Hiçbir şey saklamayın: sonraki kişi onu görür.
offline-what = Saklanacaklar
offline-what-places = { $n ->
    [one] Ana sayfa, liste ve bir yerin sayfası
   *[other] Ana sayfa, liste ve { $n } yerin sayfası
}
offline-what-selection = Seçtiğiniz yerler
offline-what-day = Şu günün listesi: { $day }
offline-some-near = Bunlar en yakın { $n } yer. Hepsi: { $total }.
offline-some-fresh = Bunlar bilgileri en yeni { $n } yer. Hepsi: { $total }.
offline-around = Bunun yerine yakınımdaki yerleri sakla
offline-no-state = Kopya, yerin şimdi açık olup olmadığını söyleyemez. İki hafta için günleri ve saatleri verir.
offline-keep = Bu telefonda sakla
offline-again = Yenile
offline-erase = Sil
offline-saved = Saklandı: { $when }
offline-wait = Saklanıyor…
offline-done = Saklandı. Bu sayfaları internetsiz okuyabilirsiniz.
offline-failed = Hiçbir şey saklanmadı: internet veya yer yetmedi. Yeniden deneyin.
offline-erased = Hepsi bu telefondan silindi.
offline-unable = Tarayıcınız bu sayfaları saklayamıyor. Aşağıda bir günü yazdırabilirsiniz.

## A day
offline-day-title = Bütün bir gün
offline-day-lead = Bir gün için bütün yerler ve saatleri, tek sayfada, saklamak veya yazdırmak için.
offline-day-which = Gün
offline-day-see = Bu günü gör
offline-day-name = Yerler, { $day }
offline-day-made = Saatler şu gün hesaplandı: { $day }.
offline-day-why = Sonra değişenler burada yok: birini göndermeden önce arayın.
offline-day-open = O gün açık
offline-day-unknown = Saatleri sorun
offline-day-closed = O gün kapalı

## The copies
offline-copy = Kopya tarihi: { $day }.
offline-copy-why = Şimdi açık olup olmadığını söylemez.
offline-old = İki haftadan eski: gelmeden önce arayın.
offline-hours = Günler ve saatler
offline-manage = Bu telefonda saklananlar
offline-absent-title = İnternet yok
offline-absent-lead = Bu sayfa bu telefonda saklı değil.
offline-absent-kept = Okuyabilirsiniz:
