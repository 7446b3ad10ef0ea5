//! The choices of the form, each with the word its field holds.

use chrono::{Datelike, NaiveDate};

use super::super::dates::last_of_month;

/// A closed list of words of a field; the first is the one nobody has to choose.
macro_rules! choices {
    ($(#[$about:meta])* $name:ident { $($(#[$word_about:meta])* $word:ident = $code:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$word_about])* $word),+ }

        impl $name {
            /// All of them, the one nobody has to choose first.
            pub const ALL: &'static [Self] = &[$(Self::$word),+];

            /// The word in the field.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$word => $code),+ }
            }

            /// The choice of a field; the first one where the word is none of ours.
            pub fn of(code: &str) -> Self {
                Self::ALL.iter().copied().find(|word| word.code() == code).unwrap_or_default()
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }
    };
}
pub(super) use choices;

choices! {
    /// The weeks in which a range holds.
    Weeks {
        Every = "toutes",
        /// Of odd number in ISO 8601.
        Odd = "impaires",
        Even = "paires",
        /// The first such weekday of the month.
        First = "premier",
        Second = "deuxieme",
        Third = "troisieme",
        Fourth = "quatrieme",
        Last = "dernier",
    }
}

choices! {
    /// How one is received.
    Welcome {
        WalkIn = "libre",
        Appointment = "rdv",
    }
}

choices! {
    /// What happens on public holidays.
    PublicHolidays {
        NotSaid = "non-dit",
        Closed = "ferme",
        AsUsual = "comme-d-habitude",
    }
}

choices! {
    /// What happens in the school holidays.
    SchoolHolidays {
        Same = "pareil",
        Closed = "ferme",
        /// A week of their own: [`super::WeekForm::school`].
        Own = "autres",
    }
}

impl Weeks {
    /// Whether a day is in one of the weeks, for its weekday.
    pub fn hold(self, day: NaiveDate) -> bool {
        let odd = !day.iso_week().week().is_multiple_of(2);
        let from_start = (day.day() - 1) / 7;
        match self {
            Self::Every => true,
            Self::Odd => odd,
            Self::Even => !odd,
            Self::First => from_start == 0,
            Self::Second => from_start == 1,
            Self::Third => from_start == 2,
            Self::Fourth => from_start == 3,
            Self::Last => last_of_month(day).is_some_and(|last| last.day() - day.day() < 7),
        }
    }

    /// Whether two ranges of one weekday can never fall on the same day.
    pub fn are_apart(self, other: Self) -> bool {
        match (self, other) {
            (Self::Odd, Self::Even) | (Self::Even, Self::Odd) => true,
            // The fourth Tuesday may be the last; the first one may be of an odd week or of an even one.
            (Self::Fourth, Self::Last)
            | (Self::Last, Self::Fourth)
            | (Self::Every | Self::Odd | Self::Even, _)
            | (_, Self::Every | Self::Odd | Self::Even) => false,
            (one, other) => one != other,
        }
    }
}
