//! A visitor says that a listing is wrong. Nobody needs to say who they are; who leaves an address hears back, and the
//! address is erased. Knows no HTTP and no template.

pub mod store;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::SqliteConnection;

use crate::account::PersonId;
use crate::audit::{self, Act};
use crate::mail::{self, LetterKind};
use crate::proposal::Note;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Email, FactGroup, VenueId};

vocabulary! {
    /// What is wrong.
    ReportKind {
        NoAnswer = "ne-repond-pas" "Le téléphone ne répond pas",
        WasClosed = "ferme-sur-place" "C'était fermé",
        Wrong = "faux" "C'est faux",
        Gone = "n-existe-plus" "Ce lieu n'existe plus",
        Other = "autre" "Autre chose",
    }
}

vocabulary! {
    /// What became of a report.
    ReportState {
        New = "nouveau" "Nouveau",
        Corrected = "corrige" "La fiche est corrigée",
        Unchanged = "sans-suite" "La fiche reste comme elle est",
    }
}

vocabulary! {
    /// Who says it.
    Teller {
        Visitor = "visiteur" "Une personne",
        FrontDesk = "accueil" "Un accueil, après un appel",
    }
}

vocabulary! {
    /// What a front desk learnt by calling a venue.
    CallAnswer { Right = "juste" "Tout est juste", Wrong = "faux" "Quelque chose est faux", }
}

/// The last call of a front desk to a venue. No confirmation: a front desk does not speak for the venue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeskCall {
    pub answer: CallAnswer,
    pub on: NaiveDate,
}

/// A report, as the queue has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId(pub i64);

impl std::fmt::Display for ReportId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for ReportId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// What a visitor says.
#[derive(Clone, Debug)]
pub struct Told {
    pub venue_id: VenueId,
    pub group: FactGroup,
    pub kind: ReportKind,
    pub by: Teller,
    pub text: Option<Note>,
    /// To hear back.
    pub email: Option<Email>,
}

/// A report whole.
#[derive(Clone, Debug)]
pub struct Report {
    pub id: ReportId,
    pub venue_id: VenueId,
    pub group: FactGroup,
    pub kind: ReportKind,
    pub by: Teller,
    pub text: Option<String>,
    pub email: Option<String>,
    pub made_at: DateTime<Utc>,
    pub state: ReportState,
    pub answer: Option<String>,
}

/// Who decides, when, and in what words.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'a> {
    pub by: PersonId,
    pub state: ReportState,
    pub answer: Option<&'a Note>,
    pub now: DateTime<Utc>,
}

/// Closes a report in the caller's transaction, with the letter to who asked for one. False when it was closed before.
pub async fn decide(db: &mut SqliteConnection, id: ReportId, verdict: &Verdict<'_>) -> sqlx::Result<bool> {
    let Some(report) = store::find(&mut *db, id).await? else { return Ok(false) };
    if !store::decide(&mut *db, id, verdict).await? {
        return Ok(false);
    }
    let about = format!("signalement {id} : {}", verdict.state);
    audit::record(&mut *db, Some(verdict.by), Act::ReportDecided, &about, verdict.now).await?;
    if let Some(email) = report.email.and_then(|email| email.parse::<Email>().ok()) {
        let about = serde_json::json!({ "report": id.0 });
        mail::store::post(db, LetterKind::ReportAnswer, &email, about, verdict.now).await?;
    }
    Ok(true)
}
