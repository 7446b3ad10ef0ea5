# Asking a venue for an appointment: what the person who asks reads.

booking-moment = { $day }, godz. { $hour }
booking-ask = Poproś o spotkanie
booking-title = { $name }: poproś o spotkanie
booking-lead = Napisz tutaj. Miejsce dostanie Twoją prośbę i odpowie.
booking-service = W jakiej sprawie?
booking-service-other = Coś innego
booking-need = Napisz coś więcej
booking-need-hint = Na przykład: zeznanie podatkowe, konto w CAF (zasiłki rodzinne). Nie wpisuj hasła ani numeru ubezpieczenia.
booking-need-missing = Napisz, w jakiej sprawie przychodzisz
booking-when = Kiedy możesz przyjść?
booking-when-hint = Na przykład: czwartek rano albo codziennie po 16:00
booking-when-missing = Napisz, kiedy możesz przyjść
booking-name = Imię i nazwisko
booking-name-missing = Wpisz imię i nazwisko
booking-contact = Jak Ci odpowiedzieć?
booking-contact-hint = Wystarczy jedno z dwóch.
booking-contact-missing = Podaj telefon lub e-mail
booking-phone = Telefon
booking-phone-bad = Wpisz numer telefonu, na przykład 06 12 34 56 78
booking-email = E-mail
booking-email-hint = Dostaniesz e-mail: co się dzieje z Twoją prośbą i jak ją usunąć.
booking-email-bad = Wpisz adres e-mail, na przykład nom@exemple.fr
booking-long = Za długie: napisz mniej
booking-send = Wyślij prośbę
booking-who-reads = Tylko to miejsce czyta Twoją prośbę. Jest zaszyfrowana i trzymana najwyżej 30 dni.
booking-too-many = Wysłano stąd za dużo próśb. Twój tekst został poniżej: wyślij go później albo zadzwoń do miejsca.

booking-thanks = Prośba wysłana
booking-thanks-next = Miejsce ją przeczyta i odpowie e-mailem lub przez telefon. To jeszcze nie jest umówione spotkanie.
booking-thanks-letter = Podany był e-mail? Dostaniesz wiadomość. Sprawdź też spam.
booking-thanks-erase = Aby usunąć prośbę: otwórz link z wiadomości albo powiedz temu miejscu. Inaczej zniknie sama w ciągu 30 dni.

booking-gone = Tej prośby już tu nie ma
booking-gone-text = Została usunięta albo ma ponad 30 dni.
booking-erased = Usunięte
booking-erased-text = Nic z tej prośby nie zostało na tej stronie.
booking-broken = Tej prośby nie da się odczytać
booking-broken-text = Jest uszkodzona lub zmieniona. Wolimy nie pokazać nic niż coś błędnego. Jeśli możesz, zadzwoń do drugiej osoby.
booking-too-late = Prośba zmieniła się po otwarciu tej strony. Oto jej stan.

booking-mine = Twoja prośba o spotkanie
booking-mine-title = { $name }: Twoja prośba o spotkanie
booking-mine-demandee = Miejsce jeszcze nie odpowiedziało.
booking-mine-proposee = Miejsce proponuje: { $moment }.
booking-mine-acceptee = Spotkanie umówione: { $moment }.
booking-mine-refusee = Miejsce nie może Cię przyjąć.
booking-mine-declinee = Odpowiedź „nie” na ten termin: { $moment }. Miejsce to wie.
booking-yes = Tak, przyjdę
booking-no = Nie, nie mogę
booking-erase-title = Usuń
booking-erase-text = Usunięcie prośby nie odwołuje umówionego spotkania: w tej sprawie zadzwoń do miejsca.
booking-erase = Usuń moją prośbę
booking-file-title = Spotkanie: { $venue }

privacy-booking-title = Jeśli prosisz o spotkanie
privacy-booking-what = Imię i nazwisko, telefon lub e-mail, Twoja sprawa i termin: czyta je tylko to miejsce, aby Ci odpowiedzieć.
privacy-booking-sealed = Są zaszyfrowane. Klucz nie leży razem z danymi.
privacy-booking-time = Usuwamy je najpóźniej po 30 dniach.
privacy-booking-erase = Możesz je usunąć od razu: przez link z wiadomości albo prosząc to miejsce.

letter-booking-kept = Prośba znika ze strony najpóźniej 30 dni po wysłaniu, a link przestaje działać.

letter-booking-sent-subject = Prośba wysłana
letter-booking-sent-what = Prośba o spotkanie jest wysłana. Do kogo: { $venue }. Tam ją przeczytają i odpowiedzą. To jeszcze nie jest umówione spotkanie.
letter-booking-other-subject = { $venue } proponuje termin
letter-booking-other-what = { $venue } proponuje: { $moment }. Odpowiedz tak lub nie.
letter-booking-yes-subject = Spotkanie umówione: { $venue }
letter-booking-yes-what = Umówione spotkanie: { $moment }. Miejsce: { $venue }.
letter-booking-where = Adres: { $address }.
letter-booking-file = Otwórz załączony plik, aby dodać spotkanie do kalendarza.
letter-booking-no-subject = { $venue } nie może Cię przyjąć
letter-booking-no-what = { $venue } nie może umówić spotkania. Oto dlaczego:
letter-booking-follow = Sprawdź moją prośbę
letter-booking-reply = Odpowiedz
letter-booking-erase = Usuń moją prośbę
letter-booking-call = Wolisz zadzwonić? Numer: { $phone }.
letter-booking-person-why = Ta wiadomość przyszła, bo ktoś wpisał ten adres, prosząc o spotkanie. Miejsce: { $venue }. To nie Ty? Usuń prośbę.
