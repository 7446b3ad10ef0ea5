//! Schedules: a row for each stretch of the week, or one with words only.

use chrono::NaiveTime;
use serde_json::{Value, json};

use super::super::place::{At, Offer, Place, text};
use super::super::table::{Ours, Own, Row, write};
use super::id;
use super::weekly::{Opening, Weekly, weekly};
use crate::hours::Hours;
use crate::venue::change::Fact;

use Ours::{Fact as Of, Own as Ow};

/// A row: the hours in words, and the stretch of the week where there is one.
pub struct Line<'a> {
    /// Whose hours they are: parts of its identifier.
    owner: &'a [&'a str],
    words: &'a str,
    week: Option<(&'a Weekly, &'a Opening)>,
}

impl Line<'_> {
    fn id(&self) -> String {
        let stretch = self.week.map_or_else(String::new, |(_, at)| format!("{}-{}", at.days, at.opens));
        id::of(&[self.owner, &["schedule", &stretch]].concat())
    }

    /// `09:00+01:00`
    fn hour(&self, of: fn(&Opening) -> NaiveTime) -> Option<Value> {
        self.week.map(|(week, opening)| json!(format!("{}{}", of(opening).format("%H:%M"), week.offset)))
    }
}

/// The hours of a place.
const HOURS: &[Ours] = &[Of(Fact::Hours), Of(Fact::Exceptions), Ow(Own::ServiceHours)];

pub fn rows<'a>() -> Vec<Row<Line<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Line<'_>| Some(json!(it.id()))).how("sister-how-uuid"),
        Row::new("description", HOURS, |it: &Line<'_>| Some(json!(it.words))).how("sister-how-osm"),
        Row::new("freq", HOURS, |it: &Line<'_>| it.week.map(|_| json!("WEEKLY"))).how("sister-how-weekly"),
        Row::new("byday", HOURS, |it: &Line<'_>| it.week.map(|(_, at)| json!(at.days))),
        Row::new("opens_at", HOURS, |it: &Line<'_>| it.hour(|at| at.opens)).how("sister-how-offset"),
        Row::new("closes_at", HOURS, |it: &Line<'_>| it.hour(|at| at.closes)),
        Row::new("valid_from", HOURS, |it: &Line<'_>| {
            text(it.week.and_then(|(week, _)| Some(week.from?.to_string())))
        })
        .how("sister-how-valid-from"),
        Row::new("valid_to", HOURS, |it: &Line<'_>| it.week.map(|(week, _)| json!(week.to)))
            .how("sister-how-valid-to"),
    ]
}

/// The hours of the venue.
pub fn of_place(place: &Place<'_>) -> Option<Value> {
    let venue = place.venue();
    Some(lines(place, (venue.hours.as_ref()?, None), &[venue.id.as_str()]))
}

/// The hours of an offer, where they are known.
pub fn of_offer(offer: &Offer<'_>) -> Option<Value> {
    let told = offer.hours()?;
    let owner = [offer.place().venue().id.as_str(), offer.word()];
    Some(lines(offer.place(), (told.hours, told.own), &owner))
}

fn lines(place: &Place<'_>, (hours, own): (&Hours, Option<&Hours>), owner: &[&str]) -> Value {
    let words = hours.as_str();
    let week = hours.readable().and_then(|_| weekly(&place.entry.asked(own), place.today()));
    let stretches =
        week.iter().flat_map(|week| week.openings.iter().map(move |opening| Some((week, opening))));
    let mut lines: Vec<Line<'_>> = stretches.map(|week| Line { owner, words, week }).collect();
    if lines.is_empty() {
        lines.push(Line { owner, words, week: None });
    }
    let rows = rows();
    lines.iter().map(|line| write(&rows, line)).collect()
}
