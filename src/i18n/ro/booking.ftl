# Asking for an appointment at a place: what the person who asks reads.

booking-moment = { $day } la { $hour }
booking-ask = Cereți o programare
booking-title = { $name }: cereți o programare
booking-lead = Scrieți aici. Locul primește cererea și vă răspunde.
booking-service = Pentru ce?
booking-service-other = Altceva
booking-need = Spuneți mai mult
booking-need-hint = De exemplu: declararea impozitelor, deschiderea unui cont CAF. Nu scrieți nici parole, nici numărul de sécurité sociale.
booking-need-missing = Spuneți pentru ce veniți
booking-when = Când puteți veni?
booking-when-hint = De exemplu: joi dimineață, sau în fiecare zi după 16:00
booking-when-missing = Spuneți când puteți veni
booking-name = Numele dumneavoastră
booking-name-missing = Scrieți numele dumneavoastră
booking-contact = Cum vă răspundem?
booking-contact-hint = Unul din două ajunge.
booking-contact-missing = Dați un telefon sau un e-mail
booking-phone = Telefon
booking-phone-bad = Scrieți un număr de telefon, ca 06 12 34 56 78
booking-email = E-mail
booking-email-hint = Veți primi o scrisoare care spune unde este cererea, și cum o ștergeți.
booking-email-bad = Scrieți o adresă de e-mail, ca nom@exemple.fr
booking-long = Este prea lung: scrieți mai puțin
booking-send = Trimiteți cererea
booking-who-reads = Doar acest loc citește cererea. Este păstrată în cod secret, cel mult 30 de zile.
booking-too-many = Au plecat prea multe cereri de aici. Textul este păstrat mai jos: trimiteți-l mai târziu, sau sunați la acest loc.

booking-thanks = Cererea a plecat
booking-thanks-next = Locul o citește și vă răspunde, prin e-mail sau prin telefon. Nu este încă o programare.
booking-thanks-letter = Ați dat un e-mail? Vine o scrisoare. Uitați-vă și în mesajele nedorite (spam).
booking-thanks-erase = Ca să ștergeți cererea: deschideți linkul din scrisoare, sau spuneți locului. Altfel se șterge singură în 30 de zile.

booking-gone = Această cerere nu mai este aici
booking-gone-text = A fost ștearsă, sau are mai mult de 30 de zile.
booking-erased = Este ștearsă
booking-erased-text = Nu rămâne nimic din această cerere pe acest site.
booking-broken = Această cerere nu poate fi citită
booking-broken-text = A fost stricată sau schimbată. Mai bine nu arătăm nimic decât ceva fals. Sunați cealaltă persoană, dacă puteți.
booking-too-late = Cererea s-a schimbat de când ați deschis pagina. Iată unde este acum.

booking-mine = Cererea dumneavoastră de programare
booking-mine-title = { $name }: cererea dumneavoastră de programare
booking-mine-demandee = Locul nu a răspuns încă.
booking-mine-proposee = Locul vă propune: { $moment }.
booking-mine-acceptee = Programare făcută: { $moment }.
booking-mine-refusee = Locul nu vă poate primi.
booking-mine-declinee = Ați spus nu pentru acest moment: { $moment }. Locul știe.
booking-yes = Da, vin
booking-no = Nu, nu pot
booking-erase-title = Ștergeți
booking-erase-text = Ștergerea cererii nu anulează o programare deja făcută: pentru asta, sunați la acest loc.
booking-erase = Ștergeți cererea
booking-file-title = Programare: { $venue }

privacy-booking-title = Dacă cereți o programare
privacy-booking-what = Numele, telefonul sau e-mailul, nevoia și momentul care vă convine: doar locul le citește, ca să vă răspundă.
privacy-booking-sealed = Sunt în cod secret, cu o cheie care nu stă lângă date.
privacy-booking-time = Sunt șterse cel mai târziu după 30 de zile.
privacy-booking-erase = Le puteți șterge imediat: prin linkul din scrisoare, sau cerând asta locului.

letter-booking-kept = Cererea este ștearsă de pe site cel mai târziu la 30 de zile după trimitere, și linkul nu se mai deschide.

letter-booking-sent-subject = Cererea a plecat
letter-booking-sent-what = Cererea dumneavoastră de programare a plecat. Este pentru acest loc: { $venue }. Locul o citește și vă răspunde. Nu este încă o programare.
letter-booking-other-subject = { $venue } vă propune un moment
letter-booking-other-what = { $venue } vă propune: { $moment }. Spuneți da sau nu.
letter-booking-yes-subject = Programare făcută: { $venue }
letter-booking-yes-what = Aveți programare: { $moment }, la { $venue }.
letter-booking-where = Adresa: { $address }.
letter-booking-file = Deschideți fișierul atașat ca să puneți programarea în agendă.
letter-booking-no-subject = { $venue } nu vă poate primi
letter-booking-no-what = { $venue } nu vă poate da o programare. Iată de ce:
letter-booking-follow = Vedeți unde este cererea mea
letter-booking-reply = Răspundeți
letter-booking-erase = Ștergeți cererea mea
letter-booking-call = Preferați să telefonați? Sunați la { $phone }.
letter-booking-person-why = Primiți această scrisoare pentru că cineva a scris această adresă ca să ceară o programare la { $venue }. Nu ați fost dumneavoastră? Ștergeți cererea.
