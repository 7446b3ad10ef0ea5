//! The dated closures and exceptional openings of a venue, as a form holds them.

use chrono::NaiveDate;

use super::super::{Change, Exception, Hours, OpeningHours};
use super::fields::{typed, value};
use super::words::choices;
use super::write::span;
use super::{Pairs, Part, Pressed, Read, Trouble, WeekForm, Welcome, time};

choices! {
    /// What a row changes.
    Closing {
        Closed = "ferme",
        /// Other hours than usual.
        Open = "autres",
    }
}

/// The rows of the form, past ones included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosuresForm {
    pub rows: Vec<ClosureRow>,
}

/// A closure as it was typed; dates that are right are written `2026-08-03`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosureRow {
    pub from: String,
    /// Empty for a single day.
    pub to: String,
    pub closing: Closing,
    /// From and to of the hours of those days, every day the same.
    pub hours: [(String, String); 2],
    /// Hours of those days that the fields cannot show, used while the fields are empty.
    pub kept: String,
    pub message: String,
}

/// Something to correct in the row at `place`, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosureProblem {
    pub place: usize,
    pub part: ClosurePart,
    pub fault: ClosureFault,
}

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosurePart {
    From,
    To,
    /// An end of one of the two ranges of hours, from 0.
    Hours(usize, Part),
    Message,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClosureFault {
    NoFirstDay,
    /// Not a date; as it was typed.
    Unreadable(String),
    EndsBeforeItBegins,
    /// Other hours were announced, and none are there.
    NoHours,
    Hours(Trouble),
    /// More than [`MAX_MESSAGE`] characters.
    LongMessage,
}

/// Longest message, in characters: two sentences on a page.
pub const MAX_MESSAGE: usize = 300;

/// Rows read, at most.
const MAX_ROWS: usize = 40;

/// Longest text kept of a date or a time, in characters.
const MAX_TYPED: usize = 20;

impl ClosuresForm {
    /// The form of the exceptions a venue has, in their order.
    pub fn of(exceptions: &[Exception]) -> Self {
        Self { rows: exceptions.iter().map(ClosureRow::of).collect() }
    }

    /// The fields of a post, with what its `retirer` or `ajouter-fermeture` button asks for already done.
    pub fn read(pairs: &Pairs) -> (Self, Pressed) {
        let removed = value(pairs, "retirer").parse::<usize>().ok();
        let rows = (1..=MAX_ROWS).filter(|number| Some(*number) != removed);
        let mut form = Self {
            rows: rows.map(|number| ClosureRow::read(pairs, number)).filter(|row| !row.is_blank()).collect(),
        };
        let more = !value(pairs, "ajouter-fermeture").is_empty();
        if more && form.rows.len() < MAX_ROWS {
            form.rows.push(ClosureRow::default());
        }
        let pressed = if more || removed.is_some() { Pressed::Change } else { Pressed::Send };
        (form, pressed)
    }

    /// What to put into `Venue::exceptions`; rows left empty are none.
    pub fn exceptions(&self) -> Result<Vec<Exception>, Vec<ClosureProblem>> {
        let (mut exceptions, mut problems) = (Vec::new(), Vec::new());
        for (place, row) in self.rows.iter().enumerate().filter(|(_, row)| !row.is_blank()) {
            match row.exception() {
                Ok(exception) => exceptions.push(exception),
                Err((part, fault)) => problems.push(ClosureProblem { place, part, fault }),
            }
        }
        if problems.is_empty() { Ok(exceptions) } else { Err(problems) }
    }
}

impl ClosureRow {
    /// Name of one of its fields: `fermeture-1-du`; `place` counts from 0.
    pub fn field(place: usize, end: &str) -> String {
        format!("fermeture-{}-{end}", place + 1)
    }

    fn of(exception: &Exception) -> Self {
        let mut row = Self {
            from: exception.from().to_string(),
            to: exception.to().to_string(),
            message: exception.message().unwrap_or_default().to_owned(),
            ..Self::default()
        };
        if let Change::Open(hours) = exception.change() {
            row.closing = Closing::Open;
            match every_day(hours) {
                Some(spans) => row.hours = spans,
                None => hours.as_str().clone_into(&mut row.kept),
            }
        }
        row
    }

    fn read(pairs: &Pairs, number: usize) -> Self {
        let field = |end, most| typed(pairs, &Self::field(number - 1, end), most);
        let date = |end| {
            let typed = field(end, MAX_TYPED);
            day(&typed).map_or(typed, |day| day.to_string())
        };
        let hour = |end| field(end, MAX_TYPED);
        let message: String = field("message", 2 * MAX_MESSAGE);
        Self {
            from: date("du"),
            to: date("au"),
            closing: Closing::of(&field("quoi", MAX_TYPED)),
            hours: [(hour("de"), hour("a")), (hour("de2"), hour("a2"))],
            kept: field("garde", super::super::MAX_LENGTH),
            message: message.replace(char::is_control, " "),
        }
    }

    fn is_blank(&self) -> bool {
        self.from.is_empty() && self.to.is_empty() && self.message.is_empty() && self.has_no_hours()
    }

    fn has_no_hours(&self) -> bool {
        self.hours.iter().all(|(from, to)| from.trim().is_empty() && to.trim().is_empty())
    }

    fn exception(&self) -> Result<Exception, (ClosurePart, ClosureFault)> {
        let from = match self.from.as_str() {
            "" => Err((ClosurePart::From, ClosureFault::NoFirstDay)),
            typed => read_day(ClosurePart::From, typed),
        }?;
        let to = match self.to.as_str() {
            "" => Ok(from),
            typed => read_day(ClosurePart::To, typed),
        }?;
        let change = match self.closing {
            Closing::Closed => Change::Closed,
            Closing::Open => Change::Open(self.opening()?),
        };
        if self.message.chars().nth(MAX_MESSAGE).is_some() {
            return Err((ClosurePart::Message, ClosureFault::LongMessage));
        }
        Exception::new(from, to, change, Some(self.message.clone()))
            .map_err(|_| (ClosurePart::To, ClosureFault::EndsBeforeItBegins))
    }

    fn opening(&self) -> Result<OpeningHours, (ClosurePart, ClosureFault)> {
        let at = |place, part, trouble| (ClosurePart::Hours(place, part), ClosureFault::Hours(trouble));
        let none = (ClosurePart::Hours(0, Part::From), ClosureFault::NoHours);
        if self.has_no_hours() {
            return self.kept.parse().map_err(|_| none);
        }
        let mut spans: Vec<(u16, u16)> = Vec::new();
        for (place, (from, to)) in self.hours.iter().enumerate() {
            if from.trim().is_empty() && to.trim().is_empty() {
                continue;
            }
            let (start, end) = span(from, to).map_err(|(part, trouble)| at(place, part, trouble))?;
            if spans.iter().any(|other| start < other.1 && other.0 < end) {
                return Err(at(place, Part::From, Trouble::Overlaps(0)));
            }
            spans.push((start, end));
        }
        spans.sort_unstable();
        written(&spans).parse().map_err(|_| none)
    }
}

fn written(spans: &[(u16, u16)]) -> String {
    let told = spans.iter().map(|(start, end)| format!("{}-{}", time::written(*start), time::written(*end)));
    told.collect::<Vec<_>>().join(",")
}

/// The one or two ranges of hours that are the same every day, as the fields hold them.
fn every_day(hours: &OpeningHours) -> Option<[(String, String); 2]> {
    let Read::Shown(form) = WeekForm::of(&Hours::Read(hours.clone())) else {
        return None;
    };
    let first = form.usual.of(chrono::Weekday::Mon);
    let spans: Vec<(u16, u16)> =
        first.iter().map(|range| span(&range.from, &range.to)).collect::<Result<_, _>>().ok()?;
    let again = Hours::Read(written(&spans).parse().ok()?);
    let plain = first.iter().all(|range| range.welcome == Welcome::WalkIn);
    if !plain || first.len() > 2 || WeekForm::of(&again) != Read::Shown(form.clone()) {
        return None;
    }
    let mut told = first.iter().map(|range| (range.from.clone(), range.to.clone()));
    Some([told.next().unwrap_or_default(), told.next().unwrap_or_default()])
}

fn read_day(part: ClosurePart, typed: &str) -> Result<NaiveDate, (ClosurePart, ClosureFault)> {
    day(typed).ok_or_else(|| (part, ClosureFault::Unreadable(typed.to_owned())))
}

/// `2026-08-03`, as browsers send it, and `3/8/2026`, `03.08.2026` as people type it.
fn day(typed: &str) -> Option<NaiveDate> {
    let (first, rest) = typed.split_once(['-', '/', '.'])?;
    let (month, last) = rest.split_once(['-', '/', '.'])?;
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let years = 2000..2100;
    let year = (year.len() == 4).then(|| year.parse().ok())??;
    years.contains(&year).then(|| NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?))?
}
