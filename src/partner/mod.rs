//! SLICE: partners and the city sign in, see their venues, end their sessions.

mod enter;
mod home;
mod my_data;
mod second_factor;
mod sessions;
mod sign_in;

use crate::account::Who;
use crate::web::{Doors, urls};

pub fn doors() -> Doors {
    Doors::new()
        .read(urls::SIGN_IN, Who::Anyone, sign_in::show)
        .tell(urls::SIGN_IN, sign_in::ask)
        .act("/partenaire/connexion/code", Who::Anyone, sign_in::by_code)
        .read("/partenaire/entrer/{token}", Who::Anyone, enter::show)
        .act("/partenaire/entrer/{token}", Who::Anyone, enter::enter)
        .read(urls::SECOND_FACTOR, Who::HalfSignedIn, second_factor::show)
        .act(urls::SECOND_FACTOR, Who::HalfSignedIn, second_factor::check)
        .read(urls::PARTNER, Who::Member, home::show)
        .read("/partenaire/connexions", Who::Member, sessions::show)
        .act("/partenaire/connexions/{id}/fermer", Who::Member, sessions::end)
        .read("/partenaire/mes-donnees", Who::Member, my_data::show)
        .act("/partenaire/mes-donnees/fichier", Who::Member, my_data::export)
        .act("/partenaire/mes-donnees/effacer", Who::Member, my_data::erase)
        .act("/partenaire/deconnexion", Who::HalfSignedIn, sessions::sign_out)
}
