//! The same venues in the words of two sister standards: data·inclusion (French social inclusion) and HSDS (Open
//! Referral). Only where both mean the same; what is not known is absent, and what cannot be said is named
//! (`/donnees/data-inclusion`, `/donnees/hsds`).

mod files;
mod hsds;
mod inclusion;
mod page;
mod place;
mod table;

#[cfg(test)]
mod tests;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/data-inclusion/structures.json", Who::Anyone, files::structures)
        .read("/data-inclusion/services.json", Who::Anyone, files::services)
        .read("/hsds", Who::Anyone, hsds::about)
        .read("/hsds/services", Who::Anyone, hsds::page)
        .read("/hsds/services/{id}", Who::Anyone, hsds::one)
        .read("/donnees/data-inclusion", Who::Anyone, page::inclusion)
        .read("/donnees/hsds", Who::Anyone, page::hsds)
}
