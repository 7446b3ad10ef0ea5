//! One question a page: large buttons with pictures and words, and a way past it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::Days;

use super::place::Choice;
use super::trail::{Question, Said, Trail};
use crate::clock::day_of;
use crate::i18n::date;
use crate::need::{Company, Group, Need, Needs};
use crate::venue::filter::When;
use crate::web::Cx;

#[derive(Template)]
#[template(path = "orientation/question.html")]
pub(super) struct Page<'a> {
    pub cx: &'a Cx,
    pub title: String,
    /// “Question 2 sur 4”.
    pub step: Option<String>,
    pub back: String,
    pub tiles: Vec<Tile>,
    /// Past this question, and straight to the answer.
    pub skip: Option<String>,
    pub finish: Option<String>,
    /// What was typed on the first question; None on the others.
    pub typed: Option<String>,
    pub place: Option<Choice>,
}

impl Page<'_> {
    /// What was typed led nowhere.
    fn is_wrong(&self) -> bool {
        self.place.as_ref().is_some_and(|place| place.problem.is_some())
    }
}

/// A large button.
pub(super) struct Tile {
    pub icon: String,
    pub words: String,
    pub url: String,
}

/// The days after tomorrow that are offered.
const DAYS: u64 = 6;

impl Tile {
    fn new(cx: &Cx, icon: &str, words: String, trail: &Trail) -> Self {
        Self { icon: icon.to_owned(), words, url: cx.url(&trail.path()) }
    }

    fn of_need(cx: &Cx, need: &Need, trail: &Trail) -> Self {
        let trail = Trail { group: None, need: Some(Said::This(need.id.clone())), ..trail.clone() };
        Self::new(cx, &need.icon, cx.t(&need.key()).into_owned(), &trail)
    }
}

pub(super) fn page<'a>(cx: &'a Cx, trail: &Trail, asked: Question, needs: &Needs) -> Page<'a> {
    let (title, step) = match asked {
        Question::Group | Question::Need(_) => ("orientation-what", 1),
        Question::Company => ("orientation-with", 2),
        Question::When => ("orientation-when", 3),
        Question::Place => ("orientation-where", 4),
    };
    let skip = match asked {
        Question::Group => Trail { need: Some(Said::Skipped), ..trail.clone() },
        Question::Need(_) => Trail { group: None, need: Some(Said::Skipped), ..trail.clone() },
        Question::Company => Trail { company: Some(Said::Skipped), ..trail.clone() },
        Question::When => Trail { when: Some(Said::Skipped), ..trail.clone() },
        Question::Place => Trail { place: Some(Said::Skipped), ..trail.clone() },
    };
    let first = asked == Question::Group;
    let title = match asked {
        Question::Need(group) => cx.t(&format!("need-group-{group}")),
        Question::Group | Question::Company | Question::When | Question::Place => cx.t(title),
    };
    Page {
        cx,
        title: title.into_owned(),
        step: Some(cx.n("orientation-step", &step).into_owned()),
        back: cx.url(&if first { "/".to_owned() } else { trail.before().path() }),
        tiles: tiles(cx, trail, asked, needs),
        skip: Some(cx.url(&skip.path())),
        finish: (trail.need.is_some() && asked != Question::Place).then(|| cx.url(&trail.finished().path())),
        typed: first.then(String::new),
        place: (asked == Question::Place).then(|| Choice::new(cx, trail)),
    }
}

fn tiles(cx: &Cx, trail: &Trail, asked: Question, needs: &Needs) -> Vec<Tile> {
    match asked {
        Question::Group => groups(cx, trail, needs),
        Question::Need(group) => needs.of(group).map(|need| Tile::of_need(cx, need, trail)).collect(),
        Question::Company => [
            (Company::Somebody, "hand-helping", "orientation-somebody"),
            (Company::Alone, "user", "orientation-alone"),
        ]
        .into_iter()
        .map(|(company, icon, key)| {
            let trail = Trail { company: Some(Said::This(company)), ..trail.clone() };
            Tile::new(cx, icon, cx.t(key).into_owned(), &trail)
        })
        .collect(),
        Question::When => moments(cx, trail),
        Question::Place => vec![],
    }
}

/// A button with one need behind it leads straight to it.
fn groups(cx: &Cx, trail: &Trail, needs: &Needs) -> Vec<Tile> {
    let tile = |group: &Group| {
        let words = cx.t(&format!("need-group-{group}")).into_owned();
        let behind: Vec<&Need> = needs.of(*group).collect();
        let trail = match behind[..] {
            [] => return None,
            [one] => Trail { need: Some(Said::This(one.id.clone())), ..trail.clone() },
            _ => Trail { group: Some(*group), ..trail.clone() },
        };
        Some(Tile::new(cx, group.icon(), words, &trail))
    };
    Group::ALL.iter().filter_map(tile).collect()
}

/// Now, today, tomorrow, and the days after: a day by its name.
fn moments(cx: &Cx, trail: &Trail) -> Vec<Tile> {
    let first = day_of(cx.now);
    let at = |when: When| Trail { when: Some(Said::This(when)), ..trail.clone() };
    let now = Tile::new(cx, "clock", cx.t("orientation-now").into_owned(), &at(When::Now));
    let days = (0..2 + DAYS).map(|ahead| {
        let day = first + Days::new(ahead);
        let words = capital(&date::near_day(cx.lang, day, first));
        Tile::new(cx, "calendar", words, &at(When::Day(day)))
    });
    std::iter::once(now).chain(days).collect()
}

/// With a capital: a button begins a sentence.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `GET /orientation?mots=…`: the needs somebody may mean.
pub(super) fn in_own_words(cx: &Cx, text: &str) -> Response {
    let needs = cx.app.needs();
    let typed: String = text.chars().take(200).collect();
    let trail = Trail::default();
    let mut tiles: Vec<Tile> =
        needs.said(&typed).into_iter().map(|need| Tile::of_need(cx, need, &trail)).collect();
    let title = if tiles.is_empty() { "orientation-not-understood" } else { "orientation-is-it" };
    if tiles.is_empty() {
        tiles = groups(cx, &trail, &needs);
    }
    let page = Page {
        cx,
        title: cx.t(title).into_owned(),
        step: None,
        back: cx.url("/orientation"),
        tiles,
        skip: None,
        finish: None,
        typed: Some(typed),
        place: None,
    };
    cx.own_page(StatusCode::OK, &page)
}
