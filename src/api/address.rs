//! The addresses that programs read, with what they take, what they answer, and examples that a test asks.

use serde_json::{Value, json};

use super::parameter::{self, Parameter};
use super::schema::reference;

/// What addresses are gathered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Venues,
    Layers,
    Service,
}

impl Group {
    pub const ALL: [Self; 3] = [Self::Venues, Self::Layers, Self::Service];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Venues => "api-group-venues",
            Self::Layers => "api-group-layers",
            Self::Service => "api-group-service",
        }
    }
}

/// Whether an address takes the questions of the list page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    Filters,
    ItsOwn,
}

/// An address. Its words stand under `api-address-{name}`.
pub(super) struct Address {
    pub path: &'static str,
    pub name: &'static str,
    pub group: Group,
    pub takes: Takes,
    /// Parameters beside the filters.
    pub own: Vec<Parameter>,
    /// Forms of its answer: media type, schema.
    pub forms: Vec<(&'static str, Value)>,
    /// Whole addresses that answer.
    pub examples: &'static [&'static str],
}

impl Address {
    const fn new(path: &'static str, name: &'static str, group: Group) -> Self {
        Self { path, name, group, takes: Takes::ItsOwn, own: vec![], forms: vec![], examples: &[] }
    }

    fn filtered(self) -> Self {
        Self { takes: Takes::Filters, ..self }
    }

    fn with(self, own: Vec<Parameter>) -> Self {
        Self { own, ..self }
    }

    fn gives(mut self, mime: &'static str, schema: Value) -> Self {
        self.forms.push((mime, schema));
        self
    }

    fn like(self, examples: &'static [&'static str]) -> Self {
        Self { examples, ..self }
    }

    /// Every parameter, the filters first.
    pub fn parameters(&self) -> impl Iterator<Item = Parameter> {
        let filters = match self.takes {
            Takes::Filters => parameter::filters(),
            Takes::ItsOwn => vec![],
        };
        filters.into_iter().chain(self.own.iter().cloned())
    }

    /// The key of what it gives.
    pub fn key(&self) -> String {
        format!("api-address-{}", self.name)
    }

    /// Whether a part of the address is left open, so that there may be nothing there.
    pub fn is_open(&self) -> bool {
        self.path.contains('{')
    }
}

/// Every address, in the order they are told.
pub(super) fn all() -> Vec<Address> {
    venues().into_iter().chain(sisters()).chain(layers()).chain(features()).chain(service()).collect()
}

const JSON: &str = "application/json";
const GEOJSON: &str = "application/geo+json";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

fn text() -> Value {
    json!({ "type": "string" })
}

fn object() -> Value {
    json!({ "type": "object" })
}

fn venues() -> Vec<Address> {
    let venues = |path, name| Address::new(path, name, Group::Venues);
    vec![
        venues("/lieux.geojson", "geojson")
            .filtered()
            .with(vec![parameter::zoom()])
            .gives(GEOJSON, reference("CollectionLieux"))
            .like(&["/lieux.geojson", "/lieux.geojson?service=imprimante&ouvert=oui"]),
        venues("/lieux.csv", "csv")
            .filtered()
            .gives("text/csv", text())
            .like(&["/lieux.csv", "/lieux.csv?gratuit=oui"]),
        venues("/lieux.json", "json")
            .filtered()
            .gives(JSON, json!({ "type": "array", "items": reference("LigneStandard") }))
            .like(&["/lieux.json?service=aide-personnalisee"]),
        venues("/lieux.xlsx", "xlsx")
            .filtered()
            .gives(XLSX, json!({ "type": "string", "format": "binary" }))
            .like(&["/lieux.xlsx"]),
        venues("/flux.atom", "feed").gives("application/atom+xml", text()).like(&["/flux.atom"]),
        venues("/carte/fond.geojson", "ground")
            .gives(GEOJSON, reference("Collection"))
            .like(&["/carte/fond.geojson"]),
        venues("/donnees/catalogue.jsonld", "catalogue")
            .gives("application/ld+json", object())
            .like(&["/donnees/catalogue.jsonld"]),
    ]
}

