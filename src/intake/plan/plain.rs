//! A plan as data: what `--json` prints, and plain texts of facts for the terminal.

use serde_json::{Value, json};

use super::{Entry, Outcome, Plan};
use crate::intake::Looked;
use crate::standard::Repair;
use crate::territory::lookup::Located;
use crate::venue::change::{Fact, Field};
use crate::venue::{Answer, Venue};

/// Where a fact stands in the document of a venue.
fn pointer(fact: Fact) -> &'static str {
    match fact {
        Fact::Name => "/name",
        Fact::Aliases => "/aliases",
        Fact::Status => "/status",
        Fact::Closing => "/closing",
        Fact::Pivot => "/pivot",
        Fact::Parent => "/parent",
        Fact::Typologies => "/typologies",
        Fact::Roles => "/roles",
        Fact::Labels => "/labels",
        Fact::Street => "/address/street",
        Fact::Complement => "/address/complement",
        Fact::Postcode => "/address/postcode",
        Fact::Commune => "/address/commune",
        Fact::District => "/address/district",
        Fact::Position => "/position",
        Fact::Phone => "/contact/phone",
        Fact::PhoneHours => "/contact/phone_hours",
        Fact::Emails => "/contact/emails",
        Fact::Websites => "/contact/websites",
        Fact::Booking => "/contact/booking",
        Fact::Hours => "/hours",
        Fact::Exceptions => "/exceptions",
        Fact::Costs => "/conditions/costs",
        Fact::Access => "/conditions/access",
        Fact::Support => "/conditions/support",
        Fact::Mobility => "/conditions/mobility",
        Fact::NationalServices => "/conditions/national_services",
        Fact::Audiences => "/conditions/audiences",
        Fact::Care => "/conditions/care",
        Fact::Languages => "/conditions/languages",
        Fact::Wheelchair => "/conditions/wheelchair",
        Fact::AccessibilitySheet => "/conditions/accessibility_sheet",
        Fact::Papers => "/conditions/papers",
        Fact::Transport => "/conditions/transport",
        Fact::Summary => "/presentation/summary",
        Fact::Detail => "/presentation/detail",
    }
}

/// The value of a field as the venue's document has it; null where nothing is known.
pub fn value(field: Field, venue: &Venue) -> Value {
    match field {
        Field::Service(kind) => serde_json::to_value(venue.service(kind)).unwrap_or_default(),
        Field::Fact(fact) => {
            let document = serde_json::to_value(venue).unwrap_or_default();
            document.pointer(pointer(fact)).cloned().unwrap_or_default()
        }
    }
}

/// The same on one line; `—` where nothing is known, `oui` for a service of which nothing more is.
pub fn line(field: Field, venue: &Venue) -> String {
    let value = value(field, venue);
    match (field, flat(&value)) {
        (Field::Service(_), text) if text.is_empty() && !value.is_null() => Answer::Yes.word().to_owned(),
        (_, text) if text.is_empty() => "—".to_owned(),
        (_, text) => text,
    }
}

fn flat(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.replace('\n', " "),
        Value::Array(items) => items.iter().map(flat).collect::<Vec<_>>().join(", "),
        Value::Object(map) => {
            // Which service it is, the name of the field says.
            let told = map.iter().filter(|(key, _)| !matches!(key.as_str(), "said" | "kind"));
            told.map(|(key, value)| format!("{key}={}", flat(value))).collect::<Vec<_>>().join(" ")
        }
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// The whole plan. Names are those of this program; venues have the shape of a territory's files.
pub fn json(plan: &Plan) -> Value {
    let gone = plan.gone.iter().map(|gone| {
        json!({ "identifier": gone.identifier, "venue": gone.venue.id, "name": gone.venue.name, "closes": gone.closes })
    });
    let remarks = plan
        .remarks
        .iter()
        .map(|remark| json!({ "remark": remark.notice, "about": remark.about, "count": remark.count }));
    json!({
        "source": plan.source.as_str(),
        "counts": plan.counts(),
        "remarks": remarks.collect::<Vec<_>>(),
        "missing_column": plan.missing,
        "lines": plan.entries.iter().map(entry).collect::<Vec<_>>(),
        "gone": gone.collect::<Vec<_>>(),
    })
}

fn entry(entry: &Entry) -> Value {
    let kept = entry.kept.iter().map(|kept| {
        let (here, there) = (value(kept.field, &kept.before), value(kept.field, &kept.theirs));
        json!({ "field": kept.field.word(), "kept": here, "file": there, "why": kept.why, "said": kept.ours })
    });
    let problems = entry.problems.iter().map(|problem| {
        let repair = problem.repair.as_ref().map(|repair| match repair {
            Repair::Certain(text) => json!({ "applied": text }),
            Repair::Likely(text) => json!({ "likely": text }),
            Repair::Kept => json!({ "kept": problem.value }),
        });
        json!({ "column": problem.column, "value": problem.value, "expected": problem.expected, "repair": repair })
    });
    let hours = entry.hours.as_ref().map(|question| {
        let reading = question.reading.as_ref().map(crate::hours::OpeningHours::as_str);
        json!({ "text": question.text, "reading": reading, "left": question.supposed.left, "confirmed": question.confirmed })
    });
    json!({
        "line": entry.line,
        "identifier": entry.identifier,
        "name": entry.name,
        "outcome": outcome(&entry.outcome),
        "kept": kept.collect::<Vec<_>>(),
        "problems": problems.collect::<Vec<_>>(),
        "hours": hours,
        "position": entry.looked.as_ref().map(looked),
        "to_place": entry.to_place,
    })
}

fn looked(looked: &Looked) -> Value {
    let told = |taken: bool, located: &Located| json!({ "taken": taken, "address": located.label, "score": located.score, "position": located.position });
    match looked {
        Looked::Sure(located) => told(true, located),
        Looked::Unsure(located) => told(false, located),
        Looked::Not(why) => json!({ "taken": false, "why": why }),
    }
}

fn outcome(outcome: &Outcome) -> Value {
    match outcome {
        Outcome::Add(venue) => json!({ "kind": "add", "venue": venue }),
        Outcome::Change(change) => {
            let fields = change.fields.iter().map(|field| {
                let (before, after) = (value(*field, &change.before), value(*field, &change.after));
                json!({ "field": field.word(), "before": before, "after": after })
            });
            json!({ "kind": "change", "venue": change.before.id, "fields": fields.collect::<Vec<_>>() })
        }
        Outcome::Same(id) => json!({ "kind": "same", "venue": id }),
        Outcome::Twin(_, twins) => {
            let twins = twins.iter().map(|twin| {
                json!({ "venue": twin.id, "name": twin.name, "score": twin.score, "reasons": twin.reasons })
            });
            json!({ "kind": "twin", "of": twins.collect::<Vec<_>>() })
        }
        Outcome::Unread(_) => json!({ "kind": "unread" }),
    }
}
