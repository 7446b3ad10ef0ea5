# What the site says, in Turkish. Short words, no jargon. French (fr/site.ftl) is the reference.

## Every page
skip = İçeriğe geç
languages = Diller
footer = Sayfa sonu
home = Ana sayfa
list = Liste
map = Harita
site-plan = Site planı
open-data = Açık veriler
embed-link = Bu yerleri kendi sitenize koyun
accessibility-status = Erişilebilirlik: uygun değil
legal = Yasal bilgiler
privacy = Kişisel veriler
talk = Biriyle konuşmak ister misiniz?
all-venues = Bütün yerler
venues = Yerler
communes = Şehirler
district = Mahalle
districts = Mahalleler
pages = Sayfalar
page-of = Sayfa { $page } / { $pages }
previous-page = Önceki sayfa
next-page = Sonraki sayfa
about-site = Bu site hakkında
today = bugün
unknown = Bilinmiyor
to-confirm = kesin değil
error-before = Hata:{" "}
error-before-title = Hata:{" "}
problem = Bir sorun var

## Home
home-title = Bilgisayar, telefon, internet için nerede yardım var?
home-lead = { $place }: size yardım eden yerler. Ne yapmak istediğinizi seçin.
home-open = { $n ->
    [0] Şu anda açık olduğu bilinen yer yok
    [one] Şu anda: 1 yer açık
   *[other] Şu anda: { $n } yer açık
}
home-usually-open = { $n ->
    [0] Şu anda açık olduğu bilinen yer yok
    [one] Şu anda: 1 yer normalde açık
   *[other] Şu anda: { $n } yer normalde açık
}
other-need = Başka bir şey, veya bilmiyorum
open-now = Şimdi açık
open-then = O saatte açık
near-me = Yakınımda
search-label = Yer veya yardım ara
search-example = Yazıcı, CAF, kütüphane…
search = Ara
see-all = { $n ->
    [one] Yeri gör
   *[other] { $n } yeri gör
}
see-map = Haritayı gör
see-list = Listeyi gör
needs-title = Ne yapmak istiyorsunuz?
needs-information = Nerede yardım olduğunu size söylerler

## Needs and services
service-acces-libre = Bilgisayar kullanmak
service-poste-adapte = Engelliler için bilgisayar
service-wifi = Wi-Fi
service-imprimante = Yazdırmak
service-scanner = Kâğıt taramak
service-borne-tactile = Dokunmatik ekran
service-aide-personnalisee = Birinden yardım almak
service-demarches = Resmi işlerimi yapmak
service-ecrivain-public = Mektup yazmak, form doldurmak
service-atelier = Öğrenmek
service-insertion = Bilgisayarla iş aramak
service-pret-materiel = Cihaz ödünç almak
service-vente-solidaire = Ucuz cihaz almak
service-connexion-solidaire = Ucuz internet ve telefon
service-reconditionnement = Yenilenmiş cihazlar
service-don-materiel = Cihaz bağışlamak
service-depannage = Cihaz tamir etmek
short-acces-libre = Bilgisayar
short-poste-adapte = Engelliye uygun
short-wifi = Wi-Fi
short-imprimante = Yazıcı
short-scanner = Tarayıcı
short-borne-tactile = Dokunmatik ekran
short-aide-personnalisee = Yardım
short-demarches = Resmi işler
short-ecrivain-public = Yazı yardımı
short-atelier = Dersler
short-insertion = İş
short-pret-materiel = Ödünç
short-vente-solidaire = Ucuz cihaz
short-connexion-solidaire = Ucuz internet
short-reconditionnement = Yenilenmiş
short-don-materiel = Bağış
short-depannage = Tamir

