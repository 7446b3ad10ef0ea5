//! The editor of opening hours and closures, hosted by a page of its own, as a structure uses it without a script.

use axum::response::{Html as Shown, IntoResponse, Response};
use repere::account::Who;
use repere::editing::closures::ClosuresView;
use repere::editing::hours::HoursView;
use repere::editing::preview::Preview;
use repere::hours::Asked;
use repere::hours::editor::{ClosuresForm, HoursForm, Pressed, RawText};
use repere::venue::Slug;
use repere::web::{Cx, Doors, Error, Form, Params, Path, Result};
use scraper::Selector;

use crate::browser::Browser;
use crate::harness::Site;

/// Tuesday to Friday, 9:00 to 12:30 and 14:00 to 17:30.
const VENUE: &str = "/horaires/le-fil-de-l-epeule";
/// Hours that are no week: `Tu-Su unknown "horaires à confirmer"; Mo off`.
const UNSURE: &str = "/horaires/mediatheque-la-grand-plage";

async fn site() -> Site {
    Site::with_doors(Doors::new().read("/horaires/{slug}", Who::Anyone, show).ask("/horaires/{slug}", send))
        .await
}

async fn show(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let catalogue = cx.catalogue();
    let venue = &catalogue.find(&slug).ok_or(Error::NotFound)?.venue;
    let hours = HoursForm::of(venue.hours.as_ref());
    let closures = ClosuresForm::of(&venue.exceptions);
    page(
        &cx,
        &HoursView::new(&cx, &hours, &[], RawText::Refused, &cx.here),
        &ClosuresView::new(&cx, &closures, &[], ""),
        "",
    )
}

async fn send(cx: Cx, Path(slug): Path<Slug>, asked: Params, Form(form): Form) -> Result<Response> {
    let catalogue = cx.catalogue();
    let entry = catalogue.find(&slug).ok_or(Error::NotFound)?;
    let before = entry.venue.hours.as_ref();
    let (hours_form, hours_pressed) = HoursForm::read(&form.0, before, RawText::Refused);
    let (closures_form, closures_pressed) = ClosuresForm::read(&form.0);
    let pressed = hours_pressed == Pressed::Change || closures_pressed == Pressed::Change;
    let (hours, exceptions) = (hours_form.hours(before), closures_form.exceptions());
    let none = (vec![], vec![]);
    let wrong = match (&hours, &exceptions) {
        _ if pressed => none,
        (hours, exceptions) => (
            hours.as_ref().err().cloned().unwrap_or_default(),
            exceptions.as_ref().err().cloned().unwrap_or_default(),
        ),
    };
    let view = HoursView::new(&cx, &hours_form, &wrong.0, RawText::Refused, &cx.here);
    let closures = ClosuresView::new(&cx, &closures_form, &wrong.1, "");
    let preview = match (&hours, &exceptions) {
        (Ok(hours), Ok(exceptions)) => {
            let asked =
                Asked { hours: hours.as_ref(), exceptions, calendar: &entry.calendar, holidays_from: None };
            Preview::new(&cx, &asked).markup()?
        }
        _ => Preview::wrong(&cx, [view.told.clone(), closures.told.clone()].concat()).markup()?,
    };
    if asked.get("mots").is_some() {
        return Ok(Shown(preview.to_string()).into_response());
    }
    let written = hours.ok().flatten().map(|hours| hours.to_string()).unwrap_or_default();
    page(&cx, &view, &closures, &format!("{preview}<output>{written}</output>"))
}

fn page(cx: &Cx, hours: &HoursView, closures: &ClosuresView, more: &str) -> Result<Response> {
    let (lang, dir) = (cx.lang.code(), cx.lang.dir());
    let parts = format!("{}{}", hours.markup()?, closures.markup()?);
    Ok(Shown(format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><title>Horaires</title><main><form method=\"post\">{parts}</form>{more}</main>"
    ))
    .into_response())
}

