//! ODS, opened once what it repeats was counted: one cell may stand for a billion.

use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader};

use super::xlsx::{Grid, date};
use super::{BadFile, Fault, Notice, Table, unfold};

/// Most cells with something in them that repetitions may stand for.
const REPEATED: usize = 3_000_000;

pub(super) fn read(content: &[u8]) -> Result<Table, BadFile> {
    let text = unfold::entry(content, "content.xml").ok_or(BadFile::of(Fault::Sheet))?;
    if repeated(&text) > REPEATED {
        return Err(BadFile::of(Fault::Bomb));
    }
    drop(text);
    let mut book: Ods<_> = Ods::new(Cursor::new(content)).map_err(|cause| closed(&cause))?;
    let names = book.sheet_names();
    for name in &names {
        let range = book.worksheet_range(name).map_err(|cause| closed(&cause))?;
        let (top, left) = range.start().unwrap_or_default();
        let mut grid = Grid::default();
        for (row, cells) in range.rows().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                grid.put(row + top as usize, column + left as usize, &said(cell))?;
            }
        }
        let mut table = grid.table()?;
        if table.columns.iter().filter(|column| !column.is_empty()).count() > 1 {
            table.remarks.say(Notice::Format, "ODS");
            if names.len() > 1 {
                table.remarks.say(Notice::Sheet, name);
            }
            return Ok(table);
        }
    }
    Err(BadFile::of(Fault::Empty))
}

fn closed(cause: &OdsError) -> BadFile {
    BadFile::of(if matches!(cause, OdsError::Password) { Fault::Locked } else { Fault::Sheet })
}

fn said(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::String(text) | Data::DurationIso(text) => text.clone(),
        Data::DateTimeIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        Data::Bool(yes) => (if *yes { "oui" } else { "non" }).to_owned(),
        Data::DateTime(moment) => date(moment),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// How many cells with a value the sheets stand for, repetitions counted; an upper bound that costs no memory.
fn repeated(text: &str) -> usize {
    let mut total = 0_usize;
    for row in text.split("<table:table-row").skip(1) {
        let head = row.split('>').next().unwrap_or_default();
        let cells = row.split("<table:table-cell").skip(1);
        let valued = cells.filter_map(|cell| {
            let head = cell.split('>').next().unwrap_or_default();
            head.contains("value-type").then(|| number(head, "number-columns-repeated"))
        });
        let valued = valued.fold(0, usize::saturating_add);
        total = total.saturating_add(number(head, "number-rows-repeated").saturating_mul(valued));
    }
    total
}

fn number(head: &str, name: &str) -> usize {
    let value = head.split_once(name).and_then(|(_, rest)| rest.split(['"', '\'']).nth(1));
    value.map_or(1, |value| value.parse().unwrap_or(usize::MAX))
}
