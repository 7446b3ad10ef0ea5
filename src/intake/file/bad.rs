//! Why a file cannot be read, as data; words for it are messages `intake-bad-…`.

use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// What is wrong with a file as a whole.
    Fault {
        Empty = "vide" "Le fichier est vide",
        TooBig = "trop-lourd" "Le fichier est trop lourd",
        Encoding = "ecriture" "L'encodage ne se lit pas",
        Accents = "accents" "Les accents sont abîmés",
        Binary = "binaire" "Ce n'est pas du texte",
        Kind = "genre" "Ce genre de fichier n'est pas lu",
        WebPage = "page-web" "C'est une page web",
        NoHeader = "sans-titres" "La première ligne ne porte pas de titres",
        NoRows = "sans-lignes" "Aucune ligne sous les titres",
        DoubledColumn = "colonne-double" "Une colonne est deux fois là",
        TooManyRows = "trop-de-lignes" "Trop de lignes",
        TooManyColumns = "trop-de-colonnes" "Trop de colonnes",
        LongCell = "cellule-longue" "Une cellule est trop longue",
        Quote = "guillemet" "Un guillemet n'est pas refermé",
        Json = "json" "Le JSON est cassé",
        JsonDeep = "json-profond" "Le JSON est emboîté trop profond",
        JsonShape = "json-forme" "Le JSON n'est pas une liste de lieux",
        Sheet = "tableur" "Le tableur ne s'ouvre pas",
        Locked = "mot-de-passe" "Le tableur est fermé par un mot de passe",
        Bomb = "bombe" "Le fichier se déplie démesurément",
    }
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadFile {
    pub fault: Fault,
    /// Where, from 1; 0 when it is of no line.
    pub line: usize,
    /// The column, the kind of file or the number that is too large; maybe nothing.
    pub about: String,
}

impl BadFile {
    pub const fn of(fault: Fault) -> Self {
        Self { fault, line: 0, about: String::new() }
    }

    pub fn about(fault: Fault, about: impl Into<String>) -> Self {
        Self { fault, line: 0, about: about.into() }
    }

    #[must_use]
    pub fn at(self, line: usize) -> Self {
        Self { line, ..self }
    }
}

vocabulary! {
    /// What was noticed while a file was read, and does not prevent it.
    Notice {
        Format = "format" "Format",
        Encoding = "ecriture" "Encodage",
        Separator = "separateur" "Séparateur",
        Sheet = "feuille" "Feuille lue",
        Controls = "signes-caches" "Signes cachés retirés",
        Html = "html" "Balises HTML",
        Formulas = "formules" "Formules",
        BlankRows = "lignes-vides" "Lignes vides",
        Nested = "objets" "Objets emboîtés laissés",
        Replacement = "signes-perdus" "Signes perdus",
        Accents = "accents-douteux" "Accents peut-être abîmés",
        Geometry = "geometrie" "Positions qui ne sont pas des points",
        Lambert93 = "lambert-93" "Positions en Lambert-93",
        ExtraColumns = "colonnes-gardees" "Colonnes que le standard ne connaît pas",
        Zero = "zero" "Zéro du début remis",
        Date = "date" "Dates de tableur lues",
        OldColumns = "anciens-noms" "Anciens noms de colonnes",
        OldLabels = "anciens-libelles" "Anciens libellés",
    }
}

/// A notice, with how many times, or what about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub notice: Notice,
    pub about: String,
    pub count: usize,
}

/// What was noticed so far, each notice once a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remarks(pub Vec<Remark>);

impl Remarks {
    pub fn say(&mut self, notice: Notice, about: &str) {
        match self.0.iter_mut().find(|remark| remark.notice == notice && remark.about == about) {
            Some(remark) => remark.count += 1,
            None => self.0.push(Remark { notice, about: about.to_owned(), count: 1 }),
        }
    }

    pub fn count(&mut self, notice: Notice) {
        self.say(notice, "");
    }
}
