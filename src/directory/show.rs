//! `GET /lieux/{slug}`: everything known of a venue, in the order a visitor needs it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;

use super::offers::{Offered, offered};
use crate::hours::Hours;
use crate::i18n::date;
use crate::listing::card::{Badge, Reach, area, directions};
use crate::listing::change::{Line, Written};
use crate::listing::said::{self, sentence};
use crate::listing::week::{self, Announced, Row};
use crate::listing::{AskFound, pictogram, small_map, value, words};
use crate::sums::Page;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::change::{Fact, Field};
use crate::venue::filter::{Filter, When};
use crate::venue::standing::{Standing, Told};
use crate::venue::{Answer, Certainty, Doubt, FactGroup, ServiceSet, Slug, Status, Venue, Word};
use crate::web::sheet::Sheet;
use crate::web::template::Proper;
use crate::web::{Cx, Error, Markup, Path, Result, urls};

#[derive(Template)]
#[template(path = "directory/show.html")]
struct Show<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    entry: &'a Entry,
    badge: Badge,
    gone: bool,
    reach: Reach,
    /// When somebody answers the telephone.
    answered: Vec<Line>,
    directions: Option<String>,
    area: String,
    services: Vec<Offered<'a>>,
    /// Services known to be absent, by name.
    absent: Vec<String>,
    /// Equipment nothing is known of: a phone call tells.
    unsaid: Vec<String>,
    week: Vec<Row>,
    announced: Vec<Announced<'a>>,
    /// Closures that are too far away to be announced on top.
    later: Vec<Announced<'a>>,
    said: Vec<Said>,
    today: NaiveDate,
    /// Where one goes back to what is being written, on a page shown before it is sent.
    preview: Option<String>,
    /// Asked of a page people read.
    found: Option<AskFound>,
}

/// Groups of facts that share who said them.
struct Said {
    groups: String,
    sentence: String,
}

pub(super) async fn show(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    cx.answer(&urls::venue(&slug), |cx, catalogue| {
        let entry = catalogue.find(&slug).ok_or(Error::NotFound)?;
        let now = entry.local(cx.now);
        let standing = Standing::of(entry, ServiceSet::default(), When::Now, now);
        let midnight = (now.date() + chrono::Days::new(1)).and_time(chrono::NaiveTime::MIN);
        let change = standing.changes_at().filter(|at| *at > now).map_or(midnight, |at| at.min(midnight));
        let page = Show::new(cx, entry, &standing);
        cx.page(&page, entry.calendar.instant(change))
    })
}

/// `GET …/apercu`: the venue as it is being written, as visitors will read it.
pub(super) async fn preview(cx: Cx, sheet: Sheet) -> Result<Response> {
    let venue = Venue { status: Status::Published, ..sheet.written()?.clone() };
    let slug = venue.slug.clone();
    let alone = Catalogue::new(vec![venue], cx.app.territory(), cx.now, 0);
    let entry = alone.find(&slug).ok_or(Error::NotFound)?;
    let standing = Standing::of(entry, ServiceSet::default(), When::Now, entry.local(cx.now));
    let page =
        Show { preview: Some(sheet.url(&cx, "/modifier")), found: None, ..Show::new(&cx, entry, &standing) };
    Ok(cx.own_page(StatusCode::OK, &page))
}

impl<'a> Show<'a> {
    fn new(cx: &'a Cx, entry: &'a Entry, standing: &Standing) -> Self {
        let venue = &entry.venue;
        let today = entry.local(cx.now).date();
        let gone = standing.told == Told::ClosedForGood;
        let week = if gone || venue.hours.as_ref().and_then(Hours::readable).is_none() {
            Vec::new()
        } else {
            week::rows(cx, &entry.week(None, today), today)
        };
        Self {
            cx,
            venue,
            entry,
            badge: Badge::new(cx, entry, standing),
            gone,
            reach: Reach::of(cx, entry),
            answered: value::of(cx, Field::Fact(Fact::PhoneHours), venue, today).lines,
            directions: directions(entry),
            area: area(cx, entry),
            services: offered(cx, entry, today),
            absent: names(cx, entry.absent),
            unsaid: unsaid(cx, entry),
            week,
            announced: week::coming(cx, &venue.exceptions, today, week::DAYS_AHEAD),
            later: week::later(cx, &venue.exceptions, today),
            said: who_said(cx, venue, today),
            today,
            preview: None,
            found: Some(AskFound::new(cx, Page::Venue, &urls::venue(&venue.slug))),
        }
    }

    fn certain_hours(&self) -> bool {
        self.badge.certainty == Certainty::Confirmed
    }

    /// “Horaires d’une source publique de mai 2022.”
    fn hours_source(&self) -> String {
        let said = self.venue.provenance(FactGroup::Hours);
        said.map_or_else(
            || self.cx.t("hours-no-source").into_owned(),
            |said| sentence(self.cx, said, self.today),
        )
    }

    fn typologies(&self) -> Vec<(String, bool)> {
        self.venue
            .typologies
            .iter()
            .map(|typology| words::typology(self.cx.lang, typology))
            .map(|(name, proper)| (name, proper == Proper::Word))
            .collect()
    }

    fn labels(&self) -> Vec<String> {
        self.venue.labels.iter().map(|held| words::label(self.cx, &held.label)).collect()
    }

