//! What a source gave, kept letter for letter: a cell is given back as it came unless its fact was edited here.

use chrono::NaiveDate;

use super::word::{self, InCells};
use super::{Column, Origin, Row, read, write};
use crate::venue::label::{Programme, Training};
use crate::venue::{
    Access, Audience, Care, CommuneCode, Confirmer, Cost, FactDate, FactGroup, Mobility, NationalService,
    Postcode, Support, Typology, Venue, Word,
};

/// The readable cells of the venue, each as `given` has it where both mean the same and the standard allows it.
pub(super) fn kept(given: &Row, venue: &Venue, revised: NaiveDate) -> Row {
    let mut row = write::readable(venue, revised);
    let Some(then) = given.venue(&Origin::UNKNOWN).venue else { return row };
    let before = write::readable(&then, revised);
    for column in Column::standard() {
        let theirs = given.get(*column);
        let allowed = theirs.map_or(!column.is_required(), |cell| is_allowed(*column, cell));
        if allowed && before.get(*column) == row.get(*column) {
            row.set(*column, theirs.map(str::to_owned));
        }
    }
    if given.get(Column::Source).is_none() && identity_said(&then) == identity_said(venue) {
        row.set(Column::Source, None);
    }
    row.with_others_of(given)
}

/// Who vouches for the identity, and since when: a line that names no source names none when it is given back.
fn identity_said(venue: &Venue) -> Option<(Confirmer, Option<FactDate>)> {
    venue.provenance(FactGroup::Identity).map(|said| (said.by, said.date))
}

/// Whether the cell may stand in a file of the standard. Words outside its vocabularies may: they are given back.
#[expect(clippy::wildcard_enum_match_arm, reason = "the schema asks nothing of the other columns")]
fn is_allowed(column: Column, cell: &str) -> bool {
    match column {
        Column::Pivot => read::is_pivot(cell),
        Column::Postcode => cell.parse::<Postcode>().is_ok_and(|code| code.as_str() == cell),
        Column::Insee => cell.parse::<CommuneCode>().is_ok_and(|code| code.as_str() == cell),
        Column::Latitude | Column::Longitude => cell.parse::<f64>().is_ok_and(f64::is_finite),
        Column::Phone => write::is_phone(cell),
        Column::Updated => read::is_day(cell),
        Column::Summary => cell.chars().count() <= write::SUMMARY_MAX,
        Column::Typologies => is_current::<Typology>(cell),
        Column::Mobility => is_current::<Mobility>(cell),
        Column::Services => is_current::<NationalService>(cell),
        Column::Audiences => is_current::<Audience>(cell),
        Column::Care => is_current::<Care>(cell),
        Column::Costs => is_current::<Cost>(cell),
        Column::Programmes => is_current::<Programme>(cell),
        Column::Trainings => is_current::<Training>(cell),
        Column::Access => is_current::<Access>(cell),
        Column::Support => is_current::<Support>(cell),
        _ => true,
    }
}

/// Whether the words are today's, written as the standard writes them; one of them may be there twice.
fn is_current<T: InCells + PartialEq>(cell: &str) -> bool {
    cell.split('|').all(|part| {
        let words: Vec<Word<T>> = word::words(part);
        matches!(words.as_slice(), [word] if word::label(word) == part)
    })
}