## Those that have not said
unsaid-acces-libre = { $n ->
    [one] { $n } yer bilgisayarı olup olmadığını söylemedi
   *[other] { $n } yer bilgisayarı olup olmadığını söylemedi
}
unsaid-poste-adapte = { $n ->
    [one] { $n } yer engelliye uygun bilgisayarı olup olmadığını söylemedi
   *[other] { $n } yer engelliye uygun bilgisayarı olup olmadığını söylemedi
}
unsaid-wifi = { $n ->
    [one] { $n } yer Wi-Fi olup olmadığını söylemedi
   *[other] { $n } yer Wi-Fi olup olmadığını söylemedi
}
unsaid-imprimante = { $n ->
    [one] { $n } yer yazıcısı olup olmadığını söylemedi
   *[other] { $n } yer yazıcısı olup olmadığını söylemedi
}
unsaid-scanner = { $n ->
    [one] { $n } yer tarayıcısı olup olmadığını söylemedi
   *[other] { $n } yer tarayıcısı olup olmadığını söylemedi
}
unsaid-borne-tactile = { $n ->
    [one] { $n } yer dokunmatik ekranı olup olmadığını söylemedi
   *[other] { $n } yer dokunmatik ekranı olup olmadığını söylemedi
}
unsaid-aide-personnalisee = { $n ->
    [one] { $n } yer orada yardım eden biri olup olmadığını söylemedi
   *[other] { $n } yer orada yardım eden biri olup olmadığını söylemedi
}
unsaid-demarches = { $n ->
    [one] { $n } yer resmi işlerde yardım edip etmediğini söylemedi
   *[other] { $n } yer resmi işlerde yardım edip etmediğini söylemedi
}
unsaid-ecrivain-public = { $n ->
    [one] { $n } yer mektup yazmaya yardım edip etmediğini söylemedi
   *[other] { $n } yer mektup yazmaya yardım edip etmediğini söylemedi
}
unsaid-atelier = { $n ->
    [one] { $n } yer ders verip vermediğini söylemedi
   *[other] { $n } yer ders verip vermediğini söylemedi
}
unsaid-insertion = { $n ->
    [one] { $n } yer iş aramaya yardım edip etmediğini söylemedi
   *[other] { $n } yer iş aramaya yardım edip etmediğini söylemedi
}
unsaid-pret-materiel = { $n ->
    [one] { $n } yer cihaz ödünç verip vermediğini söylemedi
   *[other] { $n } yer cihaz ödünç verip vermediğini söylemedi
}
unsaid-vente-solidaire = { $n ->
    [one] { $n } yer ucuz cihaz satıp satmadığını söylemedi
   *[other] { $n } yer ucuz cihaz satıp satmadığını söylemedi
}
unsaid-connexion-solidaire = { $n ->
    [one] { $n } yer ucuz internet sunup sunmadığını söylemedi
   *[other] { $n } yer ucuz internet sunup sunmadığını söylemedi
}
unsaid-reconditionnement = { $n ->
    [one] { $n } yer cihaz yenileyip yenilemediğini söylemedi
   *[other] { $n } yer cihaz yenileyip yenilemediğini söylemedi
}
unsaid-don-materiel = { $n ->
    [one] { $n } yer bağışlanan cihazları alıp almadığını söylemedi
   *[other] { $n } yer bağışlanan cihazları alıp almadığını söylemedi
}
unsaid-depannage = { $n ->
    [one] { $n } yer tamir yapıp yapmadığını söylemedi
   *[other] { $n } yer tamir yapıp yapmadığını söylemedi
}
unsaid-some = { $n ->
    [one] { $n } yer her şeyi söylemedi
   *[other] { $n } yer her şeyi söylemedi
}
see-them = : görün
section-hours-unknown = { $n ->
    [one] Saatleri bilinmeyen: 1 yer
   *[other] Saatleri bilinmeyen: { $n } yer
}
section-building-open = Açık yerler, yardım saatleri bilinmiyor
section-nearest = Hiçbir yer hepsine uymuyor. Bu yerler yardım edebilir

