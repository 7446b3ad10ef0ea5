# Les lettres.
