//! Every address of the site, as a function. Paths are without language; [`local`] puts it before.

use chrono::NaiveDate;

use crate::account::secret::Token;
use crate::appointment::Side;
use crate::i18n::Lang;
use crate::need::{Group, NeedId};
use crate::standard::file::Format;
use crate::venue::filter::Filter;
use crate::venue::{CommuneCode, FactGroup, Point, Slug, VenueId, VenueNumber};

/// Where one asks for a way in.
pub const SIGN_IN: &str = "/partenaire/connexion";
/// Where those who decide for others give their second factor.
pub const SECOND_FACTOR: &str = "/partenaire/second-facteur";
/// Where somebody who signed in arrives.
pub const PARTNER: &str = "/partenaire";

/// Reading without network.
pub const OFFLINE: &str = "/hors-ligne";

/// Where the code of a frame for a partner's site is made; the page in that frame, and its colours.
pub const EMBEDDING: &str = "/integration";
pub const EMBEDDED: &str = "/integre";
pub const EMBEDDED_COLOURS: &str = "/integre.css";

/// The easy version: home, needs, list.
pub const EASY: &str = "/facile";
pub const EASY_NEEDS: &str = "/facile/besoins";
pub const EASY_LIST: &str = "/facile/lieux";

/// `path` in a language: `/lieux` is `/ar/lieux` in Arabic, `/` is `/ar`.
pub fn local(lang: Lang, path: &str) -> String {
    match (lang.prefix(), path) {
        ("", path) => path.to_owned(),
        (prefix, "/") => prefix.to_owned(),
        (prefix, path) => match path.strip_prefix("/?") {
            Some(query) => format!("{prefix}?{query}"),
            None => format!("{prefix}{path}"),
        },
    }
}