#[tokio::test]
async fn wednesday_s_hours_are_corrected_and_read_at_once() {
    let site = site().await;
    let mut browser = Browser::open(&site, VENUE).await;
    assert_eq!(browser.value("me-1-de"), "09:00");
    browser.fill("me-1-de", "10h").fill("me-1-a", "12 h 30").fill("me-2-de", "").fill("me-2-a", "");
    let sent = browser.press(None).await;
    assert_eq!(sent.written(), "Tu,Th,Fr 09:00-12:30,14:00-17:30; We 10:00-12:30");
    let week = sent.texts(".preview tr");
    assert_eq!(week.len(), 7);
    assert_eq!(week[2], "mercredi 2510 h – 12 h 30");
    assert_eq!(sent.value("me-1-de"), "10h", "shown again as typed");
}

#[tokio::test]
async fn hours_nobody_touches_stay_as_they_were_written() {
    let site = site().await;
    let sent = Browser::open(&site, VENUE).await.press(None).await;
    assert_eq!(sent.written(), "Tu-Fr 09:00-12:30,14:00-17:30");
}

#[tokio::test]
async fn a_lunch_break_is_added() {
    let site = site().await;
    let mut browser = Browser::open(&site, VENUE).await;
    browser.fill("sa-1-de", "9").fill("sa-1-a", "12").fill("sa-2-de", "13:30").fill("sa-2-a", "16.45");
    let sent = browser.press(None).await;
    assert_eq!(sent.written(), "Tu-Fr 09:00-12:30,14:00-17:30; Sa 09:00-12:00,13:30-16:45");
    assert_eq!(sent.texts(".preview tr:nth-child(6) td span"), ["9 h – 12 h", "13 h 30 – 16 h 45"]);
}

#[tokio::test]
async fn monday_is_copied_to_the_ticked_days_without_a_script() {
    let site = site().await;
    let mut browser = Browser::open(&site, VENUE).await;
    let ticked = |browser: &Browser| browser.fields.iter().filter(|(name, _)| name == "vers").count();
    assert_eq!(ticked(&browser), 5, "Monday to Friday are ticked");
    browser.fill("lu-1-de", "8").fill("lu-1-a", "11");
    browser.fields.retain(|(name, value)| name != "vers" || value != "ve");
    let copied = browser.press(Some(("copier", "lu"))).await;
    assert_eq!((copied.value("je-1-de").as_str(), copied.value("je-2-de").as_str()), ("8", ""));
    assert_eq!(ticked(&copied), 4, "the ticks stay");
    assert_eq!(copied.texts(".error"), Vec::<String>::new());
    let sent = copied.press(None).await;
    assert_eq!(sent.written(), "Mo-Th 08:00-11:00; Fr 09:00-12:30,14:00-17:30");
}

#[tokio::test]
async fn a_third_range_is_added_without_a_script() {
    let site = site().await;
    let browser = Browser::open(&site, VENUE).await;
    let mut more = browser.press(Some(("ajouter", "ma"))).await;
    more.fill("ma-3-de", "18h").fill("ma-3-a", "20h").fill("ma-3-rdv", "oui");
    let sent = more.press(None).await;
    assert_eq!(sent.written(), "Tu-Fr 09:00-12:30,14:00-17:30, Tu 18:00-20:00 \"sur rendez-vous\"");
}

#[tokio::test]
async fn the_first_tuesday_of_the_month_is_told_with_its_next_date() {
    let site = site().await;
    let mut browser = Browser::open(&site, VENUE).await;
    for part in ["ma-1-de", "ma-1-a", "ma-2-de", "ma-2-a"] {
        browser.fill(part, "");
    }
    browser.fill("ma-1-de", "14").fill("ma-1-a", "16").fill("ma-1-sem", "premier");
    let sent = browser.press(None).await;
    assert_eq!(sent.written(), "We-Fr 09:00-12:30,14:00-17:30, Tu[1] 14:00-16:00");
    assert!(sent.texts(".preview tr")[1].ends_with("Fermé"), "not this week");
    let told = sent.texts(".preview > p").concat();
    assert_eq!(told, "Le premier mardi du mois : 14 h – 16 h. Prochaine fois : 1er décembre.");
}

