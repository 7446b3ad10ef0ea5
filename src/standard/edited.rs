//! A row of ours that comes back: whole when nobody touched it, and with the cells that somebody changed.

use super::rest::{self, Rest};
use super::{Column, Expected, Problem, Row, write};
use crate::venue::change::{Field, take};
use crate::venue::{Answer, FactDate, Service, Venue};

/// The venue the row tells together with its last column. A changed cell wins over that column.
pub(super) fn with_rest(row: &Row, told: Venue, text: &str, problems: &mut Vec<Problem>) -> Venue {
    let Some((somme, whole)) = whole(row, &told, text) else {
        problems.push(Problem::new(Column::Rest, text, Expected::Rest));
        return told;
    };
    if somme == rest::sum_of(row) { whole } else { changed(&whole, &told) }
}

fn whole(row: &Row, told: &Venue, text: &str) -> Option<(String, Venue)> {
    let Rest { somme, reste } = serde_json::from_str(text).ok()?;
    // The difference was taken from what the cells tell when nobody is named as their source.
    let mut document = serde_json::to_value(row.told()?).ok()?;
    rest::apply(&mut document, reste);
    let whole: Venue = serde_json::from_value(document).ok()?;
    // The identifier is the column's: a cell full of JSON does not choose which venue it changes.
    Some((somme, Venue { id: told.id.clone(), ..whole }))
}

/// `whole` with what its cells now say otherwise.
fn changed(whole: &Venue, told: &Venue) -> Venue {
    let day = match whole.updated {
        Some(FactDate::Day(day)) => day,
        _ => chrono::NaiveDate::default(),
    };
    let (before, after) = (write::readable(whole, day), write::readable(told, day));
    let differs = |column: &&Column| before.get(**column) != after.get(**column);
    let columns: Vec<Column> = Column::ALL.iter().filter(differs).copied().collect();
    let facts: Vec<Field> = columns.iter().filter_map(|column| column.fact()).map(Field::Fact).collect();
    let mut venue = take(whole, told, &facts);
    if columns.iter().any(|column| is_of_services(*column)) {
        venue = with_services(&venue, told);
    }
    if told.updated.is_some() && columns.contains(&Column::Updated) {
        venue.updated = told.updated;
    }
    venue
}

const fn is_of_services(column: Column) -> bool {
    matches!(column, Column::OwnServices | Column::AbsentServices | Column::Services | Column::Support)
}

/// The services the cells name now: new ones come, those that are named no more go, the others keep what is known.
fn with_services(venue: &Venue, told: &Venue) -> Venue {
    let other =
        |answered: &&Service| venue.service(answered.kind).map(|own| own.offered) != Some(answered.offered);
    let new: Vec<Field> =
        told.services.iter().filter(other).map(|service| Field::Service(service.kind)).collect();
    let mut venue = take(venue, told, &new);
    venue.services.retain(|own| own.offered == Answer::No || told.service(own.kind).is_some());
    venue
}
