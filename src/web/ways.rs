//! The ways in that stand in the header of public pages: the easy version of a page, and back.

use super::{Cx, urls};

/// A link between a page and its easy version.
pub struct Way {
    /// The key of its words.
    pub key: &'static str,
    /// Its pictogram.
    pub icon: &'static str,
    /// With its language.
    pub url: String,
}

impl Cx {
    /// The way to the easy version of this page, or from there back; none on pages of members and coordinators.
    pub fn way(&self) -> Option<Way> {
        if is_for_members(&self.here) {
            return None;
        }
        let (key, icon, path) = match full_of(&self.here) {
            Some(full) => ("way-full", "list", full),
            None => ("way-easy", "lightbulb", easy_of(&self.here)),
        };
        Some(Way { key, icon, url: self.url(&path) })
    }
}

/// Where members, coordinators and those with the link of a venue work: nobody reads these pages who needs them easy.
fn is_for_members(here: &str) -> bool {
    let first = here.split(['/', '?']).nth(1).unwrap_or_default();
    ["partenaire", "admin", "fiche", "accueil"].contains(&first)
}

/// The easy version of a page, or the easy home where it has none.
fn easy_of(here: &str) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    match path.split('/').skip(1).collect::<Vec<_>>().as_slice() {
        ["orientation"] => match (asked(query, "besoin="), asked(query, "pour=")) {
            (Some(need), _) => format!("{}?{need}", urls::EASY_LIST),
            (None, Some(group)) => format!("{}?{group}", urls::EASY_NEEDS),
            (None, None) => urls::EASY_NEEDS.to_owned(),
        },
        ["orientation", ..] => urls::EASY_NEEDS.to_owned(),
        ["lieux" | "carte"] => with(urls::EASY_LIST, query),
        ["lieux", slug] => format!("{}/{slug}", urls::EASY_LIST),
        _ => urls::EASY.to_owned(),
    }
}

/// The full version of an easy page; none when this is no easy page.
fn full_of(here: &str) -> Option<String> {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    match path.strip_prefix(urls::EASY)? {
        "" => Some("/".to_owned()),
        "/besoins" => Some(with("/orientation", query)),
        rest if rest.starts_with("/lieux") => Some(match asked(query, "besoin=") {
            Some(need) => format!("/orientation?{need}"),
            None => with(rest, query),
        }),
        _ => None,
    }
}

/// The pair of a query that begins so, unless it says that anything will do.
fn asked<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query.split('&').find(|pair| pair.starts_with(name) && !pair.ends_with("=peu-importe"))
}

/// The same question; not the same page of the answer, since pages of the two versions are not as long.
fn with(path: &str, query: &str) -> String {
    let kept: Vec<&str> =
        query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("page=")).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_leads_to_its_easy_version_with_the_same_question() {
        assert_eq!(easy_of("/"), "/facile");
        assert_eq!(easy_of("/orientation?besoin=caf&avec=seul"), "/facile/lieux?besoin=caf");
        assert_eq!(easy_of("/orientation?besoin=peu-importe&avec=seul"), "/facile/besoins");
        assert_eq!(easy_of("/orientation?pour=demarche"), "/facile/besoins?pour=demarche");
        assert_eq!(easy_of("/orientation/je-ne-sais-pas"), "/facile/besoins");
        assert_eq!(easy_of("/lieux?service=imprimante&page=2"), "/facile/lieux?service=imprimante");
        assert_eq!(easy_of("/carte?ouvert=oui"), "/facile/lieux?ouvert=oui");
        assert_eq!(easy_of("/lieux/ccas"), "/facile/lieux/ccas");
        assert_eq!(easy_of("/lieux/ccas/historique"), "/facile");
        assert_eq!(easy_of("/mentions-legales"), "/facile");
    }

    #[test]
    fn an_easy_page_leads_back() {
        assert_eq!(full_of("/facile").as_deref(), Some("/"));
        assert_eq!(full_of("/facile/besoins").as_deref(), Some("/orientation"));
        assert_eq!(full_of("/facile/besoins?pour=ecole").as_deref(), Some("/orientation?pour=ecole"));
        assert_eq!(full_of("/facile/lieux?besoin=caf&page=2").as_deref(), Some("/orientation?besoin=caf"));
        assert_eq!(full_of("/facile/lieux?ouvert=oui&page=2").as_deref(), Some("/lieux?ouvert=oui"));
        assert_eq!(full_of("/facile/lieux/ccas").as_deref(), Some("/lieux/ccas"));
        assert_eq!(full_of("/lieux"), None);
    }

    #[test]
    fn pages_of_members_have_no_way() {
        assert!(is_for_members("/partenaire/lieux/ccas/modifier"));
        assert!(is_for_members("/admin?page=2"));
        assert!(is_for_members("/fiche/abc"));
        assert!(!is_for_members("/lieux?q=admin"));
    }
}
