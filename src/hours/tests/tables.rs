//! Timetables: ranges, intervals, help, days of a week, size.

use super::super::State::{Closed, OnAppointment, Open, Unknown};
use super::super::packed::Packed;
use super::super::{Asked, Hours, PublicHoliday, Span, State, Timetable, Why, week};
use super::{calendar, day, moment};

fn table(hours: &str, from: &str, days: u16) -> Timetable {
    Timetable::evaluate(&Asked::new(&Hours::parse(hours), &calendar("59")), day(from), days)
}

fn shown(spans: impl IntoIterator<Item = Span>) -> Vec<String> {
    let words = |span: Span| format!("{} {}", span.start.format("%d %H:%M"), span.end.format("%d %H:%M"));
    spans.into_iter().map(words).collect()
}

#[test]
fn outside_the_days_evaluated_nothing_is_said() {
    let table = table("24/7", "2026-11-23", 7);
    assert!(table.at(moment("2026-11-22 23:59")).is_none());
    assert!(table.at(moment("2026-11-23 00:00")).is_some());
    assert!(table.at(moment("2026-11-29 23:59")).is_some());
    assert!(table.at(moment("2026-11-30 00:00")).is_none());
    let just_before = moment("2026-11-23 00:00") - chrono::Duration::seconds(1);
    assert!(table.at(just_before).is_none());
    assert!(Timetable::unknown(day("2026-11-23"), 0).at(moment("2026-11-23 00:00")).is_none());
}

#[test]
fn within_an_interval_the_best_state_is_told_with_its_moment() {
    let table = table("Mo 10:00-12:00 \"RDV\"; Mo 14:00-18:00; We unknown", "2026-11-23", 7);
    let table_rdv = super::tables::table("Mo 10:00-12:00 \"RDV\"", "2026-11-23", 7);
    let best = |table: &Timetable, from, to| {
        let said = table.within(moment(from), moment(to))?;
        Some((said.state, said.at, said.until))
    };
    let expected = Some((Open, moment("2026-11-23 14:00"), Some(moment("2026-11-23 18:00"))));
    assert_eq!(best(&table, "2026-11-23 08:00", "2026-11-23 20:00"), expected);
    assert_eq!(best(&table, "2026-11-23 15:00", "2026-11-23 20:00").unwrap().1, moment("2026-11-23 15:00"));
    assert_eq!(best(&table_rdv, "2026-11-23 08:00", "2026-11-23 10:00").unwrap().0, Closed);
    let first_minute = best(&table_rdv, "2026-11-23 08:00", "2026-11-23 10:01").unwrap();
    assert_eq!((first_minute.0, first_minute.1), (OnAppointment, moment("2026-11-23 10:00")));
    assert_eq!(best(&table, "2026-11-24 00:00", "2026-11-26 00:00").unwrap().0, Unknown);
    assert_eq!(best(&table, "2026-11-23 15:00", "2026-11-23 15:00").unwrap().0, Open);
    assert!(best(&table, "2026-11-29 10:00", "2026-11-30 00:00").is_some());
    assert!(best(&table, "2026-11-29 10:00", "2026-11-30 00:01").is_none());
    assert!(best(&table, "2026-11-22 10:00", "2026-11-23 10:00").is_none());
}

#[test]
fn nothing_known_is_unknown() {
    let said = Timetable::unknown(day("2026-11-23"), 7).at(moment("2026-11-25 10:00")).unwrap();
    assert_eq!((said.state, said.why, said.until, said.next), (Unknown, Why::NotSaid, None, None));
}

#[test]
fn a_night_is_shown_on_its_evening_and_whole_days_on_each() {
    let night = table("Fr 20:00-02:00", "2026-11-23", 14);
    assert_eq!(shown(night.spans_on(day("2026-11-27"))), ["27 20:00 28 02:00"]);
    assert!(shown(night.spans_on(day("2026-11-28"))).is_empty());
    let always = table("24/7", "2026-11-23", 14);
    assert_eq!(shown(always.spans_on(day("2026-11-25"))), ["25 00:00 26 00:00"]);
    let two = table("Mo-Fr 09:00-12:00,14:00-18:00", "2026-11-23", 14);
    assert_eq!(shown(two.spans_on(day("2026-11-25"))), ["25 09:00 25 12:00", "25 14:00 25 18:00"]);
    let weekend = table("Fr 18:00-24:00; Sa 00:00-24:00; Su 00:00-18:00", "2026-11-23", 14);
    assert_eq!(shown(weekend.spans_on(day("2026-11-27"))), ["27 18:00 28 00:00"]);
    assert_eq!(shown(weekend.spans_on(day("2026-11-28"))), ["28 00:00 29 00:00"]);
    assert_eq!(shown(weekend.spans_on(day("2026-11-29"))), ["29 00:00 29 18:00"]);
}

#[test]
fn the_week_is_a_table_of_seven_days_with_its_holiday() {
    let hours = Hours::parse("Mo-Fr 09:00-12:00,14:00-18:00; Fr 20:00-02:00");
    let calendar = calendar("59");
    let days = week(&Asked::new(&hours, &calendar), day("2026-11-09"));
    assert_eq!(days[2].date, day("2026-11-11"));
    assert_eq!(days[2].holiday, Some(PublicHoliday::Armistice1918));
    assert!(days[2].spans.iter().all(|span| span.state == Unknown));
    assert_eq!(shown(days[0].spans.clone()), ["09 09:00 09 12:00", "09 14:00 09 18:00"]);
    assert_eq!(shown(days[4].spans.clone()), ["13 20:00 14 02:00"]);
    assert!(days[5].spans.is_empty() && days[6].spans.is_empty());
    let states: Vec<State> = days.iter().flat_map(|day| day.spans.iter().map(|span| span.state)).collect();
    assert_eq!(states, [Open, Open, Open, Open, Unknown, Unknown, Open, Open, Open]);
}

#[test]
fn a_timetable_is_small() {
    assert!(size_of::<Packed>() <= 12);
    assert!(size_of::<Timetable>() <= 40);
    assert_eq!(table("Mo-Fr 09:00-12:00,14:00-18:00", "2026-11-16", 42).spans().count(), 60);
}

#[test]
fn the_order_of_states_is_the_least_of_them() {
    assert!(Closed < Unknown && Unknown < OnAppointment && OnAppointment < Open);
}

#[test]
fn the_ends_of_time_do_not_frighten() {
    let hours = Hours::parse("Fr 20:00-02:00; PH off; SH off; easter off; week 53 off; Su[-1] -40 days off");
    let calendar = calendar("67");
    let asked = Asked::new(&hours, &calendar);
    for from in [chrono::NaiveDate::MIN, chrono::NaiveDate::MAX, day("0001-01-01"), day("9999-12-20")] {
        let table = Timetable::evaluate(&asked, from, 42);
        let _ = (table.at(chrono::NaiveDateTime::MAX), table.at(chrono::NaiveDateTime::MIN));
        let _ = table.within(chrono::NaiveDateTime::MIN, chrono::NaiveDateTime::MAX);
        let _ = table.spans_on(from).count();
        let _ = week(&asked, from);
        let _ = super::super::next_reception(&asked, from.and_time(chrono::NaiveTime::MIN));
    }
}
