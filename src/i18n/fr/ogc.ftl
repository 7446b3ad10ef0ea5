# Interfaces for GIS teams and programs.
ogc-title = Données pour les logiciels de cartes
ogc-text = Les lieux de { $place } et leurs zones, à lire avec QGIS, GDAL ou un programme (OGC API – Features).
ogc-way = Retour
ogc-openapi = Description des adresses (OpenAPI)
ogc-data-page = Toutes les données
ogc-conformance = Parties de la norme respectées
ogc-conformance-text = Ce service respecte ces parties de la norme OGC API – Features.
ogc-class = Partie
ogc-collections = Couches
ogc-collections-text = Chaque couche se lit page par page, en GeoJSON.
ogc-collection = Couche
ogc-content = Contenu
ogc-venues = Lieux
ogc-venues-text = Les lieux d’aide au numérique de { $place } : adresse, horaires, services, état du moment.
ogc-communes = Communes
ogc-zones-text = Les contours et leurs noms, { $place }.
ogc-items = Voir le contenu
ogc-queryables = Champs de recherche
ogc-queryables-text = Ces champs peuvent être mis dans l’adresse : « nom=valeur ».
ogc-property = Champ
ogc-before = Page d’avant
ogc-after = Page d’après
ogc-property-id = Identifiant
ogc-property-slug = Nom dans l’adresse de la page
ogc-property-nom = Nom
ogc-property-adresse = Numéro et rue
ogc-property-commune = Commune
ogc-property-code-insee = Code INSEE de la commune
ogc-property-quartier = Quartier
ogc-property-services = Service proposé (un à la fois)
ogc-property-etat = État du moment
ogc-property-etat-lieu = État du lieu
ogc-property-certitude = Horaires confirmés ou à confirmer
ogc-property-horaires = Horaires (syntaxe OSM)
ogc-property-precision = Précision de la position
ogc-property-telephone = Téléphone
ogc-unknown-parameter = Le paramètre « { $parameter } » n’existe pas ici.
ogc-bad-form = Le paramètre « { $parameter } » vaut « json » ou « html ».
ogc-bad-number = Le paramètre « { $parameter } » est un nombre entier.
ogc-bad-bbox = Le paramètre « { $parameter } » tient quatre nombres : ouest, sud, est, nord.
ogc-bad-datetime = Le paramètre « { $parameter } » est une date, un moment ou un intervalle.
ogc-bad-crs = Le paramètre « { $parameter } » est CRS84 ou EPSG:2154 (Lambert-93).
ogc-matched = { $n ->
    [one] 1 élément
   *[other] { $n } éléments
}
