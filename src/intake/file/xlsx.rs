//! XLSX, read cell by cell: a sheet whose only cells are its first and its last takes no more than two.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};

use super::{BadFile, Fault, Line, MAX_COLUMNS, MAX_ROWS, Notice, Remarks, Table, clean};

pub(super) fn read(content: &[u8]) -> Result<Table, BadFile> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(content)).map_err(|cause| closed(&cause))?;
    let names = book.sheet_names();
    for name in &names {
        let mut table = sheet(&mut book, name)?;
        if table.columns.iter().filter(|column| !column.is_empty()).count() > 1 {
            table.remarks.say(Notice::Format, "XLSX");
            if names.len() > 1 {
                table.remarks.say(Notice::Sheet, name);
            }
            return Ok(table);
        }
    }
    Err(BadFile::of(if names.is_empty() { Fault::Sheet } else { Fault::Empty }))
}

fn closed(cause: &XlsxError) -> BadFile {
    BadFile::of(if matches!(cause, XlsxError::Password) { Fault::Locked } else { Fault::Sheet })
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Table, BadFile> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Table::default()),
        Err(cause) => return Err(closed(&cause)),
    };
    let mut grid = Grid::default();
    while let Some(cell) = cells.next_cell().map_err(|cause| closed(&cause))? {
        let (row, column) = cell.get_position();
        let text = text(cell.get_value());
        grid.put(row as usize, column as usize, &text)?;
    }
    grid.table()
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => (if *yes { "oui" } else { "non" }).to_owned(),
        DataRef::DateTime(moment) => date(moment),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A moment as the standard writes a day.
pub(super) fn date(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    match (moment.as_f64() < 1.0, hour, minute) {
        (true, ..) => format!("{hour:02}:{minute:02}"),
        (_, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
    }
}

/// Cells as they come, row after row.
#[derive(Default)]
pub(super) struct Grid {
    lines: Vec<Line>,
    width: usize,
    remarks: Remarks,
}

impl Grid {
    pub(super) fn put(&mut self, row: usize, column: usize, text: &str) -> Result<(), BadFile> {
        if text.is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(BadFile::about(Fault::TooManyColumns, (column + 1).to_string()).at(row + 1));
        }
        if self.lines.last().is_none_or(|line| line.number != row + 1) {
            if self.lines.len() > MAX_ROWS {
                return Err(BadFile::about(Fault::TooManyRows, MAX_ROWS.to_string()));
            }
            self.lines.push(Line::new(row + 1, Vec::new()));
        }
        let text = clean::cell(text, row + 1, &mut self.remarks)?;
        self.width = self.width.max(column + 1);
        if let Some(line) = self.lines.last_mut() {
            line.cells.resize(line.cells.len().max(column + 1), String::new());
            if let Some(cell) = line.cells.get_mut(column) {
                *cell = text;
            }
        }
        Ok(())
    }

    /// The first line is the header.
    pub(super) fn table(self) -> Result<Table, BadFile> {
        if self.width.saturating_mul(self.lines.len()) > MAX_CELLS {
            return Err(BadFile::of(Fault::Bomb));
        }
        let mut lines = self.lines.into_iter().map(|mut line| {
            line.cells.resize(self.width, String::new());
            line
        });
        let columns = lines.next().map(|line| line.cells).unwrap_or_default();
        Ok(Table { columns, lines: lines.collect(), remarks: self.remarks })
    }
}

/// Most cells, blank ones included.
const MAX_CELLS: usize = 8_000_000;
