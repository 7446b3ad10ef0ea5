# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] Locul dumneavoastră
    [few] Cele { $n } locuri ale dumneavoastră
   *[other] Cele { $n } de locuri ale dumneavoastră
}
selection-lead = Aceste locuri sunt păstrate în adresa acestei pagini, și nicăieri altundeva.
selection-keep = Păstrați pentru foaie
selection-back = Înapoi la locurile alese
selection-remove = Scoateți
selection-add = Adăugați un loc
selection-add-label = Numele locului, sau ajutorul căutat
selection-add-this = Adăugați
selection-none = Niciun alt loc nu răspunde la aceste cuvinte.
selection-full = Ați ales douăsprezece locuri: este maximul.
selection-paper = Foaia de dat
selection-paper-lead = O pagină pentru trei locuri, în franceză și în limba persoanei.
selection-language = Limba persoanei
selection-only-french = Doar franceză
selection-need = Ce vrea persoana să facă
selection-need-none = Nu se spune
selection-day = Ziua dorită
selection-day-any = Nu contează
selection-desk = Cine dă foaia
selection-desk-hint = Nu e obligatoriu. Numele ghișeului, nu al persoanei.
selection-large = Scris mare: un loc pe pagină
selection-see-paper = Vedeți foaia
selection-send = Trimiteți
selection-copy = Copiați adresa
selection-sms = Prin SMS
selection-mail = Prin e-mail
selection-share = Distribuiți
selection-qr = Codul QR al acestei pagini
selection-qr-how = Îndreptați telefonul spre acest cod: pagina se deschide.
selection-text = Luați textul, fără internet
selection-qr-text = Codul QR al textului
selection-qr-text-how = Acest cod conține chiar textul: nume, telefoane, orele de azi. Telefonul îl citește fără internet.
share-today = azi: { $hours }
share-subject = Locuri care vă pot ajuta

## The sheet
slip-name = Foaie de dat
slip-title = { $n ->
    [one] Ca să vă ajute: 1 loc
    [few] Ca să vă ajute: { $n } locuri
   *[other] Ca să vă ajute: { $n } de locuri
}
slip-print-how = Printați cu Ctrl + P. O pagină A4, alb-negru.
slip-hours-venue = Programul locului
slip-hours-help = Orele de ajutor
slip-hours-unknown = Program necunoscut
slip-no-street = Stradă necunoscută
slip-qr = Cod QR: aceste locuri pe telefonul dumneavoastră
slip-map = Hartă: unde sunt locurile
slip-live = Programul la zi, pe telefonul dumneavoastră
slip-meeting = Programarea dumneavoastră
slip-papers = Ce să aduceți
slip-papers-source = Sursa: { $source }
slip-edited = printat: { $date }

## The liaison sheet
liaison-title = Foaie de legătură
liaison-never-sent = Ce scrieți aici rămâne pe acest ecran. Nu se trimite nimic, nu se păstrează nimic. Printați foaia sau copiați textul înainte să ieșiți din pagină.
liaison-by-hand = Puteți și să printați foaia goală și să o completați de mână.
liaison-to = Pentru
liaison-person = Persoana (nume, sau inițiale)
liaison-reach = Cum luați legătura cu ea
liaison-need = De ce are nevoie
liaison-level = Ce știe să facă
liaison-level-new = Începe
liaison-level-some = Știe puțin
liaison-level-alone = Face aproape tot singură
liaison-language = Limba vorbită
liaison-done = Ce s-a făcut deja
liaison-from = Cine trimite (loc și nume)
liaison-answer = Cum răspundeți (telefon, e-mail)
liaison-agreed = Persoana este de acord ca această foaie să fie dată mai departe.
liaison-sign = Data și semnătura persoanei:
liaison-copy = Copiați textul
liaison-copied = Text copiat
liaison-clear = Ștergeți tot
liaison-cleared = Totul este șters
liaison-reply = Răspuns
liaison-reply-how = De rupt și de trimis înapoi celui care a trimis persoana.
liaison-reply-from = Locul care răspunde, și telefonul lui:
liaison-reply-seen = Persoană primită pe:
liaison-reply-done = Ce s-a făcut:
liaison-reply-over = Este rezolvat
liaison-reply-again = Se întoarce pe … / … / …
liaison-reply-elsewhere = Este trimisă în altă parte
