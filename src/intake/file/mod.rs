//! A file of any of the formats taken, as a table of texts. Nothing here knows what a venue is.
//!
//! Files come from anywhere: whatever they hold, reading neither panics nor takes more memory than a few times
//! [`MAX_BYTES`].

mod bad;
mod clean;
mod delimited;
mod geojson;
mod json;
mod ods;
mod text;
mod unfold;
mod xlsx;

#[cfg(test)]
mod tests;

pub use bad::{BadFile, Fault, Notice, Remark, Remarks};

/// Longest file, in bytes.
pub const MAX_BYTES: usize = 40 << 20;
/// Most lines.
pub const MAX_ROWS: usize = 100_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 500;
/// Longest cell, in bytes: a long presentation has a few thousand.
pub const MAX_CELL: usize = 50_000;

/// A table of texts: every line has as many cells as there are columns, unless it is [`Line::ragged`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Trimmed, each different from the others.
    pub columns: Vec<String>,
    pub lines: Vec<Line>,
    pub remarks: Remarks,
}

/// A line under the header, with its number in the file as a person counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: usize,
    pub cells: Vec<String>,
    /// How many cells there were, when it is not one a column: such a line cannot be read.
    pub ragged: Option<usize>,
}

impl Line {
    fn new(number: usize, cells: Vec<String>) -> Self {
        Self { number, cells, ragged: None }
    }
}

/// Reads a file by what it holds; its name says nothing sure.
pub fn read(content: &[u8]) -> Result<Table, BadFile> {
    if content.len() > MAX_BYTES {
        return Err(BadFile::about(Fault::TooBig, (content.len() >> 20).to_string()));
    }
    if let Some(kind) = foreign(content) {
        return Err(BadFile::about(Fault::Kind, kind));
    }
    let table = if content.starts_with(b"PK") { sheet(content) } else { written(content) }?;
    checked(table)
}

/// Files people take for a list of venues, by their first bytes.
fn foreign(content: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 8] = [
        (b"%PDF", "PDF"),
        (b"\xd0\xcf\x11\xe0", "XLS"),
        (b"\x89PNG", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"GIF8", "GIF"),
        (b"\x1f\x8b", "GZIP"),
        (b"Rar!", "RAR"),
        (b"SQLite format 3", "SQLite"),
    ];
    kinds.iter().find(|(mark, _)| content.starts_with(mark)).map(|(_, kind)| *kind)
}

fn sheet(content: &[u8]) -> Result<Table, BadFile> {
    match unfold::look(content)? {
        unfold::Kind::Xlsx => xlsx::read(content),
        unfold::Kind::Ods => ods::read(content),
        unfold::Kind::Other(kind) => Err(BadFile::about(Fault::Kind, kind)),
    }
}

fn written(content: &[u8]) -> Result<Table, BadFile> {
    let mut remarks = Remarks::default();
    let text = text::decode(content, &mut remarks)?;
    match text.trim_start().chars().next() {
        None => Err(BadFile::of(Fault::Empty)),
        Some('[') => json::read(&text, remarks),
        Some('{') => geojson::read(&text, remarks),
        Some('<') => Err(BadFile::of(Fault::WebPage)),
        Some(_) => delimited::read(&text, remarks),
    }
}

fn checked(mut table: Table) -> Result<Table, BadFile> {
    if table.columns.iter().all(String::is_empty) {
        return Err(BadFile::of(Fault::NoHeader));
    }
    clean::columns(&mut table)?;
    let before = table.lines.len();
    table.lines.retain(|line| line.cells.iter().any(|cell| !cell.is_empty()));
    if table.lines.len() < before {
        let (notice, count) = (Notice::BlankRows, before - table.lines.len());
        table.remarks.0.push(Remark { notice, about: String::new(), count });
    }
    if table.lines.is_empty() { Err(BadFile::of(Fault::NoRows)) } else { Ok(table) }
}
