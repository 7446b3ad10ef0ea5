//! `/admin/besoins`: what people come for, as the coordinator wants it: which services answer, words, papers, links,
//! offers, and whether it is shown.

use std::collections::BTreeMap;
use std::str::FromStr;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{broken, member};
use crate::audit::{self, Act};
use crate::listing::words;
use crate::need::{Need, NeedId, Needs, Own, Pointer, Switch, Way, store};
use crate::territory::Words;
use crate::venue::ServiceKind;
use crate::venue::vocabulary::Audience;
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Path, Result};

#[derive(Template)]
#[template(path = "admin/needs.html")]
struct List<'a> {
    cx: &'a Cx,
    lines: Vec<Line<'a>>,
}

/// A need in the list: what answers it, in words.
struct Line<'a> {
    need: &'a Need,
    services: String,
    hidden: bool,
    url: String,
}

#[derive(Template)]
#[template(path = "admin/need.html")]
struct One<'a> {
    cx: &'a Cx,
    id: &'a NeedId,
    shown: bool,
    /// Name of the field, and its ways to tick.
    ways: [(&'static str, Vec<Tick>); 2],
    audiences: Vec<(Audience, bool)>,
    texts: Vec<Text>,
    saved: bool,
}

/// A way to tick.
struct Tick {
    way: Way,
    words: String,
    checked: bool,
}

/// A field of lines.
struct Text {
    name: &'static str,
    value: String,
    problem: Option<String>,
}

impl One<'_> {
    fn title(&self) -> String {
        self.cx.t(&format!("need-{}", self.id)).into_owned()
    }

    fn is_wrong(&self) -> bool {
        self.texts.iter().any(|text| text.problem.is_some())
    }
}

/// The fields of lines, in their order.
const TEXTS: [&str; 5] = ["label", "mots", "papiers", "liens", "offres"];

type Problems = BTreeMap<&'static str, String>;

fn path(id: &NeedId) -> String {
    format!("/admin/besoins/{id}")
}

pub(super) async fn list(cx: Cx) -> Response {
    let needs = cx.app.needs();
    let line = |need| Line {
        need,
        services: need
            .services
            .iter()
            .map(|kind| words::service_short(cx.lang, kind))
            .collect::<Vec<_>>()
            .join(", "),
        hidden: need.shown == Switch::Off,
        url: cx.url(&path(&need.id)),
    };
    let lines = needs.every().iter().map(line).collect();
    cx.own_page(StatusCode::OK, &List { cx: &cx, lines })
}

fn known(needs: &Needs, id: &NeedId) -> Result<Need> {
    needs.every().iter().find(|need| need.id == *id).cloned().ok_or(Error::NotFound)
}

pub(super) async fn show(cx: Cx, Path(id): Path<NeedId>, params: Params) -> Result<Response> {
    let need = known(&cx.app.needs(), &id)?;
    let typed = typed(&need.own());
    Ok(page(&cx, &need, &typed, &Problems::new(), params.get("fait").is_some()))
}

fn page(cx: &Cx, need: &Need, typed: &Params, problems: &Problems, saved: bool) -> Response {
    let text = |name: &&'static str| Text {
        name,
        value: typed.get(name).unwrap_or_default().to_owned(),
        problem: problems.get(name).cloned(),
    };
    let audience: Option<Audience> = typed.get("public").and_then(|word| word.parse().ok());
    let page = One {
        cx,
        id: &need.id,
        shown: typed.get("montre") != Some(Switch::Off.word()),
        ways: ["avec", "seul"].map(|name| (name, ticks(cx, need, typed, name))),
        audiences: Audience::ALL.iter().map(|word| (*word, audience == Some(*word))).collect(),
        texts: TEXTS.iter().map(text).collect(),
        saved,
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    cx.own_page(status, &page)
}

/// Those ticked in their order, then those of the need, then every service alone.
fn ticks(cx: &Cx, need: &Need, typed: &Params, name: &str) -> Vec<Tick> {
    let ticked: Vec<Way> = typed.every(name).filter_map(|word| word.parse().ok()).collect();
    let single = ServiceKind::ALL.iter().map(|kind| Way::from(*kind));
    let mut all: Vec<Way> = ticked.clone();
    for way in need.with.iter().chain(&need.alone).copied().chain(single) {
        if !all.contains(&way) {
            all.push(way);
        }
    }
    let words = |way: Way| {
        let names: Vec<String> = way.services().iter().map(|kind| words::service(cx.lang, kind)).collect();
        names.join(" + ")
    };
    all.into_iter().map(|way| Tick { way, words: words(way), checked: ticked.contains(&way) }).collect()
}

