//! What goes along with venues that are handed over: the need, the day, who hands them over.

use std::fmt;
use std::str::FromStr;

use crate::need::NeedId;
use crate::venue::filter::When;

/// `besoin=impots&quand=2026-12-03&accueil=Médiathèque`, as the selection and its sheet read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Along {
    pub need: Option<NeedId>,
    /// [`When::Now`] is not told.
    pub when: When,
    pub desk: Option<DeskName>,
}

impl Along {
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let need = self.need.iter().map(|need| ("besoin", need.to_string()));
        let when = Some(self.when).filter(|when| *when != When::Now);
        let when = when.into_iter().map(|when| ("quand", when.to_string()));
        let desk = self.desk.iter().map(|desk| ("accueil", desk.to_string()));
        need.chain(when).chain(desk).collect()
    }

    /// `path` with all of it.
    pub fn to(&self, path: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs());
        let query = query.finish();
        match (query.is_empty(), path.contains('?')) {
            (true, _) => path.to_owned(),
            (false, true) => format!("{path}&{query}"),
            (false, false) => format!("{path}?{query}"),
        }
    }
}

/// The name of a front desk, as it stands on a sheet: one line of at most [`DeskName::MAX`] characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskName(String);

/// A text that is no name of a desk: empty, too long, or with signs that cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDeskName;

impl DeskName {
    /// Longest name, in characters.
    pub const MAX: usize = 60;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DeskName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for BadDeskName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no name of a desk")
    }
}

impl std::error::Error for BadDeskName {}

impl FromStr for DeskName {
    type Err = BadDeskName;

    fn from_str(text: &str) -> Result<Self, BadDeskName> {
        let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let good = (1..=Self::MAX).contains(&name.chars().count()) && !text.chars().any(char::is_control);
        good.then_some(Self(name)).ok_or(BadDeskName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_desk_is_one_printable_line() {
        assert_eq!(" Accueil  du CCAS ".parse::<DeskName>().unwrap().as_str(), "Accueil du CCAS");
        for bad in ["", "  ", "a\u{7}b", &"a".repeat(61)] {
            assert_eq!(bad.parse::<DeskName>(), Err(BadDeskName), "{bad:?}");
        }
    }

    #[test]
    fn what_is_not_told_is_not_in_the_address() {
        let along = Along { need: "caf".parse().ok(), ..Along::default() };
        assert_eq!(Along::default().to("/selection/1"), "/selection/1");
        assert_eq!(along.to("/selection/1"), "/selection/1?besoin=caf");
        assert_eq!(along.to("/selection/1/fiche?langue=ar"), "/selection/1/fiche?langue=ar&besoin=caf");
    }
}
