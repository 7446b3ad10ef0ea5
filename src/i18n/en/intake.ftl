# Imports of files: what is wrong with a file, what it would change.
act-fichier-importe = File imported
act-import-annule = Import undone
intake-bad-vide = The file is empty. Check that you chose the right file.
intake-bad-trop-lourd = The file is { $about } MB. The limit is 40 MB.
intake-bad-ecriture = The text of this file cannot be read ({ $about }). Save it again as “CSV UTF-8”.
intake-bad-accents = The accents of this file are damaged (it says “{ $about }”). Go back to the first file, and save it as “CSV UTF-8”.
intake-bad-binaire = This file is not text. It may be damaged, or of another kind.
intake-bad-genre = This file is of the kind { $about }, which the site does not read. Save it as CSV, XLSX, ODS, JSON or GeoJSON.
intake-bad-page-web = This file is a web page, not a list of places. The download may have failed.
intake-bad-sans-titres = The first line must hold the titles of the columns, for example: nom, adresse, commune.
intake-bad-sans-lignes = The file has no line under the titles.
intake-bad-colonne-double = The column “{ $about }” is in the file twice. Keep one, or change the title of the other.
intake-bad-trop-de-lignes = The file has more than { $about } lines. Cut it into several.
intake-bad-trop-de-colonnes = The file has { $about } columns. The limit is 500.
intake-bad-cellule-longue = Line { $line }: a cell has { $about } characters. A quote may be missing before it.
intake-bad-guillemet = A quote is opened and never closed, near line { $line }. Everything after it is read as one cell.
intake-bad-json = The JSON is broken at line { $line }, character { $about }. The file may be cut.
intake-bad-json-profond = Line { $line }: the JSON is nested too deep. A plain list of places is needed.
intake-bad-json-forme = Line { $line }: a list of places in brackets is needed, or a GeoJSON of points.
intake-bad-tableur = The spreadsheet does not open. It may be cut or damaged. Save it again.
intake-bad-mot-de-passe = The spreadsheet is locked by a password. Save it without one.
intake-bad-bombe = Once opened, this file would be enormous. It is not read.
intake-nothing-written = Nothing was changed.
intake-remark-format = Kind of file: { $about }.
intake-remark-ecriture = Encoding recognised: { $about }.
intake-remark-separateur = Separator recognised: { $about ->
    [tabulation] tab
    [point-virgule] semicolon
   *[other] comma
}.
intake-remark-feuille = Sheet read: { $about }.
intake-remark-signes-caches = Cells from which hidden characters were removed: { $n }.
intake-remark-html = Cells with HTML tags, kept as text: { $n }.
intake-remark-formules = Cells that look like a formula, kept as text: { $n }.
intake-remark-lignes-vides = Empty lines skipped: { $n }.
intake-remark-objets = Column “{ $about }”: what is nested in it is not read.
intake-remark-signes-perdus = Cells where a character was lost (�) before it came here: { $n }.
intake-remark-accents-douteux = Texts that may have damaged accents (“{ $about }”): { $n }.
intake-remark-geometrie = Places without a point on the map: { $n }.
intake-remark-lambert-93 = Positions in Lambert-93, as the file says, turned into degrees: { $n }.
intake-remark-colonnes-gardees = Columns the site does not know, kept to be given back: { $about }.
intake-remark-zero = Leading zeros put back: { $n }.
intake-remark-date = Spreadsheet dates read: { $n }.
intake-remark-anciens-noms = Old names of columns, read all the same: { $about }.
intake-remark-anciens-libelles = Old labels read: { $n }.
intake-missing-column = No column gives the names of the places. Say what the columns are, or give one the title “nom”.
intake-lines = { $n ->
    [one] Line { $list }
   *[other] { $n } lines ({ $list })
}
intake-unread-ragged = { $lines }: { $found } cells, while there are { $expected } columns.
intake-unread-twice = { $lines }: this place (identifier “{ $id }”) is on line { $first } already.
intake-unread-lacks = { $lines }: { $what } is missing.
intake-group = Column “{ $column }”: { $n ->
    [one] { $n } value cannot be read
   *[other] { $n } values cannot be read
}. Expected: { $expected }.
intake-group-repaired = Column “{ $column }”: { $n ->
    [one] { $n } value corrected
   *[other] { $n } values corrected
} without any doubt. Expected: { $expected }.
intake-group-kept = Column “{ $column }”: { $n ->
    [one] { $n } value kept as it is
   *[other] { $n } values kept as they are
}. Expected: { $expected }.
intake-example = line { $line }: “{ $value }”
intake-example-empty = line { $line }: nothing
intake-example-likely = line { $line }: “{ $value }”, probably “{ $likely }”
intake-example-repaired = line { $line }: “{ $value }”, read as “{ $likely }”
intake-why-structure = The place has confirmed it since.
intake-why-ville = The city has confirmed it since.
intake-why-source-preferee = A surer source says so.
intake-why-plus-recent = What is known is more recent.
intake-why-sans-date = The file has no date.
intake-why-plus-precis = The known position is more exact.
intake-why-positions-d-abord = The positions of this source come first.
intake-looked-sure = { $score } % sure, { $precision }
intake-looked-unsure = not sure enough ({ $score } %), left out
intake-unfound-inconnue = { $lines }: the address is not in the national address base.
intake-unfound-sans-rue = { $lines }: no street, so no position.
intake-unfound-pas-cherchee = { $lines }: position not looked up, the address service does not answer.
intake-said = { $source }, { $date }
intake-hours-words = Read from a sentence.
intake-hours-slip = A slip of the pen corrected.
intake-hours-left = Not understood: { $left }
intake-hours-unread = Cannot be read. The text will be shown as “to be confirmed”.
imports-title = Imports
imports-lead = Give a file of places. The site first shows what would change. Nothing is written before you agree.
imports-new = A new file
imports-file = File
imports-file-hint = CSV, XLSX, ODS, JSON or GeoJSON. 40 MB at most.
imports-source = Who gives this list?
imports-source-hint = A name that visitors will read, for example “Ville de Roubaix”. Keep the same one each time.
imports-mapping = Columns
imports-mapping-none = By their titles
imports-send = See what would change
imports-file-missing = Choose a file.
imports-source-bad = Give a name of 2 to 100 characters.
imports-list = Files received
imports-list-none = No file has been received yet.
imports-col-date = Date
imports-col-source = Source
imports-col-file = File
imports-col-state = State
imports-col-lines = Lines
imports-state-a-voir = To look at
imports-state-applique = Applied
imports-state-annule = Undone
imports-sources = Order of trust
imports-sources-hint = The place comes before the city, and the city before files. Between two files, the smaller number comes first. Tick the box for a mapping service (GIS).
imports-positions-first = Its positions come before those of other sources
imports-rank = Rank of “{ $source }”
imports-rank-save = Keep this rank
imports-plan-title = What would change
imports-plan-of = { $file }, given by { $source }
imports-count-added = Places added
imports-count-changed = Places changed
imports-count-same = Up to date already
imports-count-kept = Lines with a disagreement
imports-count-twins = Maybe here already
imports-count-doubtful = Lines with a value to check
imports-count-unread = Lines left out
imports-count-hours = Opening hours to confirm
imports-count-located = Positions found by the address
imports-count-to-place = Places to put on the map by hand
imports-count-gone = Places the source gives no more
imports-count-closed = Places closed
imports-count-lines = Lines read
imports-remarks = What the site noticed
imports-problems = Values to check
imports-problems-hint = What cannot be read is left out. The rest of the line is taken.
imports-places = Positions found by the address
imports-places-hint = The site looked for places without position in the national address base (Base Adresse Nationale).
imports-to-place = { $n ->
    [one] { $n } place of this file has no exact position. A person puts it on the map after the import.
   *[other] { $n } places of this file have no exact position. A person puts them on the map after the import.
}
imports-unread = Lines left out
imports-line = Line { $line }
imports-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
imports-added = Places added
imports-changed = Places changed
imports-dated = Nothing changes but the date: the source says it again.
imports-kept = Disagreements: the site keeps what it knows
imports-kept-ours = Kept
imports-kept-theirs = In the file
imports-twins = Maybe here already
imports-twins-hint = These lines look like a known place. Say what they are. Without an answer they are left out.
imports-twin-leave = Leave this line out
imports-twin-add = It is another place: add it
imports-twin-is = It is “{ $name }”
imports-twin-choice = What to do with “{ $name }”?
imports-hours = Opening hours to confirm
imports-hours-hint = Tick the hours that were understood well. The others stay as text, to be confirmed.
imports-hours-yes = “{ $text }” means { $hours }
imports-gone = Places the source gives no more
imports-gone-hint = Tick those that have closed. Their page stays, and says why. The others do not change.
imports-close = Close “{ $name }”
imports-choose = Keep these answers
imports-apply = Apply
imports-apply-hint = You will be able to go back.
imports-drop = Do not keep this file
imports-nothing = Nothing to change: the site knows all that this file says.
imports-working = The site is reading the file…
imports-working-lines = { $n ->
    [one] { $n } line read
   *[other] { $n } lines read
}
imports-working-again = This page reloads by itself.
imports-reload = Reload
imports-stale = A place has changed since this list was made. Here it is again, up to date. Nothing was written.
imports-applied-title = Import applied
imports-applied = The import is applied.
imports-undone = It is as it was before.
imports-chosen = Your answers are kept.
imports-touched = Places changed by this import
imports-touched-none = No place was changed.
imports-undo = Undo everything
imports-undo-hint = Places nobody changed since are as they were before. Places that were added are no longer seen.
imports-undo-one = Undo
imports-touched-since = Changed by somebody since: see its history.
imports-touched-undone = Undone
imports-history = History
imports-columns = Columns
imports-columns-hint = Say what each column is. The site remembers it under this name.
imports-columns-name = Name of this setting
imports-columns-save = Keep these columns
imports-column = Column “{ $name }”
imports-column-left = Nothing: only keep it
imports-examples = For example: { $values }
cli-import-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
cli-import-dry = Trial: nothing was written.
cli-import-done = Import no. { $id } applied.
