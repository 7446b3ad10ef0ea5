//! SLICE: `/admin/imports`. A file of venues is received, what it would change is shown, decided about, applied, undone.

mod apply;
mod choose;
mod columns;
mod lines;
mod list;
mod page;
mod receive;
mod settled;
mod words;
mod work;

use crate::account::{Member, Who};
use crate::intake::store::{self, Import, ImportId};
use crate::venue::store::StoreError;
use crate::web::{Cx, Doors, Error, Result};

pub fn doors() -> Doors {
    let city = Who::Coordinator;
    Doors::new()
        .read("/admin/imports", city, list::show)
        .upload_list("/admin/imports", city, receive::receive)
        .act("/admin/imports/sources", city, list::rank)
        .read("/admin/imports/{id}", city, page::show)
        .act("/admin/imports/{id}", city, choose::save)
        .act("/admin/imports/{id}/appliquer", city, apply::apply)
        .act("/admin/imports/{id}/retirer", city, apply::drop_file)
        .act("/admin/imports/{id}/annuler", city, apply::undo)
        .read("/admin/imports/{id}/colonnes", city, columns::show)
        .act("/admin/imports/{id}/colonnes", city, columns::save)
}

/// Who asks: behind these doors there is always somebody.
fn member(cx: &Cx) -> Result<&Member> {
    cx.member.as_ref().ok_or(Error::NotForYou)
}

fn broken(cause: StoreError) -> Error {
    Error::internal("the imports", cause)
}

async fn found(cx: &Cx, id: ImportId) -> Result<Import> {
    store::find(&cx.app.db().readers, id).await?.ok_or(Error::NotFound)
}

/// The page of an import.
fn url(cx: &Cx, id: ImportId, rest: &str) -> String {
    cx.url(&format!("{}/{id}{rest}", crate::web::urls::IMPORTS))
}
