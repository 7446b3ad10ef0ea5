//! A zipped file before it is opened: which kind it is, and that it does not unfold beyond measure.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{BadFile, Fault};

/// Most bytes a sheet may unfold to.
const UNFOLDED: u64 = 200 << 20;
/// Most files in it.
const FILES: usize = 2_000;

pub(super) enum Kind {
    Xlsx,
    Ods,
    Other(&'static str),
}

/// What is declared may lie: every entry is unfolded once, to nowhere, and counted.
pub(super) fn look(content: &[u8]) -> Result<Kind, BadFile> {
    let mut archive = ZipArchive::new(Cursor::new(content)).map_err(|cause| closed(&cause))?;
    if archive.len() > FILES {
        return Err(BadFile::of(Fault::Bomb));
    }
    let mut left = UNFOLDED;
    let mut names = Vec::new();
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|cause| closed(&cause))?;
        if file.size() > left {
            return Err(BadFile::of(Fault::Bomb));
        }
        names.push(file.name().map(std::borrow::Cow::into_owned).unwrap_or_default());
        let unfolded = std::io::copy(&mut file.take(left + 1), &mut std::io::sink());
        let unfolded = unfolded.map_err(|_| BadFile::of(Fault::Sheet))?;
        left = left.checked_sub(unfolded).ok_or(BadFile::of(Fault::Bomb))?;
    }
    Ok(kind(&names))
}

fn kind(names: &[String]) -> Kind {
    let has = |name: &str| names.iter().any(|known| known == name);
    if has("xl/workbook.xml") {
        Kind::Xlsx
    } else if has("content.xml") {
        Kind::Ods
    } else if has("word/document.xml") {
        Kind::Other("DOCX")
    } else if has("xl/workbook.bin") {
        Kind::Other("XLSB")
    } else {
        Kind::Other("ZIP")
    }
}

fn closed(cause: &ZipError) -> BadFile {
    let locked = matches!(cause, ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED);
    BadFile::of(if locked { Fault::Locked } else { Fault::Sheet })
}

/// The text of one entry, which [`look`] found to be of a bearable length.
pub(super) fn entry(content: &[u8], name: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(content)).ok()?;
    let file = archive.by_name(name).ok()?;
    let mut text = Vec::new();
    file.take(UNFOLDED).read_to_end(&mut text).ok()?;
    String::from_utf8(text).ok()
}
