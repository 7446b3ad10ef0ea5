# The page of open data and the feed of changes.
data-title = Open data
data-lead = The places of this directory, free to reuse: on a map, in a portal, in a spreadsheet.
data-count = { $n ->
    [0] No place in these files.
    [one] One place in these files.
   *[other] { $n } places in these files.
}
data-changed = Last change on { $day }.
data-licence = Licence:
data-licence-means = You may reuse them, change them and publish them, even for money. Say where they come from and how old they are.
data-files = The files
data-file = File
data-for = What it is for
data-size = Size
data-kilobytes = { $n } KB
data-about-csv = The French national standard of places of digital help, version 1.0.2. For the national map, a portal, a program.
data-about-json = The same standard, for programs.
data-about-xlsx = A spreadsheet for people, with one sheet of places and one of services. Places without an address are there too. A text of more than 32,767 characters is not: a cell holds no more.
data-about-geojson = For a map or mapping software, with what is open now.
data-about-atom = Places that are new, changed or closed, to follow in a feed reader.
data-about-dcat = The description of these data (DCAT-AP), which a portal collects by itself.
data-about-inclusion = Structures and services of social help, for directories of social inclusion.
data-about-hsds = The services, for directories of help in many countries (Open Referral).
data-sisters = The other formats, field by field
data-sisters-text = What goes into each field, and what cannot be said there:
data-left-title = The places that are not there
data-left-why = The national standard asks for a name, a town, a postcode and an address. A closed place is not in it.
data-left-count = { $n ->
    [one] One place:
   *[other] { $n } places:
}
data-left-closed = closed for good or until further notice.
data-left-street = the address is not known.
data-left-postcode = the postcode is not known.
data-left-other = “{ $column }” is not known.
data-use-title = Reuse these data
data-use-stable = These addresses do not change. A program may read them every day:
data-use-filter = The choices of the list work here too. For example, the places of Roubaix that have a printer:
data-use-own = The columns of the standard come first. Those that begin with “repere” are ours: whoever reads the standard may leave them aside.
data-quality = What is filled in
data-quality-means = An empty cell means “not known”, never “no”.
data-column = Column
data-content = What it says
data-filled = Places
data-percent = { $n }%
data-dataset = Places of digital help – { $place }
feed-title = Changes of places – { $site }
feed-title-short = Changes of places
feed-new = New: { $name }
feed-changed = Changed: { $name }
feed-closed = Closed: { $name }
feed-reopened = Open again: { $name }
