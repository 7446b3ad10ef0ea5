# “Did you find it?”, and what of it and of the rest is counted.
found-question = Ați găsit ce căutați?
found-yes = Da
found-no = Nu
found-thanks = Mulțumim! Răspunsul este numărat, fără nimic despre dumneavoastră.
privacy-sums-title = Ce numărăm
privacy-sums-what = Numărăm de câte ori sunt cerute o nevoie, un cartier, un moment sau o limbă, și dacă un loc răspunde.
privacy-sums-sheet = Numărăm și foile de printat, și fiecare „da” și „nu” la „Ați găsit ce căutați?”.
privacy-sums-how = Păstrăm sume și nimic altceva: nici cine cere, nici ora, nici ordinea.
privacy-sums-few = Un număr mai mic de 5 nu este arătat nimănui.
privacy-sums-kept = Sumele sunt șterse după 25 de luni.
