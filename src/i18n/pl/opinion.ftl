# “Did you find it?”, and what of it and of the rest is counted.
found-question = Udało się znaleźć?
found-yes = Tak
found-no = Nie
found-thanks = Dziękujemy! Odpowiedź policzona, bez niczego o Tobie.
privacy-sums-title = Co liczymy
privacy-sums-what = Liczymy, ile razy ktoś pyta o potrzebę, dzielnicę, porę lub język i czy jakieś miejsce pasuje.
privacy-sums-sheet = Liczymy też kartki do druku oraz „tak” i „nie” na pytanie „Udało się znaleźć?”.
privacy-sums-how = Trzymamy same sumy i nic więcej: ani kto pyta, ani o której, ani w jakiej kolejności.
privacy-sums-few = Liczby mniejszej niż 5 nikt nie widzi.
privacy-sums-kept = Sumy usuwamy po 25 miesiącach.
