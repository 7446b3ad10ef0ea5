//! `GET /sitemap.xml`: every page a search engine may list, in every language.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use crate::i18n::Lang;
use crate::web::tongue::Spoken;
use crate::web::{Cx, Error, Made, Result, urls};

#[derive(Template)]
#[template(path = "directory/sitemap.xml")]
struct Sitemap<'a> {
    langs: Vec<Lang>,
    base: &'a str,
    paths: Vec<(String, Spoken)>,
}

/// A sitemap holds whole addresses: without a configured public address there is none.
pub(super) async fn show(cx: Cx) -> Result<Response> {
    if cx.public_url().is_empty() {
        return Err(Error::NotFound);
    }
    cx.answer("/sitemap.xml", |cx, catalogue| {
        let territory = cx.app.territory();
        let mut paths: Vec<String> =
            ["/", "/lieux", "/carte", "/orientation", "/quartiers"].map(str::to_owned).into();
        paths.extend(territory.communes().iter().map(|commune| urls::commune(&commune.insee)));
        paths.extend(territory.districts().iter().map(|district| urls::district(district.id.as_str())));
        paths.extend(catalogue.entries().iter().map(|entry| urls::venue(&entry.venue.slug)));
        let said = |path: String| (path, Spoken::All);
        let data = ["/donnees", "/donnees/data-inclusion", "/donnees/hsds", "/api", urls::EMBEDDING]
            .map(|path| (path.to_owned(), Spoken::Main));
        let paths = paths.into_iter().map(said).chain(data).collect();
        let sitemap = Sitemap { langs: cx.settings.langs().collect(), base: cx.public_url(), paths };
        let body = sitemap.render().map_err(|cause| Error::internal("a template", cause))?;
        Ok(Made { body, mime: "application/xml", changes_at: cx.now + Days::new(1), counted: vec![] })
    })
}

impl Sitemap<'_> {
    fn localised(&self, path: &str, spoken: Spoken) -> Vec<(&'static str, String)> {
        self.langs
            .iter()
            .filter(|lang| spoken.includes(**lang))
            .map(|lang| (lang.code(), format!("{}{}", self.base, urls::local(*lang, path))))
            .collect()
    }
}
