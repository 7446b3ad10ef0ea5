//! From what was typed to what is compared: folded, without plural, spelled as it sounds in French.

use crate::venue::name::fold;

/// A word as typed and as compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    folded: String,
    pub key: String,
}

/// Words that say nothing of what is looked for. French, English and Arabic.
const SILENT: &[&str] = &[
    "a", "ai", "au", "aux", "avec", "besoin", "cherche", "chez", "d", "dans", "de", "des", "du", "en", "est",
    "et", "faire", "il", "j", "je", "l", "la", "le", "les", "ma", "me", "mes", "mon", "n", "ou", "par",
    "pour", "pouvoir", "puis", "qu", "que", "qui", "sa", "sans", "se", "ses", "son", "sur", "un", "une",
    "veux", "voudrais", "y", "an", "and", "can", "for", "i", "in", "is", "my", "of", "or", "the", "to",
    "want", "where", "with", "في", "من", "على", "اريد", "أريد", "الى", "إلى",
];

/// The words of a text that say something, in order. All of them, when none says anything.
pub fn tokens(text: &str) -> Vec<Token> {
    let folded = fold(text);
    let words = || folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let token = |word: &str| Token { folded: word.to_owned(), key: key(word) };
    let telling: Vec<Token> = words().filter(|word| !SILENT.contains(word)).map(token).collect();
    if telling.is_empty() { words().map(token).collect() } else { telling }
}

impl Token {
    /// The word when it is made of letters only, two to forty of them: what may be counted.
    pub fn letters(&self) -> Option<String> {
        let length = self.folded.chars().count();
        ((2..=40).contains(&length) && self.folded.chars().all(char::is_alphabetic))
            .then(|| self.folded.clone())
    }
}

/// Spellings that sound alike in French, longest first.
const SOUNDS: &[(&str, &str)] = &[
    ("eau", "o"),
    ("sch", "ch"),
    ("ph", "f"),
    ("qu", "k"),
    ("ck", "k"),
    ("th", "t"),
    ("au", "o"),
    ("y", "i"),
    ("ce", "se"),
    ("ci", "si"),
    ("sc", "s"),
    ("q", "k"),
    ("z", "s"),
];

/// What is compared: as it sounds, doubled letters once, without plural or mute ending.
fn key(word: &str) -> String {
    let word = word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word);
    if !word.is_ascii() || word.len() < 4 || word.bytes().any(|b| b.is_ascii_digit()) {
        return word.to_owned();
    }
    let mut sounds = word.to_owned();
    for (spelled, heard) in SOUNDS {
        sounds = sounds.replace(spelled, heard);
    }
    let sounds = sounds.replace("ch", "1").replace('c', "k").replace('h', "").replace('1', "ch");
    let mut key = String::with_capacity(sounds.len());
    for letter in sounds.chars() {
        if !key.ends_with(letter) {
            key.push(letter);
        }
    }
    let bare = key.trim_end_matches(['s', 'x']).trim_end_matches('e');
    if bare.len() >= 3 { bare.to_owned() } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sounds_alike_compares_alike() {
        for (one, other) in [
            ("médiathèque", "mediatek"),
            ("écrivains", "ecrivain"),
            ("téléphones", "telefone"),
            ("quartier", "kartier"),
            ("bibliothèque", "bibliotek"),
            ("Hommelet", "omelet"),
            ("طباعة", "الطباعة"),
        ] {
            assert_eq!(tokens(one)[0].key, tokens(other)[0].key, "{one} / {other}");
        }
    }

    #[test]
    fn words_that_say_nothing_are_left_out() {
        let keys: Vec<String> =
            tokens("je veux imprimer un papier").into_iter().map(|token| token.folded).collect();
        assert_eq!(keys, ["imprimer", "papier"]);
        assert_eq!(tokens("la").len(), 1);
    }
}
