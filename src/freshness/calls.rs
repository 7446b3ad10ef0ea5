//! `/admin/appels`: the venues letters do not reach, with what to ask them. A call is filed as the city, by telephone.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{Days, NaiveDate};
use chrono_tz::Europe::Paris;

use super::confirm::{Confirmation, Done};
use super::facts::{self, Gap, Group};
use super::sheet::today;
use super::{reminders, store};
use crate::audit::{self, Act};
use crate::i18n::date;
use crate::listing::card::Call as Number;
use crate::listing::said::summary;
use crate::venue::change::groups_holding_facts;
use crate::venue::store::{self as venues, Signature};
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Confirmer, Slug, Venue};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Path, Result};

vocabulary! {
    /// What came of a call.
    Answer {
        AllRight = "tout-est-juste" "Tout est juste",
        ToCorrect = "a-corriger" "À corriger",
        Nobody = "pas-de-reponse" "Pas de réponse",
    }
}

/// The last call to a venue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    pub answer: Answer,
    pub on: NaiveDate,
}

/// Days after which a venue that did not answer is called again.
const AGAIN: u64 = 7;
/// Most venues on the page: more than a day of calls.
const SHOWN: usize = 50;

/// A venue to call, with what to ask.
struct ToCall {
    slug: Slug,
    name: String,
    number: Option<Number>,
    /// “Non confirmé depuis plus d’un an …”
    freshness: String,
    gaps: Vec<Gap>,
    groups: Vec<Group>,
    last_call: Option<String>,
}

impl ToCall {
    fn new(cx: &Cx, venue: &Venue, last: Option<Call>) -> Self {
        let day = today(cx);
        Self {
            slug: venue.slug.clone(),
            name: venue.name.clone(),
            number: venue.contact.phone.as_ref().map(Number::to),
            freshness: summary(cx, venue, day),
            gaps: facts::gaps(cx, venue),
            groups: facts::groups(cx, venue, day),
            last_call: last.map(|call| called(cx, call)),
        }
    }
}

/// “Appelé le 24 novembre 2026 : pas de réponse”
fn called(cx: &Cx, call: Call) -> String {
    let answer = cx.t(&format!("fresh-call-{}", call.answer));
    let date = date::full_date(cx.lang, call.on);
    cx.lang.say_with("fresh-called", &[("date", date.into()), ("answer", answer.into())]).into_owned()
}

#[derive(Template)]
#[template(path = "freshness/calls.html")]
struct Calls<'a> {
    cx: &'a Cx,
    /// All there are; the page shows the oldest.
    count: usize,
    venues: Vec<ToCall>,
}

impl Calls<'_> {
    fn questions_url(&self, slug: &Slug) -> String {
        self.cx.url(&format!("{CALLS}/{slug}/questionnaire"))
    }
}

const CALLS: &str = "/admin/appels";

/// `GET /admin/appels`: those that wait longest first.
pub(super) async fn list(cx: Cx) -> Result<Response> {
    let catalogue = cx.catalogue();
    let mut reader = cx.app.db().readers.acquire().await?;
    let known = reminders::known(&mut reader, &catalogue).await?;
    let calls = store::last_calls(&mut *reader).await?;
    drop(reader);
    let day = today(&cx);
    let last = |venue: &Venue| calls.get(venue.id.as_str()).copied();
    let mut to_call: Vec<&Venue> = known
        .iter()
        .filter(|known| known.is_to_call(day) && !is_resting(last(known.venue), day))
        .map(|known| known.venue)
        .collect();
    to_call.sort_by_key(|venue| (venue.last_confirmed(), &venue.name));
    let venues = to_call.iter().take(SHOWN).map(|venue| ToCall::new(&cx, venue, last(venue))).collect();
    Ok(cx.own_page(StatusCode::OK, &Calls { cx: &cx, count: to_call.len(), venues }))
}

/// Nobody answered a few days ago.
fn is_resting(last: Option<Call>, today: NaiveDate) -> bool {
    last.is_some_and(|call| call.answer == Answer::Nobody && today < call.on + Days::new(AGAIN))
}

/// `POST /admin/appels/{slug}`: what came of a call.
pub(super) async fn file(cx: Cx, Path(slug): Path<Slug>, Form(form): Form) -> Result<Response> {
    let person = cx.member.as_ref().ok_or(Error::NotForYou)?.person;
    let answer: Answer = form.get("reponse").and_then(|word| word.parse().ok()).ok_or(Error::BadRequest)?;
    let found = venues::find_by_slug(&cx.app.db().readers, &slug).await?;
    let (venue, _) = found.ok_or(Error::NotFound)?;
    if answer == Answer::AllRight {
        let signature = Signature { person: Some(person), ..Signature::of(venues::Author::CityByPhone) };
        let all =
            Confirmation { groups: groups_holding_facts(&venue), read: None, by: Confirmer::City, signature };
        if all.write(&cx, &venue.id).await? != Done::Confirmed {
            return Err(Error::NotFound);
        }
    }
    let mut writer = cx.app.db().writer.begin_with("begin immediate").await?;
    if store::note_call(&mut *writer, &venue.id, answer, person, today(&cx)).await? {
        let about = format!("{} : {}", venue.name, answer.label());
        audit::record(&mut *writer, Some(person), Act::CallFiled, &about, cx.now).await?;
    }
    writer.commit().await?;
    Ok(redirect(&cx.url(&match answer {
        Answer::ToCorrect => format!("/partenaire/lieux/{}/modifier", venue.slug),
        Answer::AllRight | Answer::Nobody => CALLS.to_owned(),
    })))
}

#[derive(Template)]
#[template(path = "freshness/questions.html")]
struct Questions<'a> {
    cx: &'a Cx,
    venue: ToCall,
    printed_on: String,
}

/// `GET /admin/appels/{slug}/questionnaire`: the same questions on paper.
pub(super) async fn questionnaire(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let found = venues::find_by_slug(&cx.app.db().readers, &slug).await?;
    let (venue, _) = found.ok_or(Error::NotFound)?;
    let printed_on = date::full_date(cx.lang, cx.now.with_timezone(&Paris).date_naive());
    let page = Questions { cx: &cx, venue: ToCall::new(&cx, &venue, None), printed_on };
    Ok(cx.own_page(StatusCode::OK, &page))
}
