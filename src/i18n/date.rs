//! Days, hours, ages and distances as people say them.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::Lang;
use super::lang::Figures;
use crate::venue::FactDate;

/// “17 h 30”, “5:30 pm”, “17:30”. Spaces are no-break.
pub fn hour(lang: Lang, time: NaiveTime) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match (lang.figures(), minute) {
        (Figures::French, 0) => format!("{hour}\u{a0}h"),
        (Figures::French, _) => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
        (Figures::English, _) => english_hour(time),
        (Figures::Point | Figures::Comma | Figures::CommaAndMonthNumbers, _) => format!("{hour}:{minute:02}"),
    }
}

fn english_hour(time: NaiveTime) -> String {
    let (afternoon, hour) = time.hour12();
    let half = if afternoon { "pm" } else { "am" };
    match time.minute() {
        0 => format!("{hour}\u{a0}{half}"),
        minute => format!("{hour}:{minute:02}\u{a0}{half}"),
    }
}

/// The end of an opening: “minuit”, not “0 h”.
pub fn closing_hour(lang: Lang, moment: NaiveDateTime) -> String {
    if moment.time() == NaiveTime::MIN {
        return lang.say("midnight").into_owned();
    }
    hour(lang, moment.time())
}

/// The name of the weekday.
pub fn weekday(lang: Lang, day: NaiveDate) -> String {
    lang.say(&format!("weekday-{}", day.weekday().number_from_monday())).into_owned()
}

/// “aujourd’hui”, “demain”, “mercredi”, or “mercredi 2 décembre” when it is more than six days away.
pub fn near_day(lang: Lang, day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => lang.say("day-today").into_owned(),
        1 => lang.say("day-tomorrow").into_owned(),
        2..=6 => weekday(lang, day),
        _ => long_day(lang, day),
    }
}

/// “mercredi 2 décembre”.
pub fn long_day(lang: Lang, day: NaiveDate) -> String {
    lang.say_with(
        "date-weekday",
        &[("weekday", weekday(lang, day).into()), ("date", short_day(lang, day).into())],
    )
    .into_owned()
}

/// “jeudi 3 décembre à 14 h 30”.
pub fn moment(lang: Lang, at: NaiveDateTime) -> String {
    let (day, hour) = (long_day(lang, at.date()), hour(lang, at.time()));
    lang.say_with("booking-moment", &[("day", day.into()), ("hour", hour.into())]).into_owned()
}

/// “2 décembre”, “1er décembre”.
pub fn short_day(lang: Lang, day: NaiveDate) -> String {
    let number = match (lang, day.day()) {
        (Lang::French, 1) => "1er".to_owned(),
        (_, number) => number.to_string(),
    };
    lang.say_with("date-day", &[("day", number.into()), ("month", month(lang, day.month()).into())])
        .into_owned()
}

/// “2 décembre 2026”.
pub fn full_date(lang: Lang, day: NaiveDate) -> String {
    with_year(lang, short_day(lang, day), day.year())
}

fn with_year(lang: Lang, date: String, year: i32) -> String {
    lang.say_with("date-full", &[("date", date.into()), ("year", year.to_string().into())]).into_owned()
}

fn month(lang: Lang, month: u32) -> String {
    lang.say(&format!("month-{month}")).into_owned()
}

/// The date of a fact, as exact as it is: “11 mai 2022”, “septembre 2025”, “2012”, “sans date”.
pub fn fact_date(lang: Lang, date: Option<FactDate>) -> String {
    match date {
        None => lang.say("date-none").into_owned(),
        Some(FactDate::Year(year)) => year.to_string(),
        Some(FactDate::Month(year, number)) if lang.figures() == Figures::CommaAndMonthNumbers => {
            format!("{number:02}.{year}")
        }
        Some(FactDate::Month(year, number)) => with_year(lang, month(lang, number), year),
        Some(FactDate::Day(day)) => full_date(lang, day),
    }
}

/// “aujourd’hui”, “il y a 3 semaines”, “il y a plus d’un an”. A day still to come counts as today.
pub fn age(lang: Lang, day: NaiveDate, today: NaiveDate) -> String {
    let days = (today - day).num_days().max(0);
    let (key, n) = match days {
        0 => ("fresh-today", 0),
        1..=13 => ("fresh-days", days),
        14..=59 => ("fresh-weeks", days / 7),
        _ if is_over_a_year(day, today) => ("fresh-year", 1),
        _ => ("fresh-months", days / 30),
    };
    lang.say_with(key, &[("n", n.into())]).into_owned()
}

/// Whether more than twelve months have passed.
pub fn is_over_a_year(day: NaiveDate, today: NaiveDate) -> bool {
    day.checked_add_months(chrono::Months::new(12)).is_some_and(|end| end < today)
}

/// How a distance is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Exactness {
    /// From or to a building: to 50 m below a kilometre, to 100 m above.
    Building,
    /// A street or a district stands for the building: “environ”, to 100 m and 500 m.
    Approximate,
}

