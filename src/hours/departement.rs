//! The départements and what of the calendar depends on them: time zone, school zone, local law.

use std::fmt;
use std::str::FromStr;

use chrono_tz::Tz;

use super::SchoolZone;

/// A département, or an overseas collectivity that has a code like one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Departement(&'static str);

/// A code that is no département.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownDepartement;

/// The local law of public holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Region {
    /// The eleven days of Code du travail, art. L3133-1.
    Common,
    /// Two days more, art. L3134-13.
    AlsaceMoselle,
    /// One day more, art. L3422-2 and décret 83-1003: month and day of the abolition of slavery.
    Abolition(u32, u32),
}

/// Code officiel géographique of the INSEE, 2025.
const CODES: [&str; 107] = [
    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17",
    "18", "19", "21", "22", "23", "24", "25", "26", "27", "28", "29", "2A", "2B", "30", "31", "32", "33",
    "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50",
    "51", "52", "53", "54", "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67",
    "68", "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82", "83", "84",
    "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "971", "972", "973", "974", "975",
    "976", "977", "978", "986", "987", "988",
];

impl Departement {
    /// The code: two characters in the metropole (`59`, `2A`), three overseas (`974`).
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The département of a commune from its INSEE code of five characters (`59512`).
    pub fn of_commune(insee: &str) -> Result<Self, UnknownDepartement> {
        if insee.len() != 5 {
            return Err(UnknownDepartement);
        }
        let length = if insee.starts_with("97") || insee.starts_with("98") { 3 } else { 2 };
        insee.get(..length).ok_or(UnknownDepartement)?.parse()
    }

    /// The school zone of the académie (arrêté of the ministry of education,
    /// zones in force since 2016); none in Corsica and overseas, which have their own dates.
    pub fn school_zone(self) -> Option<SchoolZone> {
        match self.0 {
            "2A" | "2B" => None,
            code if code.len() == 3 => None,
            "25" | "39" | "70" | "90" | "24" | "33" | "40" | "47" | "64" | "03" | "15" | "43" | "63"
            | "21" | "58" | "71" | "89" | "07" | "26" | "38" | "73" | "74" | "19" | "23" | "87" | "01"
            | "42" | "69" | "16" | "17" | "79" | "86" => Some(SchoolZone::A),
            "77" | "93" | "94" | "11" | "30" | "34" | "48" | "66" | "75" | "09" | "12" | "31" | "32"
            | "46" | "65" | "81" | "82" | "78" | "91" | "92" | "95" => Some(SchoolZone::C),
            _ => Some(SchoolZone::B),
        }
    }

    pub(super) fn time_zone(self) -> Tz {
        match self.0 {
            "971" => Tz::America__Guadeloupe,
            "972" => Tz::America__Martinique,
            "973" => Tz::America__Cayenne,
            "974" => Tz::Indian__Reunion,
            "975" => Tz::America__Miquelon,
            "976" => Tz::Indian__Mayotte,
            "977" => Tz::America__St_Barthelemy,
            "978" => Tz::America__Marigot,
            "986" => Tz::Pacific__Wallis,
            "987" => Tz::Pacific__Tahiti,
            "988" => Tz::Pacific__Noumea,
            _ => Tz::Europe__Paris,
        }
    }

    pub(super) fn region(self) -> Region {
        match self.0 {
            "57" | "67" | "68" => Region::AlsaceMoselle,
            "971" => Region::Abolition(5, 27),
            "972" => Region::Abolition(5, 22),
            "973" => Region::Abolition(6, 10),
            "974" => Region::Abolition(12, 20),
            "976" => Region::Abolition(4, 27),
            "977" => Region::Abolition(10, 9),
            "978" => Region::Abolition(5, 28),
            _ => Region::Common,
        }
    }
}

impl Default for Departement {
    /// Paris: the law and the clock of most of the country.
    fn default() -> Self {
        Self("75")
    }
}

impl FromStr for Departement {
    type Err = UnknownDepartement;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        CODES
            .iter()
            .find(|known| known.eq_ignore_ascii_case(code))
            .map(|known| Self(known))
            .ok_or(UnknownDepartement)
    }
}

impl fmt::Display for Departement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for UnknownDepartement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no département has this code")
    }
}

impl std::error::Error for UnknownDepartement {}
