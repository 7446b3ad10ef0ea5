//! SLICE: what was changed of a venue, by whom, and who decides.

mod history;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new().read("/lieux/{slug}/historique", Who::Anyone, history::show)
}