/// “750 m”, “1,5 km”, “environ 600 m”.
pub fn distance(lang: Lang, metres: f64, exactness: Exactness) -> String {
    let step = match (exactness, metres < 1_000.0) {
        (Exactness::Building, true) => 50.0,
        (Exactness::Building, false) | (Exactness::Approximate, true) => 100.0,
        (Exactness::Approximate, false) => 500.0,
    };
    let rounded = ((metres / step).round() * step).max(step);
    let text = if rounded < 1_000.0 {
        lang.say_with("distance-m", &[("n", format!("{rounded:.0}").into())])
    } else {
        let km = format!("{:.1}", rounded / 1_000.0);
        let km = km.strip_suffix(".0").unwrap_or(&km).to_owned();
        let km = decimal(lang, km);
        lang.say_with("distance-km", &[("n", km.into())])
    };
    match exactness {
        Exactness::Building => text.into_owned(),
        Exactness::Approximate => lang.say_with("distance-about", &[("distance", text.into())]).into_owned(),
    }
}

/// “1,5” where people write so.
fn decimal(lang: Lang, number: String) -> String {
    match lang.figures() {
        Figures::English | Figures::Point => number,
        Figures::French | Figures::Comma | Figures::CommaAndMonthNumbers => number.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn hours_are_said_as_people_say_them() {
        let at = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap();
        assert_eq!(hour(Lang::French, at(17, 30)), "17\u{a0}h\u{a0}30");
        assert_eq!(hour(Lang::French, at(9, 0)), "9\u{a0}h");
        assert_eq!(hour(Lang::English, at(12, 0)), "12\u{a0}pm");
        assert_eq!(hour(Lang::Arabic, at(9, 0)), "9:00");
    }

    #[test]
    fn a_day_is_named_by_how_near_it_is() {
        let monday = day("2026-11-23");
        assert_eq!(near_day(Lang::French, day("2026-11-24"), monday), "demain");
        assert_eq!(near_day(Lang::French, day("2026-11-25"), monday), "mercredi");
        assert_eq!(near_day(Lang::French, day("2026-12-01"), monday), "mardi 1er\u{a0}décembre");
        assert_eq!(near_day(Lang::Arabic, day("2026-11-25"), monday), "الأربعاء");
    }

    #[test]
    fn dates_hours_and_numbers_follow_each_language() {
        let wednesday = day("2026-12-02");
        let full = |lang| full_date(lang, wednesday).replace('\u{a0}', " ");
        assert_eq!(full(Lang::Spanish), "2 de diciembre de 2026");
        assert_eq!(full(Lang::Italian), "2 dicembre 2026");
        assert!(full(Lang::Russian).starts_with("2 декабря 2026"), "{}", full(Lang::Russian));
        assert!(long_day(Lang::Turkish, wednesday).replace('\u{a0}', " ").starts_with("2 Aralık"));
        let month = |lang| fact_date(lang, Some(FactDate::Month(2025, 9))).replace('\u{a0}', " ");
        assert_eq!(month(Lang::French), "septembre 2025");
        assert_eq!(month(Lang::Portuguese), "setembro de 2025");
        assert_eq!(month(Lang::Ukrainian), "09.2025");
        let five = NaiveTime::from_hms_opt(17, 5, 0).unwrap();
        assert_eq!(hour(Lang::Polish, five), "17:05");
        assert_eq!(hour(Lang::Amharic, five), "17:05");
        let midnight = wednesday.and_time(NaiveTime::MIN);
        assert_eq!(closing_hour(Lang::French, midnight), "minuit");
        assert_eq!(closing_hour(Lang::Russian, midnight), "24:00");
        assert!(distance(Lang::Romanian, 1_460.0, Exactness::Building).contains("1,5"));
        assert!(distance(Lang::Dari, 1_460.0, Exactness::Building).contains("1.5"));
    }

    #[test]
    fn a_count_is_told_as_each_language_counts() {
        let count = |lang: Lang, n: usize| lang.say_with("count-places", &[("n", n.into())]).into_owned();
        for lang in [Lang::Polish, Lang::Russian, Lang::Ukrainian, Lang::Romanian] {
            let said = [1, 3, 25].map(|n| count(lang, n).replace(char::is_numeric, ""));
            assert!(said[0] != said[1] && said[1] != said[2], "{said:?}");
        }
    }

    #[test]
    fn an_age_is_told_as_people_tell_it_in_every_language() {
        let age = |lang, then| age(lang, day(then), day("2026-11-24")).replace('\u{a0}', " ");
        let french = |then| age(Lang::French, then);
        assert_eq!(french("2026-11-24"), "aujourd’hui");
        assert_eq!(french("2027-01-01"), "aujourd’hui");
        assert_eq!(french("2026-11-23"), "hier");
        assert_eq!(french("2026-11-14"), "il y a 10 jours");
        assert_eq!(french("2026-11-03"), "il y a 3 semaines");
        assert_eq!(french("2026-08-24"), "il y a 3 mois");
        assert_eq!(french("2025-11-24"), "il y a 12 mois");
        assert_eq!(french("2025-11-23"), "il y a plus d’un an");
        assert_eq!(age(Lang::English, "2026-11-03"), "3 weeks ago");
        assert_eq!(age(Lang::Arabic, "2026-11-10"), "منذ أسبوعين");
    }

    #[test]
    fn a_distance_is_never_more_exact_than_its_ends() {
        assert_eq!(distance(Lang::French, 738.0, Exactness::Building), "750\u{a0}m");
        assert_eq!(distance(Lang::French, 1_460.0, Exactness::Building), "1,5\u{a0}km");
        assert_eq!(distance(Lang::French, 610.0, Exactness::Approximate), "environ 600\u{a0}m");
        assert_eq!(distance(Lang::French, 3.0, Exactness::Building), "50\u{a0}m");
        assert_eq!(distance(Lang::French, 980.0, Exactness::Building), "1\u{a0}km");
    }
}
