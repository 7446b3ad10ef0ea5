# What a cell of a file should hold. After “expected:”.
standard-expected-quelque-chose = a value
standard-expected-code-postal = a postcode of five digits, such as 59100
standard-expected-code-insee = an INSEE code of five characters, such as 59512 or 2A004
standard-expected-degres = decimal degrees, such as 50.6915
standard-expected-deux-degres = latitude and longitude together
standard-expected-latitude-d-abord = the latitude first, then the longitude
standard-expected-pas-des-metres = degrees, not metres (Lambert-93)
standard-expected-dans-la-commune = a position in the commune the line names
standard-expected-telephone = one French phone number, such as 03 20 66 45 00
standard-expected-courriel = an email address, such as accueil@ville.fr
standard-expected-adresse-web = a web address that begins with https://
standard-expected-date = a date year-month-day, such as 2026-11-26
standard-expected-reponse = oui or non (yes or no)
standard-expected-langue = a two-letter language code such as fr or ar, or lsf
standard-expected-service = a service of the list, such as Imprimante (printer)
standard-expected-precision = batiment, rue or quartier (building, street or district)
standard-expected-reste = this column as the site wrote it
