//! SLICE: a front desk finds help for the person in front of it. One page, everything by keyboard; nothing about that
//! person is kept: what is asked stands in the address and nowhere else.

mod call;
mod compare;
mod page;
mod place;
mod question;
mod row;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/accueil", Who::Anyone, page::show)
        .read("/accueil/feuille", Who::Anyone, page::slip)
        .ask("/accueil/ou", place::locate)
        .tell("/accueil/appel", call::file)
}
