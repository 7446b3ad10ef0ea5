//! SLICE: find a venue. Home, list, one venue, districts and communes, near me, and the pages that go with them.

mod colours;
mod home;
mod list;
mod near;
mod offers;
mod pages;
mod place;
mod show;
mod show_data;
mod sitemap;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/", Who::Anyone, home::show)
        .read("/lieux", Who::Anyone, list::show)
        .read("/lieux/{slug}", Who::Anyone, show::show)
        .read("/pres-de", Who::Anyone, near::show)
        .ask("/pres-de", near::locate)
        .read("/communes/{insee}", Who::Anyone, place::commune)
        .read("/quartiers", Who::Anyone, place::districts)
        .read("/quartiers/{id}", Who::Anyone, place::district)
        .read("/accessibilite", Who::Anyone, pages::accessibility)
        .read("/mentions-legales", Who::Anyone, pages::legal)
        .read("/donnees-personnelles", Who::Anyone, pages::privacy)
        .read("/plan-du-site", Who::Anyone, pages::site_plan)
        .read("/couleurs.css", Who::Anyone, colours::show)
        .read("/sitemap.xml", Who::Anyone, sitemap::show)
        .in_every_language()
        .and(preview_doors())
}

/// A venue before its changes are sent, for who makes them.
fn preview_doors() -> Doors {
    Doors::new()
        .read("/partenaire/lieux/{slug}/apercu", Who::Member, show::preview)
        .read("/partenaire/nouveau/{token}/apercu", Who::Member, show::preview)
        .read("/proposer/{token}/apercu", Who::Anyone, show::preview)
        .read("/fiche/{token}/apercu", Who::Anyone, show::preview)
}
