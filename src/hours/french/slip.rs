//! OSM syntax but for a slip of the pen, put right as it most likely was meant.

use super::super::OpeningHours;
use super::super::editor::time::{self, written};

/// The likely reading of an expression with a slip; `None` where there is none.
///
/// - `Lu-Ve`, `9h-12h30`, `9h00 - 12h00`, `09:00–12:00 / 14:00-17:00`, a `;` too many: written as OSM wants it.
/// - `09:00-12:00-13:30-17:00`: two spans. `09:00-12:00-13:30`: the end of the second is missing, so it is open
///   (`13:30+`), as it is of `08:00` and of `14:00-14:00`: the state is not known from then on, and visitors are told
///   to call.
pub(super) fn read(text: &str) -> Option<OpeningHours> {
    let rules: Vec<String> =
        text.split(';').map(str::trim).filter(|rule| !rule.is_empty()).map(rule).collect::<Option<_>>()?;
    rules.join("; ").parse().ok()
}

fn rule(rule: &str) -> Option<String> {
    if rule.ends_with(" off") || rule.ends_with(" closed") {
        return Some(rule.to_owned());
    }
    let first_digit = rule.find(|c: char| c.is_ascii_digit())?;
    let (days, times) = rule.split_at(first_digit);
    let (times, comment) = times.split_at(times.find('"').unwrap_or(times.len()));
    let spans: String = times.chars().filter(|c| !c.is_whitespace()).collect();
    let spans: Vec<String> =
        spans.split([',', '/']).filter(|span| !span.is_empty()).map(span).collect::<Option<_>>()?;
    let gap = if comment.is_empty() { "" } else { " " };
    Some(format!("{} {}{gap}{comment}", selector(days)?, spans.join(",")).trim().to_owned())
}

/// `Mo-Fr`, `Lu, Ma`; OSM's and French codes of two letters. `Ma` and `Sa` are no month here.
fn selector(days: &str) -> Option<String> {
    let mut told = String::new();
    let plain: String = days.trim().trim_end_matches(':').chars().filter(|c| !c.is_whitespace()).collect();
    for piece in plain.split_inclusive([',', '-', '–']) {
        let code = piece.trim_end_matches([',', '-', '–']);
        told.push_str(match code {
            "" if plain.is_empty() => "",
            "Mo" | "Lu" | "lu" => "Mo",
            "Tu" | "Ma" | "ma" => "Tu",
            "We" | "Me" | "me" => "We",
            "Th" | "Je" | "je" => "Th",
            "Fr" | "Ve" | "ve" => "Fr",
            "Sa" | "sa" => "Sa",
            "Su" | "Di" | "di" => "Su",
            "PH" => "PH",
            _ => return None,
        });
        let link = piece.get(code.len()..)?;
        told.push_str(if link == "–" { "-" } else { link });
    }
    Some(told)
}

/// A chain of times: pairs, the last one without an end where their number is odd.
fn span(chain: &str) -> Option<String> {
    if chain.ends_with('+') {
        return Some(chain.to_owned());
    }
    let times: Vec<u16> = chain.split(['-', '–', '—']).map(time::read).collect::<Option<_>>()?;
    let told = times.chunks(2).map(|pair| match pair {
        [from, to] if from != to => format!("{}-{}", written(*from), written(*to)),
        [from, ..] => format!("{}+", written(*from)),
        [] => String::new(),
    });
    Some(told.collect::<Vec<_>>().join(","))
}
