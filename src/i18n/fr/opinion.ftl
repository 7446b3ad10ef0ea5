# “Did you find it?”, and what of it and of the rest is counted.
found-question = Avez-vous trouvé ?
found-yes = Oui
found-no = Non
found-thanks = Merci ! Votre réponse est comptée, sans rien de vous.
privacy-sums-title = Ce que nous comptons
privacy-sums-what = Nous comptons combien de fois un besoin, un quartier, un moment ou une langue sont demandés, et si un lieu répond.
privacy-sums-sheet = Nous comptons aussi les feuilles à imprimer, et les « oui » et « non » à « Avez-vous trouvé ? ».
privacy-sums-how = Nous gardons des sommes, et rien d’autre : ni qui demande, ni l’heure, ni l’ordre.
privacy-sums-few = Un nombre plus petit que 5 n’est montré à personne.
privacy-sums-kept = Les sommes sont effacées après 25 mois.
