//! French public holidays, computed for any year.

use chrono::{Datelike, Days, NaiveDate};

use super::departement::Region;

/// A public holiday (Code du travail, art. L3133-1, L3134-13, L3422-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PublicHoliday {
    /// 1 January.
    NewYear,
    /// The Friday before Easter, in Alsace and Moselle. The law limits it to communes
    /// with a Protestant church or a shared one; it is taken for all of them.
    GoodFriday,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 8 May.
    Victory1945,
    /// 39 days after Easter.
    Ascension,
    /// 50 days after Easter. Working it as "journée de solidarité" leaves it a holiday.
    WhitMonday,
    /// 14 July.
    NationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice1918,
    /// 25 December.
    Christmas,
    /// 26 December, in Alsace and Moselle.
    SaintStephen,
    /// Overseas, at a date of each département (décret 83-1003).
    AbolitionOfSlavery,
}

impl PublicHoliday {
    /// Every holiday, in the order of the variants.
    pub const ALL: [Self; 14] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::Victory1945,
        Self::Ascension,
        Self::WhitMonday,
        Self::NationalDay,
        Self::Assumption,
        Self::AllSaints,
        Self::Armistice1918,
        Self::Christmas,
        Self::SaintStephen,
        Self::AbolitionOfSlavery,
    ];

    pub(super) fn on(day: NaiveDate, region: Region) -> Option<Self> {
        fixed(day).or_else(|| after_easter(day, region)).or_else(|| local(day, region))
    }
}

fn fixed(day: NaiveDate) -> Option<PublicHoliday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(PublicHoliday::NewYear),
        (5, 1) => Some(PublicHoliday::LabourDay),
        (5, 8) => Some(PublicHoliday::Victory1945),
        (7, 14) => Some(PublicHoliday::NationalDay),
        (8, 15) => Some(PublicHoliday::Assumption),
        (11, 1) => Some(PublicHoliday::AllSaints),
        (11, 11) => Some(PublicHoliday::Armistice1918),
        (12, 25) => Some(PublicHoliday::Christmas),
        _ => None,
    }
}

fn after_easter(day: NaiveDate, region: Region) -> Option<PublicHoliday> {
    // Easter falls between 22 March and 25 April: from Good Friday, 20 March,
    // to Whit Monday, 14 June. Most days need no computation.
    if !(3..=6).contains(&day.month()) {
        return None;
    }
    let days = day.signed_duration_since(easter(day.year())?).num_days();
    match days {
        -2 if region == Region::AlsaceMoselle => Some(PublicHoliday::GoodFriday),
        1 => Some(PublicHoliday::EasterMonday),
        39 => Some(PublicHoliday::Ascension),
        50 => Some(PublicHoliday::WhitMonday),
        _ => None,
    }
}

fn local(day: NaiveDate, region: Region) -> Option<PublicHoliday> {
    let date = (day.month(), day.day());
    match region {
        Region::Common => None,
        Region::AlsaceMoselle => (date == (12, 26)).then_some(PublicHoliday::SaintStephen),
        Region::Abolition(month, day) => (date == (month, day)).then_some(PublicHoliday::AbolitionOfSlavery),
    }
}

/// Easter Sunday by the Gregorian computus (Oudin 1940, as given by the U.S. Naval Observatory).
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let century = year.div_euclid(100);
    let golden = year.rem_euclid(19);
    let correction = (century - 17).div_euclid(25);
    let moon = (century - century.div_euclid(4) - (century - correction).div_euclid(3) + 19 * golden + 15)
        .rem_euclid(30);
    let moon = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    let weekday = (year + year.div_euclid(4) + moon + 2 - century + century.div_euclid(4)).rem_euclid(7);
    // Days from 28 March to the Sunday after the full moon: -6 (22 March) to 28 (25 April).
    let offset = moon - weekday;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(u64::try_from(offset + 6).ok()?))
}
