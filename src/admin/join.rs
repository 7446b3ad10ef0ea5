//! `/admin/doublons/reunir`: two venues side by side, group by group; a coordinator chooses what is kept, then joins
//! them. Never by itself.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use sqlx::SqliteConnection;

use super::{broken, member};
use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::joining::store::{self, Hanging};
use crate::joining::{Choices, Couple};
use crate::listing::change::{Value, name};
use crate::listing::{said, value};
use crate::venue::change::{Field, Side};
use crate::venue::{FactGroup, Venue, VenueId};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Result, urls};

/// The box somebody ticks after having looked.
const SURE: &str = "meme-lieu";

#[derive(Template)]
#[template(path = "admin/join.html")]
struct Page<'a> {
    cx: &'a Cx,
    couple: &'a Couple,
    groups: Vec<Group>,
    hanging: Hanging,
    problems: Vec<Problem>,
}

/// A group of facts that both tell otherwise.
struct Group {
    facts: FactGroup,
    sides: [Choice; 2],
    problem: bool,
}

/// What one of both says of a group.
struct Choice {
    side: Side,
    /// Name of the venue it comes from.
    venue: String,
    said: Option<String>,
    facts: Vec<(String, Value)>,
    checked: bool,
}

/// What is wrong in the form: at which field, in words.
struct Problem {
    field: String,
    words: String,
}

/// What a form says.
struct Posted {
    choices: Choices,
    problems: Vec<Problem>,
}

fn ids(params: &Params) -> Result<(VenueId, VenueId)> {
    let id = |name| params.get(name).and_then(|id| id.parse::<VenueId>().ok()).ok_or(Error::BadRequest);
    let (kept, other) = (id("garder")?, id("autre")?);
    if kept == other { Err(Error::BadRequest) } else { Ok((kept, other)) }
}

async fn couple(db: &mut SqliteConnection, params: &Params) -> Result<Couple> {
    let (kept, other) = ids(params)?;
    let couple = store::couple(db, &kept, &other).await.map_err(broken)?;
    couple.filter(Couple::can_be_joined).ok_or(Error::NotFound)
}

fn today(cx: &Cx) -> NaiveDate {
    day_of(cx.now)
}

/// `GET /admin/doublons/reunir?garder=…&autre=…`
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let mut db = cx.app.db().readers.begin().await?;
    let couple = couple(&mut db, &params).await?;
    let choices = couple.differing().into_iter().map(|(group, _)| (group, couple.fresher(group, today(&cx))));
    let posted = Posted { choices: choices.collect(), problems: Vec::new() };
    page(&cx, &mut db, &couple, posted, StatusCode::OK).await
}

async fn page(
    cx: &Cx,
    db: &mut SqliteConnection,
    couple: &Couple,
    posted: Posted,
    status: StatusCode,
) -> Result<Response> {
    let hanging = store::hanging(db, &couple.other.0.id, cx.now).await?;
    let groups = couple
        .differing()
        .into_iter()
        .map(|(group, fields)| Group::new(cx, couple, (group, fields), &posted));
    let groups = groups.collect();
    let page = Page { cx, couple, groups, hanging, problems: posted.problems };
    Ok(cx.own_page(status, &page))
}

/// `POST /admin/doublons/reunir`
pub(super) async fn join(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let mut writer = cx.app.db().write().await?;
    let couple = couple(&mut writer, &form).await?;
    let posted = Posted::read(&cx, &form, &couple);
    if !posted.problems.is_empty() {
        return page(&cx, &mut writer, &couple, posted, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let joined = couple.joined(&posted.choices, today(&cx));
    let done = store::join(&mut writer, &couple, &joined, by, cx.now).await.map_err(broken)?;
    // Both were read in this transaction: nobody was quicker.
    done.map_err(|stale| Error::internal("two venues joined", format!("{stale:?}")))?;
    let (kept, other) = (&couple.kept.0, &couple.other.0);
    let about = format!("{} ({}) -> {} ({})", other.name, other.id, kept.name, kept.id);
    audit::record(&mut *writer, Some(by), Act::VenuesJoined, &about, cx.now).await?;
    writer.commit().await?;
    cx.app.reload().await.map_err(broken)?;
    Ok(redirect(&cx.url(&format!("{}?reunis={}", urls::DUPLICATES, other.slug))))
}

impl Posted {
    fn read(cx: &Cx, form: &Params, couple: &Couple) -> Self {
        let mut posted = Self { choices: Vec::new(), problems: Vec::new() };
        let versions = [("version-garder", couple.kept.1), ("version-autre", couple.other.1)];
        if versions.iter().any(|(name, now)| form.get(name) != Some(now.to_string().as_str())) {
            posted.tell("groupes", cx.t("join-stale").into_owned());
        }
        for (group, _) in couple.differing() {
            if let Some(side) = form.get(group.word()).and_then(|side| side.parse::<Side>().ok()) {
                posted.choices.push((group, side));
            } else {
                let name = cx.t(&format!("group-{group}"));
                posted.tell(group.word(), cx.t1("join-choose", "group", &name).into_owned());
            }
        }
        if form.get(SURE) != Some("oui") {
            posted.tell(SURE, cx.t("join-not-sure").into_owned());
        }
        posted
    }

    fn tell(&mut self, field: &str, words: String) {
        self.problems.push(Problem { field: field.to_owned(), words });
    }
}

impl Group {
    fn new(cx: &Cx, couple: &Couple, (group, fields): (FactGroup, Vec<Field>), posted: &Posted) -> Self {
        let chosen = posted.choices.iter().find(|(known, _)| *known == group).map(|(_, side)| *side);
        let choice = |venue: &Venue, side| Choice {
            side,
            venue: venue.name.clone(),
            said: venue.provenance(group).map(|said| said::sentence(cx, said, today(cx))),
            facts: fields
                .iter()
                .map(|field| (name(cx.lang, *field), value::of(cx, *field, venue, today(cx))))
                .collect(),
            checked: chosen == Some(side),
        };
        let sides = [choice(&couple.kept.0, Side::Mine), choice(&couple.other.0, Side::Theirs)];
        let problem = posted.problems.iter().any(|problem| problem.field == group.word());
        Self { facts: group, sides, problem }
    }
}

impl Page<'_> {
    const SURE: &'static str = SURE;

    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.words.as_str())
    }

    /// The same two, the other one staying.
    fn swapped(&self) -> String {
        self.cx.url(&urls::join(&self.couple.other.0.id, &self.couple.kept.0.id))
    }

    fn structures(&self) -> String {
        self.hanging.structures.join(", ")
    }
}
