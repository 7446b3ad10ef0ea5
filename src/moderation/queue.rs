//! `/admin/propositions`: what waits for a coordinator, the oldest first; what visitors report again and again before.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::words::{full_day, person};
use crate::listing::{Pager, change};
use crate::proposal::decide::{self, Decided, Verdict};
use crate::proposal::{By, Chosen, Proposal, ProposalId, State, review, store};
use crate::report;
use crate::venue::VenueId;
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Result, urls};

/// Proposals on a page: a morning's work.
const PER_PAGE: usize = 50;
/// From so many open reports on, a venue comes first.
const REPEATED: usize = 2;

#[derive(Template)]
#[template(path = "moderation/queue.html")]
struct Queue<'a> {
    cx: &'a Cx,
    waiting: Vec<Card>,
    applied: Vec<Card>,
    /// How many there are, on this page and the others: those that wait, those applied.
    counts: (usize, usize),
    pager: Pager,
    /// After accepting several: how many were, and how many need a look.
    done: Option<(usize, usize)>,
    /// What was just decided of one.
    decided: Option<State>,
}

/// A proposal in the queue.
struct Card {
    id: ProposalId,
    venue: String,
    is_new: bool,
    by: String,
    who: Option<String>,
    day: String,
    reason: Option<String>,
    is_asked: bool,
    /// What it would change, by name.
    fields: Vec<String>,
    /// How many they are.
    changes: usize,
    conflicts: usize,
    harmless: bool,
    reports: usize,
}

/// `GET /admin/propositions`
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let readers = &cx.app.db().readers;
    let reports = report::store::open(readers).await?;
    let count = |venue: &VenueId| reports.iter().filter(|report| report.venue_id == *venue).count();
    let mut proposals = store::in_states(readers, &[State::Waiting, State::Question]).await?;
    proposals.sort_by_key(|proposal| count(&proposal.venue_id) < REPEATED);
    let applied = store::in_states(readers, &[State::Applied]).await?;
    let counts = (proposals.len(), applied.len());
    let page = params.page()?;
    let at = |page| cx.url(&format!("{}?page={page}", urls::PROPOSALS));
    let pager = Pager::at(page, counts.0 + counts.1, PER_PAGE, at).ok_or(Error::NotFound)?;
    let mut cards = (Vec::new(), Vec::new());
    for proposal in proposals.iter().chain(&applied).skip((page - 1) * PER_PAGE).take(PER_PAGE) {
        let part = if proposal.state == State::Applied { &mut cards.1 } else { &mut cards.0 };
        part.push(card(&cx, proposal, count(&proposal.venue_id)).await?);
    }
    let number = |name| params.get(name).and_then(|text| text.parse().ok());
    let done = number("acceptees").zip(number("restees"));
    let decided = params.get("decidee").and_then(|word| word.parse().ok());
    let page = Queue { cx: &cx, waiting: cards.0, applied: cards.1, counts, pager, done, decided };
    Ok(cx.own_page(StatusCode::OK, &page))
}

async fn card(cx: &Cx, proposal: &Proposal, reports: usize) -> Result<Card> {
    let mut db = cx.app.db().readers.acquire().await?;
    let review = review(&mut db, proposal).await.map_err(super::proposal::broken)?;
    let who = match (proposal.person, &proposal.email) {
        (Some(id), _) => Some(person(cx, id).await?),
        (None, email) => email.clone(),
    };
    Ok(Card {
        id: proposal.id,
        venue: proposal.venue.name.clone(),
        is_new: review.is_new(),
        by: by(cx, proposal.by),
        who,
        day: full_day(cx, proposal.made_at),
        reason: proposal.reason.clone(),
        is_asked: proposal.state == State::Question,
        fields: review.fields.iter().map(|field| change::name(cx.lang, *field)).collect(),
        changes: review.fields.len(),
        conflicts: review.conflicts.len(),
        harmless: review.is_harmless(proposal.by),
        reports,
    })
}

/// “la structure”, “un visiteur”.
pub(super) fn by(cx: &Cx, by: By) -> String {
    cx.t(&format!("by-{by}")).into_owned()
}

/// `POST /admin/propositions`: accepts at once those ticked that are harmless; the others need a look.
pub(super) async fn accept(cx: Cx, Form(form): Form) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let ticked = form.every("proposition").filter_map(|id| id.parse::<ProposalId>().ok());
    let (mut accepted, mut left) = (0_usize, 0_usize);
    for id in ticked.take(PER_PAGE) {
        let verdict = Verdict { id, by: member.person, answer: None, now: cx.now };
        if accept_harmless(&cx, &verdict).await? {
            accepted += 1;
        } else {
            left += 1;
        }
    }
    cx.app.reload().await.map_err(super::proposal::broken)?;
    cx.app.bell().ring();
    let to = format!("{}?acceptees={accepted}&restees={left}", urls::PROPOSALS);
    Ok(redirect(&cx.url(&to)))
}

async fn accept_harmless(cx: &Cx, verdict: &Verdict<'_>) -> Result<bool> {
    let mut writer = cx.app.db().write().await?;
    let Some(proposal) = store::find(&mut *writer, verdict.id).await? else { return Ok(false) };
    let beside = review(&mut writer, &proposal).await.map_err(super::proposal::broken)?;
    if !beside.is_harmless(proposal.by) {
        return Ok(false);
    }
    let decided = decide::accept(&mut writer, verdict, &Chosen::default()).await;
    let done = matches!(decided.map_err(super::proposal::broken)?, Decided::Done(_));
    if done {
        writer.commit().await?;
    }
    Ok(done)
}

impl Queue<'_> {
    fn has_harmless(&self) -> bool {
        self.waiting.iter().any(|card| card.harmless)
    }
}

impl Card {
    fn url(&self, cx: &Cx) -> String {
        cx.url(&format!("{}/{}", urls::PROPOSALS, self.id))
    }

    fn is_repeated(&self) -> bool {
        self.reports >= REPEATED
    }
}
