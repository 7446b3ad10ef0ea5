//! CSV: comma, semicolon or tab, found out by the header.

use csv::{ReaderBuilder, StringRecord};

use super::{BadFile, Fault, Line, MAX_ROWS, Notice, Remarks, Table, clean};

pub(super) fn read(text: &str, mut remarks: Remarks) -> Result<Table, BadFile> {
    let (text, skipped) = without_hint(text);
    let separator = separator(text);
    remarks.say(Notice::Separator, word(separator));
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut table = Table { remarks, ..Table::default() };
    let mut tail = String::new();
    while reader.read_record(&mut record).unwrap_or(false) {
        let number = line(text, &record) + skipped;
        let cells = cells(&record, number, &mut table.remarks)?;
        record.get(record.len().saturating_sub(1)).unwrap_or_default().clone_into(&mut tail);
        if table.columns.is_empty() {
            table.columns = cells;
        } else if table.lines.len() < MAX_ROWS {
            table.lines.push(fitted(number, cells, table.columns.len()));
        } else {
            return Err(BadFile::about(Fault::TooManyRows, MAX_ROWS.to_string()));
        }
    }
    if table.columns.len() < 2
        && table.lines.len() < 2
        && table.lines.iter().all(|line| line.ragged.is_none())
    {
        return Err(BadFile::of(Fault::NoHeader));
    }
    if is_unclosed(text, &table, &tail) {
        let last = table.lines.last().map_or(1, |line| line.number);
        return Err(BadFile::of(Fault::Quote).at(last));
    }
    Ok(table)
}

/// The line a record begins on, blank lines before it not counted as its own.
fn line(text: &str, record: &StringRecord) -> usize {
    let number = |number: u64| usize::try_from(number).unwrap_or_default();
    let Some(at) = record.position() else { return 0 };
    let rest = text.as_bytes().get(number(at.byte())..).unwrap_or_default();
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n');
    number(at.line()) + blank.count()
}

fn word(separator: u8) -> &'static str {
    match separator {
        b';' => "point-virgule",
        b'\t' => "tabulation",
        _ => "virgule",
    }
}

/// Excel may write the separator in a line before the header.
fn without_hint(text: &str) -> (&str, usize) {
    let hint = text.lines().next().is_some_and(|line| line.len() == 5 && line.starts_with("sep="));
    match text.split_once('\n').filter(|_| hint) {
        Some((_, rest)) => (rest, 1),
        None => (text, 0),
    }
}

/// The one the header holds most of, outside of quotes.
fn separator(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in header.bytes() {
        quoted ^= byte == b'"';
        for (_, count) in counts.iter_mut().filter(|(separator, _)| *separator == byte && !quoted) {
            *count += 1;
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| *separator)
}

fn cells(record: &StringRecord, number: usize, remarks: &mut Remarks) -> Result<Vec<String>, BadFile> {
    record.iter().map(|cell| clean::cell(cell, number, remarks)).collect()
}

/// Cells beyond the columns that hold nothing are the habit of spreadsheets; any other difference is a broken line.
fn fitted(number: usize, mut cells: Vec<String>, columns: usize) -> Line {
    let found = cells.len();
    while cells.len() > columns && cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    let ragged = (cells.len() != columns).then_some(found);
    cells.resize(columns, String::new());
    Line { ragged, ..Line::new(number, cells) }
}

/// A quote that is never closed swallows the rest of the file into one cell.
fn is_unclosed(text: &str, table: &Table, tail: &str) -> bool {
    let odd = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    let broken = table.lines.last().is_none_or(|line| line.ragged.is_some());
    odd && (broken || tail.contains('\n'))
}
