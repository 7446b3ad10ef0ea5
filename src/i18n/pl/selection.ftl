# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] Wybrane miejsce
    [few] Wybrane { $n } miejsca
    [many] Wybrane { $n } miejsc
   *[other] Wybrane { $n } miejsca
}
selection-lead = Te miejsca są zapisane w adresie tej strony i nigdzie indziej.
selection-keep = Zachowaj do kartki
selection-back = Wróć do wybranych miejsc
selection-remove = Usuń
selection-add = Dodaj miejsce
selection-add-label = Nazwa miejsca lub szukana pomoc
selection-add-this = Dodaj
selection-none = Żadne inne miejsce nie pasuje do tych słów.
selection-full = Wybrane jest dwanaście miejsc: więcej nie można.
selection-paper = Kartka do dania
selection-paper-lead = Jedna strona na trzy miejsca, po francusku i w języku tej osoby.
selection-language = Język tej osoby
selection-only-french = Tylko francuski
selection-need = Co ta osoba chce zrobić
selection-need-none = Nie podano
selection-day = Wybrany dzień
selection-day-any = Obojętnie
selection-desk = Kto daje kartkę
selection-desk-hint = Nieobowiązkowe. Nazwa miejsca, nie nazwisko osoby.
selection-large = Duże litery: jedno miejsce na stronie
selection-see-paper = Zobacz kartkę
selection-send = Wyślij
selection-copy = Kopiuj adres
selection-sms = SMS-em
selection-mail = E-mailem
selection-share = Udostępnij
selection-qr = Kod QR tej strony
selection-qr-how = Skieruj telefon na ten kod: strona się otworzy.
selection-text = Zabierz tekst, bez internetu
selection-qr-text = Kod QR tekstu
selection-qr-text-how = W tym kodzie jest sam tekst: nazwy, telefony, dzisiejsze godziny. Telefon czyta go bez internetu.
share-today = dzisiaj: { $hours }
share-subject = Miejsca, które Ci pomogą

## The sheet
slip-name = Kartka do dania
slip-title = { $n ->
    [one] Pomoc dla Ciebie: 1 miejsce
    [few] Pomoc dla Ciebie: { $n } miejsca
    [many] Pomoc dla Ciebie: { $n } miejsc
   *[other] Pomoc dla Ciebie: { $n } miejsca
}
slip-print-how = Drukuj: Ctrl + P. Jedna strona A4, czarno-biała.
slip-hours-venue = Godziny otwarcia
slip-hours-help = Godziny pomocy
slip-hours-unknown = Godziny nieznane
slip-no-street = Ulica nieznana
slip-qr = Kod QR: te miejsca w telefonie
slip-map = Plan: gdzie są miejsca
slip-live = Aktualne godziny w telefonie
slip-meeting = Twoje spotkanie
slip-papers = Co przynieść
slip-papers-source = Źródło: { $source }
slip-edited = wydano { $date }

## The liaison sheet
liaison-title = Karta skierowania
liaison-never-sent = To, co tu piszesz, zostaje na tym ekranie. Nic nie wysyłamy, nic nie zapisujemy. Wydrukuj kartkę lub skopiuj tekst przed wyjściem ze strony.
liaison-by-hand = Można też wydrukować pustą kartkę i wypełnić ją ręcznie.
liaison-to = Dla
liaison-person = Osoba (nazwisko lub inicjały)
liaison-reach = Jak się z nią skontaktować
liaison-need = Czego potrzebuje
liaison-level = Co już umie
liaison-level-new = Zaczyna
liaison-level-some = Umie trochę
liaison-level-alone = Prawie wszystko umie
liaison-language = Język rozmowy
liaison-done = Co już zrobiono
liaison-from = Kto kieruje (miejsce i nazwisko)
liaison-answer = Jak odpowiedzieć (telefon, e-mail)
liaison-agreed = Osoba zgadza się na przekazanie tej kartki.
liaison-sign = Data i podpis osoby:
liaison-copy = Kopiuj tekst
liaison-copied = Tekst skopiowany
liaison-clear = Usuń wszystko
liaison-cleared = Wszystko usunięte
liaison-reply = Odpowiedź
liaison-reply-how = Odetnij i odeślij temu, kto skierował osobę.
liaison-reply-from = Kto odpowiada (miejsce, telefon):
liaison-reply-seen = Data przyjęcia osoby:
liaison-reply-done = Co zrobiono:
liaison-reply-over = Sprawa załatwiona
liaison-reply-again = Wraca dnia … / … / …
liaison-reply-elsewhere = Skierowana gdzie indziej
