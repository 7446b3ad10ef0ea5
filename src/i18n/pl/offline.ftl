# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Czytaj tę stronę bez internetu
offline-link = Czytaj bez internetu
offline-lead = Telefon może zapisać tę stronę. Nic się nie zapisze, zanim dotkniesz przycisku.
offline-shared = Z telefonu lub komputera korzysta kilka osób? Nic nie zapisuj: następna osoba to zobaczy.
offline-what = Co się zapisze
offline-what-places = { $n ->
    [one] Początek, lista i strona jednego miejsca
    [few] Początek, lista i strony { $n } miejsc
    [many] Początek, lista i strony { $n } miejsc
   *[other] Początek, lista i strony { $n } miejsc
}
offline-what-selection = Wybrane przez Ciebie miejsca
offline-what-day = Lista na dzień: { $day }
offline-some-near = Najbliższe miejsca: { $n } z { $total }.
offline-some-fresh = Miejsca z najnowszymi danymi: { $n } z { $total }.
offline-around = Zapisz raczej miejsca blisko mnie
offline-no-state = Kopia nie powie, czy miejsce jest teraz otwarte. Podaje dni i godziny, na dwa tygodnie.
offline-keep = Zapisz w tym telefonie
offline-again = Odśwież
offline-erase = Usuń
offline-saved = Zapisano: { $when }
offline-wait = Zapisywanie…
offline-done = Zapisane. Możesz czytać te strony bez internetu.
offline-failed = Nic się nie zapisało: zabrakło internetu lub miejsca. Spróbuj jeszcze raz.
offline-erased = Wszystko usunięte z tego telefonu.
offline-unable = Ta przeglądarka nie może zapisać tych stron. Poniżej możesz wydrukować jeden dzień.

## A day
offline-day-title = Cały dzień
offline-day-lead = Wszystkie miejsca i godziny na jeden dzień, na jednej stronie, do zapisania lub druku.
offline-day-which = Dzień
offline-day-see = Zobacz ten dzień
offline-day-name = Miejsca, { $day }
offline-day-made = Godziny obliczone: { $day }.
offline-day-why = Późniejszych zmian tu nie ma: zadzwoń, zanim kogoś wyślesz.
offline-day-open = Otwarte tego dnia
offline-day-unknown = Zapytaj o godziny
offline-day-closed = Zamknięte tego dnia

## The copies
offline-copy = Kopia, data: { $day }.
offline-copy-why = Nie mówi, czy jest teraz otwarte.
offline-old = Ma ponad dwa tygodnie: zadzwoń, zanim przyjdziesz.
offline-hours = Dni i godziny
offline-manage = Co jest zapisane w tym telefonie
offline-absent-title = Brak internetu
offline-absent-lead = Ta strona nie jest zapisana w tym telefonie.
offline-absent-kept = Możesz przeczytać
