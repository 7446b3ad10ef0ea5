//! What a front desk asks: needs, alone or with somebody, the language, the moment, the place, the venues chosen.

use crate::listing::along::{Along, DeskName};
use crate::need::{Ask, Company, Need, NeedId, Needs, Way};
use crate::sums::{self, Kind, Sum};
use crate::venue::filter::{Filter, When};
use crate::venue::{Point, ServiceSet, Slug, VenueNumber};
use crate::web::{Cx, Error, Params, Result};

/// Needs a person may have at once: more is a conversation, not a question.
pub(super) const NEEDS_MOST: usize = 3;
/// Venues that are laid side by side.
pub(super) const SIDE_BY_SIDE: usize = 3;

/// Whether the chosen venues are laid side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    List,
    Compare,
}

/// The question of an address. The parameters of the filter have their names; besides them `besoin`, repeated (all of
/// them at one venue), `avec`, `choix`, repeated, `comparer=oui`, `plus=oui` for all answers, and `accueil`, the name
/// of the desk.
#[derive(Clone, Debug)]
pub(super) struct Question {
    /// Text, language, moment and place.
    pub(super) filter: Filter,
    pub(super) needs: Vec<NeedId>,
    pub(super) company: Option<Company>,
    /// None: as soon as possible.
    pub(super) when: Option<When>,
    pub(super) chosen: Vec<VenueNumber>,
    pub(super) view: View,
    pub(super) whole: bool,
    /// Who asks: it stands on the sheet.
    pub(super) desk: Option<DeskName>,
}

impl Question {
    pub(super) fn read(params: &Params) -> Result<Self> {
        let filter = params.filter()?;
        let needs: Vec<NeedId> = words(params, "besoin")?;
        let chosen: Vec<VenueNumber> = words(params, "choix")?;
        if needs.len() > NEEDS_MOST {
            return Err(Error::BadRequest);
        }
        let company = params.get("avec").map(str::parse).transpose().map_err(|_| Error::BadRequest)?;
        let when = params.get("quand").map(|_| filter.when);
        let view = if params.get("comparer") == Some("oui") { View::Compare } else { View::List };
        let whole = params.get("plus") == Some("oui");
        let desk = params.get("accueil").map(str::trim).filter(|name| !name.is_empty());
        let desk = desk.map(str::parse).transpose().map_err(|_| Error::BadRequest)?;
        Ok(Self { filter, needs, company, when, chosen, view, whole, desk })
    }

