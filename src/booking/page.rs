//! A request behind the link of a letter, in the hands of one side.

use axum::response::Response;

use super::told;
use crate::account::data::overwrite;
use crate::account::secret::Token;
use crate::appointment::{Fault, Opened, SealError, Sealed, Side, store};
use crate::i18n::date;
use crate::venue::{Venue, store as venues};
use crate::web::{Cx, Result};

/// A request, opened.
pub(super) struct Held {
    pub sealed: Sealed,
    pub opened: Opened,
    pub venue: Venue,
}

/// The request of a link, or the page that says why there is none.
pub(super) async fn hold(cx: &Cx, token: &Token, side: Side) -> Result<Result<Held, Box<Response>>> {
    let db = &cx.app.db().readers;
    let Some(sealed) = store::find_by_token(db, token, side, cx.now).await? else {
        return Ok(Err(Box::new(told::gone(cx))));
    };
    let Some((venue, _)) = venues::find(db, &sealed.venue_id).await? else {
        return Ok(Err(Box::new(told::gone(cx))));
    };
    match cx.app.appointments().sealer().map(|sealer| sealed.open(sealer)) {
        Some(Ok(opened)) => Ok(Ok(Held { sealed, opened, venue })),
        Some(Err(SealError::Broken | SealError::NoRandom)) | None => Ok(Err(Box::new(told::broken(cx)))),
    }
}

impl Held {
    /// “jeudi 3 décembre à 14 h 30”: what was accepted or proposed.
    pub fn moment(&self, cx: &Cx) -> Option<String> {
        let at = self.opened.answer.as_ref()?.at?;
        let catalogue = cx.catalogue();
        let local = catalogue.find(&self.venue.slug).map_or_else(
            || at.with_timezone(&chrono_tz::Europe::Paris).naive_local(),
            |entry| entry.local(at),
        );
        Some(date::moment(cx.lang, local))
    }

    /// The venue's last word.
    pub fn words(&self) -> Option<&str> {
        self.opened.answer.as_ref()?.words.as_deref()
    }

    /// Whether a form speaks of the request as it stands.
    pub fn is_turn(&self, typed: Option<&str>) -> bool {
        typed.and_then(|turn| turn.parse::<i64>().ok()) == Some(self.sealed.turn)
    }
}

/// Erases the request of a link, in the file and in its log. A link that leads to nothing erases nothing.
pub(super) async fn erase(cx: &Cx, token: &Token, side: Side) -> Result<Response> {
    let mut writer = cx.app.db().write().await?;
    let Some(sealed) = store::find_by_token(&mut *writer, token, side, cx.now).await? else {
        return Ok(told::gone(cx));
    };
    store::erase(&mut writer, &sealed.id).await.map_err(Fault::from)?;
    writer.commit().await?;
    overwrite(cx.app.db()).await?;
    Ok(told::erased(cx))
}
