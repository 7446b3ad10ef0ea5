//! Words and marks the pages share.

use chrono::{DateTime, Utc};

use crate::clock::day_of;
use crate::i18n::date;
use crate::intake::plan::Counts;
use crate::intake::store::Import;
use crate::web::Cx;

pub(super) fn day(cx: &Cx, at: DateTime<Utc>) -> String {
    date::full_date(cx.lang, day_of(at))
}

/// What was counted, in words; what is none is left out, but for the lines read.
pub(super) fn counts(cx: &Cx, counts: &Counts) -> Vec<(String, usize)> {
    let told = counts.told().into_iter().filter(|(key, count)| *count > 0 || *key == "lines");
    told.map(|(key, count)| (cx.t(&format!("imports-count-{key}")).into_owned(), count)).collect()
}

/// The first of a long list, and how many more there are.
pub(super) struct First<T> {
    pub items: Vec<T>,
    pub more: usize,
}

impl<T> First<T> {
    pub(super) fn of(items: impl Iterator<Item = T>, most: usize) -> Self {
        let mut items: Vec<T> = items.collect();
        let more = items.len().saturating_sub(most);
        items.truncate(most);
        Self { items, more }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl<T> First<T> {
    pub(super) fn map<U>(self, make: impl FnMut(T) -> U) -> First<U> {
        First { items: self.items.into_iter().map(make).collect(), more: self.more }
    }
}

/// “lieux.csv, donné par Ville de Roubaix”
pub(super) fn of(cx: &Cx, import: &Import) -> String {
    let args = [("file", import.file_name.as_str().into()), ("source", import.source.as_str().into())];
    cx.lang.say_with("imports-plan-of", &args).into_owned()
}
