//! `POST /admin/imports`: a file is received and read; what it would change is shown next.

use std::collections::BTreeMap;

use axum::response::Response;

use super::{list, member, url};
use crate::i18n::intake as words;
use crate::intake::SourceName;
use crate::intake::file;
use crate::intake::packed::pack;
use crate::intake::store::{self, Coming};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Result, Upload, UploadName};

pub(super) async fn receive(
    cx: Cx,
    Upload(content): Upload,
    UploadName(name): UploadName,
    Form(form): Form,
) -> Result<Response> {
    let typed = form.get("source").unwrap_or_default().to_owned();
    let source = typed.parse::<SourceName>();
    let mut problems = BTreeMap::new();
    if source.is_err() {
        problems.insert("source", cx.t("imports-source-bad").into_owned());
    }
    if content.is_none() {
        problems.insert("fichier", cx.t("imports-file-missing").into_owned());
    }
    let (Some(content), Ok(source)) = (content, source) else {
        return list::page(&cx, typed, problems).await;
    };
    let read = tokio::task::spawn_blocking(move || (file::read(&content).err(), pack(&content)));
    let (bad, packed) = read.await.map_err(|cause| Error::internal("a file", cause))?;
    if let Some(bad) = bad {
        problems.insert("fichier", words::bad_file(cx.lang, &bad));
        return list::page(&cx, typed, problems).await;
    }
    let coming = Coming {
        source: &source,
        file_name: if name.is_empty() { "fichier" } else { &name },
        mapping: form.get("colonnes"),
        person: Some(member(&cx)?.person),
        content: Some(packed.map_err(|cause| Error::internal("a file", cause))?),
    };
    let id = store::add(&cx.app.db().writer, &coming, cx.now).await?;
    Ok(redirect(&url(&cx, id, "")))
}
