//! What a field of a venue says, in words.

use std::fmt::Display;

use chrono::NaiveDate;

use super::change::{Line, Value};
use super::{week, words};
use crate::hours::{Asked, Calendar, Change, Departement, Exception, Hours, OpeningHours};
use crate::i18n::date;
use crate::venue::change::{Fact, Field};
use crate::venue::{Answer, Answers, Closing, HeldLabel, Language, Phone, Position, Typology, Word};
use crate::venue::{Service, ServiceHours, Venue};
use crate::web::Cx;
use crate::web::template::Proper;

/// What the field says of a venue; weeks are those after `today`.
pub fn of(cx: &Cx, field: Field, venue: &Venue, today: NaiveDate) -> Value {
    let teller = Teller { cx, venue, today };
    let lines = match field {
        Field::Fact(fact) => teller.fact(fact),
        Field::Service(kind) => each(venue.service(kind), |service| teller.service(service)),
    };
    let is_position = field == Field::Fact(Fact::Position);
    Value { lines, point: venue.position.filter(|_| is_position).map(|position| position.point) }
}

/// The same for people who know the place: how sure its position is, and no numbers, which nobody reads.
pub fn plainly(cx: &Cx, field: Field, venue: &Venue, today: NaiveDate) -> Value {
    let mut value = of(cx, field, venue, today);
    if let (Field::Fact(Fact::Position), Some(position)) = (field, venue.position) {
        value.lines = vec![Teller { cx, venue, today }.word("precision", position.precision)];
    }
    value
}

struct Teller<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    today: NaiveDate,
}

impl Teller<'_> {
    fn fact(&self, fact: Fact) -> Vec<Line> {
        let Venue { address, contact, presentation, conditions, .. } = self.venue;
        match fact {
            Fact::Name => theirs([&self.venue.name]),
            Fact::Aliases => joined(&self.venue.aliases),
            Fact::Status => vec![self.word("status", self.venue.status)],
            Fact::Closing => each(&self.venue.closing, |closing| self.closing(closing)),
            Fact::Pivot => plain(&self.venue.pivot),
            Fact::Parent => theirs(&self.venue.parent),
            Fact::Typologies => each(&self.venue.typologies, |typology| self.typology(typology)),
            Fact::Roles => each(&self.venue.roles, |role| vec![self.word("role", role)]),
            Fact::Labels => each(&self.venue.labels, |held| self.label(held)),
            Fact::Street => theirs(&address.street),
            Fact::Complement => theirs(&address.complement),
            Fact::Postcode => plain(&address.postcode),
            Fact::Commune => theirs([&address.commune]),
            Fact::District => each(&address.district, |id| self.district(id)),
            Fact::Position => each(self.venue.position, |position| self.position(position)),
            Fact::Phone => plain(contact.phone.as_ref().map(Phone::spoken)),
            Fact::PhoneHours => each(&contact.phone_hours, |hours| self.hours(hours)),
            Fact::Emails => plain(&contact.emails),
            Fact::Websites => plain(&contact.websites),
            Fact::Booking => plain(&contact.booking),
            Fact::Hours => each(&self.venue.hours, |hours| self.hours(hours)),
            Fact::Exceptions => each(&self.venue.exceptions, |exception| self.exception(exception)),
            Fact::Summary => theirs(&presentation.summary),
            Fact::Detail => theirs(&presentation.detail),
            Fact::Costs => self.list("cost", &conditions.costs),
            Fact::Access => self.list("access", &conditions.access),
            Fact::Support => self.list("support", &conditions.support),
            Fact::Mobility => self.list("mobility", &conditions.mobility),
            Fact::NationalServices => self.list("national", &conditions.national_services),
            Fact::Audiences => self.answers(&conditions.audiences, |word| self.any("audience", word)),
            Fact::Care => self.answers(&conditions.care, |word| self.any("care", word)),
            Fact::Languages => self.answers(&conditions.languages, |language| self.language(language)),
            Fact::Wheelchair => each(conditions.wheelchair, |answer| vec![self.word("answer", answer)]),
            Fact::AccessibilitySheet => plain(&conditions.accessibility_sheet),
            Fact::Papers => joined(&conditions.papers),
            Fact::Transport => theirs(&conditions.transport),
        }
    }

    fn say(&self, key: &str) -> Line {
        Line::ours(self.cx.t(key))
    }

    fn word(&self, vocabulary: &str, word: impl Display) -> Line {
        self.say(&format!("{vocabulary}-{word}"))
    }

    fn any<T: Display>(&self, vocabulary: &str, word: &Word<T>) -> Line {
        match word {
            Word::Known(known) => self.word(vocabulary, known),
            Word::Other(text) => Line::theirs(text),
        }
    }

    /// Those we have words for in one line, the others one a line.
    fn list<T: Display>(&self, vocabulary: &str, words: &[Word<T>]) -> Vec<Line> {
        in_one_line(words.iter().map(|word| self.any(vocabulary, word)))
    }

    /// “Jeunes, Familles”, “Non : Femmes”.
    fn answers<T: Ord>(&self, answers: &Answers<T>, say: impl Fn(&T) -> Line) -> Vec<Line> {
        let with = |asked| answers.iter().filter(move |(_, answer)| **answer == asked);
        let mut lines = in_one_line(with(Answer::Yes).map(|(word, _)| say(word)));
        let absent: Vec<String> = with(Answer::No).map(|(word, _)| say(word).text).collect();
        if !absent.is_empty() {
            lines.push(Line::ours(self.cx.t1("answers-no", "list", &absent.join(self.cx.lang.comma()))));
        }
        lines
    }

    fn language(&self, language: &Language) -> Line {
        Line::ours(words::language(self.cx.lang, language))
    }

    fn typology(&self, typology: &Word<Typology>) -> Vec<Line> {
        match words::typology(self.cx.lang, typology) {
            (name, Proper::Word) => vec![Line::ours(name)],
            (name, Proper::Name) => theirs([name]),
        }
    }

    fn label(&self, held: &HeldLabel) -> Vec<Line> {
        let name = words::label(self.cx, &held.label);
        vec![if name == held.label.name() { Line::theirs(name) } else { Line::ours(name) }]
    }

    fn district(&self, id: &str) -> Vec<Line> {
        let zone = self.cx.app.territory().district(id);
        theirs([zone.map_or(id, |zone| zone.name.as_str())])
    }

    fn closing(&self, closing: &Closing) -> Vec<Line> {
        let mut lines = theirs([&closing.message]);
        if let Some(since) = closing.since {
            let since = date::fact_date(self.cx.lang, Some(since));
            lines.push(Line::ours(self.cx.t1("closing-since", "date", &since)));
        }
        lines
    }

    fn position(&self, position: Position) -> Vec<Line> {
        let (point, precision) = (position.point, position.precision);
        vec![
            Line::left_to_right(format!("{}, {}", point.lat(), point.lon())),
            self.word("precision", precision),
        ]
    }

    fn hours(&self, hours: &Hours) -> Vec<Line> {
        match hours.readable() {
            Some(hours) => self.week(hours),
            None => vec![Line::theirs(hours.as_str()), self.say("to-confirm")],
        }
    }

    /// An ordinary week in words; what a week does not show is told as it is written.
    fn week(&self, hours: &OpeningHours) -> Vec<Line> {
        let code = self.venue.address.insee.as_ref();
        let departement =
            code.and_then(|code| Departement::of_commune(code.as_str()).ok()).unwrap_or_default();
        let calendar = Calendar::new(departement, departement.school_zone());
        let own = Hours::from(hours.clone());
        let week = week::ordinary(self.cx, &Asked::new(&own, &calendar), self.today);
        let mut lines: Vec<Line> = week.into_iter().map(Line::ours).collect();
        let text = hours.as_str();
        let weekly = text.strip_suffix("PH off").map_or(text, |rest| rest.trim_end_matches([';', ' ']));
        if weekly.len() < text.len() {
            lines.push(self.say("holidays-closed"));
        }
        if !is_of_weekdays(weekly) {
            lines.push(Line::left_to_right(text));
        }
        lines
    }

    fn exception(&self, exception: &Exception) -> Vec<Line> {
        let mut lines = vec![Line::ours(week::announcement_dated(self.cx, exception, date::full_date))];
        if let Change::Open(hours) = exception.change() {
            lines.extend(self.week(hours));
        }
        lines.extend(exception.message().map(Line::theirs));
        lines
    }

    /// Whether it is there, on what conditions, when, in its own words.
    fn service(&self, service: &Service) -> Vec<Line> {
        let mut lines = vec![self.word("service-offered", service.offered)];
        lines.extend(words::conditions(self.cx, service).into_iter().map(Line::ours));
        match &service.hours {
            Some(ServiceHours::AsVenue) => lines.push(self.say("help-hours-venue")),
            Some(ServiceHours::Own(hours)) => lines.extend(self.hours(hours)),
            None => {}
        }
        lines.extend(theirs(&service.price));
        lines.extend(theirs(&service.note));
        lines
    }
}

