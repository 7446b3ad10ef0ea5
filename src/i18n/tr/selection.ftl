# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] Seçtiğiniz yer
   *[other] Seçtiğiniz { $n } yer
}
selection-lead = Bu yerler bu sayfanın adresinde durur, başka hiçbir yerde saklanmaz.
selection-keep = Kâğıt için sakla
selection-back = Seçilen yerlere dön
selection-remove = Çıkar
selection-add = Yer ekle
selection-add-label = Yerin adı veya aranan yardım
selection-add-this = Ekle
selection-none = Bu sözlere uyan başka yer yok.
selection-full = On iki yer seçtiniz: en çok bu kadar.
selection-paper = Verilecek kâğıt
selection-paper-lead = Üç yer için bir sayfa, Fransızca ve kişinin dilinde.
selection-language = Kişinin dili
selection-only-french = Yalnız Fransızca
selection-need = Kişinin yapmak istediği
selection-need-none = Belirtilmedi
selection-day = İstenen gün
selection-day-any = Fark etmez
selection-desk = Kâğıdı veren
selection-desk-hint = İsterseniz yazın. Yerin adı, kişinin adı değil.
selection-large = Büyük yazı: her sayfada bir yer
selection-see-paper = Kâğıdı gör
selection-send = Gönder
selection-copy = Adresi kopyala
selection-sms = SMS ile
selection-mail = E-posta ile
selection-share = Paylaş
selection-qr = Bu sayfanın QR kodu
selection-qr-how = Telefonu bu koda tutun: bu sayfa açılır.
selection-text = Metni internetsiz alın
selection-qr-text = Metnin QR kodu
selection-qr-text-how = Bu kodda metnin kendisi var: adlar, telefonlar, bugünün saatleri. Telefon onu internetsiz okur.
share-today = bugün: { $hours }
share-subject = Size yardım eden yerler

## The sheet
slip-name = Verilecek kâğıt
slip-title = { $n ->
    [one] Size yardım için: 1 yer
   *[other] Size yardım için: { $n } yer
}
slip-print-how = Ctrl + P ile yazdırın. Bir A4 sayfa, siyah beyaz.
slip-hours-venue = Yerin saatleri
slip-hours-help = Yardım saatleri
slip-hours-unknown = Saatler bilinmiyor
slip-no-street = Sokak bilinmiyor
slip-qr = QR kodu: bu yerler telefonunuzda
slip-map = Harita: yerler nerede
slip-live = Güncel saatler telefonunuzda
slip-meeting = Randevunuz
slip-papers = Yanınızda getirin
slip-papers-source = Kaynak: { $source }
slip-edited = yazdırma tarihi: { $date }

## The liaison sheet
liaison-title = Yönlendirme kâğıdı
liaison-never-sent = Buraya yazdığınız bu ekranda kalır. Hiçbir şey gönderilmez, saklanmaz. Sayfadan çıkmadan kâğıdı yazdırın veya metni kopyalayın.
liaison-by-hand = Boş kâğıdı yazdırıp elle de doldurabilirsiniz.
liaison-to = Kime
liaison-person = Kişi (adı veya baş harfleri)
liaison-reach = Ona nasıl ulaşılır
liaison-need = Neye ihtiyacı var
liaison-level = Ne kadar biliyor
liaison-level-new = Yeni başlıyor
liaison-level-some = Biraz biliyor
liaison-level-alone = Çoğunu yalnız yapıyor
liaison-language = Konuştuğu dil
liaison-done = Şimdiye kadar yapılanlar
liaison-from = Gönderen (yer ve ad)
liaison-answer = Nasıl cevap verilir (telefon, e-posta)
liaison-agreed = Kişi bu kâğıdın verilmesini kabul ediyor.
liaison-sign = Tarih ve kişinin imzası:
liaison-copy = Metni kopyala
liaison-copied = Metin kopyalandı
liaison-clear = Hepsini sil
liaison-cleared = Hepsi silindi
liaison-reply = Cevap
liaison-reply-how = Kesip kişiyi gönderene geri yollayın.
liaison-reply-from = Cevap veren yer ve telefonu:
liaison-reply-seen = Kişinin geldiği gün:
liaison-reply-done = Yapılanlar:
liaison-reply-over = İş bitti
liaison-reply-again = Yine geleceği gün: … / … / …
liaison-reply-elsewhere = Başka yere gönderildi
