//! SLICE: the coordinator's desk. What waits, venues, structures, people, letters, settings, the log.

mod batch;
pub mod completeness;
mod desk;
mod duplicates;
mod invite;
mod join;
mod journal;
mod languages;
mod letters;
mod logo;
mod needs;
mod people;
mod person;
mod positions;
mod settings;
mod store;
mod structure;
mod structures;
pub mod table;
mod tiles;
mod usage_words;
mod usages;
mod venues;

use crate::account::{Member, Who};
use crate::venue::store::StoreError;
use crate::web::{Cx, Doors, Error, Result};

pub fn doors() -> Doors {
    let city = Who::Coordinator;
    Doors::new()
        .read("/admin", city, desk::show)
        .read("/admin/lettres", city, letters::show)
        .act("/admin/lettres/{id}/ranger", city, letters::put_away)
        .read("/admin/lieux", city, venues::show)
        .act("/admin/lieux/inviter", city, invite::preview)
        .act("/admin/lieux/inviter/envoyer", city, invite::send)
        .act("/admin/lieux/confirmer", city, batch::remind)
        .act("/admin/lieux/liens", city, batch::end_links)
        .act("/admin/lieux/publier", city, batch::publish)
        .read("/admin/structures", city, structures::show)
        .act("/admin/structures", city, structures::add)
        .read("/admin/structures/{id}", city, structure::show)
        .act("/admin/structures/{id}", city, structure::change)
        .act("/admin/structures/{id}/supprimer", city, structure::delete)
        .act("/admin/structures/{id}/lieux", city, structure::give_venue)
        .act("/admin/structures/{id}/lieux/retirer", city, structure::take_venue)
        .act("/admin/structures/{id}/inviter", city, structure::preview)
        .act("/admin/structures/{id}/inviter/envoyer", city, structure::invite)
        .act("/admin/structures/{id}/personnes/retirer", city, structure::part)
        .read("/admin/personnes", city, people::show)
        .act("/admin/personnes", Who::Administrator, people::add)
        .read("/admin/personnes/{id}", city, person::show)
        .act("/admin/personnes/{id}/role", Who::Administrator, person::change_role)
        .act("/admin/personnes/{id}/retirer", city, person::remove)
        .act("/admin/personnes/{id}/deconnecter", city, person::end_sessions)
        .act("/admin/personnes/{id}/second-facteur", Who::Administrator, person::forget_second_factor)
        .act("/admin/personnes/{id}/donnees", city, person::export)
        .act("/admin/personnes/{id}/effacer", city, person::erase)
        .read("/admin/journal", city, journal::show)
        .read("/admin/besoins", city, needs::list)
        .read("/admin/besoins/{id}", city, needs::show)
        .act("/admin/besoins/{id}", city, needs::save)
        .act("/admin/besoins/{id}/remettre", city, needs::restore)
        .read("/admin/usages", city, usages::show)
        .read("/admin/usages.csv", city, usages::file)
        .and(settings_doors())
        .and(upkeep_doors())
}

/// What is put right in what is known.
fn upkeep_doors() -> Doors {
    let city = Who::Coordinator;
    Doors::new()
        .read("/admin/doublons", city, duplicates::show)
        .act("/admin/doublons", city, duplicates::part)
        .read("/admin/doublons/reunir", city, join::show)
        .act("/admin/doublons/reunir", city, join::join)
        .read("/admin/positions", city, positions::show)
        .act("/admin/positions/chercher", city, positions::search)
        .act("/admin/positions", city, positions::take)
}

fn settings_doors() -> Doors {
    let city = Who::Coordinator;
    Doors::new()
        .read("/admin/reglages", city, settings::show)
        .act("/admin/reglages", city, settings::save)
        .upload("/admin/reglages/logo", city, logo::save)
        .act("/admin/reglages/logo/retirer", city, logo::remove)
        .act("/admin/reglages/tuiles", Who::Administrator, tiles::save)
        .act("/admin/reglages/langues", city, languages::save)
        .read("/logo/{hash}", Who::Anyone, logo::show)
}

/// Who asks: behind these doors there is always somebody.
fn member(cx: &Cx) -> Result<&Member> {
    cx.member.as_ref().ok_or(Error::NotForYou)
}

fn broken(cause: StoreError) -> Error {
    Error::internal("the venues", cause)
}
