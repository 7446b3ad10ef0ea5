//! JSON: an array of objects, read one after the other. What is deeper is kept as it is written, in columns nobody knows.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::{BadFile, Fault, Line, MAX_CELL, MAX_COLUMNS, MAX_ROWS, Notice, Remarks, Table, clean};
use crate::standard::Column;

pub(super) fn read(text: &str, remarks: Remarks) -> Result<Table, BadFile> {
    let mut rows = Rows { table: Table { remarks, ..Table::default() }, ..Rows::default() };
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = ArrayOf(&mut rows).deserialize(&mut reader).and_then(|()| reader.end());
    rows.finish(read)
}

/// A text, a number, yes or no; a list of them is joined as the standard joins them; an object is kept as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub text: String,
    pub nested: bool,
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(|value| Self::of(&value))
    }
}

impl Cell {
    fn of(value: &Value) -> Self {
        let simple = match value {
            Value::Array(items) => items.iter().map(simple).collect::<Option<Vec<_>>>().map(joined),
            Value::Object(_) => None,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => simple(value),
        };
        match simple {
            Some(text) => Self { text, nested: false },
            None => Self { text: value.to_string(), nested: true },
        }
    }
}

fn joined(items: Vec<String>) -> String {
    let items: Vec<String> = items.into_iter().filter(|item| !item.is_empty()).collect();
    items.join("|")
}

/// None of what holds other values.
fn simple(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "oui" } else { "non" }.to_owned(),
        Value::Number(number) => written(number),
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => return None,
    })
}

/// `2.0` is a 2.
fn written(number: &Number) -> String {
    match number.as_f64().filter(|_| number.is_f64()) {
        Some(number) => number.to_string(),
        None => number.to_string(),
    }
}

/// The rows so far, and which column stands where.
#[derive(Default)]
pub(super) struct Rows {
    pub table: Table,
    pub places: HashMap<String, usize>,
    /// What stops the reading, beside what the reader says.
    pub fault: Option<BadFile>,
}

impl Rows {
    pub(super) fn begin(&mut self) -> Result<(), BadFile> {
        if self.table.lines.len() >= MAX_ROWS {
            return Err(BadFile::about(Fault::TooManyRows, MAX_ROWS.to_string()));
        }
        self.table.lines.push(Line::new(self.table.lines.len() + 1, Vec::new()));
        Ok(())
    }

    /// The first of two cells of one name stays.
    pub(super) fn put(&mut self, name: &str, cell: &Cell) -> Result<(), BadFile> {
        let next = self.places.len();
        let at = *self.places.entry(name.to_owned()).or_insert(next);
        if at == self.table.columns.len() {
            self.table.columns.push(clean::cell(name, 0, &mut Remarks::default())?);
        }
        if at >= MAX_COLUMNS {
            return Err(BadFile::about(Fault::TooManyColumns, MAX_COLUMNS.to_string()));
        }
        if cell.nested && (Column::of_header(name).is_some() || cell.text.len() > MAX_CELL) {
            self.table.remarks.say(Notice::Nested, name);
            return Ok(());
        }
        let Table { lines, remarks, .. } = &mut self.table;
        let Some(line) = lines.last_mut() else { return Ok(()) };
        let text = clean::cell(&cell.text, line.number, remarks)?;
        if line.cells.len() <= at {
            line.cells.resize(at + 1, String::new());
        }
        if let Some(place) = line.cells.get_mut(at).filter(|place| place.is_empty()) {
            *place = text;
        }
        Ok(())
    }

    pub(super) fn stop<E: Error>(&mut self, fault: BadFile) -> E {
        self.fault = Some(fault);
        E::custom("stopped")
    }

    pub(super) fn finish(mut self, read: serde_json::Result<()>) -> Result<Table, BadFile> {
        if let Err(cause) = read {
            return Err(self.fault.unwrap_or_else(|| bad(&cause)));
        }
        let columns = self.table.columns.len();
        self.table.lines.iter_mut().for_each(|line| line.cells.resize(columns, String::new()));
        if columns == 0 { Err(BadFile::of(Fault::NoRows)) } else { Ok(self.table) }
    }
}

fn bad(cause: &serde_json::Error) -> BadFile {
    let fault = if cause.is_data() {
        Fault::JsonShape
    } else if cause.to_string().contains("recursion") {
        Fault::JsonDeep
    } else {
        Fault::Json
    };
    BadFile::about(fault, cause.column().to_string()).at(cause.line())
}

/// An array of rows, put into the table one by one.
struct ArrayOf<'a>(&'a mut Rows);

impl<'de> DeserializeSeed<'de> for ArrayOf<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ArrayOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        loop {
            if let Err(fault) = self.0.begin() {
                return Err(self.0.stop(fault));
            }
            if rows.next_element_seed(RowOf(self.0))?.is_none() {
                self.0.table.lines.pop();
                return Ok(());
            }
        }
    }
}

/// One row, put into the last line of the table.
pub(super) struct RowOf<'a>(pub &'a mut Rows);

impl<'de> DeserializeSeed<'de> for RowOf<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RowOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the facts of a venue")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut row: A) -> Result<(), A::Error> {
        while let Some((name, cell)) = row.next_entry::<String, Cell>()? {
            self.0.put(&name, &cell).map_err(|fault| self.0.stop(fault))?;
        }
        Ok(())
    }
}
