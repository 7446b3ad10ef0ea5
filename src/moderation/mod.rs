//! SLICE: what was changed of a venue, by whom, and who decides; what visitors say is wrong.

mod decide;
mod history;
mod proposal;
mod queue;
mod report;
mod reports;
mod restore;
mod words;

use crate::account::Who;
use crate::web::{Doors, urls};

pub fn doors() -> Doors {
    Doors::new()
        .read("/lieux/{slug}/historique", Who::Anyone, history::show)
        .read("/lieux/{slug}/signaler", Who::Anyone, report::show)
        .tell("/lieux/{slug}/signaler", report::send)
        .read("/lieux/{slug}/signaler/merci", Who::Anyone, report::thank)
        .in_every_language()
        .and(city_doors())
}

fn city_doors() -> Doors {
    Doors::new()
        .read(urls::PROPOSALS, Who::Coordinator, queue::show)
        .act(urls::PROPOSALS, Who::Coordinator, queue::accept)
        .read("/admin/propositions/{id}", Who::Coordinator, proposal::show)
        .act("/admin/propositions/{id}/accepter", Who::Coordinator, decide::accept)
        .act("/admin/propositions/{id}/refuser", Who::Coordinator, decide::refuse)
        .act("/admin/propositions/{id}/demander", Who::Coordinator, decide::ask)
        .act("/admin/propositions/{id}/relue", Who::Coordinator, decide::confirm)
        .act("/admin/propositions/{id}/reprendre", Who::Coordinator, decide::take_back)
        .read(urls::REPORTS, Who::Coordinator, reports::show)
        .act(urls::REPORTS, Who::Coordinator, reports::decide)
        .read("/admin/lieux/{slug}/historique", Who::Coordinator, restore::list)
        .read("/admin/lieux/{slug}/historique/{number}", Who::Coordinator, restore::show)
        .act("/admin/lieux/{slug}/historique/{number}/remettre", Who::Coordinator, restore::restore)
}
