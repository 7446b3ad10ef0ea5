//! XLSX for people: one sheet of venues, one of services, one that tells what the columns hold. Texts are written as
//! texts, whatever they begin with: no cell is a formula.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Column, Line, Lines, Unwritten};
use crate::standard::plain;
use crate::venue::Service;

/// Longest text of a cell: the limit of the format.
const TEXT_MAX: usize = 32_767;

pub fn write(lines: &[Line<'_>]) -> Result<Vec<u8>, Unwritten> {
    book(lines).map_err(Unwritten::of)
}

fn book(lines: &[Line<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same venues make the same bytes, whenever they are asked for.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?));
    venues(book.add_worksheet().set_name("Lieux")?, lines)?;
    services(book.add_worksheet().set_name("Services")?, lines)?;
    columns(book.add_worksheet().set_name("Colonnes")?, &Lines::others(lines))?;
    book.save_to_buffer()
}

/// A header in bold that stays in view, and a filter over each column.
fn head(sheet: &mut Worksheet, names: &[&str], rows: u32) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (at, name) in (0_u16..).zip(names) {
        if fits(name) {
            sheet.write_string_with_format(0, at, *name, &bold)?;
        }
        let wide = if matches!(*name, "nom" | "lieu" | "adresse" | "horaires" | "contenu") { 36 } else { 18 };
        sheet.set_column_width(at, wide)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = u16::try_from(names.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, rows, last)?;
    Ok(())
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

fn venues(sheet: &mut Worksheet, lines: &[Line<'_>]) -> Result<(), XlsxError> {
    let others = Lines::others(lines);
    let names: Vec<&str> =
        Column::ALL.iter().map(|column| column.word()).chain(others.iter().copied()).collect();
    head(sheet, &names, count(lines.len()))?;
    let first = u16::try_from(Column::ALL.len()).unwrap_or(u16::MAX);
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (at, line) in (1_u32..).zip(lines) {
        for (column, cell) in line.row.cells() {
            known(sheet, (at, column as u16), (column, cell), &day)?;
        }
        for (place, name) in (first..).zip(&others) {
            text(sheet, at, place, line.other(name))?;
        }
    }
    Ok(())
}

/// Degrees as numbers, the day as a day, all else as a text.
fn known(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    (column, cell): (Column, &str),
    day: &Format,
) -> Result<(), XlsxError> {
    let is_degrees = matches!(column, Column::Latitude | Column::Longitude);
    if let Some(degrees) = cell.parse::<f64>().ok().filter(|_| is_degrees) {
        sheet.write_number(row, place, degrees)?;
        return Ok(());
    }
    let date = || cell.parse::<NaiveDate>().ok().and_then(excel_day);
    if let Some(date) = (column == Column::Updated).then(date).flatten() {
        sheet.write_datetime_with_format(row, place, date, day)?;
        return Ok(());
    }
    text(sheet, row, place, cell)
}

fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let (month, date) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, month, date).ok()
}

/// What is too long for a cell is left out rather than cut: half a value would be a false one. The page of open data
/// says so.
fn fits(text: &str) -> bool {
    text.encode_utf16().count() <= TEXT_MAX
}

/// A text for people: the format has no place for signs nobody sees.
fn text(sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
    let text = plain(text);
    if !text.is_empty() && fits(&text) {
        sheet.write_string(row, column, text)?;
    }
    Ok(())
}

const OF_SERVICES: [&str; 14] = [
    "id",
    "lieu",
    "commune",
    "service",
    "propose",
    "horaires",
    "prix",
    "detail_prix",
    "rendez_vous",
    "public",
    "nombre",
    "note",
    "source",
    "date",
];

fn services(sheet: &mut Worksheet, lines: &[Line<'_>]) -> Result<(), XlsxError> {
    let rows: usize = lines.iter().map(|line| line.venue.services.len()).sum();
    head(sheet, &OF_SERVICES, count(rows))?;
    let all = lines.iter().flat_map(|line| line.venue.services.iter().map(move |service| (line, service)));
    for (at, (line, service)) in (1_u32..).zip(all) {
        for (column, cell) in (0_u16..).zip(cells(line, service)) {
            text(sheet, at, column, &cell)?;
        }
        if let Some(quantity) = service.quantity {
            sheet.write_number(at, QUANTITY, quantity)?;
        }
    }
    Ok(())
}

/// Place of the number of machines.
const QUANTITY: u16 = 10;

fn cells(line: &Line<'_>, service: &Service) -> [String; 14] {
    let plain = |text: &Option<String>| text.clone().unwrap_or_default();
    let Service { kind, offered, hours, cost, price, booking, audience, note, said, .. } = service;
    [
        line.venue.id.to_string(),
        line.venue.name.clone(),
        line.venue.address.commune.clone(),
        kind.label().to_owned(),
        offered.label().to_owned(),
        hours.as_ref().map(|hours| hours.as_str().to_owned()).unwrap_or_default(),
        cost.map(|cost| cost.label().to_owned()).unwrap_or_default(),
        plain(price),
        booking.map(|booking| booking.label().to_owned()).unwrap_or_default(),
        audience.map(|audience| audience.label().to_owned()).unwrap_or_default(),
        String::new(),
        plain(note),
        said.source.to_string(),
        said.date.map(|date| date.to_string()).unwrap_or_default(),
    ]
}

/// What columns hold that a source gave and the standard does not know.
const OF_A_SOURCE: &str = "Donné par une source, tel quel";

fn columns(sheet: &mut Worksheet, others: &[&str]) -> Result<(), XlsxError> {
    head(sheet, &["colonne", "contenu"], count(Column::ALL.len() + others.len()))?;
    let known = Column::ALL.iter().map(|column| (column.word(), column.label()));
    for (at, (name, content)) in (1_u32..).zip(known.chain(others.iter().map(|name| (*name, OF_A_SOURCE)))) {
        text(sheet, at, 0, name)?;
        text(sheet, at, 1, content)?;
    }
    Ok(())
}
