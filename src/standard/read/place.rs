//! Codes, position and ways to reach a venue.

use super::Line;
use crate::standard::{Column, Expected, Problem, Repair, cell};
use crate::venue::{CommuneCode, Contact, Email, Phone, Point, Position, Postcode, Precision, Website};

impl Line<'_> {
    /// Spreadsheets drop the zero of `01000`; the commune proves it, or it is only likely.
    pub(super) fn postcode(&mut self, insee: Option<&CommuneCode>) -> Option<Postcode> {
        let cell = self.get(Column::Postcode)?;
        let digits = cell.strip_suffix(".0").unwrap_or(cell).replace(' ', "");
        if let Ok(code) = digits.parse() {
            return Some(code);
        }
        let problem = Problem::new(Column::Postcode, cell, Expected::Postcode);
        let short = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit());
        let whole = format!("0{digits}");
        let proved = short && insee.is_some_and(|insee| whole.starts_with(insee.departement()));
        self.problems.push(match (short, proved) {
            (true, true) => problem.repaired(Repair::Certain(whole.clone())),
            (true, false) => problem.repaired(Repair::Likely(whole.clone())),
            (false, _) => problem,
        });
        proved.then(|| whole.parse().ok()).flatten()
    }

    pub(super) fn insee(&mut self) -> Option<CommuneCode> {
        let cell = self.get(Column::Insee)?;
        let code = cell.strip_suffix(".0").unwrap_or(cell).to_uppercase();
        if let Ok(code) = code.parse() {
            return Some(code);
        }
        let problem = Problem::new(Column::Insee, cell, Expected::Insee);
        let whole = format!("0{code}");
        let short = code.len() == 4 && whole.parse::<CommuneCode>().is_ok();
        self.problems.push(if short { problem.repaired(Repair::Likely(whole)) } else { problem });
        None
    }

    /// Latitude and longitude, a decimal comma read as a point. Whether they lie where the commune is, the territory
    /// can tell. A street's number makes a building likely, and nothing more exact is known of a foreign position.
    pub(super) fn position(&mut self) -> Option<Position> {
        let (lat, lon) = (self.degrees(Column::Latitude), self.degrees(Column::Longitude));
        let (lat, lon) = match (lat, lon) {
            (Some(lat), Some(lon)) => (lat, lon),
            (Some(_), None) if self.get(Column::Longitude).is_none() => {
                self.wrong(Column::Longitude, "", Expected::BothDegrees);
                return None;
            }
            (None, Some(_)) if self.get(Column::Latitude).is_none() => {
                self.wrong(Column::Latitude, "", Expected::BothDegrees);
                return None;
            }
            _ => return None,
        };
        let Ok(point) = Point::new(lat, lon) else {
            let cells = format!("{lat}, {lon}");
            self.wrong(Column::Latitude, &cells, Expected::Degrees);
            return None;
        };
        Some(Position { point, precision: self.precision() })
    }

    fn precision(&mut self) -> Precision {
        if let Some(word) = self.get(Column::Precision) {
            match word.parse() {
                Ok(precision) => return precision,
                Err(_) => self.wrong(Column::Precision, word, Expected::Precision),
            }
        }
        let numbered =
            self.get(Column::Street).is_some_and(|street| street.starts_with(|c: char| c.is_ascii_digit()));
        if numbered { Precision::Building } else { Precision::Street }
    }

    fn degrees(&mut self, column: Column) -> Option<f64> {
        let cell = self.get(column)?;
        let read = cell.replace(',', ".").parse::<f64>().ok().filter(|degrees| degrees.is_finite());
        if read.is_none() {
            self.wrong(column, cell, Expected::Degrees);
        }
        read
    }

    pub(super) fn contact(&mut self) -> Contact {
        Contact {
            phone: self.phone(),
            phone_hours: None,
            emails: self.each::<Email>(Column::Emails, Expected::Email, "mailto:"),
            websites: self.websites(),
            booking: self.link(Column::Booking),
        }
    }

    /// One number. Nine digits have most likely lost their zero to a spreadsheet; of two numbers the first is likely.
    fn phone(&mut self) -> Option<Phone> {
        let cell = self.get(Column::Phone)?;
        if let Ok(phone) = cell.parse() {
            return Some(phone);
        }
        let problem = Problem::new(Column::Phone, cell, Expected::Phone);
        let likely = likely_phone(cell).map(|phone| Repair::Likely(phone.to_string()));
        self.problems.push(match likely {
            Some(likely) => problem.repaired(likely),
            None => problem,
        });
        None
    }

    fn each<T: std::str::FromStr>(&mut self, column: Column, expected: Expected, scheme: &str) -> Vec<T> {
        let mut read = Vec::new();
        for part in cell::split_words(self.get(column).unwrap_or_default()) {
            match part.strip_prefix(scheme).unwrap_or(part).parse() {
                Ok(value) => read.push(value),
                Err(_) => self.wrong(column, part, expected),
            }
        }
        read
    }

    /// Addresses may hold commas and semicolons: only a bar, a space or another `http` parts them.
    fn websites(&mut self) -> Vec<Website> {
        let cell = self
            .get(Column::Websites)
            .unwrap_or_default()
            .replace(";http", "|http")
            .replace(",http", "|http");
        let mut read = Vec::new();
        for part in cell.split(|c: char| c == '|' || c.is_whitespace()).filter(|part| !part.is_empty()) {
            match part.trim_end_matches([';', ',']).parse() {
                Ok(site) => read.push(site),
                Err(_) => self.wrong(Column::Websites, part, Expected::Website),
            }
        }
        read
    }

    pub(super) fn link(&mut self, column: Column) -> Option<Website> {
        let cell = self.get(column)?;
        let link = cell.parse().ok();
        if link.is_none() {
            self.wrong(column, cell, Expected::Website);
        }
        link
    }
}

fn likely_phone(cell: &str) -> Option<Phone> {
    let digits: String = cell.strip_suffix(".0").unwrap_or(cell).split_whitespace().collect();
    let lost_zero = digits.len() == 9 && digits.bytes().all(|b| b.is_ascii_digit());
    let first = || cell.split(['/', '|', ';', ',']).next().and_then(|part| part.parse().ok());
    if lost_zero { format!("0{digits}").parse().ok() } else { first() }
}
