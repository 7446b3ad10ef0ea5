# “Did you find it?”, and what of it and of the rest is counted.
found-question = Ha trovato quello che cercava?
found-yes = Sì
found-no = No
found-thanks = Grazie! La Sua risposta è contata, senza niente su di Lei.
privacy-sums-title = Che cosa contiamo
privacy-sums-what = Contiamo quante volte sono chiesti un bisogno, un quartiere, un momento o una lingua, e se un luogo risponde.
privacy-sums-sheet = Contiamo anche i fogli da stampare, e i «sì» e i «no» a «Ha trovato quello che cercava?».
privacy-sums-how = Conserviamo somme e nient’altro: né chi chiede, né l’ora, né l’ordine.
privacy-sums-few = Un numero più piccolo di 5 non è mostrato a nessuno.
privacy-sums-kept = Le somme sono cancellate dopo 25 mesi.
