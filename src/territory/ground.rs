//! The plain ground of the map: outline and zones as GeoJSON, for when no tile comes.

use geojson::feature::Id;
use geojson::{Feature, FeatureCollection, Geometry, JsonObject, JsonValue};

use super::Territory;
use super::layer::COMMUNE;
use super::shape::Shape;

impl Territory {
    /// A `FeatureCollection` (RFC 7946, with `bbox`): the communes, then the zones of every layer. Each feature has
    /// an `id` and the properties `id`, `nom`, `kind` (`commune`, or the layer's identifier) and `label`, the
    /// `[longitude, latitude]` where its name is written.
    pub fn ground(&self) -> String {
        let communes = self.communes().iter();
        let communes =
            communes.map(|commune| feature(COMMUNE, commune.insee.as_str(), &commune.name, &commune.shape));
        let zones = self.layers().iter().flat_map(|layer| {
            let zones = layer.zones.iter();
            zones.map(|zone| feature(layer.id.as_str(), zone.id.as_str(), &zone.name, &zone.shape))
        });
        let mut collection = FeatureCollection::new(communes.chain(zones));
        collection.bbox = Some(self.bounds().to_array().to_vec());
        collection.to_string()
    }
}

fn feature(kind: &str, id: &str, name: &str, shape: &Shape) -> Feature {
    let label = shape.label();
    // five decimals of a degree are a metre: the rest of the digits would be weight
    let short = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let mut properties = JsonObject::new();
    properties.insert("id".to_owned(), id.into());
    properties.insert("nom".to_owned(), name.into());
    properties.insert("kind".to_owned(), kind.into());
    properties.insert("label".to_owned(), JsonValue::from(vec![short(label.lon()), short(label.lat())]));
    let geometry = match shape.polygons().0.as_slice() {
        [one] => Geometry::from(one),
        _ => Geometry::from(shape.polygons()),
    };
    Feature {
        // zones of two layers may share an identifier; features of one collection may not
        id: Some(Id::String(format!("{kind}:{id}"))),
        geometry: Some(geometry),
        properties: Some(properties),
        ..Feature::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ground_holds_every_outline_with_its_name_and_where_to_write_it() {
        let territory = Territory::roubaix().unwrap();
        let ground: FeatureCollection = territory.ground().parse().unwrap();
        assert_eq!(ground.features.len(), 1 + territory.districts().len());
        let first = &ground.features[0];
        assert_eq!(first.property("kind").unwrap(), "commune");
        let district = ground.features.last().unwrap();
        assert_eq!(district.property("kind").unwrap(), "quartier");
        let zone = territory.district(district.property("id").unwrap().as_str().unwrap()).unwrap();
        assert_eq!(district.property("nom").unwrap(), zone.name.as_str());
        assert_eq!(district.property("label").unwrap().as_array().unwrap().len(), 2);
    }
}
