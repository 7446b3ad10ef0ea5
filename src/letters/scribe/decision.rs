//! Letters about what somebody proposed or reported. What they say is read when they leave.

use serde_json::Value;

use super::{Clerk, signed};
use crate::i18n::Lang;
use crate::letters::{Decision, Fate, Outcome, Question, ReportAnswer};
use crate::mail::{Claimed, LetterKind, ScribeError, Written};
use crate::proposal::{self, Proposal, ProposalId, State};
use crate::report::{self, ReportId, ReportState};
use crate::venue::{Status, Venue, VenueId};
use crate::web::urls;

/// None when what it speaks of is gone, or is decided otherwise meanwhile.
pub(super) async fn write(clerk: &Clerk, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
    if letter.kind == LetterKind::ReportAnswer {
        return report(clerk, letter).await;
    }
    let Some(id) = letter.about.get("proposal").and_then(Value::as_i64) else { return Ok(None) };
    let readers = &clerk.0.db().readers;
    let found = proposal::store::find(readers, ProposalId(id)).await.map_err(ScribeError::new)?;
    let Some(proposal) = found else { return Ok(None) };
    let shown = venue(clerk, &proposal.venue_id).await?;
    let name = shown.as_ref().map_or(&proposal.venue.name, |venue| &venue.name);
    if letter.kind == LetterKind::Question {
        question(clerk, &proposal, name, shown.as_ref())
    } else {
        decision(clerk, &proposal, name, shown.as_ref())
    }
}

fn decision(
    clerk: &Clerk,
    proposal: &Proposal,
    name: &str,
    shown: Option<&Venue>,
) -> Result<Option<Written>, ScribeError> {
    let outcome = match proposal.state {
        State::Accepted => Outcome::Accepted,
        State::AcceptedInPart => Outcome::InPart,
        State::Refused => Outcome::Refused,
        State::Waiting | State::Question | State::Applied | State::Reviewed => return Ok(None),
    };
    let (who, site) = (clerk.who(), clerk.site());
    let letter = Decision {
        signed: signed(&who, &site),
        venue: name,
        outcome,
        reason: proposal.answer.as_deref(),
        link: &page(clerk, shown),
    };
    letter.write(Lang::French).map(Some)
}

fn question(
    clerk: &Clerk,
    proposal: &Proposal,
    name: &str,
    shown: Option<&Venue>,
) -> Result<Option<Written>, ScribeError> {
    let (State::Question, Some(question)) = (proposal.state, proposal.answer.as_deref()) else {
        return Ok(None);
    };
    // Who has an account answers in the form; a visitor, where anyone may write.
    let link = match (shown, proposal.person) {
        (Some(venue), Some(_)) => clerk.link(&urls::edit(&venue.slug)),
        (Some(venue), None) => clerk.link(&urls::report(&venue.slug, crate::venue::FactGroup::Identity)),
        (None, _) => clerk.link("/"),
    };
    let (who, site) = (clerk.who(), clerk.site());
    let letter = Question { signed: signed(&who, &site), venue: name, question, link: &link };
    letter.write(Lang::French).map(Some)
}

async fn report(clerk: &Clerk, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
    let Some(id) = letter.about.get("report").and_then(Value::as_i64) else { return Ok(None) };
    let readers = &clerk.0.db().readers;
    let found = report::store::find(readers, ReportId(id)).await.map_err(ScribeError::new)?;
    let Some(report) = found else { return Ok(None) };
    let Some(venue) = venue(clerk, &report.venue_id).await? else { return Ok(None) };
    let fate = match report.state {
        ReportState::Corrected => Fate::Corrected,
        ReportState::Unchanged => Fate::Kept,
        ReportState::New => return Ok(None),
    };
    let (who, site) = (clerk.who(), clerk.site());
    let letter = ReportAnswer {
        signed: signed(&who, &site),
        venue: &venue.name,
        fate,
        answer: report.answer.as_deref(),
        link: &page(clerk, Some(&venue)),
    };
    letter.write(Lang::French).map(Some)
}

async fn venue(clerk: &Clerk, id: &VenueId) -> Result<Option<Venue>, ScribeError> {
    let found = crate::venue::store::find(&clerk.0.db().readers, id).await.map_err(ScribeError::new)?;
    Ok(found.map(|(venue, _)| venue))
}

/// The page of a venue; of one nobody sees, the site.
fn page(clerk: &Clerk, shown: Option<&Venue>) -> String {
    match shown {
        Some(venue) if venue.status == Status::Published => clerk.link(&urls::venue(&venue.slug)),
        Some(_) | None => clerk.link("/"),
    }
}
