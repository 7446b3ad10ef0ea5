//! A venue for search engines: schema.org as JSON-LD.

use serde_json::{Value, json};

use crate::hours::State;
use crate::venue::catalogue::Entry;
use crate::web::{Cx, urls};

/// The JSON of the venue, safe inside a script element: `<` is escaped.
pub fn json_ld(cx: &Cx, entry: &Entry) -> String {
    let venue = &entry.venue;
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Place",
        "name": venue.name,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": venue.address.street,
            "postalCode": venue.address.postcode,
            "addressLocality": venue.address.commune,
            "addressCountry": "FR",
        },
    });
    let mut set = |key: &str, value: Option<Value>| {
        if let (Some(value), Some(object)) = (value, data.as_object_mut()) {
            object.insert(key.to_owned(), value);
        }
    };
    set("telephone", venue.contact.phone.as_ref().map(|phone| json!(phone)));
    set("sameAs", venue.contact.websites.first().map(|site| json!(site)));
    set("url", Some(format!("{}{}", cx.public_url(), cx.url(&urls::venue(&venue.slug))).into()));
    // An approximate point would send people to the wrong door.
    let exact = entry.point().filter(|_| !entry.is_approximate());
    set(
        "geo",
        exact.map(
            |point| json!({ "@type": "GeoCoordinates", "latitude": point.lat(), "longitude": point.lon() }),
        ),
    );
    set("openingHoursSpecification", opening(cx, entry));
    data.to_string().replace('<', "\\u003c")
}

/// This week as dated openings: true whatever the expression says of later weeks.
fn opening(cx: &Cx, entry: &Entry) -> Option<Value> {
    let today = entry.local(cx.now).date();
    let week = entry.week(None, today);
    let open: Vec<Value> = week
        .iter()
        .flat_map(|day| day.spans.iter().map(move |span| (day.date, span)))
        .filter(|(_, span)| span.state == State::Open)
        .map(|(date, span)| {
            json!({
                "@type": "OpeningHoursSpecification",
                "validFrom": date, "validThrough": date,
                "opens": span.start.format("%H:%M").to_string(),
                "closes": span.end.format("%H:%M").to_string(),
            })
        })
        .collect();
    (!open.is_empty()).then_some(Value::Array(open))
}