## List
list-title-all = Bütün yerler
list-title-open = Şimdi açık yerler
list-title-text = “{ $text }”
list-title-district = Mahalle: { $district }
count-venues = { $n ->
    [0] Hiçbir yer bunu söylemedi.
    [one] 1 yer.
   *[other] { $n } yer.
}
count-open = { $n ->
    [0] Açık olduğu bilinen yer yok.
    [one] 1 yer açık.
   *[other] { $n } yer açık.
}
count-usually-open = { $n ->
    [0] Açık olduğu bilinen yer yok.
    [one] 1 yer normalde açık.
   *[other] { $n } yer normalde açık.
}
count-places = { $n ->
    [one] { $n } yer
   *[other] { $n } yer
}
order-distance = Önce en yakın.
order-opening = Önce en erken açılan.
order-name = Alfabe sırasıyla.
choices = Seçimleriniz
remove-choice = : bu seçimi kaldır
more-choices = Daha çok seçenek
what-i-want = Yapmak istediğim
conditions = Koşullar
when = Hangi gün, saat kaçta?
audience = Kimin için?
care = Engelli, okuma zorluğu
language = Konuşulan dil
any = Fark etmez
show-venues = Yerleri gör
free = Ücretsiz
with-unsaid = Söylemeyen yerler de olsun
near-you = Size yakın
map-box = Harita alanı
within = En çok { $distance } uzakta
approximate-position = yaklaşık konum
no-position = haritada yok
relay-helps = Telefon bilinmiyor. { $relay } size yardım edebilir:
call = Ara
go-there = Yol tarifi
book = Randevu al
information-point-short = Bilgi

## Near me
near-title = Yakınınızda arayın
near-phone = Konumumu kullan
near-address = Adres, sokak veya mahalle
near-example = Örnek: 12 rue de Lannoy, veya Épeule
near-wait = Konumunuz aranıyor…
near-refused = Konum bulunamadı. Adres veya sokak yazın.
near-privacy = Adresinizi ve konumunuzu saklamıyoruz. Konum 100 metreye yuvarlanır.
near-districts = Veya bir mahalle seçin
near-empty = Adres, sokak veya mahalle yazın
near-unknown = Bu adresi bulamıyoruz. Sokak adına bakın, veya bir mahalle seçin
near-away = Adres servisi cevap vermiyor, bu adı da bilmiyoruz. Yalnız sokağı yazın, veya bir mahalle seçin
near-elsewhere = Bu adres buraya çok uzak. Buradan bir sokak veya mahalle yazın

## States
state-open = Açık
state-usually = Normalde açık
state-open-until = Açık, kapanış { $h }
state-usually-until = Normalde açık, kapanış { $h }
state-open-until-day = Açık, kapanış { $day }, { $h }
state-usually-until-day = Normalde açık, kapanış { $day }, { $h }
state-open-from = Açılış { $day } { $h }
state-usually-from = Normalde açılış { $day } { $h }
state-building-open = Yer açık. Yardım için arayın.
state-building-open-until = Yer açık, kapanış { $h }. Yardım için arayın.
state-building-usually-until = Yer normalde açık, kapanış { $h }. Yardım için arayın.
state-appointment = Randevu ile
state-appointment-from = Randevu ile, { $day } { $h }
state-closed = Kapalı
state-closed-opens = Kapalı · açılış { $day } { $h }
state-closed-usually-opens = Kapalı · normalde açılış { $day } { $h }
state-closed-appointment = Kapalı · randevu ile { $day } { $h }
state-gone = Bu yer kapandı
state-unknown = Saatler bilinmiyor
state-holiday = Resmi tatil ({ $holiday }): herhâlde kapalı, gelmeden arayın
call-first = Gelmeden önce arayın.
call-first-help = Yardım için, gelmeden önce arayın.

