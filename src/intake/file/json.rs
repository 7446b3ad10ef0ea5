//! JSON: an array of objects, read one after the other; nothing deeper is kept.

use std::collections::HashMap;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::{BadFile, Fault, Line, MAX_COLUMNS, MAX_ROWS, Notice, Remarks, Table, clean};

pub(super) fn read(text: &str, remarks: Remarks) -> Result<Table, BadFile> {
    let mut rows = Rows { table: Table { remarks, ..Table::default() }, ..Rows::default() };
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = ArrayOf(&mut rows).deserialize(&mut reader).and_then(|()| reader.end());
    rows.finish(read)
}

/// A text, a number, yes or no; a list of them is joined as the standard joins them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub text: String,
    pub nested: bool,
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

fn plain(text: impl fmt::Display) -> Cell {
    Cell { text: text.to_string(), nested: false }
}

impl<'de> Visitor<'de> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a number")
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Cell, E> {
        Ok(plain(if yes { "oui" } else { "non" }))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Cell, E> {
        Ok(plain(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Cell, E> {
        Ok(plain(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Cell, E> {
        Ok(plain(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cell, E> {
        Ok(plain(text))
    }

    fn visit_unit<E>(self) -> Result<Cell, E> {
        Ok(Cell::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Cell, A::Error> {
        let mut cell = Cell::default();
        while let Some(item) = items.next_element::<Cell>()? {
            cell.nested |= item.nested;
            if !cell.text.is_empty() && !item.text.is_empty() {
                cell.text.push('|');
            }
            cell.text.push_str(&item.text);
        }
        Ok(cell)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cell, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Cell { text: String::new(), nested: true })
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
        if cell.nested {
            self.table.remarks.say(Notice::Nested, name);
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
