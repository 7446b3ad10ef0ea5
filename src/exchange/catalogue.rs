//! `GET /donnees/catalogue.jsonld`: the dataset as a portal harvests it (DCAT-AP 3, as JSON-LD).

use axum::response::Response;
use chrono::{DateTime, Days, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::store;
use crate::i18n::Lang;
use crate::standard::file::Format;
use crate::web::{Cx, Made, Result};

pub(super) async fn show(cx: Cx) -> Result<Response> {
    const KEY: &str = "/donnees/catalogue.jsonld";
    let last = store::last_change(&cx.app.db().readers).await?;
    cx.answer(KEY, |cx, _| {
        let body = catalogue(cx, last).to_string();
        Ok(Made { body, mime: "application/ld+json", changes_at: cx.now + Days::new(1), counted: vec![] })
    })
}

fn catalogue(cx: &Cx, last: Option<DateTime<Utc>>) -> Value {
    let base = cx.app.config().base_url();
    let modified = last.map(|last| last.to_rfc3339_opts(SecondsFormat::Secs, true));
    json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": format!("{base}/donnees#catalogue"),
        "@type": "dcat:Catalog",
        "dct:title": literal(cx.site_name(), cx.lang),
        "dct:description": literal(cx.t("data-lead"), cx.lang),
        "dct:publisher": publisher(cx, &base),
        "foaf:homepage": { "@id": format!("{base}/donnees") },
        "dcat:dataset": dataset(cx, &base, modified.as_deref()),
    })
}

fn literal(text: impl Into<String>, lang: Lang) -> Value {
    json!({ "@value": text.into(), "@language": lang.code() })
}

/// Who the settings say publishes the site; else the site itself.
fn publisher(cx: &Cx, base: &str) -> Value {
    let name = cx.settings.legal.publisher.as_ref().map_or_else(|| cx.site_name(), ToString::to_string);
    json!({ "@id": format!("{base}/#editeur"), "@type": "foaf:Agent", "foaf:name": name })
}

fn dataset(cx: &Cx, base: &str, modified: Option<&str>) -> Value {
    let title = cx.t1("data-dataset", "place", cx.place());
    let mut dataset = json!({
        "@id": format!("{base}/donnees#lieux"),
        "@type": "dcat:Dataset",
        "dct:identifier": format!("{base}/donnees#lieux"),
        "dct:title": literal(title, cx.lang),
        "dct:description": literal(cx.t("data-lead"), cx.lang),
        "dct:language": { "@id": "http://publications.europa.eu/resource/authority/language/FRA" },
        "dct:accrualPeriodicity":
            { "@id": "http://publications.europa.eu/resource/authority/frequency/CONT" },
        "dct:publisher": { "@id": format!("{base}/#editeur") },
        "dct:conformsTo": { "@id": SCHEMA },
        "dcat:keyword": KEYWORDS.map(|word| literal(word, Lang::French)),
        "dcat:theme": { "@id": "http://publications.europa.eu/resource/authority/data-theme/SOCI" },
        "dcat:landingPage": { "@id": format!("{base}/donnees") },
        "dcat:distribution": distributions(cx, base),
    });
    if let (Some(modified), Some(object)) = (modified, dataset.as_object_mut()) {
        let value = json!({ "@value": modified, "@type": "xsd:dateTime" });
        object.insert("dct:modified".to_owned(), value);
    }
    dataset
}

/// The national schema, where it is kept.
const SCHEMA: &str = "https://schema.data.gouv.fr/LaMednum/standard-mediation-num/";

const KEYWORDS: [&str; 4] = ["inclusion numérique", "médiation numérique", "lieux", "services de proximité"];

fn distributions(cx: &Cx, base: &str) -> Vec<Value> {
    let of = |format: Format| {
        let address = format!("{base}/lieux.{format}");
        let mime = format.label().split(';').next().unwrap_or_default();
        json!({
            "@id": address,
            "@type": "dcat:Distribution",
            "dct:title": format.word().to_uppercase(),
            "dcat:accessURL": { "@id": format!("{base}/donnees") },
            "dcat:downloadURL": { "@id": address },
            "dcat:mediaType":
                { "@id": format!("https://www.iana.org/assignments/media-types/{mime}") },
            "dct:license": { "@id": cx.app.config().licence_url },
        })
    };
    Format::ALL.iter().copied().map(of).chain(inclusion(cx, base)).collect()
}

/// The files of data·inclusion, which conform to its schema.
fn inclusion<'a>(cx: &'a Cx, base: &'a str) -> impl Iterator<Item = Value> + 'a {
    let of = move |name: &str| {
        let address = format!("{base}/data-inclusion/{name}.json");
        json!({
            "@id": address,
            "@type": "dcat:Distribution",
            "dct:title": format!("data·inclusion ({name})"),
            "dct:conformsTo": { "@id": "https://github.com/gip-inclusion/data-inclusion-schema" },
            "dcat:accessURL": { "@id": format!("{base}/donnees/data-inclusion") },
            "dcat:downloadURL": { "@id": address },
            "dcat:mediaType": { "@id": "https://www.iana.org/assignments/media-types/application/json" },
            "dct:license": { "@id": cx.app.config().licence_url },
        })
    };
    ["structures", "services"].into_iter().map(of)
}
