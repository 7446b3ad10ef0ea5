//! Short numbers of venues: for addresses that are typed, scanned and printed.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

/// The number of a venue, from 1 to 9 999 999: given when the venue is first kept, never to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VenueNumber(u32);

const MOST: u32 = 9_999_999;

/// The text, or the row, is no number of a venue, or no choice of venues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadNumber;

impl fmt::Display for BadNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number of a venue")
    }
}

impl std::error::Error for BadNumber {}

impl TryFrom<i64> for VenueNumber {
    type Error = BadNumber;

    fn try_from(number: i64) -> Result<Self, BadNumber> {
        u32::try_from(number).ok().filter(|number| (1..=MOST).contains(number)).map(Self).ok_or(BadNumber)
    }
}

impl FromStr for VenueNumber {
    type Err = BadNumber;

    /// Digits only, without zeros before: one venue, one address.
    fn from_str(text: &str) -> Result<Self, BadNumber> {
        let good = text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0') && text.len() <= 7;
        if good {
            text.parse().map_err(|_| BadNumber).and_then(|n: i64| n.try_into())
        } else {
            Err(BadNumber)
        }
    }
}

impl fmt::Display for VenueNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Venues chosen together, in the order they were chosen: 1 to [`Chosen::MOST`] distinct numbers, `12-40-7` in an
/// address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen(Vec<VenueNumber>);

impl Chosen {
    /// Four sheets of paper: nobody carries more.
    pub const MOST: usize = 12;

    /// With one more at the end; None when it is in already, or there is no room.
    pub fn with(&self, number: VenueNumber) -> Option<Self> {
        let room = self.0.len() < Self::MOST && !self.0.contains(&number);
        room.then(|| Self(self.0.iter().copied().chain([number]).collect()))
    }

    /// Without one; None when nothing is left.
    pub fn without(&self, number: VenueNumber) -> Option<Self> {
        let left: Vec<_> = self.0.iter().copied().filter(|one| *one != number).collect();
        (!left.is_empty()).then_some(Self(left))
    }

    pub fn is_full(&self) -> bool {
        self.0.len() >= Self::MOST
    }
}

impl Deref for Chosen {
    type Target = [VenueNumber];

    fn deref(&self) -> &[VenueNumber] {
        &self.0
    }
}

impl TryFrom<Vec<VenueNumber>> for Chosen {
    type Error = BadNumber;

    fn try_from(numbers: Vec<VenueNumber>) -> Result<Self, BadNumber> {
        let distinct =
            numbers.iter().enumerate().all(|(at, one)| !numbers.iter().take(at).any(|it| it == one));
        let good = distinct && (1..=Self::MOST).contains(&numbers.len());
        good.then_some(Self(numbers)).ok_or(BadNumber)
    }
}

impl FromStr for Chosen {
    type Err = BadNumber;

    fn from_str(text: &str) -> Result<Self, BadNumber> {
        text.split('-').map(str::parse).collect::<Result<Vec<_>, _>>()?.try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_one_to_twelve_distinct_numbers_written_in_one_way() {
        let read = |text: &str| text.parse::<Chosen>();
        assert_eq!(
            read("12-40-7").unwrap().iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["12", "40", "7"]
        );
        assert!(read("1-2-3-4-5-6-7-8-9-10-11-12").is_ok());
        for bad in [
            "",
            "-",
            "12-",
            "12--7",
            "12-12",
            "0",
            "012",
            "+1",
            "1.5",
            "x",
            "99999999",
            "1-2-3-4-5-6-7-8-9-10-11-12-13",
        ] {
            assert_eq!(read(bad), Err(BadNumber), "{bad}");
        }
    }

    #[test]
    fn one_is_added_once_and_the_last_one_stays() {
        let chosen: Chosen = "12-40".parse().unwrap();
        let seven = "7".parse().unwrap();
        assert_eq!(chosen.with(seven), "12-40-7".parse().ok());
        assert_eq!(chosen.with(chosen[0]), None);
        assert_eq!(chosen.without(chosen[0]), "40".parse().ok());
        assert_eq!("40".parse::<Chosen>().unwrap().without(chosen[1]), None);
    }
}
