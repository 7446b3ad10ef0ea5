//! How to reach the venue. Links that hide where they lead are refused with the reason.

use super::Typed;
use super::reader::{MAX_LINES, Reader, lines, same};
use super::sheet::{Kind, Sheet};
use crate::hours::Hours;
use crate::hours::french::{self, Reading, Why};
use crate::venue::{Email, LinkFault, Phone, Venue, Website};

/// Longest text of a field, in characters: longer than what is told, so that one too long is told.
const LINK_MAX: usize = 600;
const PHONE_MAX: usize = 40;
const HOURS_MAX: usize = 200;

pub fn of(venue: &Venue) -> Typed {
    let contact = &venue.contact;
    let mut typed = Typed::default();
    typed.put("telephone", contact.phone.as_ref().map(Phone::spoken).unwrap_or_default());
    typed.put("heures-telephone", contact.phone_hours.as_ref().map(in_words).unwrap_or_default());
    typed.put("courriels", column(&contact.emails));
    typed.put("sites", column(&contact.websites));
    typed.put("rendez-vous", contact.booking.as_ref().map_or("", Website::as_str));
    typed
}

fn column(all: &[impl ToString]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

pub fn fields(sheet: &mut Sheet<'_>, _: &Venue) {
    sheet.text("telephone", Kind::Phone, PHONE_MAX);
    sheet.text("heures-telephone", Kind::Line, HOURS_MAX);
    sheet.text("courriels", Kind::Emails, LINK_MAX);
    sheet.text("sites", Kind::Links, LINK_MAX);
    sheet.text("rendez-vous", Kind::Link, LINK_MAX);
}

pub fn apply(reader: &mut Reader<'_>, venue: &mut Venue) {
    let contact = &mut venue.contact;
    contact.phone = phone(reader, contact.phone.as_ref());
    contact.phone_hours = phone_hours(reader, contact.phone_hours.as_ref());
    let email = |reader: &Reader<'_>, line: &str| match line.parse::<Email>() {
        Ok(email) => Ok(email),
        Err(_) => Err(reader.cx.t1("part-problem-email", "typed", line).into_owned()),
    };
    contact.emails = each(reader, "courriels", email);
    contact.websites = each(reader, "sites", link);
    let typed = reader.get("rendez-vous");
    contact.booking = (!typed.is_empty()).then(|| tell(reader, "rendez-vous", typed, link)).flatten();
}

/// A number as it is shown stays as it is kept: that of an island overseas too.
fn phone(reader: &mut Reader<'_>, before: Option<&Phone>) -> Option<Phone> {
    let typed = reader.get("telephone");
    if let Some(before) = before.filter(|before| same(&before.spoken(), typed)) {
        return Some(before.clone());
    }
    let phone = typed.parse().ok();
    if phone.is_none() && !typed.is_empty() {
        reader.tell("telephone", reader.cx.t1("part-problem-phone", "typed", typed));
    }
    phone
}

/// When somebody answers: in French words or OSM syntax where they can be read, else as it was typed.
fn phone_hours(reader: &mut Reader<'_>, before: Option<&Hours>) -> Option<Hours> {
    let shown = before.map(in_words);
    let typed = reader.line("heures-telephone", shown.as_deref(), HOURS_MAX)?;
    match before {
        Some(before) if shown.is_some_and(|shown| shown == typed) => Some(before.clone()),
        _ => Some(understood(&typed)),
    }
}

fn understood(typed: &str) -> Hours {
    match french::read(typed) {
        Reading::Sure(hours) => hours.into(),
        Reading::Likely(likely) if likely.why == Why::Words && likely.left.is_empty() => likely.hours.into(),
        Reading::Likely(_) | Reading::Unread => Hours::parse(typed),
    }
}

const DAYS: [(&str, &str); 7] = [
    ("Mo", "lundi"),
    ("Tu", "mardi"),
    ("We", "mercredi"),
    ("Th", "jeudi"),
    ("Fr", "vendredi"),
    ("Sa", "samedi"),
    ("Su", "dimanche"),
];

/// The hours as people type them, where that is read as the same hours again.
fn in_words(hours: &Hours) -> String {
    let french = |text: String, (ours, theirs): (&str, &str)| text.replace(ours, theirs);
    let words =
        DAYS.into_iter().fold(hours.as_str().to_owned(), french).replace('-', " à ").replace(',', ", ");
    if understood(&words) == *hours { words } else { hours.as_str().to_owned() }
}

fn link(reader: &Reader<'_>, line: &str) -> Result<Website, String> {
    Website::read(line).map_err(|fault| trouble(reader, line, fault))
}

/// “« javascript:… » ne peut pas être un lien : …”
pub fn trouble(reader: &Reader<'_>, typed: &str, fault: LinkFault) -> String {
    let why = reader.cx.t(&format!("part-link-{fault}"));
    let shown: String = typed.chars().filter(|c| !c.is_control()).take(60).collect();
    let args = [("typed", shown.into()), ("why", why.into())];
    reader.cx.lang.say_with("part-problem-link", &args).into_owned()
}

type Parse<T> = fn(&Reader<'_>, &str) -> Result<T, String>;

/// What each line of a field is; the first that is nothing is told.
fn each<T>(reader: &mut Reader<'_>, name: &str, parse: Parse<T>) -> Vec<T> {
    let typed: Vec<&str> = lines(reader.typed.get(name)).collect();
    if typed.len() > MAX_LINES {
        reader.tell(name, reader.cx.n("part-problem-lines", &MAX_LINES));
    }
    typed.into_iter().filter_map(|line| tell(reader, name, line, parse)).collect()
}

fn tell<T>(reader: &mut Reader<'_>, name: &str, line: &str, parse: Parse<T>) -> Option<T> {
    parse(reader, line).map_err(|problem| reader.tell(name, problem)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_hours_are_shown_in_words_and_read_again() {
        let hours = understood("du lundi au vendredi de 9h à 12h et de 14h à 17h");
        assert_eq!(hours.as_str(), "Mo-Fr 09:00-12:00,14:00-17:00");
        let words = in_words(&hours);
        assert!(words.starts_with("lundi à vendredi"), "{words}");
        assert_eq!(understood(&words), hours);
        let odd = understood("le matin, sauf vacances");
        assert_eq!(in_words(&odd), "le matin, sauf vacances");
    }
}