## A place
what-you-can-do = Burada yapabilecekleriniz
information-point = Size yakın yardımı burada sorun.
services-unknown = Burada ne yapılabileceğini henüz bilmiyoruz. Arayıp sorun.
not-here = Burada yok:
unknown-ask = Bilinmiyor, telefonla sorun:
this-week = Bu hafta:
next-time = Gelecek sefer: { $day } { $h }
quantity = { $n ->
    [one] Toplam 1
   *[other] Toplam { $n }
}
quantity-computers = { $n ->
    [one] 1 bilgisayar
   *[other] { $n } bilgisayar
}
help-hours-unknown = yardım saatleri bilinmiyor: arayın
help-hours-venue = açık olduğu saatlerde
said-old = bilgi tarihi { $date }, kesin değil
week-title = Bu hafta açık olduğu saatler
week-closed = Kapalı
week-all-day = Bütün gün
week-from = başlangıç { $h }
week-range = { $from } – { $to }
week-probably-closed = Herhâlde kapalı, arayın
week-holiday = resmi tatil: { $holiday }
week-closure = bu defa kapalı
week-exceptional = bu defa başka saatler
closure-day = Kapalı: { $from }.
closure-days = Kapalı: { $from } – { $to }.
opening-day = Özel saatler: { $from }.
opening-days = Özel saatler: { $from } – { $to }.
hours-no-source = Saatleri bilmiyoruz.
come = Nasıl gelinir
street-unknown = Sokak bilinmiyor,
wheelchair-yes = Tekerlekli sandalye girebilir
wheelchair-no = Tekerlekli sandalye giremez
wheelchair-unknown = Tekerlekli sandalye girişi: bilinmiyor
approximate-street = Yaklaşık konum: haritadaki nokta sokağı gösterir, kapıyı değil.
no-position-long = Bu yerin konumunu bilmiyoruz: haritada yok.
accessibility-sheet = Binaya giriş, ayrıntılı (Acceslibre)
see-on-map = Haritada gör
small-map = Yerin konumu: { $place }
good-to-know = Bilmeniz iyi olur
cost = Fiyat
how-to-come = Nasıl başvurulur
papers = Yanınızda getirin
languages-spoken = Konuşulan diller
welcome = Özel karşılama
labels = Etiketler
email = E-posta
website = Site
sources = Bu bilgiler nereden geliyor
report = Hata bildir
report-call = Hata mı var? Arayın:
send = Gönder
print = Yazdır
address-copied = Sayfanın adresi kopyalandı.
printed-on = Yazdırma tarihi: { $date }
said-source = Kaynak: { $source }, { $date }. Kesin değil.
said-visitor = Kaynak: bir ziyaretçi, { $date }. Kesin değil.
group-identite = Ad
group-adresse = Adres
group-position = Konum
group-telephone = Telefon
group-en-ligne = E-posta ve site
group-horaires = Saatler
group-offres = Hizmetler
group-conditions = Koşullar
group-presentation = Tanıtım

## Vocabularies
cost-gratuit = Ücretsiz
cost-gratuit-sous-condition = Koşullu ücretsiz
cost-payant = Ücretli
booking-sans-rendez-vous = Randevusuz
booking-sur-rendez-vous = Randevu ile
booking-avec-ou-sans = Randevulu veya randevusuz
booking-sur-orientation = Sosyal görevli gönderir
audience-jeunes = Gençler
audience-etudiants = Öğrenciler
audience-familles = Aileler ve çocuklar
audience-seniors = Yaşlılar
audience-femmes = Kadınlar
care-moteur = Bedensel engel
care-visuel = Az görmek, görmemek
care-auditif = Az duymak, duymamak
care-mental = Zihinsel engel
care-illettrisme = Okuma yazma zor
access-se-presenter = Kendiniz gelin
access-telephoner = Telefon edin
access-ecrire = E-posta yazın
access-fiche-de-prescription = Bir görevli gönderir
access-rdv-en-ligne = İnternetten randevu alın
access-pas-de-public = Bu yer ziyaretçi kabul etmez
language-fr = Fransızca
language-ar = Arapça
language-en = İngilizce
language-pt = Portekizce
language-es = İspanyolca
language-it = İtalyanca
language-tr = Türkçe
language-ro = Romence
language-pl = Lehçe
language-uk = Ukraynaca
language-ru = Rusça
language-ps = Peştuca
language-fa = Darice, Farsça
language-am = Amharca
language-lsf = işaret dili
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (dijital danışman)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence (dijital kütüphane)
typology-ASSO = Dernek
typology-BIB = Kütüphane
typology-CCAS = Belediye sosyal yardım merkezi (CCAS)
typology-CS = Sosyal merkez
typology-EPN = Dijital merkez
typology-MQ = Mahalle evi
typology-MUNI = Belediye
typology-RFS = France services
typology-TIERS_LIEUX = Ortak alan
holiday-new-year = Yılbaşı
holiday-good-friday = Kutsal Cuma
holiday-easter-monday = Paskalya pazartesisi
holiday-labour-day = 1 Mayıs
holiday-victory-1945 = 8 Mayıs
holiday-ascension = İsa’nın göğe çıkışı
holiday-whit-monday = Pentekost pazartesisi
holiday-national-day = 14 Temmuz
holiday-assumption = 15 Ağustos
holiday-all-saints = Azizler günü
holiday-armistice-1918 = 11 Kasım
holiday-christmas = Noel
holiday-saint-stephen = 26 Aralık
holiday-abolition = köleliğin kaldırılması

