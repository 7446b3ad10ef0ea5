//! The letter somebody asked for to come in.

use super::{Clerk, signed};
use crate::account::{entry, store};
use crate::i18n::Lang;
use crate::letters::SignIn;
use crate::mail::{Claimed, ScribeError, Written};

/// None when nobody has this address: the page that was asked does not know, and does not tell.
pub(super) async fn write(clerk: &Clerk, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
    let mut writer = clerk.0.db().write().await.map_err(ScribeError::new)?;
    let known = store::person_by_email(&mut *writer, letter.recipient()?.as_str()).await;
    let Some(person) = known.map_err(ScribeError::new)? else { return Ok(None) };
    let life = entry::life(person.role);
    let now = clerk.0.clock().now();
    let entry = entry::open(&mut writer, person.id, life, now).await.map_err(ScribeError::new)?;
    writer.commit().await.map_err(ScribeError::new)?;
    let (who, site) = (clerk.who(), clerk.site());
    let written = SignIn {
        signed: signed(&who, &site),
        link: &clerk.link(&format!("/partenaire/entrer/{}", entry.token.as_str())),
        code: &entry.code.spaced(),
        minutes: u32::try_from(life.num_minutes()).unwrap_or_default(),
    };
    written.write(Lang::French).map(Some)
}
