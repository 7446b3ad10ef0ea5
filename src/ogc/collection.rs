//! What can be read: the venues, and each layer of zones of the territory.

use serde_json::{Value, json};

use super::asked::Asked;
use super::crs::Crs;
use crate::listing::feature::extent;
use crate::territory::Layer;
use crate::venue::filter::Filter;
use crate::web::{Error, Result};

/// The identifier of the collection of venues; layers of zones have those of the territory.
pub(super) const VENUES: &str = "lieux";
/// The communes of the territory.
pub(super) const COMMUNES: &str = "communes";

pub(super) enum Collection<'a> {
    Venues,
    Communes,
    Zones(&'a Layer),
}

impl<'a> Collection<'a> {
    pub fn all(asked: &'a Asked) -> Vec<Self> {
        let layers = asked.cx.app.territory().layers().iter().map(Self::Zones);
        [Self::Venues, Self::Communes].into_iter().chain(layers).collect()
    }

    pub fn find(asked: &'a Asked, id: &str) -> Result<Self> {
        Self::all(asked).into_iter().find(|collection| collection.id() == id).ok_or(Error::NotFound)
    }

    pub fn id(&self) -> &str {
        match self {
            Self::Venues => VENUES,
            Self::Communes => COMMUNES,
            Self::Zones(layer) => layer.id.as_str(),
        }
    }

    pub fn title(&self, asked: &Asked) -> String {
        match self {
            Self::Venues => asked.cx.t("ogc-venues").into_owned(),
            Self::Communes => asked.cx.t("ogc-communes").into_owned(),
            Self::Zones(layer) => layer.name.get(asked.cx.lang.code()).to_owned(),
        }
    }

    pub fn text(&self, asked: &Asked) -> String {
        let key = match self {
            Self::Venues => "ogc-venues-text",
            Self::Communes | Self::Zones(_) => "ogc-zones-text",
        };
        asked.cx.t1(key, "place", asked.cx.place()).into_owned()
    }

    pub fn path(&self) -> String {
        format!("/ogc/collections/{}", self.id())
    }

    /// The description of the collection (Core, section 7.14).
    pub fn json(&self, asked: &Asked) -> Value {
        let path = self.path();
        let link = |rel: &str, kind: &str, path: &str| json!({ "rel": rel, "type": kind, "title": self.title(asked), "href": asked.link(path) });
        json!({
            "id": self.id(),
            "title": self.title(asked),
            "description": self.text(asked),
            "itemType": "feature",
            "extent": { "spatial": { "bbox": [self.extent(asked)], "crs": Crs::Crs84.uri() } },
            "crs": Crs::ALL.map(Crs::uri),
            "storageCrs": Crs::Crs84.uri(),
            "links": [
                link("self", "application/json", &format!("{path}?f=json")),
                link("alternate", "text/html", &format!("{path}?f=html")),
                link("items", "application/geo+json", &format!("{path}/items?f=json")),
                link("items", "text/html", &format!("{path}/items?f=html")),
                link("http://www.opengis.net/def/rel/ogc/1.0/queryables", "application/schema+json", &format!("{path}/queryables?f=json")),
                link("license", "text/html", "/mentions-legales"),
            ],
        })
    }

    /// Of the venues that have a position, or of the ground when there are none.
    fn extent(&self, asked: &Asked) -> [f64; 4] {
        let ground = asked.cx.app.territory().bounds().to_array();
        match self {
            Self::Communes | Self::Zones(_) => ground,
            Self::Venues => {
                let catalogue = asked.cx.catalogue();
                let selection = catalogue.select(&Filter::default(), asked.cx.now);
                extent(&selection.for_data(crate::venue::filter::Ask::Yes)).unwrap_or(ground)
            }
        }
    }
}