## Dates and distances
day-today = bugün
day-tomorrow = yarın
date-weekday = { $date } { $weekday }
date-day = { $day } { $month }
date-none = tarihsiz
weekday-1 = pazartesi
weekday-2 = salı
weekday-3 = çarşamba
weekday-4 = perşembe
weekday-5 = cuma
weekday-6 = cumartesi
weekday-7 = pazar
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
distance-m = { $n } m
distance-km = { $n } km
distance-about = yaklaşık { $distance }
distance-walk = { $distance }, yürüyerek yaklaşık { $n } dk
distance-drive = { $distance }, arabayla yaklaşık { $n } dk

## Districts and towns
districts-title = Mahalleler
place-commune-title = Yardım yerleri: { $name }
place-district-title = Mahallede yardım: { $name }
place-lead = { $name }: bilgisayar, telefon, internet için size yardım eden yerler.
place-none = Burada bildiğimiz bir yer henüz yok. Bütün yerlere bakın, veya arayın.

## Map
skip-map = Haritayı geç
map-name = Yerlerin haritası
map-no-script = Harita burada gösterilemiyor. Liste aynı şeyi söyler.
legend = İşaretler
map-zoom-in = Büyüt
map-zoom-out = Küçült
map-close = Kapat
map-here = Burada ara
map-call = Ara
map-see = Yeri gör
map-approx = Yaklaşık konum
map-cluster-act = büyüt
map-two-fingers = Haritayı iki parmakla oynatın
map-ctrl-wheel = Haritayı büyütmek için Ctrl + tekerlek
map-you = Buradasınız
map-loading = Harita yükleniyor…
map-failed = Harita yerleri gösteremedi. Liste doğrudur.
map-many = Haritayı büyütün, veya listeyi kullanın.
map-map-help = Oynatmak için oklar, büyütüp küçültmek için artı ve eksi.
map-legend-open = Açık, kesin
map-legend-usual = Normalde açık
map-legend-rdv = Randevu ile
map-legend-closed = Kapalı
map-legend-unknown = Saatler bilinmiyor

## Errors
error-400-title = Bu isteği anlamadık
error-400-text = Sayfanın adresinde hata var.
error-403-title = Bu sayfa sizin için değil
error-403-text = Başka kişiler içindir. Yanlışlık varsa belediyeyi arayın.
error-404-title = Böyle bir sayfa yok
error-404-text = Adres değişmiş veya yanlış yazılmış olabilir.
error-405-title = Bu burada yapılamaz
error-405-text = Önceki sayfaya dönün ve yeniden başlayın.
error-413-title = Çok uzun
error-413-text = Gönderdiğiniz çok uzun. Kısaltın ve yeniden başlayın.
error-429-title = Bir anda çok istek var
error-429-text = Bir dakika bekleyin, sonra yeniden başlayın.
error-500-title = Bir şey çalışmadı
error-500-text = Hata bizde, sizde değil. Biraz sonra yine deneyin.
error-503-title = Site meşgul
error-503-text = Bir dakika sonra yine deneyin.
bad-filter-value = “{ $value }” burada bir şey demek değil: “{ $parameter }”.
bad-filter-twice = “{ $parameter }” iki kere yazılmış.
bad-filter-needs = “{ $parameter }” için “{ $other }” gerekli.
bad-filter-many = Adreste 100’den çok seçim var.

