//! SLICE: the easy version. Home, needs, list and venue in short sentences, one idea each, with a picture; made from the
//! same facts as the full version by sentence templates (`easy.ftl`), never from what people wrote. Names and addresses
//! are the only free words, besides what to bring and what helps beside a place, as the needs have them; they stand in
//! elements marked `data-name`.

mod list;
mod start;
mod told;
mod venue;

use crate::account::Who;
use crate::web::{Doors, urls};

pub fn doors() -> Doors {
    Doors::new()
        .read(urls::EASY, Who::Anyone, start::home)
        .read(urls::EASY_NEEDS, Who::Anyone, start::needs)
        .read(urls::EASY_LIST, Who::Anyone, list::show)
        .read("/facile/lieux/{slug}", Who::Anyone, venue::show)
        .in_every_language()
}
