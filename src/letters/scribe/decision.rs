//! Letters about what somebody proposed or reported. What they say is read when they leave.

use serde_json::Value;

use super::{Clerk, signed};
use crate::account::secret::Token;
use crate::i18n::Lang;
use crate::letters::{Decision, Fate, Outcome, Question, ReportAnswer};
use crate::mail::{Claimed, LetterKind, ScribeError, Written};
use crate::proposal::draft::{self, Draft};
use crate::proposal::{self, By, Holder, Proposal, ProposalId, State};
use crate::report::{self, ReportId, ReportState};
use crate::venue::{Status, Venue, VenueId};
use crate::venue_link;
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
        question(clerk, &proposal, name, shown.as_ref()).await
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

async fn question(
    clerk: &Clerk,
    proposal: &Proposal,
    name: &str,
    shown: Option<&Venue>,
) -> Result<Option<Written>, ScribeError> {
    let (State::Question, Some(question)) = (proposal.state, proposal.answer.as_deref()) else {
        return Ok(None);
    };
    let link = match (shown, proposal.person) {
        (Some(venue), Some(_)) => clerk.link(&urls::edit(&venue.slug)),
        (Some(venue), None) if proposal.by == By::StructureByLink => {
            clerk.link(&sheet(clerk, proposal, venue).await?)
        }
        (Some(venue), None) => clerk.link(&urls::report(&venue.slug, crate::venue::FactGroup::Identity)),
        (None, _) => clerk.link(&form(clerk, proposal).await?),
    };
    let (who, site) = (clerk.who(), clerk.site());
    let letter = Question { signed: signed(&who, &site), venue: name, question, link: &link };
    letter.write(Lang::French).map(Some)
}

/// Where the author of a new venue finds what they wrote, to complete and send again. A visitor's way is made here, when
/// the letter leaves.
async fn form(clerk: &Clerk, proposal: &Proposal) -> Result<String, ScribeError> {
    let token = Token::new().map_err(ScribeError::new)?;
    let (holder, path) = match proposal.person {
        Some(person) => (Holder::Person(person), urls::new_of_member(&proposal.venue_id)),
        None => (Holder::Visitor(token.hash()), urls::new_of_visitor(&token)),
    };
    let key = Token::new().map_err(ScribeError::new)?.as_str().to_owned();
    let draft = Draft { holder, venue: proposal.venue.clone(), base: proposal.base, key };
    let app = &clerk.0;
    draft::save(&app.db().writer, &draft, app.clock().now()).await.map_err(ScribeError::new)?;
    Ok(path)
}

/// The sheet of a venue, for whoever had a link to it before: a new link, made when the letter leaves, with what they wrote.
async fn sheet(clerk: &Clerk, proposal: &Proposal, venue: &Venue) -> Result<String, ScribeError> {
    let app = &clerk.0;
    let now = app.clock().now();
    let mut writer = app.db().write().await.map_err(ScribeError::new)?;
    let token = venue_link::open(&mut writer, &venue.id, now).await.map_err(ScribeError::new)?;
    let link = venue_link::find(&mut *writer, &token, now).await.map_err(ScribeError::new)?;
    if let Some(link) = link {
        let key = Token::new().map_err(ScribeError::new)?.as_str().to_owned();
        let holder = Holder::Link(link.id);
        let draft = Draft { holder, venue: proposal.venue.clone(), base: proposal.base, key };
        draft::save(&mut *writer, &draft, now).await.map_err(ScribeError::new)?;
    }
    writer.commit().await.map_err(ScribeError::new)?;
    Ok(urls::sheet(&token, "/modifier"))
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