    fn languages(&self) -> Vec<String> {
        let spoken = self.venue.conditions.languages.iter().filter(|(_, answer)| **answer == Answer::Yes);
        spoken.map(|(language, _)| words::language(self.cx.lang, language)).collect()
    }

    /// “Personnes âgées”, “Handicap moteur” … those known to be welcome.
    fn welcome(&self) -> Vec<String> {
        let conditions = &self.venue.conditions;
        let audiences = conditions.audiences.iter().filter(|(_, answer)| **answer == Answer::Yes);
        let cares = conditions.care.iter().filter(|(_, answer)| **answer == Answer::Yes);
        audiences
            .map(|(audience, _)| self.word("audience", audience))
            .chain(cares.map(|(care, _)| self.word("care", care)))
            .collect()
    }

    fn costs(&self) -> Vec<String> {
        self.venue.conditions.costs.iter().map(|cost| self.word("cost", cost)).collect()
    }

    fn access(&self) -> Vec<String> {
        self.venue.conditions.access.iter().map(|access| self.word("access", access)).collect()
    }

    fn word<T: std::fmt::Display>(&self, vocabulary: &str, word: &Word<T>) -> String {
        match word {
            Word::Known(known) => self.cx.t(&format!("{vocabulary}-{known}")).into_owned(),
            Word::Other(text) => text.clone(),
        }
    }

    fn wheelchair(&self) -> std::borrow::Cow<'static, str> {
        match self.venue.conditions.wheelchair {
            Some(Answer::Yes) => self.cx.t("wheelchair-yes"),
            Some(Answer::No) => self.cx.t("wheelchair-no"),
            None => self.cx.t("wheelchair-unknown"),
        }
    }

    fn doubts(&self) -> impl Iterator<Item = &Doubt> {
        self.venue.doubts.iter()
    }

    fn doubt_source(&self, doubt: &Doubt) -> String {
        sentence(self.cx, &doubt.said, self.today)
    }

    fn closing_sentence(&self) -> Option<String> {
        self.venue.closing.as_ref().map(|closing| sentence(self.cx, &closing.said, self.today))
    }

    fn small_map(&self) -> Markup {
        self.entry.point().map_or_else(
            || Markup(String::new()),
            |point| small_map::draw(self.cx, point, self.entry.is_approximate()),
        )
    }

    fn map_url(&self) -> String {
        let near = Filter { district: self.entry.district.clone(), ..Filter::default() };
        format!("{}#lieu-{}", self.cx.url(&urls::map(&near)), self.venue.id)
    }

    /// Where one says that a group of facts is wrong.
    fn report_url(&self, group: FactGroup) -> String {
        self.cx.url(&urls::report(&self.venue.slug, group))
    }

    /// “Confirmé il y a 3 semaines.”
    fn freshness(&self) -> String {
        said::summary(self.cx, self.venue, self.today)
    }

    /// Where the venue goes on a sheet, alone or with others.
    fn keep_url(&self) -> Option<String> {
        let number = self.entry.number.filter(|_| !self.gone)?;
        Some(self.cx.url(&urls::selection(&[number])))
    }

    fn work_here_url(&self) -> String {
        self.cx.url(&urls::work_here(&self.venue.slug))
    }

    fn history_url(&self) -> String {
        self.cx.url(&urls::history(&self.venue.slug))
    }

    /// Where one asks for an appointment, if the venue takes requests here.
    fn appointment_url(&self) -> Option<String> {
        let takes = !self.gone && self.cx.app.appointments().is_open_at(&self.venue.id);
        takes.then(|| self.cx.url(&urls::appointment(&self.venue.slug)))
    }

    fn json_ld(&self) -> Markup {
        Markup(super::show_data::json_ld(self.cx, self.entry))
    }

    fn printed_on(&self) -> String {
        date::full_date(self.cx.lang, self.today)
    }

    fn page_address(&self) -> String {
        let base = self.cx.public_url().split_once("://").map_or("", |(_, host)| host);
        format!("{base}{}", self.cx.url(&urls::venue(&self.venue.slug)))
    }
}

fn names(cx: &Cx, services: ServiceSet) -> Vec<String> {
    services.iter().map(|kind| words::service(cx.lang, kind)).collect()
}

/// The six needs the venue has not answered.
fn unsaid(cx: &Cx, entry: &Entry) -> Vec<String> {
    let answered = entry.offered.and(entry.absent);
    let six: ServiceSet = pictogram::SIX.into_iter().collect();
    names(cx, six.without(answered))
}

/// Every group of facts and service with who said it; groups with the same source and date together.
fn who_said(cx: &Cx, venue: &Venue, today: NaiveDate) -> Vec<Said> {
    let groups = venue.said.iter().map(|(group, said)| (cx.t(&format!("group-{group}")).into_owned(), said));
    let services =
        venue.services.iter().map(|service| (words::service_short(cx.lang, service.kind), &service.said));
    let labels = venue.labels.iter().map(|held| (words::label(cx, &held.label), &held.said));
    let mut told: Vec<Said> = Vec::new();
    for (name, said) in groups.chain(services).chain(labels) {
        let sentence = sentence(cx, said, today);
        match told.iter_mut().find(|told| told.sentence == sentence) {
            Some(told) => told.groups = format!("{}, {name}", told.groups),
            None => told.push(Said { groups: name, sentence }),
        }
    }

    told
}
