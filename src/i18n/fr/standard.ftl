# Ce que l’on attend d’une cellule d’un fichier. Après « attendu : ».
standard-expected-quelque-chose = une valeur
standard-expected-code-postal = un code postal de cinq chiffres, comme 59100
standard-expected-code-insee = un code INSEE de cinq signes, comme 59512 ou 2A004
standard-expected-degres = des degrés décimaux, comme 50.6915
standard-expected-deux-degres = la latitude et la longitude ensemble
standard-expected-latitude-d-abord = la latitude d’abord, puis la longitude
standard-expected-pas-des-metres = des degrés, et non des mètres (Lambert-93)
standard-expected-dans-la-commune = une position dans la commune que dit la ligne
standard-expected-telephone = un seul numéro de téléphone français, comme 03 20 66 45 00
standard-expected-courriel = une adresse de courriel, comme accueil@ville.fr
standard-expected-adresse-web = une adresse web qui commence par https://
standard-expected-date = une date année-mois-jour, comme 2026-11-26
standard-expected-reponse = oui ou non
standard-expected-langue = un code de langue de deux lettres, comme fr ou ar, ou bien lsf
standard-expected-service = un service de la liste, comme Imprimante
standard-expected-precision = batiment, rue ou quartier
standard-expected-reste = cette colonne telle que le site l’a écrite
