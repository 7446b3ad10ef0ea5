# Se connecter, second facteur, sessions.
