//! GeoJSON: a collection of points with the standard's names in their properties (RFC 7946).

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::Value;

use super::json::{Cell, Rows};
use super::{BadFile, Fault, Notice, Remarks, Table};
use crate::projection;

#[derive(Deserialize)]
struct Collection {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    features: Vec<Feature>,
    /// Older files name their projection.
    #[serde(default)]
    crs: Option<Value>,
}

impl Collection {
    fn is_lambert_93(&self) -> bool {
        let name = self.crs.as_ref().and_then(|crs| crs.pointer("/properties/name")?.as_str());
        name.is_some_and(|name| name.ends_with(":2154"))
    }
}

#[derive(Deserialize)]
struct Feature {
    #[serde(default)]
    id: Option<Cell>,
    #[serde(default)]
    properties: Option<Properties>,
    #[serde(default)]
    geometry: Option<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    coordinates: Coordinates,
}

/// The pairs of an object in their order.
struct Properties(Vec<(String, Cell)>);

impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Properties;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Properties, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Properties(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// Longitude and latitude of a point; nothing of any other geometry.
#[derive(Default)]
struct Coordinates(Vec<String>);

impl Coordinates {
    /// Whether they were metres, which the file says are Lambert-93; degrees stay as they are.
    fn turn_to_degrees(&mut self) -> bool {
        let numbers: Vec<f64> = self.0.iter().filter_map(|number| number.parse().ok()).collect();
        let &[x, y] = numbers.as_slice() else { return false };
        let metres = x.abs() > 180.0 && y.abs() > 90.0;
        let Some(degrees) = projection::degrees(x, y).filter(|_| metres) else { return false };
        self.0 = degrees.map(|degrees| format!("{degrees:.7}")).to_vec();
        true
    }
}

impl<'de> Deserialize<'de> for Coordinates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbers;
        impl<'de> Visitor<'de> for Numbers {
            type Value = Coordinates;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("coordinates")
            }

            fn visit_unit<E>(self) -> Result<Coordinates, E> {
                Ok(Coordinates::default())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Coordinates, A::Error> {
                let mut numbers = Vec::new();
                while numbers.len() < 2
                    && let Some(Number(number)) = seq.next_element()?
                {
                    numbers.push(number);
                }
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Coordinates(numbers.into_iter().flatten().collect()))
            }
        }
        deserializer.deserialize_any(Numbers)
    }
}

/// A number as it is written; what is nested is none.
struct Number(Option<String>);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;
        impl<'de> Visitor<'de> for One {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_f64<E>(self, number: f64) -> Result<Number, E> {
                Ok(Number(Some(number.to_string())))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Number, E> {
                Ok(Number(Some(number.to_string())))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Number, E> {
                Ok(Number(Some(number.to_string())))
            }

            fn visit_str<E>(self, text: &str) -> Result<Number, E> {
                Ok(Number(Some(text.to_owned())))
            }

            fn visit_unit<E>(self) -> Result<Number, E> {
                Ok(Number(None))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Number, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Number(None))
            }
        }
        deserializer.deserialize_any(One)
    }
}

pub(super) fn read(text: &str, remarks: Remarks) -> Result<Table, BadFile> {
    let mut rows = Rows { table: Table { remarks, ..Table::default() }, ..Rows::default() };
    let collection = match serde_json::from_str::<Collection>(text) {
        Ok(collection) if collection.kind == "FeatureCollection" => collection,
        Ok(_) => return Err(BadFile::of(Fault::JsonShape).at(1)),
        Err(cause) => return rows.finish(Err(cause)),
    };
    rows.table.remarks.say(Notice::Format, "GeoJSON");
    let lambert_93 = collection.is_lambert_93();
    for mut feature in collection.features {
        rows.begin()?;
        let numbers = feature.geometry.as_mut().filter(|_| lambert_93);
        if numbers.is_some_and(|geometry| geometry.coordinates.turn_to_degrees()) {
            rows.table.remarks.count(Notice::Lambert93);
        }
        place(&mut rows, feature)?;
    }
    rows.finish(Ok(()))
}

/// The geometry says where; what properties say of it is left.
fn place(rows: &mut Rows, feature: Feature) -> Result<(), BadFile> {
    let point =
        feature.geometry.filter(|geometry| geometry.kind == "Point" && geometry.coordinates.0.len() == 2);
    if point.is_none() {
        rows.table.remarks.count(Notice::Geometry);
    }
    for (name, number) in
        ["longitude", "latitude"].iter().zip(point.iter().flat_map(|point| &point.coordinates.0))
    {
        rows.put(name, &Cell { text: number.clone(), nested: false })?;
    }
    for (name, cell) in feature.properties.map(|properties| properties.0).unwrap_or_default() {
        rows.put(&name, &cell)?;
    }
    match &feature.id {
        Some(id) => rows.put("id", id),
        None => Ok(()),
    }
}
