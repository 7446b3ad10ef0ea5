//! The letter that invites somebody to speak for a structure.

use serde::{Deserialize, Serialize};

use super::{Clerk, signed};
use crate::account::{PersonId, StructureId, entry, roster, store};
use crate::i18n::Lang;
use crate::letters::Invitation;
use crate::mail::{Claimed, ScribeError, Written};

/// What an invitation speaks of, as the queue holds it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Invited {
    pub person: i64,
    pub structure: i64,
    /// Who invites.
    pub by: i64,
}

/// What an invitation says, before it has a link.
pub struct Words<'a> {
    pub structure: &'a str,
    pub venues: &'a [&'a str],
    /// Address of who invites; None: they left meanwhile, the team invites.
    pub inviter: Option<&'a str>,
    pub days: u32,
}

impl Clerk {
    /// The letter in words; also how it is shown before it is sent.
    pub fn invitation(&self, words: &Words<'_>, token: &str) -> Result<Written, ScribeError> {
        let (who, site) = (self.who(), self.site());
        let letter = Invitation {
            signed: signed(&who, &site),
            link: &self.link(&format!("/partenaire/entrer/{token}")),
            who_invites: words.inviter.unwrap_or(&who),
            structure: words.structure,
            venues: words.venues,
            days: words.days,
        };
        letter.write(Lang::French)
    }
}

/// None when the person or the structure is gone, or the person does not speak for it any more.
pub(super) async fn write(clerk: &Clerk, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
    let about: Invited = serde_json::from_value(letter.about.clone()).map_err(ScribeError::new)?;
    let (person, structure) = (PersonId(about.person), StructureId(about.structure));
    let mut writer = clerk.0.db().write().await.map_err(ScribeError::new)?;
    let members = roster::members_of(&mut *writer, structure).await.map_err(ScribeError::new)?;
    let Some(member) = members.into_iter().find(|member| member.id == person) else { return Ok(None) };
    let found = store::structure_by_id(&mut *writer, structure).await.map_err(ScribeError::new)?;
    let Some(structure) = found else { return Ok(None) };
    let venues = roster::venues_of(&mut *writer, structure.id).await.map_err(ScribeError::new)?;
    let names: Vec<&str> = venues.iter().map(|(_, name, _)| name.as_str()).collect();
    let inviter = store::person_by_id(&mut *writer, PersonId(about.by)).await.map_err(ScribeError::new)?;
    let life = entry::invitation_life(member.role);
    let now = clerk.0.clock().now();
    let entry = entry::open(&mut writer, person, life, now).await.map_err(ScribeError::new)?;
    writer.commit().await.map_err(ScribeError::new)?;
    let words = Words {
        structure: &structure.name,
        venues: &names,
        inviter: inviter.as_ref().map(|person| person.email.as_str()),
        days: u32::try_from(life.num_days()).unwrap_or_default(),
    };
    clerk.invitation(&words, entry.token.as_str()).map(Some)
}
