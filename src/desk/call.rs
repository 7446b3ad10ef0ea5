//! `POST /accueil/appel`: a front desk called a venue, and what we say of it is right. One row a day and venue; nobody's
//! name. It is no confirmation: who is at a front desk does not speak for the venue. A coordinator who is signed in
//! does: theirs is a call of the city.

use axum::response::Response;

use crate::account::Who;
use crate::clock::day_of;
use crate::reminder::call::Answer;
use crate::reminder::confirmation;
use crate::report::{CallAnswer, store};
use crate::venue::Slug;
use crate::web::guard::redirect;
use crate::web::limit::Network;
use crate::web::local::LocalPath;
use crate::web::{Cx, Error, Form, Result};

pub(super) async fn file(cx: Cx, network: Network, Form(form): Form) -> Result<Response> {
    let slug: Slug = form.get("juste").and_then(|slug| slug.parse().ok()).ok_or(Error::BadRequest)?;
    let catalogue = cx.catalogue();
    let entry = catalogue.find(&slug).ok_or(Error::NotFound)?;
    cx.app.limits().calls_from_network.count(&network)?;
    let city = cx.member.as_ref().filter(|member| Who::Coordinator.admits(Some(member)).is_ok());
    if let Some(member) = city {
        confirmation::file_call(&cx.app, &entry.venue, Answer::AllRight, member.person, cx.now).await?;
    } else {
        let day = day_of(cx.now);
        store::note_call(&cx.app.db().writer, &entry.venue.id, CallAnswer::Right, day).await?;
    }
    let back = form.get("retour").and_then(|path| path.parse::<LocalPath>().ok());
    let back = back.filter(|path| path.as_str().starts_with("/accueil"));
    let number = entry.number.map_or_else(String::new, |number| format!("#lieu-{number}"));
    let back = back.as_ref().map_or("/accueil", LocalPath::as_str);
    Ok(redirect(&format!("{}{number}", cx.url(back))))
}
