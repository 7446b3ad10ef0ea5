//! `GET /orientation/je-ne-sais-pas`: everyday situations, after the five domains of Eurostat and `DigComp`. No test, no
//! mark, nothing kept: it ends with a kind of help and the needs behind what is hard.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::Days;

use crate::listing::pictogram;
use crate::need::{Domain, Ease, Help, Need, NeedId, Needs, Situation};
use crate::venue::filter::Filter;
use crate::web::{Cx, Params, Result, urls};

#[derive(Template)]
#[template(path = "orientation/check.html")]
struct Check<'a> {
    cx: &'a Cx,
    told: Vec<(Situation, Ease)>,
    /// The kind of help, once something was told.
    help: Option<Help>,
    /// The form was sent without anything told.
    empty: bool,
    places_url: String,
    /// The needs behind what is hard: pictogram, words, address.
    needs: Vec<(String, String, String)>,
}

impl Check<'_> {
    fn said(&self, situation: Situation, ease: Ease) -> bool {
        self.told.contains(&(situation, ease))
    }

    fn of(domain: &Domain) -> impl Iterator<Item = Situation> {
        Situation::ALL.iter().copied().filter(move |situation| situation.domain() == *domain)
    }

    fn icon(&self) -> &'static str {
        self.help.map_or("circle-help", |help| pictogram::of_service(help.service()))
    }

    fn key(kind: &str, word: &str) -> String {
        format!("skills-{kind}-{word}")
    }
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let told: Vec<(Situation, Ease)> = Situation::ALL
        .iter()
        .filter_map(|situation| Some((*situation, params.get(situation.word())?.parse().ok()?)))
        .collect();
    // The form alone is the same for everybody and kept; what somebody answers is made for them and let go of.
    if params.0.is_empty() {
        return cx.answer("/orientation/je-ne-sais-pas", |cx, _| {
            cx.page(&page(cx, vec![], false), cx.now + Days::new(1))
        });
    }
    let empty = told.is_empty();
    Ok(cx.own_page(StatusCode::OK, &page(&cx, told, empty)))
}

fn page(cx: &Cx, told: Vec<(Situation, Ease)>, empty: bool) -> Check<'_> {
    let help = Help::of(&told);
    let services = help.into_iter().map(Help::service).collect();
    let needs = cx.app.needs();
    let needs = behind(&told, &needs)
        .into_iter()
        .map(|need| {
            let url = cx.url(&format!("/orientation?besoin={}", need.id));
            (need.icon.clone(), cx.t(&need.key()).into_owned(), url)
        })
        .collect();
    let places_url = cx.url(&urls::list(&Filter { services, ..Filter::default() }));
    Check { cx, told, help, empty, places_url, needs }
}

/// The needs behind what is not done alone, each once.
fn behind<'a>(told: &[(Situation, Ease)], needs: &'a Needs) -> Vec<&'a Need> {
    let mut found: Vec<&Need> = Vec::new();
    for (situation, ease) in told {
        let need = situation.need().parse().ok().and_then(|id: NeedId| needs.find(&id));
        if let (Some(need), Ease::Helped | Ease::Not) = (need, ease)
            && !found.iter().any(|known| known.id == need.id)
        {
            found.push(need);
        }
    }
    found
}