#[tokio::test]
async fn public_holidays_are_closed() {
    let site = site().await;
    let mut browser = Browser::open(&site, VENUE).await;
    assert_eq!(browser.value("feries"), "non-dit");
    browser.fill("feries", "ferme").fill("vacances", "ferme");
    let sent = browser.press(None).await;
    assert_eq!(sent.written(), "Tu-Fr 09:00-12:30,14:00-17:30; SH off; PH off");
    assert_eq!(sent.value("feries"), "ferme");
}

#[tokio::test]
async fn a_time_nobody_can_read_stays_as_typed_and_is_told_at_its_field() {
    let site = site().await;
    for (prefix, sentence) in [
        (
            "",
            "Erreur : Le mercredi, plage 1 : « neuf <b> » n’est pas une heure. Écrivez par exemple 9 h 30 ou 14:00.",
        ),
        ("/en", "Error: Wednesday, time range 1: “neuf <b>” is not a time. Write for example 9:30 or 2 pm."),
        ("/ar", "خطأ: الأربعاء، الفترة 1: «neuf <b>» ليس وقتا. اكتبوا مثلا 9:30 أو 14:00."),
    ] {
        let mut browser = Browser::open(&site, &format!("{prefix}{VENUE}")).await;
        browser.fill("me-1-de", "neuf <b>");
        let sent = browser.press(None).await;
        assert_eq!(sent.value("me-1-de"), "neuf <b>");
        assert_eq!(sent.texts("#me-1-de-erreur"), [sentence]);
        let input =
            Selector::parse("#me-1-de[aria-invalid='true'][aria-describedby~='me-1-de-erreur']").unwrap();
        assert_eq!(sent.page.select(&input).count(), 1);
        assert_eq!(sent.written(), "", "nothing to save");
        let link = Selector::parse(".preview a[href='#me-1-de']").unwrap();
        assert_eq!(sent.page.select(&link).count(), 1, "the preview leads to the field");
    }
}

#[tokio::test]
async fn hours_that_are_no_week_stay_until_they_are_replaced() {
    let site = site().await;
    let mut browser = Browser::open(&site, UNSURE).await;
    assert_eq!(browser.texts(".hours-edit .kept"), ["Tu-Su unknown \"horaires à confirmer\"; Mo off"]);
    assert_eq!(browser.value("horaires"), "garder");
    assert_eq!(browser.texts("textarea").len(), 0, "a structure is not asked for syntax");
    let kept = browser.press(None).await;
    assert_eq!(kept.written(), "Tu-Su unknown \"horaires à confirmer\"; Mo off");
    browser.fill("horaires", "semaine").fill("ma-1-de", "13").fill("ma-1-a", "18");
    assert_eq!(browser.press(None).await.written(), "Tu 13:00-18:00");
}

#[tokio::test]
async fn an_august_closure_is_added_and_announced() {
    let site = site().await;
    let browser = Browser::open(&site, VENUE).await;
    let mut more = browser.press(Some(("ajouter-fermeture", "1"))).await;
    more.fill("fermeture-1-du", "20/08/2027").fill("fermeture-1-au", "2027-08-02");
    more.fill("fermeture-1-message", "Congés <script>");
    let mut wrong = more.press(None).await;
    assert_eq!(
        wrong.texts("#fermeture-1-au-erreur"),
        ["Erreur : Fermeture 1 : le dernier jour doit venir après le premier."]
    );
    let sent =
        wrong.fill("fermeture-1-du", "02/08/2027").fill("fermeture-1-au", "20/08/2027").press(None).await;
    assert_eq!(
        sent.texts(".preview .notice"),
        ["Fermé du 2 août au 20 août. Congés <script> Annoncé en haut de la fiche à partir du 18 juin 2027."]
    );
    let removed = sent.press(Some(("retirer", "1"))).await;
    assert_eq!(removed.texts(".preview .notice"), Vec::<String>::new());
}

#[tokio::test]
async fn a_script_gets_the_words_alone() {
    let site = site().await;
    let browser = Browser::open(&site, VENUE).await;
    let fields: Vec<(&str, &str)> = browser.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let answer = site.post(&format!("{VENUE}?mots=oui"), &fields).await;
    assert!(answer.body.starts_with("<section class=\"preview\" data-preview-words>"), "{}", answer.body);
    assert!(!answer.body.contains("<form"));
}
