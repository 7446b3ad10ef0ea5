//! How to reach the venue. Links that hide where they lead are refused with the reason.

use super::Typed;
use super::reader::{MAX_LINES, Reader, lines, same};
use super::sheet::{Kind, Sheet};
use crate::venue::{Email, LinkFault, Phone, Venue, Website};

/// Longest text of a field, in characters: longer than what is told, so that one too long is told.
const LINK_MAX: usize = 600;
const PHONE_MAX: usize = 40;

pub fn of(venue: &Venue) -> Typed {
    let contact = &venue.contact;
    let mut typed = Typed::default();
    typed.put("telephone", contact.phone.as_ref().map(Phone::spoken).unwrap_or_default());
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
    sheet.text("courriels", Kind::Emails, LINK_MAX);
    sheet.text("sites", Kind::Links, LINK_MAX);
    sheet.text("rendez-vous", Kind::Link, LINK_MAX);
}

pub fn apply(reader: &mut Reader<'_>, venue: &mut Venue) {
    let contact = &mut venue.contact;
    contact.phone = phone(reader, contact.phone.as_ref());
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