## Required pages
accessibility = Erişilebilirlik
accessibility-lead = Bu site RGAA 4.1 kurallarına uygun değil: dışarıdan kimse henüz kontrol etmedi.
accessibility-done-title = Her değişiklikte baktıklarımız
accessibility-done-keyboard = Her şey klavyeyle yapılır.
accessibility-done-script = Harita dışında her şey JavaScript olmadan çalışır. Liste haritayla aynı şeyi söyler.
accessibility-done-list = Her rengin yanında bir söz ve bir şekil var.
accessibility-done-tools = Otomatik araçlar her sayfayı Fransızca ve Arapça, küçük ve büyük ekranda kontrol eder.
accessibility-not-title = Kontrol edilmeyenler
accessibility-not-audit = Dışarıdan kimse kontrol etmedi.
accessibility-not-readers = Gerçek ekran okuyucularla deneme yapılmadı.
accessibility-not-texts = Yerlerin yazdığı metinler kendi dilinde kalır.
accessibility-problem-title = Sorun mu var?
accessibility-problem = Bize söyleyin:
accessibility-defender = Cevap vermezsek hak savunucusuna (Défenseur des droits) yazabilirsiniz:
legal-publisher = Siteyi yayımlayan
legal-director = Yayın sorumlusu
legal-host = Siteyi barındıran
legal-officer = Veri koruma görevlisi
legal-contact = İletişim
legal-blank = Yazılmamış
legal-why-blank = Bu satırları siteyi açan belediye doldurmalıdır.
legal-data-title = Bilgiler
legal-data = Her bilginin kaynağı ve tarihi yerin sayfasının altında yazar.
legal-software-title = Yazılım
legal-software = Bu site Repère ile yapıldı.
legal-licences = Parçaların lisansları
privacy-lead = Bu siteyi kendiniz hakkında hiçbir şey söylemeden kullanabilirsiniz.
privacy-cookies = Ziyaretçiler için çerez yok.
privacy-third = Ziyaretiniz sırasında başka siteye istek gitmez. Haritalar bizden geçer.
privacy-position = Konumunuz yalnız “Yakınımda”ya dokunursanız istenir. Cihazınızdan çıkmadan 100 metreye yuvarlanır, saklanmaz.
privacy-address = Yazdığınız adres, adınız olmadan ulusal adres servisine gönderilir, saklanmaz.
privacy-words = Bir arama sonuç vermezse yalnız sözcükleri sayarız: cümle yok, saat yok, siz yoksunuz.
privacy-log = Ziyaret kaydı tutmuyoruz.
privacy-venues-title = Yerler
privacy-venues = Yerler herkese açık bilgilerle anlatılır: kişi adı, kişinin e-postası veya telefonu hiçbir zaman yazılmaz.
privacy-rights = Sizinle ilgili bir bilgiyi düzelttirmek veya kaldırtmak için:
privacy-cnil = CNIL’e de (veri koruma kurumu) yazabilirsiniz:
privacy-offline-title = İnternetsiz okumak
privacy-offline-what = “Bu telefonda sakla” düğmesine dokunursanız, tarayıcınız ana sayfayı, yerleri ve seçtiklerinizi cihazınızda saklar. Ondan önce hiçbir şey saklanmaz, okurken hiçbir şey eklenmez, bize hiçbir şey gönderilmez.
privacy-offline-erase = “İnternetsiz oku” sayfasındaki “Sil” düğmesi her şeyi bu cihazdan siler.
privacy-offline-link = Saklananları görün veya silin
map-show = Haritayı göster
map-show-why = Cihazınız veri tasarrufu yapıyor: harita, siz isteyene kadar bekler.
