//! Each letter, read as the person who receives it.

use scraper::{Html, Selector};

use super::*;
use crate::i18n::Lang;
use crate::mail::Written;

const LINK: &str = "https://lieux.exemple.fr/c/abc?x=1&y=2";
const OTHER: &str = "https://lieux.exemple.fr/autre";
const WRONG: &str = "https://lieux.exemple.fr/pas-moi";
const CITY: Signed<'static> = Signed { who: "La Ville de Roubaix", site: "Repère Roubaix" };

fn sign_in(lang: Lang) -> Written {
    SignIn { signed: CITY, link: LINK, code: "K7QM-4XNP", minutes: 30 }.write(lang).unwrap()
}

fn reminder(venue: &str, lang: Lang) -> Written {
    let letter = Reminder {
        signed: CITY,
        venue,
        last_confirmed: Some("il y a quatre mois"),
        confirm_link: LINK,
        correct_link: OTHER,
        wrong_person_link: WRONG,
        relay_phone: Some("03 20 66 45 00"),
        missing: &["le téléphone", venue],
    };
    letter.write(lang).unwrap()
}

fn closures(venue: &str, season: Season, lang: Lang) -> Written {
    let letter = ClosuresReminder {
        signed: CITY,
        venue,
        season,
        closures_link: LINK,
        confirm_link: OTHER,
        wrong_person_link: WRONG,
        relay_phone: None,
    };
    letter.write(lang).unwrap()
}

fn decision(venue: &str, outcome: Outcome, lang: Lang) -> Written {
    Decision { signed: CITY, venue, outcome, reason: Some(venue), link: LINK }.write(lang).unwrap()
}

fn report(venue: &str, fate: Fate, lang: Lang) -> Written {
    ReportAnswer { signed: CITY, venue, fate, answer: Some(venue), link: LINK }.write(lang).unwrap()
}

/// Every letter about a venue of this name.
fn every(venue: &str, lang: Lang) -> Vec<Written> {
    let invitation = Invitation {
        signed: CITY,
        link: LINK,
        who_invites: venue,
        structure: venue,
        venues: &[venue],
        days: 7,
    };
    let question = Question { signed: CITY, venue, question: venue, link: LINK };
    let mut all = vec![sign_in(lang), invitation.write(lang).unwrap(), question.write(lang).unwrap()];
    all.push(reminder(venue, lang));
    all.extend([Season::August, Season::Christmas].map(|season| closures(venue, season, lang)));
    all.extend([Outcome::Accepted, Outcome::InPart, Outcome::Refused].map(|it| decision(venue, it, lang)));
    all.extend([Fate::Corrected, Fate::Kept].map(|fate| report(venue, fate, lang)));
    all
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// With ordinary spaces and on one line.
fn plain(text: &str) -> String {
    text.split(|c: char| c.is_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_letter_says_who_writes_and_why_and_holds_its_link_once() {
    for lang in Lang::ALL {
        for letter in every("CCAS de Roubaix", lang) {
            let html = Html::parse_document(&letter.html);
            let read: String = select(&html, "main").iter().flat_map(scraper::ElementRef::text).collect();
            let why = plain(&select(&html, ".why")[0].text().collect::<String>());
            for text in [plain(&letter.text), plain(&read)] {
                assert!(text.contains("La Ville de Roubaix") && text.contains("Repère Roubaix"), "{text}");
                assert!(text.contains(&why) && why.chars().count() > 20, "{text}");
                assert_eq!(text.matches(LINK).count(), 1, "{text}");
            }
            let buttons = select(&html, &format!("a[href=\"{LINK}\"]"));
            assert_eq!(buttons.len(), 1, "{}", letter.html);
            assert!(
                !letter.subject.contains("letter-") && !letter.text.contains("letter-"),
                "{}",
                letter.text
            );
        }
    }
}

#[test]
fn a_reminder_reads_well() {
    let letter = reminder("CCAS de Roubaix", Lang::French);
    assert_eq!(plain(&letter.subject), "CCAS de Roubaix : est-ce toujours juste ?");
    let expected = "Bonjour, \
        Sur Repère Roubaix, les habitants cherchent qui peut les aider avec l’ordinateur, \
        le téléphone ou Internet. CCAS de Roubaix y est. \
        Dernière confirmation : il y a quatre mois. Est-ce toujours juste ? \
        Il nous manque encore : - le téléphone - CCAS de Roubaix \
        Relire et confirmer : https://lieux.exemple.fr/c/abc?x=1&y=2 \
        Corriger : https://lieux.exemple.fr/autre \
        Ce n’est pas à moi qu’il faut écrire : https://lieux.exemple.fr/pas-moi \
        Vous préférez téléphoner ? Appelez le 03 20 66 45 00. \
        La Ville de Roubaix, pour Repère Roubaix \
        Vous recevez cette lettre parce que votre adresse est celle de CCAS de Roubaix sur Repère Roubaix. \
        Les liens de cette lettre n’ouvrent que cette fiche, pendant trois mois.";
    assert_eq!(plain(&letter.text), expected);
    assert_eq!(letter.unsubscribe.unwrap().as_str(), WRONG);
}

#[test]
fn a_sign_in_letter_holds_the_code_and_says_how_long_it_is_good_for() {
    let letter = sign_in(Lang::French);
    let text = plain(&letter.text);
    for words in ["K7QM-4XNP", "pendant 30 minutes", "Ce n’est pas vous ? Ne faites rien"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(plain(&letter.html).contains("K7QM-4XNP"));
    assert!(!letter.subject.contains("K7QM"), "a locked phone shows the subject");
}

#[test]
fn a_name_made_of_markup_is_only_a_name() {
    let nasty = "</p><script>alert(1)</script><img src=x onerror=alert(1)>\"'&<a href=//mal.fr>";
    for letter in every(nasty, Lang::French) {
        let html = Html::parse_document(&letter.html);
        assert!(select(&html, "script, img, iframe, link, [onerror]").is_empty(), "{}", letter.html);
        let links = select(&html, "a[href]");
        let ours = |url: &str| url.starts_with("https://lieux.exemple.fr/");
        assert!(links.iter().all(|link| link.attr("href").is_some_and(ours)), "{}", letter.html);
        assert!(letter.text.contains("<script>") || letter.text.contains("K7QM"), "text is not escaped");
    }
}

#[test]
fn a_name_of_several_lines_stays_on_one() {
    let letter = reminder("CCAS\r\n\r\nCliquez ici", Lang::French);
    assert!(plain(&letter.subject).starts_with("CCAS Cliquez ici :"));
    assert!(!letter.subject.contains(['\r', '\n']));
}

#[test]
fn nothing_in_a_letter_is_fetched_or_counted() {
    for letter in every("CCAS", Lang::Arabic) {
        assert!(letter.html.contains("dir=\"rtl\""));
        for trace in ["<img", "url(", "@import", "<link", "utm_"] {
            assert!(!letter.html.contains(trace), "{trace}");
        }
    }
}
