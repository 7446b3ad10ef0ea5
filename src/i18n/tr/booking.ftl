# Asking a venue for an appointment: what the person who asks reads.

booking-moment = { $day }, saat { $hour }
booking-ask = Randevu iste
booking-title = { $name }: randevu iste
booking-lead = Buraya yazın. Yer isteğinizi alır ve size cevap verir.
booking-service = Ne için?
booking-service-other = Başka bir şey
booking-need = Biraz anlatın
booking-need-hint = Örnek: vergi bildirimi, CAF hesabı açmak (aile yardımı). Şifre veya sosyal güvenlik numarası yazmayın.
booking-need-missing = Ne için geldiğinizi yazın
booking-when = Ne zaman gelebilirsiniz?
booking-when-hint = Örnek: perşembe sabahı, veya her gün saat 16:00’dan sonra
booking-when-missing = Ne zaman gelebileceğinizi yazın
booking-name = Adınız
booking-name-missing = Adınızı yazın
booking-contact = Size nasıl cevap verilsin?
booking-contact-hint = İkisinden biri yeter.
booking-contact-missing = Telefon veya e-posta yazın
booking-phone = Telefon
booking-phone-bad = Bir telefon numarası yazın, örnek: 06 12 34 56 78
booking-email = E-posta
booking-email-hint = İsteğinizin ne durumda olduğunu ve nasıl silineceğini söyleyen bir e-posta gelir.
booking-email-bad = Bir e-posta adresi yazın, örnek: nom@exemple.fr
booking-long = Çok uzun: daha az yazın
booking-send = İsteğimi gönder
booking-who-reads = İsteğinizi yalnız bu yer okur. Şifreli saklanır, en çok 30 gün.
booking-too-many = Buradan çok istek gönderildi. Yazdığınız aşağıda duruyor: sonra gönderin, veya yeri arayın.

booking-thanks = İsteğiniz gönderildi
booking-thanks-next = Yer onu okur, e-posta veya telefonla cevap verir. Bu henüz bir randevu değil.
booking-thanks-letter = E-postanızı yazdınız mı? Size bir e-posta gelir. Spam kutusuna da bakın.
booking-thanks-erase = İsteğinizi silmek için: e-postadaki bağlantıyı açın, veya yere söyleyin. Yoksa 30 gün içinde kendisi silinir.

booking-gone = Bu istek artık burada değil
booking-gone-text = Silinmiş, veya 30 günden eski.
booking-erased = Silindi
booking-erased-text = Bu istekten bu sitede hiçbir şey kalmadı.
booking-broken = Bu istek okunamıyor
booking-broken-text = Bozulmuş veya değiştirilmiş. Yanlış bir şey göstermektense hiçbir şey göstermiyoruz. Yapabilirseniz karşı tarafı arayın.
booking-too-late = Siz bu sayfayı açtıktan sonra istek değişti. Şimdiki durumu bu.

booking-mine = Randevu isteğiniz
booking-mine-title = { $name }: randevu isteğiniz
booking-mine-demandee = Yer henüz cevap vermedi.
booking-mine-proposee = Yerin önerdiği zaman: { $moment }.
booking-mine-acceptee = Randevu alındı: { $moment }.
booking-mine-refusee = Yer sizi kabul edemiyor.
booking-mine-declinee = Bu zamana hayır dediniz: { $moment }. Yer bunu biliyor.
booking-yes = Evet, geliyorum
booking-no = Hayır, gelemem
booking-erase-title = Sil
booking-erase-text = İsteği silmek, alınmış randevuyu iptal etmez: bunun için yeri arayın.
booking-erase = İsteğimi sil
booking-file-title = Randevu: { $venue }

privacy-booking-title = Randevu isterseniz
privacy-booking-what = Adınız, telefonunuz veya e-postanız, ihtiyacınız ve size uyan zaman: bunları yalnız yer okur, size cevap vermek için.
privacy-booking-sealed = Bunlar şifrelidir. Anahtarı verilerle aynı yerde durmaz.
privacy-booking-time = En geç 30 gün sonra silinirler.
privacy-booking-erase = Onları hemen silebilirsiniz: e-postanızdaki bağlantıyla, veya yere söyleyerek.

letter-booking-kept = İstek, gönderildikten en geç 30 gün sonra siteden silinir, bağlantı artık açılmaz.

letter-booking-sent-subject = İsteğiniz gönderildi
letter-booking-sent-what = Randevu isteğiniz gönderildi. Şu yer için: { $venue }. Yer onu okur ve size cevap verir. Bu henüz bir randevu değil.
letter-booking-other-subject = { $venue } size bir zaman öneriyor
letter-booking-other-what = { $venue } şunu öneriyor: { $moment }. Evet veya hayır deyin.
letter-booking-yes-subject = Randevu alındı: { $venue }
letter-booking-yes-what = Randevunuz: { $moment }. Yer: { $venue }.
letter-booking-where = Adres: { $address }.
letter-booking-file = Randevuyu takviminize koymak için ekteki dosyayı açın.
letter-booking-no-subject = { $venue } sizi kabul edemiyor
letter-booking-no-what = { $venue } size randevu veremiyor. Nedeni:
letter-booking-follow = İsteğimin durumunu gör
letter-booking-reply = Cevap ver
letter-booking-erase = İsteğimi sil
letter-booking-call = Telefon etmek ister misiniz? Numara: { $phone }.
letter-booking-person-why = Bu e-postayı alıyorsunuz, çünkü bu adres randevu istemek için yazıldı. Yer: { $venue }. Siz değil miydiniz? İsteği silin.
