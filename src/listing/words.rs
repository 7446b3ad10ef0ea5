//! The words of a list: names of vocabularies, titles, counts.

use crate::i18n::Lang;
use crate::venue::catalogue::{Selection, Unsaid};
use crate::venue::filter::{Ask, Filter, Order, When};
use crate::venue::{Certainty, Label, Language, Service, ServiceKind, Typology, Word};
use crate::web::Cx;
use crate::web::template::Proper;

/// “Être aidé par quelqu’un”.
pub fn service(lang: Lang, kind: ServiceKind) -> String {
    lang.say(&format!("service-{kind}")).into_owned()
}

/// “Aide”.
pub fn service_short(lang: Lang, kind: ServiceKind) -> String {
    lang.say(&format!("short-{kind}")).into_owned()
}

/// A label by its name in the language, where the territory gives one, else as it calls itself.
pub fn label(cx: &Cx, label: &Label) -> String {
    let slug = label.slug();
    let national = slug.as_ref().map(|slug| format!("label-{slug}")).filter(|key| cx.lang.knows(key));
    let local = slug.as_ref().and_then(|slug| cx.app.territory().label_name(slug.as_str(), cx.lang.code()));
    match (national, local) {
        (Some(key), _) => cx.t(&key).into_owned(),
        (None, Some(name)) => name.to_owned(),
        (None, None) => label.name().to_owned(),
    }
}

/// “arabe”; a language we have no word for is told by its code.
pub fn language(lang: Lang, language: &Language) -> String {
    let key = format!("language-{language}");
    if Lang::French.knows(&key) { lang.say(&key).into_owned() } else { language.to_string() }
}

/// “Centre social”; a kind we have no word for is told by the label of the standard, which is French.
pub fn typology(lang: Lang, typology: &Word<Typology>) -> (String, Proper) {
    match typology {
        Word::Known(known) if lang.knows(&format!("typology-{known}")) => {
            (lang.say(&format!("typology-{known}")).into_owned(), Proper::Word)
        }
        Word::Known(known) => (known.label().to_owned(), Proper::Name),
        Word::Other(text) => (text.clone(), Proper::Name),
    }
}

/// How many, at what price, with or without appointment, for whom: short sentences.
pub fn conditions(cx: &Cx, service: &Service) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(quantity) = service.quantity {
        let computers = matches!(service.kind, ServiceKind::FreeAccess | ServiceKind::AdaptedWorkstation);
        let key = if computers { "quantity-computers" } else { "quantity" };
        told.push(cx.n(key, &usize::from(quantity)).into_owned());
    }
    told.extend(service.cost.map(|cost| cx.t(&format!("cost-{cost}")).into_owned()));
    told.extend(service.booking.map(|booking| cx.t(&format!("booking-{booking}")).into_owned()));
    told.extend(service.audience.map(|audience| cx.t(&format!("audience-{audience}")).into_owned()));
    told
}

/// What a list is about: the need, the text, the place, or all venues.
pub fn title(cx: &Cx, filter: &Filter) -> String {
    let mut services = filter.services.iter();
    if let Some(first) = services.next() {
        let first = service(cx.lang, first);
        return services.fold(first, |all, kind| format!("{all}, {}", service_short(cx.lang, kind)));
    }
    if let Some(text) = &filter.text {
        return cx.t1("list-title-text", "text", text).into_owned();
    }
    if let Some(zone) = filter.district.as_ref().and_then(|id| cx.app.territory().district(id.as_str())) {
        return cx.t1("list-title-district", "district", &zone.name).into_owned();
    }
    let key = if filter.open == Ask::Yes && filter.when == When::Now {
        "list-title-open"
    } else {
        "list-title-all"
    };
    cx.t(key).into_owned()
}

/// The part of the territory a list is about, by name.
pub fn place(cx: &Cx, filter: &Filter) -> Option<String> {
    let territory = cx.app.territory();
    let district = || Some(territory.district(filter.district.as_ref()?.as_str())?.name.clone());
    let zone = || {
        let asked = filter.zone.as_ref()?;
        Some(territory.layer(asked.layer.as_str())?.zone(asked.zone.as_str())?.name.clone())
    };
    let commune = || Some(territory.commune(filter.commune.as_ref()?)?.name.clone());
    district().or_else(zone).or_else(commune)
}

/// “3 lieux normalement ouverts. Appelez avant de venir. Le plus proche d’abord.”
pub fn count(cx: &Cx, filter: &Filter, selection: &Selection<'_>) -> super::Count {
    let sure = &selection.sure;
    let buildings = selection.hours_unknown.iter().filter(|hit| hit.is_building_open()).count();
    if sure.is_empty() && buildings > 0 {
        let how_many = cx.n("count-usually-open", &buildings).into_owned();
        return super::Count { how_many, advice: Some(cx.t("call-first-help").into_owned()), order: None };
    }
    let unconfirmed = sure.iter().any(|hit| hit.standing.certainty == Certainty::ToConfirm);
    let key = match (filter.open, unconfirmed) {
        (Ask::No, _) => "count-venues",
        (Ask::Yes, false) => "count-open",
        (Ask::Yes, true) => "count-usually-open",
    };
    let order = match filter.effective_order() {
        Order::Distance => "order-distance",
        Order::Opening => "order-opening",
        Order::Name => "order-name",
    };
    super::Count {
        how_many: cx.n(key, &sure.len()).into_owned(),
        advice: (unconfirmed && !sure.is_empty()).then(|| cx.t("call-first").into_owned()),
        order: (sure.len() > 1).then(|| cx.t(order).into_owned()),
    }
}

/// “14 lieux n’ont pas dit s’ils ont une imprimante”, while they are not shown.
pub fn unsaid(cx: &Cx, filter: &Filter, selection: &Selection<'_>) -> Option<String> {
    match selection.facts_unknown {
        Unsaid::Counted(n) if n > 0 => Some(unsaid_sentence(cx, filter, n)),
        Unsaid::Counted(_) | Unsaid::Shown(_) => None,
    }
}

/// Names the fact when one service is asked, and stays general otherwise.
pub fn unsaid_sentence(cx: &Cx, filter: &Filter, n: usize) -> String {
    let mut services = filter.services.iter();
    match (services.next(), services.next()) {
        (Some(one), None) => cx.n(&format!("unsaid-{one}"), &n).into_owned(),
        _ => cx.n("unsaid-some", &n).into_owned(),
    }
}
