# La page des données ouvertes et le flux des changements.
data-title = Données ouvertes
data-lead = Les lieux de cet annuaire, à reprendre librement : sur une carte, dans un portail, dans un tableau.
data-count = { $n ->
    [0] Aucun lieu dans ces fichiers.
    [one] Un lieu dans ces fichiers.
   *[other] { $n } lieux dans ces fichiers.
}
data-changed = Dernier changement le { $day }.
data-licence = Licence :
data-licence-means = Vous pouvez les reprendre, les changer et les publier, même pour en vivre. Dites d’où elles viennent et de quand elles datent.
data-files = Les fichiers
data-file = Fichier
data-for = Pour quoi faire
data-size = Taille
data-kilobytes = { $n } Ko
data-about-csv = Le standard national des lieux de médiation numérique, version 1.0.2. Pour la carte nationale, un portail, un logiciel.
data-about-json = Le même standard, pour les programmes.
data-about-xlsx = Un tableau pour les personnes, avec une feuille de lieux et une feuille de services. Les lieux sans adresse y sont aussi. Un texte de plus de 32 767 signes n’y est pas : une case de tableau n’en tient pas plus.
data-about-geojson = Pour une carte ou un logiciel de cartographie, avec ce qui est ouvert maintenant.
data-about-atom = Les lieux nouveaux, changés ou fermés, à suivre dans un lecteur de flux.
data-about-dcat = La description de ces données (DCAT-AP), qu’un portail relève tout seul.
data-about-inclusion = Structures et services d’aide sociale, pour les annuaires de l’insertion.
data-about-hsds = Les services, pour les annuaires d’aide de nombreux pays (Open Referral).
data-sisters = Les autres formats, champ par champ
data-sisters-text = Ce qui va dans chaque champ, et ce qui ne peut pas s’y dire :
data-left-title = Les lieux qui n’y sont pas
data-left-why = Le standard national demande un nom, une commune, un code postal et une adresse. Un lieu fermé n’y figure pas.
data-left-count = { $n ->
    [one] Un lieu :
   *[other] { $n } lieux :
}
data-left-closed = fermé pour de bon ou jusqu’à nouvel ordre.
data-left-street = l’adresse n’est pas connue.
data-left-postcode = le code postal n’est pas connu.
data-left-other = « { $column } » n’est pas connu.
data-use-title = Reprendre ces données
data-use-stable = Ces adresses ne changent pas. Un programme peut les relire chaque jour :
data-use-filter = Les choix de la liste marchent aussi ici. Par exemple, les lieux de Roubaix qui ont une imprimante :
data-use-own = Les colonnes du standard viennent d’abord. Celles qui commencent par « repere » sont les nôtres : qui lit le standard peut les laisser de côté.
data-quality = Ce qui est rempli
data-quality-means = Une case vide veut dire « pas connu », jamais « non ».
data-column = Colonne
data-content = Ce qu’elle dit
data-filled = Lieux
data-percent = { $n } %
data-dataset = Lieux d’aide au numérique – { $place }
feed-title = Changements des lieux – { $site }
feed-title-short = Changements des lieux
feed-new = Nouveau : { $name }
feed-changed = Changé : { $name }
feed-closed = Fermé : { $name }
feed-reopened = De nouveau ouvert : { $name }
