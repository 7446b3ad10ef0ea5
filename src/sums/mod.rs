//! What the city learns of the use of the site: sums, and nothing of a person.
//!
//! # What is counted
//!
//! A [`Sum`] is a kind and a word of a closed vocabulary: a need, a service, a district, a language, a moment, whether
//! something was found. Kinds are counted apart: no row tells that whoever asked this need spoke that language. None of
//! the kinds is the sum of another.
//!
//! # How it is kept
//!
//! 1. [`Counter`]: in memory, one number a day, kind and word. It is written once an hour and when the server stops, so
//!    that neither order nor time of requests can be read from the database.
//! 2. `sum_day`: what waits. Nobody reads it.
//! 3. `sum_week`: what coordinators see. When a week is over, [`close`] moves there every word of which there are
//!    [`LEAST`] or more, and deletes the days. A smaller number goes on waiting and is added to the next weeks'.
//!
//! # Why no small number can be computed
//!
//! All that is ever shown, by week, month or quarter, on the page and in the file, is a function of `sum_week`. There, a
//! number that is hidden may have been anything from nought to four whatever is shown ([`week::shown`] and its test): a
//! later number holds it, together with what came since. No total is counted from what is hidden: a total is the sum
//! of what is shown. Waiting loses at most four of each word, for good.

mod asked;
mod counter;
mod period;
pub mod store;
mod week;

use chrono::{DateTime, Months, NaiveDate, Utc};
use sqlx::SqliteConnection;

pub use asked::{Part, of_filter, of_moment, outcome};
pub use counter::Counter;
pub use period::{Period, View};
pub use week::{LEAST, monday};

use crate::clock::day_of;
use crate::db::Db;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// What is counted.
    Kind {
        Need = "besoin" "Besoins demandés",
        Service = "service" "Services demandés",
        District = "quartier" "Quartiers demandés",
        Moment = "moment" "Moments demandés",
        Hour = "heure" "Heures demandées",
        Answer = "reponse" "Réponses",
        Language = "langue" "Langue des pages",
        Sheet = "feuille" "Feuilles imprimées",
        Opinion = "avis" "Avez-vous trouvé ?",
    }
}

vocabulary! {
    /// Whether a question had an answer.
    Outcome { Some = "trouve" "Au moins un lieu", None = "rien" "Aucun lieu", }
}

vocabulary! {
    /// The pages that ask "did you find it?".
    Page { List = "liste" "Liste", Orientation = "orientation" "Orientation", Venue = "lieu" "Page d'un lieu", }
}

vocabulary! {
    /// What somebody answers to "did you find it?".
    Opinion { Yes = "oui" "Oui", No = "non" "Non", }
}

/// One more of something. Its word is of a closed vocabulary, never of what somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sum {
    pub kind: Kind,
    pub word: String,
}

impl Sum {
    pub fn new(kind: Kind, word: &impl std::fmt::Display) -> Self {
        Self { kind, word: word.to_string() }
    }

    /// The sheet of paper, opened to be printed.
    pub fn sheet() -> Self {
        Self { kind: Kind::Sheet, word: "fiche".to_owned() }
    }

    pub fn opinion(page: Page, opinion: Opinion) -> Self {
        Self { kind: Kind::Opinion, word: format!("{page}-{opinion}") }
    }
}

/// A number that is shown: so many in the week that begins on `monday`, and in those it waited through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub monday: NaiveDate,
    pub sum: Sum,
    pub times: u32,
}

/// Shows the weeks that are over.
pub async fn close(db: &Db, now: DateTime<Utc>) -> sqlx::Result<()> {
    let mut writer = db.write().await?;
    let this_week = monday(day_of(now));
    let waiting = store::waiting_before(&mut writer, this_week).await?;
    for (sum, days) in waiting {
        let (shown, until) = week::close(&days);
        for (monday, times) in shown {
            store::show(&mut writer, &Shown { monday, sum: sum.clone(), times }).await?;
        }
        if let Some(until) = until {
            store::forget_days(&mut writer, &sum, until).await?;
        }
    }
    writer.commit().await
}

/// How long sums are kept: two years can be compared, month by month.
const KEPT_MONTHS: Months = Months::new(25);

/// Before this day nothing is kept.
pub fn oldest(now: DateTime<Utc>) -> NaiveDate {
    day_of(now) - KEPT_MONTHS
}

/// Lets go of what is too old.
pub async fn purge(db: &mut SqliteConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
    store::purge(db, oldest(now)).await
}