/// A version as the form shows it.
fn typed(own: &Own) -> Params {
    let lines = |texts: Vec<String>| texts.join("\n");
    let pointers = |list: &[Pointer]| lines(list.iter().map(written).collect());
    let mut fields = vec![
        ("montre", own.shown.to_string()),
        ("public", own.audience.map(|word| word.to_string()).unwrap_or_default()),
        ("label", own.label.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("mots", lines(own.sayings.iter().map(ToString::to_string).collect())),
        ("papiers", pointers(&own.papers)),
        ("liens", pointers(&own.links)),
        ("offres", pointers(&own.offers)),
    ];
    fields.extend(own.with.iter().map(|way| ("avec", way.to_string())));
    fields.extend(own.alone.iter().map(|way| ("seul", way.to_string())));
    Params(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// “Texte | Qui le dit | adresse | date”.
fn written(pointer: &Pointer) -> String {
    let Pointer { what, publisher, url, checked } = pointer;
    let date = checked.map_or_else(String::new, |date| format!(" | {date}"));
    format!("{} | {publisher} | {url}{date}", what.get("fr"))
}

/// `POST /admin/besoins/{id}`
pub(super) async fn save(cx: Cx, Path(id): Path<NeedId>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let need = known(&cx.app.needs(), &id)?;
    let mut reader = Reader { cx: &cx, form: &form, need: &need, problems: Problems::new() };
    let own = reader.own();
    let problems = reader.problems;
    if !problems.is_empty() {
        return Ok(page(&cx, &need, &form, &problems, false));
    }
    let mut writer = cx.app.db().write().await?;
    store::write(&mut *writer, &id, &own).await?;
    audit::record(&mut *writer, Some(by), Act::NeedChanged, id.as_str(), cx.now).await?;
    writer.commit().await?;
    cx.app.reload().await.map_err(broken)?;
    Ok(redirect(&cx.url(&format!("{}?fait=oui", path(&id)))))
}

/// `POST /admin/besoins/{id}/remettre`: as the program has it.
pub(super) async fn restore(cx: Cx, Path(id): Path<NeedId>, Form(_): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    known(&cx.app.needs(), &id)?;
    let mut writer = cx.app.db().write().await?;
    store::forget(&mut *writer, &id).await?;
    audit::record(&mut *writer, Some(by), Act::NeedChanged, id.as_str(), cx.now).await?;
    writer.commit().await?;
    cx.app.reload().await.map_err(broken)?;
    Ok(redirect(&cx.url(&format!("{}?fait=oui", path(&id)))))
}

/// Reads the form, and notes what cannot be.
struct Reader<'a> {
    cx: &'a Cx,
    form: &'a Params,
    need: &'a Need,
    problems: Problems,
}

impl Reader<'_> {
    fn own(&mut self) -> Own {
        let shown = self.form.get("montre").and_then(|word| word.parse().ok()).unwrap_or(Switch::On);
        Own {
            shown,
            with: self.ways("avec"),
            alone: self.ways("seul"),
            audience: self.form.get("public").and_then(|word| word.parse().ok()),
            label: self.lines("label", "needs-admin-label-bad").pop(),
            sayings: self.lines("mots", "needs-admin-words-bad"),
            papers: self.pointers("papiers"),
            links: self.pointers("liens"),
            offers: self.pointers("offres"),
        }
    }

    fn ways(&self, name: &str) -> Vec<Way> {
        self.form.every(name).filter_map(|word| word.parse().ok()).collect()
    }

    /// One value a line; the first that is none is named.
    fn lines<T: FromStr>(&mut self, name: &'static str, problem: &str) -> Vec<T> {
        let typed = self.form.get(name).unwrap_or_default();
        let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut read = Vec::new();
        for line in lines {
            match line.parse() {
                Ok(value) => read.push(value),
                Err(_) => drop(self.problems.insert(name, self.cx.t1(problem, "line", line).into_owned())),
            }
        }
        read
    }

    fn pointers(&mut self, name: &'static str) -> Vec<Pointer> {
        let typed = self.form.get(name).unwrap_or_default();
        let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut read = Vec::new();
        for line in lines {
            if let Some(pointer) = self.pointer(line) {
                read.push(pointer);
            } else {
                let problem = self.cx.t1("needs-admin-pointer-bad", "line", line).into_owned();
                self.problems.insert(name, problem);
            }
        }
        read
    }

    /// What is as it was keeps its translations.
    fn pointer(&self, line: &str) -> Option<Pointer> {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let (what, publisher, url, date) = match parts[..] {
            [what, publisher, url] => (what, publisher, url, None),
            [what, publisher, url, date] => {
                (what, publisher, url, Some(date).filter(|date| !date.is_empty()))
            }
            _ => return None,
        };
        let Need { papers, links, offers, .. } = self.need;
        let before = papers.iter().chain(links).chain(offers).find(|known| known.what.get("fr") == what);
        let french = || Words::try_from(BTreeMap::from([("fr".to_owned(), what.to_owned())])).ok();
        Some(Pointer {
            what: before.map(|known| known.what.clone()).or_else(french)?,
            publisher: publisher.parse().ok()?,
            url: url.parse().ok()?,
            checked: date.map(str::parse).transpose().ok()?,
        })
    }
}
