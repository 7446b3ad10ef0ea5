//! SLICE: several venues together. One short address for them, what is sent of them, the slip of paper that is handed
//! over, and the liaison sheet, which never leaves the browser. Nothing is kept: the address is all there is.

mod liaison;
mod page;
mod panel;
mod share;
mod slip;
mod tongues;
mod wish;

use crate::account::Who;
use crate::venue::Chosen;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::web::{Doors, Error, Result};

pub fn doors() -> Doors {
    Doors::new()
        .read("/selection/{numbers}", Who::Anyone, page::show)
        .read("/selection/{numbers}/fiche", Who::Anyone, slip::show)
        .read("/selection/{numbers}/liaison", Who::Anyone, liaison::show)
        .in_every_language()
}

/// The venues chosen, in the order they were chosen. A number nobody has, or of a draft, is not found.
fn found<'a>(catalogue: &'a Catalogue, chosen: &Chosen) -> Result<Vec<&'a Entry>> {
    chosen.iter().map(|number| catalogue.by_number(*number).ok_or(Error::NotFound)).collect()
}