/// The venues in the words of other standards.
fn sisters() -> Vec<Address> {
    let sister = |path, name| Address::new(path, name, Group::Venues);
    let many = |name| json!({ "type": "array", "items": reference(name) });
    vec![
        sister("/data-inclusion/structures.json", "structures")
            .filtered()
            .gives(JSON, many("StructureInclusion"))
            .like(&["/data-inclusion/structures.json", "/data-inclusion/structures.json?service=demarches"]),
        sister("/data-inclusion/services.json", "services")
            .filtered()
            .gives(JSON, many("ServiceInclusion"))
            .like(&["/data-inclusion/services.json"]),
        sister("/hsds", "hsds").gives(JSON, reference("InterfaceHsds")).like(&["/hsds"]),
        sister("/hsds/services", "hsds-services")
            .filtered()
            .with(parameter::pages())
            .gives(JSON, reference("PageHsds"))
            .like(&["/hsds/services", "/hsds/services?page=2&per_page=10"]),
        sister("/hsds/services/{id}", "hsds-service")
            .with(vec![parameter::service()])
            .gives(JSON, reference("ServiceHsds"))
            .like(&["/hsds/services/60e77ddd-4624-5ebb-a030-9f18297e1e01"]),
    ]
}

/// A resource in both forms: JSON for programs, a page for people.
fn layer(path: &'static str, name: &'static str, more: Vec<Parameter>) -> Address {
    let address = Address::new(path, name, Group::Layers);
    address.with([vec![parameter::form()], more].concat()).gives("text/html", text())
}

/// What layers there are.
fn layers() -> Vec<Address> {
    let collection = parameter::collection;
    vec![
        layer("/ogc", "ogc", vec![]).gives(JSON, reference("Accueil")).like(&["/ogc?f=json"]),
        layer("/ogc/conformance", "conformance", vec![])
            .gives(JSON, reference("Conformite"))
            .like(&["/ogc/conformance"]),
        layer("/ogc/collections", "collections", vec![])
            .gives(JSON, reference("Couches"))
            .like(&["/ogc/collections"]),
        layer("/ogc/collections/{collection}", "collection", vec![collection()])
            .gives(JSON, reference("Couche"))
            .like(&["/ogc/collections/lieux"]),
        layer("/ogc/collections/{collection}/queryables", "queryables", vec![collection()])
            .gives("application/schema+json", object())
            .like(&["/ogc/collections/lieux/queryables"]),
    ]
}

/// What a layer holds.
fn features() -> Vec<Address> {
    let collection = parameter::collection;
    vec![
        layer(
            "/ogc/collections/{collection}/items",
            "items",
            [vec![collection()], parameter::items()].concat(),
        )
        .gives(GEOJSON, reference("Page"))
        .gives(JSON, reference("Page"))
        .like(&[
            "/ogc/collections/lieux/items?limit=10",
            "/ogc/collections/lieux/items?services=wifi&crs=http://www.opengis.net/def/crs/EPSG/0/2154",
            "/ogc/collections/communes/items",
        ]),
        layer(
            "/ogc/collections/{collection}/items/{feature}",
            "item",
            vec![collection(), parameter::feature(), parameter::crs()],
        )
        .gives(GEOJSON, reference("Element"))
        .gives(JSON, reference("Element"))
        .like(&["/ogc/collections/communes/items/59512"]),
    ]
}

fn service() -> Vec<Address> {
    let service = |path, name| Address::new(path, name, Group::Service);
    vec![
        service("/api/openapi.json", "document")
            .gives("application/vnd.oai.openapi+json", object())
            .like(&["/api/openapi.json"]),
        service("/sante", "health").gives(JSON, reference("Sante")).like(&["/sante"]),
    ]
}
