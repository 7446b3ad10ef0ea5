//! `/admin/propositions/{id}`: a proposal field by field, beside what the site says, with everything needed to decide.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;

use super::queue::by;
use super::words::{Written, day, full_day, person};
use crate::listing::change::{ChangeWords, Value};
use crate::listing::small_map;
use crate::proposal::decide::Decided;
use crate::proposal::{Proposal, ProposalId, Review, State, review, store};
use crate::venue::alike::alike;
use crate::venue::change::{Field, Side};
use crate::venue::store::StoreError;
use crate::venue::{Slug, Venue};
use crate::web::{Cx, Error, Markup, Path, Result, urls};

#[derive(Template)]
#[template(path = "moderation/proposal.html")]
struct Page<'a> {
    cx: &'a Cx,
    proposal: &'a Proposal,
    by: String,
    who: Option<String>,
    day: String,
    review: &'a Review,
    /// What nobody disputes, each to tick.
    clear: Vec<(ChangeWords, bool)>,
    conflicts: Vec<Disputed>,
    twins: Vec<Twin>,
    earlier: Vec<Earlier>,
    typed: Typed,
}

/// A fact two people changed: what it was, what it is now, what is proposed.
struct Disputed {
    words: ChangeWords,
    was: Value,
    chosen: Option<Side>,
}

/// A venue that may be the same place.
struct Twin {
    name: String,
    slug: Slug,
    reasons: Vec<String>,
}

/// What was decided about this venue before.
struct Earlier {
    id: ProposalId,
    day: String,
    by: String,
    state: String,
    answer: Option<String>,
}

/// What was filled in and is wrong, to show again.
#[derive(Default)]
pub(super) struct Typed {
    pub ticked: Option<Vec<Field>>,
    pub settled: Vec<(Field, Side)>,
    /// Key of what is wrong with the ticks.
    pub choice_error: Option<&'static str>,
    pub refusal: Written,
    pub question: Written,
    pub back: Written,
    /// What somebody else did meanwhile.
    pub notice: Option<String>,
}

pub(super) fn broken(cause: StoreError) -> Error {
    Error::internal("a proposal", cause)
}

/// `GET /admin/propositions/{id}`
pub(super) async fn show(cx: Cx, Path(id): Path<ProposalId>) -> Result<Response> {
    page(&cx, id, StatusCode::OK, Typed::default()).await
}

/// The page again after a decision that could not be made.
pub(super) async fn again(cx: &Cx, id: ProposalId, decided: &Decided, mut typed: Typed) -> Result<Response> {
    let status = match decided {
        Decided::NoSuchProposal => return Err(Error::NotFound),
        Decided::Done(state) | Decided::Already(state) => {
            let state = cx.t(&format!("proposal-state-{state}"));
            typed.notice = Some(cx.t1("proposal-already", "state", &state).into_owned());
            StatusCode::CONFLICT
        }
        Decided::NothingChosen => {
            typed.choice_error = Some("proposal-tick");
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Decided::Conflict(_) => {
            // What cannot be taken back says so at its own field.
            typed.choice_error = typed.back.error.is_none().then_some("proposal-choose");
            StatusCode::CONFLICT
        }
    };
    page(cx, id, status, typed).await
}

pub(super) async fn page(cx: &Cx, id: ProposalId, status: StatusCode, typed: Typed) -> Result<Response> {
    let mut db = cx.app.db().readers.begin().await?;
    let proposal = store::find(&mut *db, id).await?.ok_or(Error::NotFound)?;
    let review = review(&mut db, &proposal).await.map_err(broken)?;
    let earlier = store::of_venue(&mut *db, &proposal.venue_id).await?;
    let who = match (proposal.person, &proposal.email) {
        (Some(id), _) => Some(person(cx, id).await?),
        (None, email) => email.clone(),
    };
    let today = day(cx.now);
    let page = Page {
        cx,
        by: by(cx, proposal.by),
        who,
        day: full_day(cx, proposal.made_at),
        clear: clear(cx, &review, &typed, today),
        conflicts: disputed(cx, &review, &typed, today),
        twins: if review.is_new() { twins(cx, &review.proposed) } else { Vec::new() },
        earlier: earlier.iter().filter(|one| one.id != id).map(|one| Earlier::new(cx, one)).collect(),
        review: &review,
        proposal: &proposal,
        typed,
    };
    Ok(cx.own_page(status, &page))
}

fn clear(cx: &Cx, review: &Review, typed: &Typed, today: NaiveDate) -> Vec<(ChangeWords, bool)> {
    let ticked = |field| typed.ticked.as_ref().is_none_or(|ticked| ticked.contains(&field));
    let words = |field| ChangeWords::new(cx, field, &review.current, &review.proposed, today);
    review.clear().map(|field| (words(field), ticked(field))).collect()
}

fn disputed(cx: &Cx, review: &Review, typed: &Typed, today: NaiveDate) -> Vec<Disputed> {
    let chosen = |field| typed.settled.iter().find(|(settled, _)| *settled == field).map(|(_, side)| *side);
    let disputed = |field: &Field| Disputed {
        words: ChangeWords::new(cx, *field, &review.current, &review.proposed, today),
        was: ChangeWords::new(cx, *field, &review.base, &review.base, today).before,
        chosen: chosen(*field),
    };
    review.conflicts.iter().map(disputed).collect()
}

fn twins(cx: &Cx, venue: &Venue) -> Vec<Twin> {
    let catalogue = cx.catalogue();
    let known = catalogue.entries().iter().map(|entry| &*entry.venue);
    let twin = |alike: crate::venue::alike::Alike<'_>| Twin {
        name: alike.venue.name.clone(),
        slug: alike.venue.slug.clone(),
        reasons: alike
            .likeness
            .reasons
            .iter()
            .map(|why| cx.t(&format!("alike-{why}")).into_owned())
            .collect(),
    };
    alike(venue, known).into_iter().take(5).map(twin).collect()
}

impl Earlier {
    fn new(cx: &Cx, proposal: &Proposal) -> Self {
        Self {
            id: proposal.id,
            day: full_day(cx, proposal.made_at),
            by: by(cx, proposal.by),
            state: cx.t(&format!("proposal-state-{}", proposal.state)).into_owned(),
            answer: proposal.answer.clone(),
        }
    }
}

impl Page<'_> {
    fn act(&self, act: &str) -> String {
        self.cx.url(&format!("{}/{}/{act}", urls::PROPOSALS, self.proposal.id))
    }

    fn is_waiting(&self) -> bool {
        matches!(self.proposal.state, State::Waiting | State::Question)
    }

    fn is_applied(&self) -> bool {
        self.proposal.state == State::Applied
    }

    fn state(&self) -> String {
        self.cx.t(&format!("proposal-state-{}", self.proposal.state)).into_owned()
    }

    /// The two positions of a change on two small maps.
    fn maps(&self, change: &ChangeWords) -> Vec<Markup> {
        let points = [change.before.point, change.after.point].into_iter().flatten();
        points.map(|point| small_map::draw(self.cx, point, false)).collect()
    }

    /// Every fault of the page, for the summary on top: where, and the key of what to do.
    fn faults(&self) -> Vec<(&'static str, &'static str)> {
        let fields = [
            ("choix", self.typed.choice_error),
            ("refus", self.typed.refusal.error),
            ("question", self.typed.question.error),
            ("retour", self.typed.back.error),
        ];
        fields.into_iter().filter_map(|(field, error)| Some((field, error?))).collect()
    }
}
