//! `GET /accueil`: who can help the person at the desk, when, how far away; `GET /accueil/feuille` hands it over.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::Days;

use super::compare::{self, Column};
use super::question::{Question, View, services};
use super::row::Row;
use crate::clock::day_of;
use crate::i18n::{Lang, date};
use crate::listing::aim::Problem;
use crate::listing::along::{Along, DeskName};
use crate::listing::card::Reach;
use crate::listing::words;
use crate::need::{Company, Finding, Found, Group, Need, Needs, find};
use crate::report::{DeskCall, store};
use crate::venue::catalogue::Catalogue;
use crate::venue::filter::{Filter, When};
use crate::venue::{Chosen, VenueId, VenueNumber};
use crate::web::guard::redirect;
use crate::web::{Cx, Params, Result, urls};

/// Lines shown before "all answers".
const SHOWN: usize = 30;
/// Days offered after tomorrow.
const DAYS: u64 = 6;
/// How long a call is told, in days.
const CALL_TOLD_DAYS: u64 = 30;

/// A part of the list, said apart.
struct Part {
    title: Option<String>,
    rows: Vec<Row>,
}

/// A value that can be chosen, and its words.
struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "desk/page.html")]
struct Page<'a> {
    cx: &'a Cx,
    question: &'a Question,
    groups: Vec<(Group, Vec<&'a Need>)>,
    /// Needs the typed text means, where no need was ticked.
    meant: Vec<&'a Need>,
    languages: Vec<Choice>,
    moments: Vec<Choice>,
    districts: Vec<Choice>,
    parts: Vec<Part>,
    /// All answers there are.
    count: usize,
    unsaid: usize,
    columns: Vec<Column>,
    /// The needs asked, for what to bring and what helps beside a place.
    beside: Vec<&'a Need>,
    /// An address that leads nowhere, as it was typed, and why.
    lost: Option<(String, Problem)>,
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    answer(&cx, &Question::read(&params)?, None).await
}

/// The page; with what was typed, when it led nowhere.
pub(super) async fn answer(
    cx: &Cx,
    question: &Question,
    lost: Option<(String, Problem)>,
) -> Result<Response> {
    let status = if lost.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let since = day_of(cx.now) - Days::new(CALL_TOLD_DAYS);
    let calls = store::last_calls(&cx.app.db().readers, since).await?;
    let (catalogue, needs) = (cx.catalogue(), cx.app.needs());
    let page = Page::new(cx, question, &needs, &catalogue, &calls)?;
    Ok(cx.own_page(status, &Page { lost, ..page }))
}

/// `GET /accueil/feuille`: the sheet of the venues chosen, in the visitor's language where the site speaks it.
pub(super) async fn slip(cx: Cx, params: Params) -> Result<Response> {
    let question = Question::read(&params)?;
    if question.chosen.is_empty() {
        return Ok(redirect(&cx.url(&question.url())));
    }
    let needs = cx.app.needs();
    let asked = question.asked(&needs)?;
    cx.count(question.sums(&asked));
    let code = question.filter.language.as_ref().map(ToString::to_string);
    let other = code.as_deref().and_then(Lang::of_spoken).filter(|lang| cx.settings.speaks(*lang));
    let chosen = question.chosen.get(..Chosen::MOST).unwrap_or(&question.chosen);
    Ok(redirect(&cx.url(&question.along(&asked).to(&urls::slip(chosen, other.unwrap_or_default())))))
}

impl<'a> Page<'a> {
    fn new(
        cx: &'a Cx,
        question: &'a Question,
        needs: &'a Needs,
        catalogue: &Catalogue,
        calls: &HashMap<VenueId, DeskCall>,
    ) -> Result<Self> {
        let (asked, meant) = (question.asked(needs)?, question.meant(needs));
        let by_name = question.filter.text.as_deref().filter(|_| meant.is_empty());
        let ask = question.ask(cx, &asked);
        let found = find(catalogue, &ask, cx.now);
        let (unsaid, parts) = (found.unsaid, Self::parts(cx, catalogue, question, by_name, found));
        let count = parts.iter().map(|(_, findings)| findings.len()).sum();
        Ok(Self {
            cx,
            question,
            groups: Group::ALL.iter().map(|group| (*group, needs.of(*group).collect())).collect(),
            meant,
            languages: languages(cx, question),
            moments: moments(cx, question),
            districts: districts(cx, question),
            parts: lines(cx, question, parts, calls),
            count,
            unsaid,
            lost: None,
            beside: asked,
            columns: match question.view {
                View::Compare => compare::columns(cx, catalogue, question, services(&ask.ways), calls),
                View::List => Vec::new(),
            },
        })
    }

