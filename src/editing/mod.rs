//! SLICE: where a structure keeps its venue true, and anybody proposes one. One form, in several hands: a partner's, a
//! coordinator's, that of somebody with the link of a letter, a visitor's.

pub mod closing;
pub mod closures;
pub mod hours;
mod new;
pub mod parts;
pub mod preview;
mod send;

mod step;
mod summary;

use std::borrow::Cow;

use crate::account::Who;
use crate::web::{Cx, Doors};

/// The doors of the form under a base, for whom.
macro_rules! form_doors {
    ($base:literal, $who:expr) => {
        Doors::new()
            .read(concat!($base, "/modifier"), $who, summary::show)
            .act(concat!($base, "/abandonner"), $who, summary::discard)
            .read(concat!($base, "/modifier/{part}"), $who, step::show)
            .act(concat!($base, "/modifier/{part}"), $who, step::take)
            .act(concat!($base, "/modifier/{part}/apercu"), $who, step::preview)
            .read(concat!($base, "/modifier/services/{kind}"), $who, step::show)
            .act(concat!($base, "/modifier/services/{kind}"), $who, step::take)
            .act(concat!($base, "/modifier/services/{kind}/apercu"), $who, step::preview)
            .read(concat!($base, "/envoyer"), $who, send::show)
            .act(concat!($base, "/envoyer"), $who, send::send_it)
    };
}

/// The doors for a venue that is known.
macro_rules! known_doors {
    ($base:literal, $who:expr) => {
        form_doors!($base, $who)
            .act(concat!($base, "/envoyer/choisir"), $who, send::choose)
            .read(concat!($base, "/fermer"), $who, closing::show)
            .act(concat!($base, "/fermer"), $who, closing::take)
    };
}

pub fn doors() -> Doors {
    known_doors!("/partenaire/lieux/{slug}", Who::Member)
        .and(form_doors!("/partenaire/nouveau/{token}", Who::Member))
        .and(form_doors!("/proposer/{token}", Who::Anyone))
        .and(known_doors!("/fiche/{token}", Who::Anyone))
        .read("/partenaire/nouveau", Who::Member, new::show_to_member)
        .act("/partenaire/nouveau", Who::Member, new::begin_as_member)
        .read("/proposer", Who::Anyone, new::show)
        .tell("/proposer", new::begin)
}

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
