//! `/admin/signalements`: what visitors say is wrong, venue by venue, those with the most reports first.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::words::{Written, full_day};
use crate::report::{self, Report, ReportId, ReportState, Teller, Verdict, store};
use crate::venue::{Slug, VenueId};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Result, urls};

#[derive(Template)]
#[template(path = "moderation/reports.html")]
struct Reports<'a> {
    cx: &'a Cx,
    venues: Vec<Reported>,
    /// A decision that cannot be made yet: the venue it is about, and what was written.
    wrong: Option<(VenueId, Written)>,
    /// How many were closed just now.
    done: Option<usize>,
}

/// A venue and what is said of it.
struct Reported {
    id: VenueId,
    name: String,
    slug: Slug,
    lines: Vec<Line>,
    /// How many they are.
    count: usize,
}

struct Line {
    id: ReportId,
    day: String,
    kind: String,
    group: String,
    text: Option<String>,
    hears_back: bool,
    by: Teller,
}

/// `GET /admin/signalements`
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let done = params.get("traites").and_then(|count| count.parse().ok());
    let venues = reported(&cx).await?;
    Ok(cx.own_page(StatusCode::OK, &Reports { cx: &cx, venues, wrong: None, done }))
}

async fn reported(cx: &Cx) -> Result<Vec<Reported>> {
    let reports = store::open(&cx.app.db().readers).await?;
    let mut venues = Vec::new();
    for group in reports.chunk_by(|one, next| one.venue_id == next.venue_id) {
        let Some(first) = group.first() else { continue };
        let found = crate::venue::store::find(&cx.app.db().readers, &first.venue_id).await;
        let Some((venue, _)) = found.map_err(super::proposal::broken)? else { continue };
        let lines = group.iter().map(|report| Line::new(cx, report)).collect();
        venues.push(Reported { id: venue.id, name: venue.name, slug: venue.slug, lines, count: group.len() });
    }
    Ok(venues)
}

/// `POST /admin/signalements`: one answer for the reports ticked.
pub(super) async fn decide(cx: Cx, Form(form): Form) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let ids: Vec<ReportId> = form.every("signalement").filter_map(|id| id.parse().ok()).collect();
    let Some(state) = outcome(&form) else { return Err(Error::BadRequest) };
    let answer = match Written::optional(&form, "reponse") {
        Ok(answer) if !ids.is_empty() => answer,
        Ok(answer) => {
            let text = answer.map(|answer| answer.as_str().to_owned()).unwrap_or_default();
            return wrong(&cx, &form, Written { text, error: Some("reports-tick") }).await;
        }
        Err(written) => return wrong(&cx, &form, written).await,
    };
    let verdict = Verdict { by: member.person, state, answer: answer.as_ref(), now: cx.now };
    let closed = close(&cx, &ids, &verdict).await?;
    cx.app.bell().ring();
    Ok(redirect(&cx.url(&format!("{}?traites={closed}", urls::REPORTS))))
}

fn outcome(form: &Params) -> Option<ReportState> {
    form.get("suite")?.parse().ok().filter(|state| *state != ReportState::New)
}

async fn close(cx: &Cx, ids: &[ReportId], verdict: &Verdict<'_>) -> Result<usize> {
    let mut writer = cx.app.db().write().await?;
    let mut closed = 0;
    for id in ids {
        closed += usize::from(report::decide(&mut writer, *id, verdict).await?);
    }
    writer.commit().await?;
    Ok(closed)
}

async fn wrong(cx: &Cx, form: &Params, written: Written) -> Result<Response> {
    let venue = form.get("lieu").and_then(|id| id.parse::<VenueId>().ok());
    let venues = reported(cx).await?;
    let page = Reports { cx, venues, wrong: venue.map(|venue| (venue, written)), done: None };
    Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

impl Line {
    fn new(cx: &Cx, report: &Report) -> Self {
        Self {
            id: report.id,
            day: full_day(cx, report.made_at),
            kind: cx.t(&format!("report-kind-{}", report.kind)).into_owned(),
            group: cx.t(&format!("group-{}", report.group)).into_owned(),
            text: report.text.clone(),
            hears_back: report.email.is_some(),
            by: report.by,
        }
    }
}

impl Reports<'_> {
    fn edit_url(&self, venue: &Reported) -> String {
        self.cx.url(&urls::edit(&venue.slug))
    }

    fn history_url(&self, venue: &Reported) -> String {
        self.cx.url(&urls::revisions(&venue.slug))
    }

    /// What was written about this venue and cannot be sent yet.
    fn written(&self, venue: &Reported) -> Written {
        match &self.wrong {
            Some((wrong, written)) if *wrong == venue.id => written.clone(),
            _ => Written::default(),
        }
    }
}
