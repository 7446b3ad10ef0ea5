//! CSV as the national base publishes it: UTF-8, comma, every cell in double quotes. No cell is altered for
//! spreadsheets: a file of the standard says what it says.

use csv::{QuoteStyle, WriterBuilder};

use super::{Column, Line, Lines, Unwritten};

pub fn write(lines: &[Line<'_>]) -> Result<Vec<u8>, Unwritten> {
    let mut writer = WriterBuilder::new().quote_style(QuoteStyle::Always).from_writer(Vec::new());
    let others = Lines::others(lines);
    let header = Column::ALL.iter().map(|column| column.word()).chain(others.iter().copied());
    writer.write_record(header).map_err(Unwritten::of)?;
    for line in lines {
        let known = Column::ALL.iter().map(|column| line.row.get(*column).unwrap_or_default());
        let others = others.iter().map(|name| line.other(name));
        writer.write_record(known.chain(others)).map_err(Unwritten::of)?;
    }
    writer.into_inner().map_err(Unwritten::of)
}
