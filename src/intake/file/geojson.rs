//! GeoJSON: a collection of points with the standard's names in their properties (RFC 7946).

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};

use super::json::{Cell, Rows};
use super::{BadFile, Fault, Notice, Remarks, Table};

#[derive(Deserialize)]
struct Collection {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    features: Vec<Feature>,
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
    for feature in collection.features {
        rows.begin()?;
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
