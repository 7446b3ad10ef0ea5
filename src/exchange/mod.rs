//! SLICE: give the data back. Files of the national standard and for people, the page that explains them, the
//! description portals harvest, the feed of changes, the same venues in the words of sister standards.

mod catalogue;
mod feed;
mod files;
mod give;
mod page;
mod quality;
mod sister;
mod store;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/lieux.csv", Who::Anyone, files::csv)
        .read("/lieux.json", Who::Anyone, files::json)
        .read("/lieux.xlsx", Who::Anyone, files::xlsx)
        .read("/donnees", Who::Anyone, page::show)
        .read("/donnees/catalogue.jsonld", Who::Anyone, catalogue::show)
        .read("/flux.atom", Who::Anyone, feed::show)
        .and(sister::doors())
}
