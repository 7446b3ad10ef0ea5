//! What was answered so far, and the address it lives in.

use std::fmt::Display;
use std::str::FromStr;

use crate::clock::day_of;
use crate::i18n::Lang;
use crate::need::{Ask, Company, Group, NeedId, Needs, Way};
use crate::venue::filter::{Filter, When};
use crate::venue::{Point, ServiceKind, Slug};
use crate::web::{Cx, Params};

/// The word of a question that was passed over.
const SKIPPED: &str = "peu-importe";

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Said<T> {
    Skipped,
    This(T),
}

impl<T: FromStr> Said<T> {
    fn read(params: &Params, name: &str) -> Option<Self> {
        match params.get(name)? {
            SKIPPED => Some(Self::Skipped),
            word => word.parse().ok().map(Self::This),
        }
    }
}

impl<T> Said<T> {
    pub(super) const fn this(&self) -> Option<&T> {
        match self {
            Self::Skipped => None,
            Self::This(this) => Some(this),
        }
    }
}

/// Where one starts from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    District(Slug),
    /// Rounded to 100 m.
    Near(Point),
}

/// A question, in the order they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    Group,
    /// Which need behind a button.
    Need(Group),
    Company,
    When,
    Place,
}

/// What was answered so far. A question without an answer is asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Trail {
    pub group: Option<Group>,
    pub need: Option<Said<NeedId>>,
    pub company: Option<Said<Company>>,
    pub when: Option<Said<When>>,
    pub place: Option<Said<Place>>,
}

impl Trail {
    /// Reads an address. What means nothing (a need that is no longer there, a day that is over) is asked again.
    pub(super) fn read(cx: &Cx, params: &Params, needs: &Needs) -> Self {
        let need = Said::read(params, "besoin")
            .filter(|need: &Said<NeedId>| need.this().is_none_or(|id| needs.find(id).is_some()));
        let first = day_of(cx.now);
        let to_come = |when: &Said<When>| match when.this() {
            Some(When::Day(day)) => *day >= first,
            Some(When::At(at) | When::Between(_, at)) => at.date() >= first,
            Some(When::Now) | None => true,
        };
        Self {
            group: params.get("pour").and_then(|word| word.parse().ok()).filter(|_| need.is_none()),
            need,
            company: Said::read(params, "avec"),
            when: Said::read(params, "quand").filter(to_come),
            place: place(cx, params),
        }
    }

    /// What is asked next; nothing when all was answered.
    pub(super) fn next(&self, needs: &Needs) -> Option<Question> {
        let Some(need) = &self.need else {
            return Some(self.group.map_or(Question::Group, Question::Need));
        };
        let asks = need.this().and_then(|id| needs.find(id)).is_none_or(crate::need::Need::asks_company);
        if self.company.is_none() && asks {
            Some(Question::Company)
        } else if self.when.is_none() {
            Some(Question::When)
        } else if self.place.is_none() {
            Some(Question::Place)
        } else {
            None
        }
    }

    /// The same with everything that is still open passed over: to the answer at once.
    pub(super) fn finished(&self) -> Self {
        let Self { need, company, when, place, .. } = self.clone();
        Self {
            group: None,
            need: need.or(Some(Said::Skipped)),
            company: company.or(Some(Said::Skipped)),
            when: when.or(Some(Said::Skipped)),
            place: place.or(Some(Said::Skipped)),
        }
    }

    /// The same before its last answer.
    pub(super) fn before(&self) -> Self {
        let mut before = self.clone();
        if before.place.take().is_some() || before.when.take().is_some() || before.company.take().is_some() {
            return before;
        }
        Self::default()
    }

    /// The fields of a form that goes on from here.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        fn word<T: Display>(name: &'static str, said: Option<&Said<T>>) -> Option<(&'static str, String)> {
            let text = |said: &Said<T>| said.this().map_or_else(|| SKIPPED.to_owned(), ToString::to_string);
            said.map(|said| (name, text(said)))
        }
        let place = self.place.as_ref().map(|said| match said {
            Said::Skipped => ("quartier", SKIPPED.to_owned()),
            Said::This(Place::District(id)) => ("quartier", id.to_string()),
            Said::This(Place::Near(point)) => ("pres", format!("{},{}", point.lat(), point.lon())),
        });
        let group = self.group.map(|group| ("pour", group.to_string()));
        let named = [
            group,
            word("besoin", self.need.as_ref()),
            word("avec", self.company.as_ref()),
            word("quand", self.when.as_ref()),
            place,
        ];
        named.into_iter().flatten().collect()
    }

    /// The address, without language.
    pub(super) fn path(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.pairs() {
            query.append_pair(name, &value);
        }
        let query = query.finish().replace("%2C", ",").replace("%3A", ":");
        if query.is_empty() { "/orientation".to_owned() } else { format!("/orientation?{query}") }
    }

    /// What is asked of the catalogue.
    pub(super) fn ask(&self, cx: &Cx, needs: &Needs) -> Ask {
        let company = self.company.as_ref().and_then(|said| said.this().copied());
        let need = self.need.as_ref().and_then(Said::this).and_then(|id| needs.find(id));
        let base = match (need, company) {
            (Some(need), _) => Ask::of(need, company),
            (None, Some(Company::Alone)) => any(ServiceKind::FreeAccess),
            (None, Some(Company::Somebody)) => any(ServiceKind::PersonalHelp),
            (None, None) => Ask::default(),
        };
        let near = match self.place.as_ref().and_then(Said::this) {
            Some(Place::Near(point)) => Some(*point),
            Some(Place::District(id)) => {
                cx.app.territory().district(id.as_str()).map(crate::territory::Zone::label)
            }
            None => None,
        };
        // Who reads French is understood everywhere here.
        let language = if cx.lang == Lang::French { None } else { cx.lang.spoken().parse().ok() };
        Ask { when: self.when.as_ref().and_then(|said| said.this().copied()), near, language, ..base }
    }
}

fn any(kind: ServiceKind) -> Ask {
    Ask { ways: vec![Way::from(kind)], ..Ask::default() }
}

fn place(cx: &Cx, params: &Params) -> Option<Said<Place>> {
    let near = params.get("pres").and_then(|text| Filter::read([("pres", text)]).ok()?.near);
    if let Some(point) = near {
        return Some(Said::This(Place::Near(point.rounded())));
    }
    match Said::<Slug>::read(params, "quartier")? {
        Said::Skipped => Some(Said::Skipped),
        Said::This(id) => {
            let known = cx.app.territory().district(id.as_str()).is_some();
            known.then_some(Said::This(Place::District(id)))
        }
    }
}
