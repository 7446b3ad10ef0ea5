//! Where a structure keeps its venue true. Here, the parts of the form; what hosts them gives the form and its address.

pub mod closures;
pub mod hours;
pub mod parts;
pub mod preview;

use std::borrow::Cow;

use crate::web::Cx;

/// Something to correct, for the summary on top of the form: a link to a field and what to do there.
#[derive(Clone, Debug)]
pub struct Told {
    pub field: String,
    pub text: String,
}

/// A field of text with what is in it and what is wrong with it.
struct Field {
    /// Key of its label.
    label: &'static str,
    name: String,
    value: String,
    error: Option<String>,
}

/// One of the words of a choice.
struct Choosable {
    code: &'static str,
    label: Cow<'static, str>,
    chosen: bool,
}

impl Field {
    fn new(label: &'static str, name: String, value: &str, told: &[Told]) -> Self {
        let error = told.iter().find(|told| told.field == name).map(|told| told.text.clone());
        Self { label, name, value: value.to_owned(), error }
    }
}

/// The words of a choice, told by `{prefix}-{code}`.
macro_rules! choosables {
    ($cx:expr, $prefix:literal, $all:ty, $chosen:expr) => {
        <$all>::ALL
            .iter()
            .map(|word| Choosable {
                code: word.code(),
                label: $cx.t(&format!(concat!($prefix, "-{}"), word.code())),
                chosen: *word == $chosen,
            })
            .collect::<Vec<Choosable>>()
    };
}
use choosables;

/// What is wrong with a time, in words; `which` names the range.
fn trouble(cx: &Cx, trouble: &crate::hours::editor::Trouble) -> Cow<'static, str> {
    use crate::hours::editor::Trouble;
    match trouble {
        Trouble::Unreadable(typed) => cx.t1("hours-edit-problem-unreadable", "typed", typed),
        Trouble::Missing => cx.t("hours-edit-problem-missing"),
        Trouble::EndsBeforeItBegins => cx.t("hours-edit-problem-order"),
        Trouble::Overlaps(other) => cx.n("hours-edit-problem-overlap", &(other + 1)),
        Trouble::NoSchoolWeek => cx.t("hours-edit-problem-school"),
        Trouble::TooLong => cx.t("hours-edit-problem-long"),
        Trouble::Syntax(_) => cx.t("hours-edit-problem-syntax"),
    }
}