    /// The needs asked, of those that are shown; one that is no longer is not found. Without any, the first one the
    /// text means.
    pub(super) fn asked<'a>(&self, needs: &'a Needs) -> Result<Vec<&'a Need>> {
        let ticked = self.needs.iter().map(|id| needs.find(id).ok_or(Error::NotFound));
        ticked.chain(self.meant(needs).first().copied().map(Ok)).collect()
    }

    /// The needs the text may mean, where none was ticked.
    pub(super) fn meant<'a>(&self, needs: &'a Needs) -> Vec<&'a Need> {
        let text = self.filter.text.as_deref().filter(|_| self.needs.is_empty());
        text.map_or_else(Vec::new, |text| needs.said(text))
    }

    /// What is asked of the catalogue for `needs`, all of them at one venue.
    pub(super) fn ask(&self, cx: &Cx, needs: &[&Need]) -> Ask {
        let ways = needs.iter().fold(Vec::new(), |known, need| together(&known, &need.ways(self.company)));
        Ask {
            ways,
            audience: needs.iter().find_map(|need| need.audience),
            label: needs.iter().find_map(|need| need.label.clone()),
            when: self.when,
            near: self.filter.near.or_else(|| middle(cx, self.filter.district.as_ref()?)),
            language: self.filter.language.clone(),
        }
    }

    /// What is counted when the sheet is handed over: the question is asked anew with every key before that.
    pub(super) fn sums(&self, asked: &[&Need]) -> Vec<Sum> {
        let needs = asked.iter().map(|need| Sum::new(Kind::Need, &need.id));
        let district = self.filter.district.iter().map(|id| Sum::new(Kind::District, id));
        let moment = self.when.into_iter().flat_map(sums::of_moment);
        needs.chain(district).chain(moment).chain([sums::outcome(self.chosen.len())]).collect()
    }

    /// What goes along to the sheet.
    pub(super) fn along(&self, asked: &[&Need]) -> Along {
        Along {
            need: asked.first().map(|need| need.id.clone()),
            when: self.when.unwrap_or_default(),
            desk: self.desk.clone(),
        }
    }

    pub(super) fn is_chosen(&self, number: VenueNumber) -> bool {
        self.chosen.contains(&number)
    }

    /// The pairs that read back as this question, without what is chosen.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let filter = Filter { when: When::Now, ..self.filter.clone() };
        let mut pairs: Vec<_> =
            filter.pairs().into_iter().map(|(name, value)| (name.word(), value)).collect();
        pairs.extend(self.needs.iter().map(|id| ("besoin", id.to_string())));
        pairs.extend(self.company.map(|company| ("avec", company.to_string())));
        pairs.extend(self.when.map(|when| ("quand", when.to_string())));
        pairs.extend(self.desk.iter().map(|desk| ("accueil", desk.to_string())));
        pairs
    }

    /// The same from anywhere.
    #[must_use]
    pub(super) fn anywhere(&self) -> Self {
        self.from(None, None)
    }

    /// The same from somewhere else.
    #[must_use]
    pub(super) fn from(&self, near: Option<Point>, district: Option<Slug>) -> Self {
        Self { filter: Filter { near, district, ..self.filter.clone() }, ..self.clone() }
    }

    /// The address of this question, with what is chosen.
    pub(super) fn url(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.pairs() {
            query.append_pair(name, &value);
        }
        for number in &self.chosen {
            query.append_pair("choix", &number.to_string());
        }
        let query = query.finish().replace("%2C", ",").replace("%3A", ":");
        if query.is_empty() { "/accueil".to_owned() } else { format!("/accueil?{query}") }
    }
}

/// Every value of a parameter, each as a type, without repetition.
fn words<T: std::str::FromStr + PartialEq>(params: &Params, name: &str) -> Result<Vec<T>> {
    let mut read = Vec::new();
    for word in params.every(name).filter(|word| !word.is_empty()) {
        let value: T = word.parse().map_err(|_| Error::BadRequest)?;
        if !read.contains(&value) {
            read.push(value);
        }
    }
    Ok(read)
}

/// The ways to answer two needs at one venue: each of one with each of the other.
fn together(known: &[Way], more: &[Way]) -> Vec<Way> {
    if known.is_empty() {
        return more.to_vec();
    }
    let mut ways = Vec::new();
    for (one, other) in known.iter().flat_map(|one| more.iter().map(move |other| (*one, *other))) {
        let both = Way::from(one.services().and(other.services()));
        if !ways.contains(&both) {
            ways.push(both);
        }
    }
    ways
}

/// The middle of a district stands for who lives there.
fn middle(cx: &Cx, district: &Slug) -> Option<Point> {
    cx.app.territory().district(district.as_str()).map(crate::territory::Zone::label)
}

/// Every service of the ways, to tell why a venue answers.
pub(super) fn services(ways: &[Way]) -> ServiceSet {
    ways.iter().fold(ServiceSet::default(), |all, way| all.and(way.services()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_needs_are_asked_of_one_venue() {
        let ways = |words: &[&str]| words.iter().map(|word| word.parse().unwrap()).collect::<Vec<Way>>();
        let both = together(&ways(&["demarches", "ecrivain-public"]), &ways(&["imprimante"]));
        assert_eq!(both, ways(&["demarches+imprimante", "ecrivain-public+imprimante"]));
        assert_eq!(together(&[], &ways(&["scanner"])), ways(&["scanner"]));
    }
}
