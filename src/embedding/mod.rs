//! SLICE: the places in a frame of a partner's site. `/integration` makes the code of the frame, with a preview;
//! `/integre` is the page in it: light, in the partner's colours, without cookie, with a link back.

mod build;
mod field;
mod frame;
pub mod look;
pub mod palette;

use crate::account::Who;
use crate::web::{Doors, urls};

pub fn doors() -> Doors {
    let residents = Doors::new()
        .read(urls::EMBEDDED, Who::Anyone, frame::show)
        .read(urls::EMBEDDED_COLOURS, Who::Anyone, frame::colours)
        .in_every_language();
    Doors::new().read(urls::EMBEDDING, Who::Anyone, build::show).and(residents)
}