    /// The answers in their parts; with a name typed, only venues of that name.
    fn parts<'c>(
        cx: &Cx,
        catalogue: &'c Catalogue,
        question: &Question,
        by_name: Option<&str>,
        found: Found<'c>,
    ) -> Vec<(Option<&'static str>, Vec<Finding<'c>>)> {
        let named: Option<HashSet<&VenueId>> = by_name.map(|_| {
            let filter = Filter { text: question.filter.text.clone(), ..Filter::default() };
            catalogue.select(&filter, cx.now).sure.iter().map(|hit| &hit.entry.venue.id).collect()
        });
        let all = [
            (None, found.fits),
            (Some("front-call-first"), found.call_first),
            (Some("front-almost"), found.almost),
        ];
        let fits = |finding: &Finding<'_>| {
            named.as_ref().is_none_or(|named| named.contains(&finding.entry.venue.id))
        };
        all.into_iter().map(|(key, list)| (key, list.into_iter().filter(|one| fits(one)).collect())).collect()
    }

    fn is_asked(&self, need: &Need) -> bool {
        self.question.needs.contains(&need.id)
    }

    fn is_company(&self, company: Company) -> bool {
        self.question.company == Some(company)
    }

    /// The address that led nowhere.
    fn typed(&self) -> &str {
        self.lost.as_ref().map_or("", |(typed, _)| typed)
    }

    fn problem(&self) -> Option<Problem> {
        self.lost.as_ref().map(|(_, problem)| *problem)
    }

    /// What goes along when an address is looked for: everything but where.
    fn kept(&self) -> String {
        self.question.anywhere().url()
    }

    fn near(&self) -> Option<String> {
        self.question.filter.near.map(|point| format!("{},{}", point.lat(), point.lon()))
    }

    fn shown(&self) -> usize {
        self.parts.iter().map(|part| part.rows.len()).sum()
    }

    fn whole_url(&self) -> String {
        let url = self.cx.url(&self.question.url());
        let joint = if url.contains('?') { '&' } else { '?' };
        format!("{url}{joint}plus=oui")
    }

    fn list_url(&self) -> String {
        self.cx.url(&self.question.url())
    }

    const DESK_MAX: usize = DeskName::MAX;

    fn desk(&self) -> &str {
        self.question.desk.as_ref().map_or("", DeskName::as_str)
    }

    /// For the next person: nothing of this one, the same desk.
    fn new_url(&self) -> String {
        let along = Along { desk: self.question.desk.clone(), ..Along::default() };
        self.cx.url(&along.to("/accueil"))
    }

    fn is_chosen(&self, number: VenueNumber) -> bool {
        self.question.is_chosen(number)
    }

    fn text(&self) -> &str {
        self.question.filter.text.as_deref().unwrap_or_default()
    }

    /// What somebody chose that is not in the list any more: kept, so that a new question loses nothing.
    fn chosen_elsewhere(&self) -> impl Iterator<Item = &VenueNumber> {
        let listed = |number: &VenueNumber| {
            self.parts.iter().any(|part| part.rows.iter().any(|row| row.number == *number))
        };
        self.question.chosen.iter().filter(move |number| !listed(number))
    }
}

fn lines(
    cx: &Cx,
    question: &Question,
    parts: Vec<(Option<&'static str>, Vec<Finding<'_>>)>,
    calls: &HashMap<VenueId, DeskCall>,
) -> Vec<Part> {
    let mut room = if question.whole { usize::MAX } else { SHOWN };
    let mut shown = Vec::new();
    for (key, findings) in parts {
        let rows: Vec<Row> = findings
            .iter()
            .take(room)
            .filter_map(|one| {
                Row::new(cx, one, question.filter.language.as_ref(), calls.get(&one.entry.venue.id))
            })
            .collect();
        room = room.saturating_sub(findings.len());
        if !rows.is_empty() {
            shown.push(Part { title: key.map(|key| cx.t(key).into_owned()), rows });
        }
    }
    shown
}

/// Languages there is a word for, by their names.
fn languages(cx: &Cx, question: &Question) -> Vec<Choice> {
    let asked = question.filter.language.as_ref().map(ToString::to_string);
    let codes = crate::i18n::keys(Lang::French).filter_map(|key| key.strip_prefix("language-"));
    let mut choices: Vec<Choice> = codes
        .filter_map(|code| {
            let language = code.parse().ok()?;
            let chosen = asked.as_deref() == Some(code);
            Some(Choice { value: code.to_owned(), words: words::language(cx.lang, &language), chosen })
        })
        .collect();
    choices.sort_by(|a, b| a.words.cmp(&b.words));
    choices
}

/// Now, today, tomorrow and the days after; the moment asked besides, when it is another.
fn moments(cx: &Cx, question: &Question) -> Vec<Choice> {
    let today = day_of(cx.now);
    let days = (0..DAYS + 2).map(|after| today + Days::new(after));
    let now = (When::Now, cx.t("front-now").into_owned());
    let mut offered: Vec<(When, String)> = vec![now];
    offered.extend(days.map(|day| (When::Day(day), date::near_day(cx.lang, day, today))));
    if let Some(asked) = question.when.filter(|asked| offered.iter().all(|(when, _)| when != asked)) {
        offered.push((asked, asked.to_string()));
    }
    let choice = |(when, words): (When, String)| Choice {
        value: when.to_string(),
        words,
        chosen: question.when == Some(when),
    };
    offered.into_iter().map(choice).collect()
}

fn districts(cx: &Cx, question: &Question) -> Vec<Choice> {
    let choice = |zone: &crate::territory::Zone| Choice {
        value: zone.id.to_string(),
        words: zone.name.clone(),
        chosen: question.filter.district.as_ref() == Some(&zone.id),
    };
    cx.app.territory().districts_by_name().into_iter().map(choice).collect()
}
