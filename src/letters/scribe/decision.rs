use super::Clerk;
use crate::mail::{Claimed, ScribeError, Written};

pub(super) async fn write(_clerk: &Clerk, _letter: &Claimed) -> Result<Option<Written>, ScribeError> {
    Ok(None)
}
