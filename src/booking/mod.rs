//! SLICE: an appointment. Somebody asks, the venue answers from the link of a letter, and whoever holds the venue says
//! whether it takes requests at all.

mod ask;
mod form;
mod page;
mod person;
mod switch;
mod told;
mod venue;

use crate::account::Who;
use crate::appointment::Fault;
use crate::web::{Doors, Error};

pub fn doors() -> Doors {
    Doors::new()
        .read("/lieux/{slug}/rendez-vous", Who::Anyone, ask::show)
        .tell("/lieux/{slug}/rendez-vous", ask::send)
        .read("/lieux/{slug}/rendez-vous/merci", Who::Anyone, ask::thank)
        .read("/mon-rendez-vous/{token}", Who::Anyone, person::show)
        .act("/mon-rendez-vous/{token}", Who::Anyone, person::reply)
        .act("/mon-rendez-vous/{token}/effacer", Who::Anyone, person::erase)
        .in_every_language()
        .and(venue_doors())
}

fn venue_doors() -> Doors {
    Doors::new()
        .read("/rendez-vous/{token}", Who::Anyone, venue::show)
        .act("/rendez-vous/{token}", Who::Anyone, venue::answer)
        .act("/rendez-vous/{token}/effacer", Who::Anyone, venue::erase)
        .read("/partenaire/lieux/{slug}/rendez-vous", Who::Member, switch::show)
        .act("/partenaire/lieux/{slug}/rendez-vous", Who::Member, switch::set)
}

impl From<Fault> for Error {
    fn from(cause: Fault) -> Self {
        Self::internal("an appointment", cause)
    }
}