fn each<T>(some: impl IntoIterator<Item = T>, say: impl Fn(T) -> Vec<Line>) -> Vec<Line> {
    some.into_iter().flat_map(say).collect()
}

/// Texts of the venue, one a line.
fn theirs<T: ToString>(texts: impl IntoIterator<Item = T>) -> Vec<Line> {
    texts.into_iter().map(|text| Line::theirs(text.to_string())).collect()
}

/// Numbers and addresses, one a line.
fn plain<T: ToString>(texts: impl IntoIterator<Item = T>) -> Vec<Line> {
    texts.into_iter().map(|text| Line::left_to_right(text.to_string())).collect()
}

fn joined(texts: &[String]) -> Vec<Line> {
    if texts.is_empty() { Vec::new() } else { vec![Line::theirs(texts.join(", "))] }
}

/// Our words in one line, those of the venue one a line after it.
fn in_one_line(lines: impl Iterator<Item = Line>) -> Vec<Line> {
    let (ours, others): (Vec<Line>, Vec<Line>) =
        lines.partition(|line| line.written == super::change::Written::Ours);
    let ours: Vec<String> = ours.into_iter().map(|line| line.text).collect();
    let first = (!ours.is_empty()).then(|| Line::ours(ours.join(", ")));
    first.into_iter().chain(others).collect()
}

/// Whether an expression speaks of weekdays and hours only, so that one week shows all of it.
fn is_of_weekdays(expression: &str) -> bool {
    const DAYS: [&str; 8] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "off"];
    let plain = !expression.contains(['"', '[', '+', '/', '|']);
    let mut words = expression.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    plain && words.all(|word| DAYS.contains(&word) || word.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_week_shows_weekdays_and_not_the_rest() {
        for text in ["Mo-Fr 09:00-12:00,14:00-17:00", "Mo,We 09:00-12:00; Sa off", "10:00-12:00"] {
            assert!(is_of_weekdays(text), "{text}");
        }
        for text in
            ["Mo[1] 09:00-12:00", "week 1-53/2 Mo 09:00-12:00", "Jul Mo 09:00-12:00", "SH Mo off", "10:00+"]
        {
            assert!(!is_of_weekdays(text), "{text}");
        }
    }
}
