//! Reads a territory's files, in the order in which they depend on each other.

use super::geometry::Bounds;
use super::resolve::Gazetteer;
use super::source::{Source, TerritoryError};
use super::{Territory, commune, layer, manifest, street};
use crate::venue::Venue;

const VENUES: &str = "lieux.json";

pub(super) fn territory(source: &Source<'_>) -> Result<Territory, TerritoryError> {
    let manifest = manifest::read(source)?;
    let communes = commune::read(source, manifest.communes)?;
    let bounds = communes.iter().map(|commune| commune.shape.bounds()).reduce(Bounds::joined);
    let mut territory = Territory {
        name: manifest.name,
        bounds: bounds
            .ok_or_else(|| TerritoryError::new(manifest::FILE, "a territory has at least one commune"))?,
        communes,
        school_zone: manifest.school_zone,
        relay: manifest.relay,
        layers: layer::read_all(source, manifest.layers)?,
        labels: manifest.labels,
        credit: manifest.credit,
        pace: manifest.pace,
        streets: street::read(source)?,
        gazetteer: Gazetteer::default(),
        venues: venues(source)?,
    };
    territory.gazetteer = Gazetteer::of(&territory);
    Ok(territory)
}

fn venues(source: &Source<'_>) -> Result<Vec<Venue>, TerritoryError> {
    match source.read(VENUES)? {
        Some(text) => serde_json::from_str(&text).map_err(|error| TerritoryError::json(VENUES, &error)),
        None => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const MANIFEST: &str = r#"{
      "name": "Ici",
      "communes": [{ "insee": "01001", "name": "Ici" }],
      "layers": [{ "id": "quartier", "name": { "fr": "Quartiers" }, "file": "q.geojson" }]
    }"#;
    const STREETS: &str = "nom,latitude,longitude,quartier\nRue Une,0.5,0.5,Un\n";

    fn feature(id: &str, properties: &str, geometry: &str) -> String {
        format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature"{id},"properties":{properties},"geometry":{geometry}}}]}}"#
        )
    }

    const SQUARE: &str = r#"{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]]]}"#;

    /// A folder of good files, some of them replaced.
    fn read(replaced: &[(&str, &str)]) -> Result<Territory, String> {
        let folder = tempfile::tempdir().unwrap();
        let commune = feature("", r#"{"code_insee":"01001"}"#, SQUARE);
        let district = feature(r#","id":"un""#, r#"{"nom":"Un"}"#, SQUARE);
        let good = [("territoire.json", MANIFEST), ("commune.geojson", &commune), ("q.geojson", &district)];
        for (name, text) in good.iter().chain(&[("rues.csv", STREETS)]).chain(replaced) {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Territory::from_folder(folder.path()).map_err(|error| error.to_string())
    }

    fn refusal(file: &str, text: &str) -> String {
        read(&[(file, text)]).unwrap_err()
    }

    #[test]
    fn another_territory_is_another_folder() {
        let territory = read(&[]).unwrap();
        assert_eq!((territory.name(), territory.districts().len(), territory.venues().len()), ("Ici", 1, 0));
        assert_eq!(territory.findings(), Vec::<String>::new());
        assert!(territory.relay().is_none() && territory.school_zone().is_none());
    }

    #[test]
    fn a_folder_without_its_files_names_the_first_missing() {
        let folder = tempfile::tempdir().unwrap();
        let error = Territory::from_folder(folder.path()).unwrap_err();
        assert_eq!(error.to_string(), "territoire.json: this file is missing");
        let layer = MANIFEST.replace("q.geojson", "z.geojson");
        assert_eq!(refusal("territoire.json", &layer), "z.geojson: this file is missing");
    }

    #[test]
    fn a_bad_manifest_is_told_by_its_line() {
        let misspelt = MANIFEST.replace("\"layers\"", "\"layer\"");
        let error = refusal("territoire.json", &misspelt);
        assert!(
            error.starts_with("territoire.json, line 4, column 13: unknown field `layer`, expected"),
            "{error}"
        );
        let error = refusal("territoire.json", &MANIFEST.replace("\"01001\"", "\"1001\""));
        assert!(error.contains("line 3") && error.contains("“1001” is not an INSEE code"), "{error}");
    }

    #[test]
    fn a_bad_outline_is_told_by_its_feature() {
        let line = r#"{"type":"LineString","coordinates":[[0,0],[1,1]]}"#;
        let district = |id: &str, geometry: &str| feature(id, r#"{"nom":"Un"}"#, geometry);
        for (text, expected) in [
            (
                district(r#","id":"un""#, line),
                "q.geojson, feature 1 (“un”): expected a Polygon or a MultiPolygon, found a LineString",
            ),
            (
                district("", SQUARE),
                "q.geojson, feature 1: expected an “id” of the letters a-z, digits and hyphens",
            ),
            (
                feature(r#","id":"un""#, "{}", SQUARE),
                "q.geojson, feature 1 (“un”): expected a property “nom” holding a text",
            ),
            (
                district(r#","id":"un""#, &SQUARE.replace("[1,1]", "[1,91]")),
                "q.geojson, feature 1 (“un”): latitude 91, longitude 1 is nowhere on Earth",
            ),
        ] {
            assert_eq!(refusal("q.geojson", &text), expected);
        }
        let elsewhere = feature("", r#"{"code_insee":"01002"}"#, SQUARE);
        let error = refusal("commune.geojson", &elsewhere);
        assert_eq!(error, "commune.geojson, feature 1: territoire.json does not list the commune 01002");
        let error = refusal("commune.geojson", "{\n\"type\":");
        assert!(error.starts_with("commune.geojson, line 2, column"), "{error}");
    }

    #[test]
    fn a_bad_street_or_venue_is_told_by_its_line() {
        let error = refusal("rues.csv", "nom,latitude,longitude\nRue Une,0.5,0.5\nRue Deux,nord,0.5\n");
        assert!(
            error.starts_with("rues.csv, line 3: invalid float literal; expected the columns"),
            "{error}"
        );
        let error = refusal("rues.csv", "nom,latitude,longitude\nRue Une,0.5,0.5\nRue Deux,95,0.5\n");
        assert_eq!(error, "rues.csv, line 3: latitude 95, longitude 0.5 is nowhere on Earth");
        let error = refusal("lieux.json", "[\n{ \"id\": \"a b\" }\n]");
        assert!(error.starts_with("lieux.json, line 2") && error.contains("is not an identifier"), "{error}");
    }

    #[test]
    fn a_street_in_another_district_than_its_row_says_is_reported() {
        let territory =
            read(&[("rues.csv", "nom,latitude,longitude,quartier\nRue Une,0.5,0.5,Deux\n")]).unwrap();
        assert_eq!(territory.findings(), ["Rue Une: 0.5, 0.5 lies in Un, the file says Deux."]);
    }
}
