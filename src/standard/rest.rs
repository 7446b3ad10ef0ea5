//! The last column: what of a venue no other cell tells.
//!
//! `{"somme":"1f2e3d4c","reste":{…}}`: the sum of the readable cells, and the difference between what they tell and the
//! venue itself, as a JSON Merge Patch (RFC 7396) over the document of the venue ([`Venue`]). A venue's document holds
//! no null, so the patch is exact: nothing can be forgotten in it, whatever facts a venue gains in years to come.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::read::sum;
use super::{Column, Row, cell};
use crate::venue::Venue;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rest {
    pub somme: String,
    pub reste: Value,
}

/// The cell that makes the row tell the whole venue; None when nothing is missing.
pub fn of(row: &Row, venue: &Venue) -> Option<String> {
    let told = serde_json::to_value(row.told()?).ok()?;
    let whole = serde_json::to_value(venue).ok()?;
    let reste = difference(&told, &whole)?;
    serde_json::to_string(&Rest { somme: sum_of(row), reste }).ok().map(|json| in_plain_signs(&json))
}

/// The same JSON, with the signs that reading leaves out written as escapes. All of them have four digits.
fn in_plain_signs(json: &str) -> String {
    let mut plain = String::with_capacity(json.len());
    for sign in json.chars() {
        if cell::is_hidden(sign) {
            // Writing into a String does not fail.
            let _ = write!(plain, "\\u{:04x}", u32::from(sign));
        } else {
            plain.push(sign);
        }
    }
    plain
}

/// Stands for every readable cell together.
pub fn sum_of(row: &Row) -> String {
    let mut text = String::new();
    for (column, cell) in row.cells().filter(|(column, _)| *column != Column::Rest) {
        text.extend([column.word(), "\u{1f}", &*cell::plain(cell), "\u{1e}"]);
    }
    sum(text.as_bytes())
}

/// The patch that makes `to` of `from`; None when they are equal.
pub fn difference(from: &Value, to: &Value) -> Option<Value> {
    match (from, to) {
        (Value::Object(from), Value::Object(to)) => {
            let mut patch = Map::new();
            for (key, value) in to {
                let change = match from.get(key) {
                    Some(before) => difference(before, value),
                    None => Some(value.clone()),
                };
                patch.extend(change.map(|change| (key.clone(), change)));
            }
            let gone = from.keys().filter(|key| !to.contains_key(*key));
            patch.extend(gone.map(|key| (key.clone(), Value::Null)));
            (!patch.is_empty()).then_some(Value::Object(patch))
        }
        _ => (from != to).then(|| to.clone()),
    }
}

/// `value` with the patch laid over it (RFC 7396, section 2).
pub fn apply(value: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *value = patch;
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Value::Object(object) = value else { return };
    for (key, change) in patch {
        if change.is_null() {
            object.remove(&key);
        } else {
            apply(object.entry(key).or_insert(Value::Null), change);
        }
    }
}