fn with(path: &str, filter: &Filter) -> String {
    let query = filter.query();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

pub fn list(filter: &Filter) -> String {
    with("/lieux", filter)
}

pub fn easy_list(filter: &Filter) -> String {
    with(EASY_LIST, filter)
}

/// The needs behind one button.
pub fn easy_group(group: Group) -> String {
    format!("{EASY_NEEDS}?pour={group}")
}

/// The places that answer a need.
pub fn easy_need(need: &NeedId) -> String {
    format!("{EASY_LIST}?besoin={need}")
}

pub fn easy_venue(slug: &Slug) -> String {
    format!("{EASY_LIST}/{slug}")
}

pub fn map(filter: &Filter) -> String {
    with("/carte", filter)
}

pub fn geojson(filter: &Filter) -> String {
    with("/lieux.geojson", filter)
}

/// The venues a filter finds, as a file.
pub fn data(format: Format, filter: &Filter) -> String {
    with(&format!("/lieux.{format}"), filter)
}

/// Addresses that anybody's program may read, from pages of other sites too.
pub fn is_open_data(path: &str) -> bool {
    [
        "/lieux.",
        "/donnees/catalogue.",
        "/data-inclusion/",
        "/hsds",
        "/flux.atom",
        "/ogc",
        "/api/",
        "/carte/fond.geojson",
    ]
    .iter()
    .any(|start| path.starts_with(start))
}

pub fn venue(slug: &Slug) -> String {
    format!("/lieux/{slug}")
}

/// Who corrected what of a venue.
pub fn history(slug: &Slug) -> String {
    format!("/lieux/{slug}/historique")
}

/// Where anyone says that a group of facts of a venue is wrong.
pub fn report(slug: &Slug, group: FactGroup) -> String {
    format!("/lieux/{slug}/signaler?sur={group}")
}

/// The same, from a front desk that called: what it says is told as such.
pub fn report_from_desk(slug: &Slug) -> String {
    format!("{}&accueil=oui", report(slug, FactGroup::Hours))
}

/// Where a structure, or the city, corrects a venue.
pub fn edit(slug: &Slug) -> String {
    format!("/partenaire/lieux/{slug}/modifier")
}

/// Where a structure, or the city, closes a venue.
pub fn close(slug: &Slug) -> String {
    format!("/partenaire/lieux/{slug}/fermer")
}

/// The form of a new venue in the hands of the visitor who has its token.
pub fn new_of_visitor(token: &Token) -> String {
    format!("/proposer/{}/modifier", token.as_str())
}

/// The form of a new venue in the hands of somebody signed in who began it.
pub fn new_of_member(id: &VenueId) -> String {
    format!("/partenaire/nouveau/{id}/modifier")
}

/// What was proposed, for coordinators.
pub const PROPOSALS: &str = "/admin/propositions";
/// What was reported, for coordinators.
pub const REPORTS: &str = "/admin/signalements";
/// Venues that may be one, for coordinators.
pub const DUPLICATES: &str = "/admin/doublons";
/// Files of venues, for coordinators.
pub const IMPORTS: &str = "/admin/imports";
/// Where two of them are joined.
pub const JOIN: &str = "/admin/doublons/reunir";
/// Venues without a sure position, for coordinators.
pub const POSITIONS: &str = "/admin/positions";
/// Venues to call, for coordinators.
pub const CALLS: &str = "/admin/appels";
/// Where coordinators start.
pub const DESK: &str = "/admin";

/// Two venues side by side: the first stays, the other is joined to it.
pub fn join(kept: &VenueId, other: &VenueId) -> String {
    format!("{JOIN}?garder={kept}&autre={other}")
}

/// The revisions of a venue with who made them, for coordinators.
pub fn revisions(slug: &Slug) -> String {
    format!("/admin/lieux/{slug}/historique")
}

/// Where who works at a venue asks for its link.
pub fn work_here(slug: &Slug) -> String {
    format!("/lieux/{slug}/vous-travaillez-ici")
}

/// The page of a link in a letter; `""` for the page itself, else what follows.
pub fn sheet(token: &Token, rest: &str) -> String {
    format!("/fiche/{}{rest}", token.as_str())
}

/// Where somebody asks a venue for an appointment.
pub fn appointment(slug: &Slug) -> String {
    format!("/lieux/{slug}/rendez-vous")
}

/// Where whoever holds a venue says whether it takes requests.
pub fn appointment_switch(slug: &Slug) -> String {
    format!("/partenaire/lieux/{slug}/rendez-vous")
}

/// The page of a request, behind the link of a letter.
pub fn appointment_link(side: Side, token: &Token) -> String {
    let page = match side {
        Side::Venue => "rendez-vous",
        Side::Person => "mon-rendez-vous",
    };
    format!("/{page}/{}", token.as_str())
}

pub fn commune(insee: &CommuneCode) -> String {
    format!("/communes/{insee}")
}

pub fn district(id: &str) -> String {
    format!("/quartiers/{id}")
}

/// Venues together in one short address that stays: `/selection/12-40-7`. At most [`crate::venue::Chosen::MOST`].
pub fn selection(numbers: &[VenueNumber]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("/selection/{}", numbers.join("-"))
}

/// Where one keeps a selection on the telephone.
pub fn offline_with_selection(numbers: &[VenueNumber]) -> String {
    format!("{OFFLINE}?selection={}", selection(numbers).trim_start_matches("/selection/"))
}

/// Where one keeps the city for a day on the telephone.
pub fn offline_with_day(day: NaiveDate) -> String {
    format!("{OFFLINE}?journee={day}")
}

/// A selection as it is kept.
pub fn offline_selection(numbers: &[VenueNumber]) -> String {
    format!("{OFFLINE}{}", selection(numbers))
}

/// The city for a day; near a point where it is too large for a page.
pub fn offline_day(day: NaiveDate, near: Option<Point>) -> String {
    let near = near.map_or_else(String::new, |at| format!("&pres={},{}", at.lat(), at.lon()));
    format!("{OFFLINE}/journee?date={day}{near}")
}

/// Every page that is kept, in one answer.
pub fn offline_copy(near: Option<Point>) -> String {
    let near = near.map_or_else(String::new, |at| format!("?pres={},{}", at.lat(), at.lon()));
    format!("{OFFLINE}/copie.json{near}")
}

/// The sheet of paper with these venues, in French and the visitor's language.
pub fn slip(numbers: &[VenueNumber], other: Lang) -> String {
    format!("{}/fiche?langue={}", selection(numbers), other.code())
}
