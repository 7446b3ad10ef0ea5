//! What the server counts of itself: answers and time by route and status. No visitor, no address, no text.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Counts since the start.
#[derive(Default)]
pub struct Metrics(Mutex<BTreeMap<(String, u16), Count>>);

#[derive(Clone, Copy, Default)]
struct Count {
    answers: u64,
    seconds: f64,
}

impl Metrics {
    pub fn count(&self, route: &str, status: u16, took: Duration) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry((route.to_owned(), status)).or_default();
        count.answers += 1;
        count.seconds += took.as_secs_f64();
    }

    /// In the text format Prometheus reads.
    pub fn text(&self) -> String {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut text = String::from("# TYPE repere_answers_total counter\n");
        for ((route, status), count) in &counts {
            let _ = writeln!(
                text,
                "repere_answers_total{{route=\"{route}\",status=\"{status}\"}} {}",
                count.answers
            );
        }
        text.push_str("# TYPE repere_answer_seconds_total counter\n");
        for ((route, status), count) in &counts {
            let _ = writeln!(
                text,
                "repere_answer_seconds_total{{route=\"{route}\",status=\"{status}\"}} {}",
                count.seconds
            );
        }
        text
    }
}
