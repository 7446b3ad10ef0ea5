//! The one place that says who may pass which door. Every route of the site names a [`Who`]; nothing else decides.
//!
//! A door only says what kind of person passes. *Which* venue a partner may hold is decided where the venue is found:
//! among theirs ([`super::store::mine`]), and there is no other way to hold one for editing.

use super::{Member, Role, Stage};

/// Whom a route is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody; signing in changes nothing.
    Anyone,
    /// Somebody who used a link or a code, before the second factor too.
    HalfSignedIn,
    /// Partners, coordinators and administrators.
    Member,
    Coordinator,
    Administrator,
}

/// Why somebody does not pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    SignIn,
    SecondFactor,
    NotForYou,
}

impl Who {
    /// Whether `member` (None: nobody is signed in) passes.
    pub fn admits(self, member: Option<&Member>) -> Result<(), Refusal> {
        if self == Self::Anyone {
            return Ok(());
        }
        let member = member.ok_or(Refusal::SignIn)?;
        match (self, member.stage, member.role) {
            (Self::Member | Self::Coordinator | Self::Administrator, Stage::SecondFactor, _) => {
                Err(Refusal::SecondFactor)
            }
            (Self::Anyone | Self::HalfSignedIn, _, _)
            | (Self::Member, Stage::Whole, _)
            | (Self::Coordinator, Stage::Whole, Role::Coordinator | Role::Administrator)
            | (Self::Administrator, Stage::Whole, Role::Administrator) => Ok(()),
            (Self::Coordinator | Self::Administrator, Stage::Whole, Role::Partner | Role::Coordinator) => {
                Err(Refusal::NotForYou)
            }
        }
    }
}
