//! What is counted, in words.

use crate::i18n::{Lang, date};
use crate::listing::words;
use crate::sums::{Kind, Period, Sum, View};
use crate::web::Cx;

/// “Imprimer”, “Alma”, “jeudi”, “العربية”.
pub(super) fn name(cx: &Cx, sum: &Sum) -> String {
    let word = sum.word.as_str();
    let said = |key: String| cx.lang.knows(&key).then(|| cx.t(&key).into_owned());
    let name = match sum.kind {
        Kind::Need => said(format!("need-{word}")),
        Kind::Service => word.parse().ok().map(|kind| words::service(cx.lang, kind)),
        Kind::District => cx.app.territory().district(word).map(|zone| zone.name.clone()),
        Kind::Moment => said(format!("weekday-{word}")).or_else(|| said(format!("usages-moment-{word}"))),
        Kind::Language => {
            Lang::ALL.iter().find(|lang| lang.code() == word).map(|lang| lang.name().to_owned())
        }
        Kind::Opinion => opinion(cx, word),
        Kind::Hour | Kind::Answer | Kind::Sheet => said(format!("usages-{}-{word}", sum.kind)),
    };
    name.unwrap_or_else(|| word.to_owned())
}

/// “Liste : oui”.
fn opinion(cx: &Cx, word: &str) -> Option<String> {
    let (page, answer) = word.rsplit_once('-')?;
    let answer = cx.t(if answer == "oui" { "found-yes" } else { "found-no" });
    Some(cx.t1(&format!("usages-avis-{page}"), "answer", &answer).into_owned())
}

/// “Semaine du 16 novembre 2026 au 22 novembre 2026”.
pub(super) fn period(cx: &Cx, period: Period) -> String {
    let (first, last) = period.days();
    let (year, number) = period.number();
    let named = match period.view {
        View::Month => cx.t(&format!("month-{number}")).into_owned(),
        View::Week | View::Quarter => number.to_string(),
    };
    cx.lang
        .say_with(
            &format!("usages-period-{}", period.view),
            &[
                ("number", named.into()),
                ("year", year.to_string().into()),
                ("first", date::full_date(cx.lang, first).into()),
                ("last", date::full_date(cx.lang, last).into()),
            ],
        )
        .into_owned()
}
