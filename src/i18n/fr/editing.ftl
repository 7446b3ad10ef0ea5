# Le formulaire d’un lieu et l’éditeur d’horaires.
