# Interfaces for GIS teams and programs.
ogc-title = Data for map software
ogc-text = The places of { $place } and their zones, to be read with QGIS, GDAL or a program (OGC API – Features).
ogc-way = Back
ogc-openapi = Description of the addresses (OpenAPI)
ogc-data-page = All data
ogc-conformance = Parts of the standard kept
ogc-conformance-text = This service keeps these parts of the OGC API – Features standard.
ogc-class = Part
ogc-collections = Layers
ogc-collections-text = Each layer is read page by page, as GeoJSON.
ogc-collection = Layer
ogc-content = Content
ogc-venues = Places
ogc-venues-text = The places that help with digital life in { $place }: address, hours, services, state of the moment.
ogc-communes = Communes
ogc-zones-text = Outlines and their names, { $place }.
ogc-items = See the content
ogc-queryables = Search fields
ogc-queryables-text = These fields can be put in the address: “name=value”.
ogc-property = Field
ogc-before = Page before
ogc-after = Next page
ogc-property-id = Identifier
ogc-property-slug = Name in the address of the page
ogc-property-nom = Name
ogc-property-adresse = Number and street
ogc-property-commune = Commune
ogc-property-code-insee = INSEE code of the commune
ogc-property-quartier = District
ogc-property-services = Service offered (one at a time)
ogc-property-etat = State of the moment
ogc-property-etat-lieu = State of the place
ogc-property-certitude = Hours confirmed or to be confirmed
ogc-property-horaires = Hours (OSM syntax)
ogc-property-precision = Precision of the position
ogc-property-telephone = Telephone
ogc-unknown-parameter = There is no parameter “{ $parameter }” here.
ogc-bad-form = The parameter “{ $parameter }” is “json” or “html”.
ogc-bad-number = The parameter “{ $parameter }” is a whole number.
ogc-bad-bbox = The parameter “{ $parameter }” holds four numbers: west, south, east, north.
ogc-bad-datetime = The parameter “{ $parameter }” is a date, a moment or an interval.
ogc-bad-crs = The parameter “{ $parameter }” is CRS84 or EPSG:2154 (Lambert-93).
ogc-matched = { $n ->
    [one] 1 item
   *[other] { $n } items
}
