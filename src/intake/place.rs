//! Positions a file got wrong, told by the outlines of the territory before the cells are read: numbers in the wrong
//! order, metres of Lambert-93, a point outside the commune the line names.

use crate::standard::{Column, Expected, Problem, Repair, Row};
use crate::territory::{Commune, Misplacement, Territory};
use crate::venue::name::fold;
use crate::venue::{CommuneCode, Point};

/// What is wrong with the position of a line, and the line as it is read then: put right when only one place can be
/// meant, as it came when it is a place at all, else without position. None where nothing is wrong, or where the
/// cells themselves are not understood.
pub fn check(row: &Row, territory: &Territory) -> Option<(Row, Problem)> {
    let cells = [row.get(Column::Latitude)?, row.get(Column::Longitude)?];
    let (latitude, longitude) = (number(cells[0])?, number(cells[1])?);
    let commune = stated(row, territory);
    let misplaced = territory.doubt(latitude, longitude, commune.map(|commune| &commune.insee))?;
    let expected = match misplaced.what {
        Misplacement::Swapped => Expected::LatitudeFirst,
        Misplacement::Lambert93 => Expected::NotMetres,
        Misplacement::Outside => {
            // Of a commune whose outline is not known nothing can be said.
            let kept = commune.is_some() && Point::new(latitude, longitude).is_ok();
            let problem = problem(cells, Expected::InCommune, Some(Repair::Kept));
            return kept.then(|| (row.clone(), problem));
        }
    };
    let placed = row.placed(misplaced.certain);
    let read = [Column::Latitude, Column::Longitude].map(|column| placed.get(column).unwrap_or_default());
    let repair = misplaced.certain.map(|_| Repair::Certain(read.join(" ; ")));
    Some((placed, problem(cells, expected, repair)))
}

fn problem(cells: [&str; 2], expected: Expected, repair: Option<Repair>) -> Problem {
    Problem { column: Column::Latitude, value: cells.join(" ; "), expected, repair }
}

/// `712 000,5` is a number of a French sheet.
fn number(cell: &str) -> Option<f64> {
    let plain: String = cell.chars().filter(|c| !c.is_whitespace()).collect();
    plain.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
}

/// The commune the line names, by its code or else by its name, where the territory has its outline.
fn stated<'a>(row: &Row, territory: &'a Territory) -> Option<&'a Commune> {
    let code = row.get(Column::Insee).and_then(|cell| cell.trim().parse::<CommuneCode>().ok());
    match (code, row.get(Column::Commune)) {
        (Some(code), _) => territory.commune(&code),
        (None, Some(name)) => {
            let name = fold(name.trim());
            territory.communes().iter().find(|commune| fold(&commune.name) == name)
        }
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::projection;
    use crate::standard::Origin;
    use crate::venue::Confirmer;

    fn row(cells: [&str; 2]) -> Row {
        let [latitude, longitude] = cells;
        let named = [("id", "a"), ("nom", "A"), ("commune", "Roubaix")];
        Row::read(named.into_iter().chain([("latitude", latitude), ("longitude", longitude)]))
    }

    fn point(row: &Row) -> Option<Point> {
        let origin = Origin { source: "Essais", by: Confirmer::PublicSource };
        row.venue(&origin).venue?.position.map(|position| position.point)
    }

    /// What was expected, whether it was put right, and the point.
    fn told(cells: [&str; 2]) -> Option<(Expected, Option<Repair>, Option<Point>)> {
        let (row, problem) = check(&row(cells), &Territory::roubaix().unwrap())?;
        Some((problem.expected, problem.repair, point(&row)))
    }

    #[test]
    fn nothing_is_said_of_a_good_position_or_of_cells_nobody_understands() {
        for cells in [["50.6916", "3.1748"], ["50,6916", "3,1748"], ["50°41'N", "3.17"], ["95.2", "3.17"]] {
            assert_eq!(told(cells), None, "{cells:?}");
        }
    }

    #[test]
    fn what_can_only_mean_one_place_is_put_right() {
        let (expected, repair, at) = told(["3,1748", "50,6916"]).unwrap();
        assert_eq!(
            (expected, repair),
            (Expected::LatitudeFirst, Some(Repair::Certain("50.6916 ; 3.1748".to_owned())))
        );
        assert_eq!(at, Point::new(50.6916, 3.1748).ok());
        let (expected, repair, at) = told(["7 066 000,5", "712 000"]).unwrap();
        assert_eq!(expected, Expected::NotMetres);
        assert!(matches!(repair, Some(Repair::Certain(_))) && at.is_some());
    }

    #[test]
    fn what_may_mean_several_places_is_not_taken_and_another_commune_is_kept() {
        assert_eq!(
            told(["6 862 000", "652 000"]),
            Some((Expected::NotMetres, None, None)),
            "Paris in metres"
        );
        let paris = Point::new(48.85, 2.35).ok();
        assert_eq!(told(["48.85", "2.35"]), Some((Expected::InCommune, Some(Repair::Kept), paris)));
    }

    proptest! {
        #[test]
        fn any_point_of_the_territory_in_metres_is_found_within_a_metre(
            lat in 50.66..50.72f64, lon in 3.13..3.22f64, northing_first in any::<bool>()
        ) {
            let territory = Territory::roubaix().unwrap();
            let meant = Point::new(lat, lon).unwrap();
            prop_assume!(territory.contains(meant));
            let [x, y] = projection::lambert_93(lon, lat).unwrap();
            // As sheets have them: to the decimetre, with a comma.
            let [x, y] = [x, y].map(|metres| format!("{metres:.1}").replace('.', ","));
            let cells = if northing_first { [y.as_str(), &x] } else { [x.as_str(), &y] };
            let (row, _) = check(&row(cells), &territory).unwrap();
            let away = point(&row).unwrap().distance_m(meant);
            prop_assert!(away < 1.0, "{away}");
        }
    }
}
