# The easy version: one idea a sentence, twelve words at most, common words.
way-easy = Ușor
way-full = Versiunea completă
ways = Citiți altfel
listen = Ascultați
listen-stop = Opriți
easy-home-title = Vă ajutăm
easy-home-lead = Aici sunteți ajutat cu calculatorul.
easy-home-ask = Ce vreți să faceți?
easy-other = Nu știu
easy-open-now = Locurile deschise
easy-all = Toate locurile
easy-talk = Vreți să vorbiți cu cineva?
easy-call = Sunați.
easy-call-first = Sunați înainte.
easy-call-help = Sunați pentru ajutor.
easy-back = Înapoi
easy-places = Locurile
easy-more = Vedeți mai multe
easy-less = Pagina dinainte
easy-none = Nu am găsit niciun loc.
easy-none-sure = Nu suntem siguri de niciun loc.
easy-not-said = Acest loc nu a spus tot.
easy-wider = Alte locuri nu au spus tot.
easy-wider-see = Vedeți aceste locuri
easy-open = Este deschis.
easy-closes = Se închide la { $h }.
easy-closes-day = Se închide { $day } la { $h }.
easy-usually-open = Probabil este deschis.
easy-building-open = Locul este deschis.
easy-appointment = Sunați ca să primiți o oră.
easy-closed = Este închis.
easy-opens = Se deschide { $day } la { $h }.
easy-gone = Acest loc nu mai există.
easy-hours-unknown = Nu cunoaștem orele.
easy-holiday = Este zi de sărbătoare.
easy-sure-venue = Locul a spus că este corect.
easy-sure-city = Orașul a spus că este corect.
easy-unsure = Nu suntem siguri.
easy-hour = { $h ->
    [one] ora { $h }
    [few] ora { $h }
   *[other] ora { $h }
}
easy-hour-minutes = { $h ->
    [one] ora { $h } și { $m }
    [few] ora { $h } și { $m }
   *[other] ora { $h } și { $m }
}
easy-noon = prânz
easy-midnight = miezul nopții
easy-day = { $day }: { $what }.
easy-then = Apoi { $what }.
easy-span = de la { $from } până la { $to }
easy-span-from = de la { $from }
easy-span-all-day = toată ziua
easy-span-closed = este închis
easy-span-appointment = sunați ca să primiți o oră
easy-span-holiday = este zi de sărbătoare
easy-span-unknown = nu se știe
easy-day-changed = Atenție, în acea zi orele se schimbă.
easy-closure-day = Este închis pe { $from }.
easy-closure-days = Este închis din { $from } până în { $to }.
easy-change-day = Orele se schimbă pe { $from }.
easy-change-days = Orele se schimbă din { $from } până în { $to }.
easy-to-phone = Ca să sunați:
easy-no-phone = Nu avem numărul acestui loc.
easy-relay = Sunați la acest număr: vă ajută.
easy-where = Unde este?
easy-no-street = Nu cunoaștem strada.
easy-way = Vedeți drumul
easy-when = Când este deschis?
easy-offers = Ce se poate face aici?
easy-offers-unknown = Nu se știe încă.
easy-good = Bine de știut
easy-free = Este gratuit.
easy-paid = Trebuie să plătiți.
easy-wheelchair-yes = Se poate intra în scaun cu rotile.
easy-wheelchair-no = Nu se poate intra în scaun cu rotile.
easy-count = { $n ->
    [one] Am găsit un loc.
    [few] Am găsit { $n } locuri.
   *[other] Am găsit { $n } de locuri.
}
easy-service-acces-libre = Folosesc un calculator
easy-service-poste-adapte = Calculator pentru persoane cu handicap
easy-service-wifi = Internet pe telefonul meu
easy-service-imprimante = Printez o hârtie
easy-service-scanner = Pun o hârtie pe calculator
easy-service-borne-tactile = Ecran de atins
easy-service-aide-personnalisee = Cineva mă ajută
easy-service-demarches = Impozite, CAF, sănătate: cineva mă ajută
easy-service-ecrivain-public = Cineva scrie cu mine
easy-service-atelier = Învăț cu alții
easy-service-insertion = Găsesc de lucru
easy-service-pret-materiel = Iau un aparat și îl dau înapoi
easy-service-vente-solidaire = Calculator sau telefon ieftin
easy-service-connexion-solidaire = Internet ieftin
easy-service-reconditionnement = Aparate vechi reparate
easy-service-don-materiel = Dau aparatul meu vechi
easy-service-depannage = Aparatul meu este stricat
