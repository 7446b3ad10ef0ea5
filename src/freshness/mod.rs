//! SLICE: what we know stays true. A link in a letter confirms a venue in one tap; letters ask, and where they are not
//! answered the city calls.

mod calls;
mod confirm;
mod facts;
mod poster;
mod sheet;
mod work_here;
mod wrong_person;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/fiche/{token}", Who::Anyone, sheet::show)
        .act("/fiche/{token}/confirmer", Who::Anyone, confirm::confirm)
        .act("/partenaire/lieux/{slug}/confirmer", Who::Member, confirm::confirm_mine)
        .read("/fiche/{token}/merci", Who::Anyone, confirm::thanks)
        .read("/fiche/{token}/mauvaise-personne", Who::Anyone, wrong_person::show)
        .act("/fiche/{token}/mauvaise-personne", Who::Anyone, wrong_person::file)
        .read("/lieux/{slug}/vous-travaillez-ici", Who::Anyone, work_here::show)
        .tell("/lieux/{slug}/vous-travaillez-ici", work_here::send)
        .read("/lieux/{slug}/affiche", Who::Anyone, poster::show)
        .read("/admin/appels", Who::Coordinator, calls::list)
        .act("/admin/appels/{slug}", Who::Coordinator, calls::file)
        .read("/admin/appels/{slug}/questionnaire", Who::Coordinator, calls::questionnaire)
}
