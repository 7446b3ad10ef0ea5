//! What structures and visitors propose, and how a coordinator decides.

use repere::account::{PersonId, Role, Trust, store as accounts};
use repere::hours::Hours;
use repere::proposal::draft::Draft;
use repere::proposal::store::{Waiting, waiting};
use repere::proposal::{self, By, Holder, Outcome, Proposal, ProposalId, Sender, State};
use repere::venue::store::{self, Author, Version};
use repere::venue::{FactGroup, Status, Venue};

use crate::harness::{Site, open, venue};
use crate::person::Person;

const XSS: &str = "<script>alert(1)</script>";

/// Hours to correct.
async fn centre() -> Site {
    Site::with("2026-11-26T15:00", vec![open("Centre", "Mo 09:00-12:00")]).await
}

async fn now_of(site: &Site, name: &str) -> (Venue, Version) {
    store::find(&site.app.db().readers, &venue(name).id).await.unwrap().unwrap()
}

async fn partner(site: &Site) -> PersonId {
    let mut writer = site.app.db().writer.acquire().await.unwrap();
    let now = site.app.clock().now();
    accounts::welcome(&mut writer, &"p@exemple.fr".parse().unwrap(), Role::Partner, now).await.unwrap()
}

fn sender(by: By) -> Sender {
    Sender { by, person: None, trust: Trust::Followed, email: None, reason: None }
}

async fn structure(site: &Site, trust: Trust) -> Sender {
    Sender { person: Some(partner(site).await), trust, ..sender(By::Structure) }
}

/// Sends a venue as it should be, begun from a revision.
async fn propose(site: &Site, venue: &Venue, base: Version, sender: &Sender) -> ProposalId {
    let mut writer = site.app.db().write().await.unwrap();
    let key = format!(
        "{}-{}",
        venue.id,
        repere::account::secret::hex(&repere::account::secret::random::<8>().unwrap())
    );
    let holder = Holder::Person(PersonId(1));
    let draft = Draft { holder, venue: venue.clone(), base, key };
    let sent = proposal::send(&mut writer, &draft, sender, site.app.clock().now()).await.unwrap();
    writer.commit().await.unwrap();
    site.app.reload().await.unwrap();
    let id = match sent {
        Outcome::Applied(id) | Outcome::Waiting(id) => Some(id),
        Outcome::Conflict(_) | Outcome::Nothing => None,
    };
    id.unwrap()
}

async fn proposed(site: &Site, id: ProposalId) -> Proposal {
    proposal::store::find(&site.app.db().readers, id).await.unwrap().unwrap()
}

/// The hours of Centre on Tuesdays, proposed by whom.
async fn tuesdays(site: &Site, sender: &Sender) -> ProposalId {
    let (mut centre, version) = now_of(site, "Centre").await;
    centre.hours = Some(Hours::parse("Tu 10:00-12:00"));
    propose(site, &centre, version, sender).await
}

async fn coordinator<'a>(site: &'a Site, path: &str) -> Person<'a> {
    let mut person = Person::signed_in(site, "c@ville.fr", Role::Coordinator).await;
    person.go(path).await;
    assert_eq!(person.shown.status, 200, "{path}: {}", person.shown.body);
    person
}

fn page(id: ProposalId) -> String {
    format!("/admin/propositions/{id}")
}

const ACCEPT: &str = "form[action$='/accepter']";
const REFUSE: &str = "form[action$='/refuser']";
const ASK: &str = "form[action$='/demander']";
const BACK: &str = "form[action$='/reprendre']";

#[tokio::test]
async fn the_hours_of_a_followed_structure_wait_until_the_coordinator_accepts_and_everybody_reads_them() {
    let site = centre().await;
    let mut sender = structure(&site, Trust::Followed).await;
    sender.reason = Some("nouvelle équipe".to_owned());
    let id = tuesdays(&site, &sender).await;
    assert_eq!(now_of(&site, "Centre").await.1, Version(1));
    let mut person = coordinator(&site, "/admin/propositions").await;
    assert!(person.reads().contains("1 changement : Horaires"), "{}", person.reads());
    assert!(
        person.reads().contains("Par : la structure (p@exemple.fr) · 26 novembre 2026"),
        "{}",
        person.reads()
    );
    person.go(&page(id)).await;
    let sides = person.all("[data-field=horaires] dd");
    assert!(sides[0].contains("lundi") && sides[1].contains("mardi\u{a0}: 10"), "{sides:?}");
    person.send(ACCEPT, &[]).await;
    assert_eq!((person.shown.status, person.here.as_str()), (200, "/admin/propositions?decidee=acceptee"));
    assert!(person.reads().contains("Rien pour le moment"));
    let visitor = site.page("/lieux/centre").await;
    assert!(visitor.says("10 h – 12 h") && !visitor.says("9 h – 12 h"), "{}", visitor.one("main"));
    let history = store::history(&site.app.db().readers, &venue("Centre").id).await.unwrap();
    let signed = &history[0].signature;
    assert_eq!((signed.author, signed.person), (Author::Structure, sender.person));
    assert_eq!(signed.source.as_deref(), Some(format!("proposition {id}").as_str()));
    assert_eq!(signed.reason.as_deref(), Some("nouvelle équipe"));
    let letters = site.letters().await;
    assert!(letters.len() == 1 && letters[0].contains("To: p@exemple.fr"), "{letters:?}");
    assert!(letters[0].contains("vos changements sont en ligne") || letters[0].contains("est en ligne"));
    assert!(letters[0].contains("/lieux/centre"));
}

#[tokio::test]
async fn what_is_unticked_is_not_taken_and_the_letter_says_in_part() {
    let site = centre().await;
    let sender = structure(&site, Trust::Followed).await;
    let (mut changed, version) = now_of(&site, "Centre").await;
    changed.hours = Some(Hours::parse("Tu 10:00-12:00"));
    changed.contact.phone = "03 20 66 45 00".parse().ok();
    let id = propose(&site, &changed, version, &sender).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(ACCEPT, &[("champ", "telephone")]).await;
    let (now, _) = now_of(&site, "Centre").await;
    assert_eq!(
        (now.contact.phone, now.hours),
        (changed.contact.phone, open("Centre", "Mo 09:00-12:00").hours)
    );
    assert_eq!(now.said.get(&FactGroup::Phone).unwrap().source.as_ref(), "la structure");
    assert_eq!(now.said.get(&FactGroup::Hours).unwrap().source.as_ref(), "essai");
    assert_eq!(proposed(&site, id).await.state, State::AcceptedInPart);
    assert!(
        site.letters().await[0].contains("n’a pas été gardé") || proposed(&site, id).await.answer.is_none()
    );
}

#[tokio::test]
async fn nothing_ticked_is_asked_about_and_nothing_is_written() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Followed).await).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(ACCEPT, &[("champ", "nom")]).await;
    assert_eq!(person.shown.status, 422);
    assert!(person.reads().contains("Rien n’est coché"));
    assert_eq!(proposed(&site, id).await.state, State::Waiting);
}

#[tokio::test]
async fn a_proposal_is_refused_with_a_reason_in_a_letter() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Followed).await).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(REFUSE, &[("refus", " ")]).await;
    assert_eq!(person.shown.status, 422);
    assert!(person.sees("#refus[aria-invalid]"));
    person.send(REFUSE, &[("refus", "Le lieu nous a dit lundi.")]).await;
    assert_eq!(now_of(&site, "Centre").await.1, Version(1));
    let letters = site.letters().await;
    assert!(letters[0].contains("Le lieu nous a dit lundi."), "{letters:?}");
    assert_eq!(proposed(&site, id).await.state, State::Refused);
    person.go(&page(id)).await;
    assert!(person.reads().contains("Le lieu nous a dit lundi.") && !person.sees(ACCEPT));
}

#[tokio::test]
async fn a_question_goes_in_a_letter_and_the_proposal_waits_on() {
    let site = centre().await;
    let visitor = Sender { email: "v@exemple.fr".parse().ok(), ..sender(By::Visitor) };
    let id = tuesdays(&site, &visitor).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(ASK, &[("question", "Depuis quand ?")]).await;
    let letters = site.letters().await;
    assert!(letters[0].contains("To: v@exemple.fr") && letters[0].contains("Depuis quand"), "{letters:?}");
    person.go(&page(id)).await;
    assert!(person.reads().contains("Une question est posée"));
    person.send(ACCEPT, &[]).await;
    assert_eq!(proposed(&site, id).await.email, None, "who heard back is forgotten");
    assert!(site.letters().await[0].contains("To: v@exemple.fr"));
    let (now, _) = now_of(&site, "Centre").await;
    assert_eq!(now.said.get(&FactGroup::Hours).unwrap().by, repere::venue::Confirmer::Visitor);
}

#[tokio::test]
async fn what_somebody_else_changed_meanwhile_is_not_overwritten() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Followed).await).await;
    let (mut other, _) = now_of(&site, "Centre").await;
    other.hours = Some(Hours::parse("We 09:00-12:00"));
    other.contact.phone = "03 20 66 45 00".parse().ok();
    crate::harness::save(site.app.db(), &other).await;
    let mut person = coordinator(&site, &page(id)).await;
    assert!(person.reads().contains("Changé entre-temps par quelqu’un d’autre"));
    let was = person.all(".disputed dd");
    assert!(was[0].contains("lundi") && was[1].contains("mercredi") && was[2].contains("mardi"), "{was:?}");
    person.send(ACCEPT, &[]).await;
    assert_eq!(person.shown.status, 409);
    assert_eq!(now_of(&site, "Centre").await.0, other);
    person.send(ACCEPT, &[("choix-horaires", "la-mienne")]).await;
    let (now, version) = now_of(&site, "Centre").await;
    assert_eq!((now.hours, now.contact.phone), (Some(Hours::parse("Tu 10:00-12:00")), other.contact.phone));
    assert_eq!(version, Version(3));
}

#[tokio::test]
async fn a_disputed_fact_is_chosen_about_and_never_left_out_in_silence() {
    let site = centre().await;
    let (mut changed, version) = now_of(&site, "Centre").await;
    changed.hours = Some(Hours::parse("Tu 10:00-12:00"));
    changed.presentation.summary = Some("Bienvenue".to_owned());
    let id = propose(&site, &changed, version, &structure(&site, Trust::Followed).await).await;
    let (mut other, _) = now_of(&site, "Centre").await;
    other.hours = Some(Hours::parse("We 09:00-12:00"));
    crate::harness::save(site.app.db(), &other).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(ACCEPT, &[("champ", "resume")]).await;
    assert_eq!(person.shown.status, 409);
    person.send(ACCEPT, &[("choix-horaires", "l-autre")]).await;
    let (now, _) = now_of(&site, "Centre").await;
    assert_eq!((now.hours, now.presentation), (other.hours, changed.presentation));
    assert_eq!(proposed(&site, id).await.state, State::AcceptedInPart);
    let letter = site.letters().await.remove(0);
    assert!(letter.contains("une partie"), "{letter}");
}

#[tokio::test]
async fn keeping_what_is_online_is_not_accepting() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Followed).await).await;
    let (mut other, _) = now_of(&site, "Centre").await;
    other.hours = Some(Hours::parse("We 09:00-12:00"));
    crate::harness::save(site.app.db(), &other).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(ACCEPT, &[("choix-horaires", "l-autre")]).await;
    assert_eq!(person.shown.status, 422);
    assert!(person.sees("input[name='choix-horaires'][value='l-autre'][checked]"), "the choice is kept");
    assert_eq!(proposed(&site, id).await.state, State::Waiting);
}

#[tokio::test]
async fn of_two_coordinators_the_second_is_told() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Followed).await).await;
    let mut first = coordinator(&site, &page(id)).await;
    let mut second = Person::signed_in(&site, "d@ville.fr", Role::Coordinator).await;
    second.go(&page(id)).await;
    let (action, fields) = second.form(REFUSE, &[("refus", "non")]);
    first.send(ACCEPT, &[]).await;
    second.post(&action, &fields).await;
    assert_eq!(second.shown.status, 409);
    assert!(second.reads().contains("Quelqu’un a décidé avant vous : Acceptée."), "{}", second.reads());
    assert_eq!(proposed(&site, id).await.state, State::Accepted);
    assert_eq!(site.letters().await.len(), 1);
}

#[tokio::test]
async fn what_a_trusted_structure_changed_is_reviewed_or_taken_back() {
    let site = centre().await;
    let sender = structure(&site, Trust::Trusted).await;
    let first = tuesdays(&site, &sender).await;
    let mut person = coordinator(&site, "/admin/propositions").await;
    assert!(
        person.reads().contains("Déjà en ligne, à relire")
            && person.reads().contains("1 changement : Horaires")
    );
    person.go(&page(first)).await;
    assert!(person.all("[data-field=horaires] dd")[1].contains("mardi"));
    person.send("form[action$='/relue']", &[]).await;
    assert_eq!(proposed(&site, first).await.state, State::Reviewed);
    let (mut changed, version) = now_of(&site, "Centre").await;
    changed.hours = Some(Hours::parse("We 10:00-12:00"));
    let second = propose(&site, &changed, version, &sender).await;
    let (mut phoned, _) = now_of(&site, "Centre").await;
    phoned.contact.phone = "03 20 66 45 00".parse().ok();
    crate::harness::save(site.app.db(), &phoned).await;
    person.go(&page(second)).await;
    person.send(BACK, &[("retour", "Erreur de saisie")]).await;
    let (now, _) = now_of(&site, "Centre").await;
    assert_eq!(now.hours, Some(Hours::parse("Tu 10:00-12:00")));
    assert_eq!(now.contact.phone, phoned.contact.phone, "what changed since stays");
    assert!(site.letters().await[0].contains("Erreur de saisie"));
    let history = store::history(&site.app.db().readers, &now.id).await.unwrap();
    assert_eq!(history[0].signature.author, Author::Restored);
}

#[tokio::test]
async fn what_changed_since_keeps_an_applied_change_from_being_taken_back() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Trusted).await).await;
    let (mut other, _) = now_of(&site, "Centre").await;
    other.hours = Some(Hours::parse("We 09:00-12:00"));
    crate::harness::save(site.app.db(), &other).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(BACK, &[("retour", "Erreur")]).await;
    assert_eq!(person.shown.status, 409);
    assert!(person.reads().contains("Quelqu’un a changé la même chose depuis"));
    assert_eq!(person.all("#retour"), ["Erreur"]);
    assert_eq!(now_of(&site, "Centre").await.0, other);
}

#[tokio::test]
async fn a_new_venue_is_published_under_an_address_nobody_has_and_its_twin_is_pointed_out() {
    let site = centre().await;
    let mut new = open("Centre", "Fr 09:00-12:00");
    new.id = "visiteur-1".parse().unwrap();
    new.status = Status::Draft;
    let id = propose(&site, &new, Version(0), &sender(By::Visitor)).await;
    let mut person = coordinator(&site, &page(id)).await;
    assert!(person.reads().contains("Nouveau lieu.") && person.reads().contains("presque le même nom"));
    person.send(ACCEPT, &[]).await;
    assert_eq!(site.get("/lieux/centre-2").await.status, 200);
    assert!(site.letters().await.is_empty(), "who left no address is not written to");
}

#[tokio::test]
async fn several_harmless_proposals_are_accepted_at_once_and_no_other() {
    let venues = vec![open("Centre", "Mo 09:00-12:00"), open("Maison", "Mo 09:00-12:00"), venue("École")];
    let site = Site::with("2026-11-26T15:00", venues).await;
    let sender = structure(&site, Trust::Followed).await;
    tuesdays(&site, &sender).await;
    let (mut house, version) = now_of(&site, "Maison").await;
    house.contact.phone = "03 20 66 45 00".parse().ok();
    propose(&site, &house, version, &sender).await;
    let (mut school, version) = now_of(&site, "École").await;
    school.name = "Collège".to_owned();
    let renamed = propose(&site, &school, version, &sender).await;
    let mut person = coordinator(&site, "/admin/propositions").await;
    assert_eq!(person.all("input[name=proposition]").len(), 2);
    let ids = ["1", "2", "3"].map(|id| ("proposition", id));
    person.send("main form", &ids).await;
    assert!(
        person.reads().contains("2 propositions acceptées. 1 autre à regarder de près."),
        "{}",
        person.reads()
    );
    assert_eq!(proposed(&site, renamed).await.state, State::Waiting);
    let expected = Waiting { proposals: 1, to_review: 0, reports: 0 };
    assert_eq!(waiting(&site.app.db().readers).await.unwrap(), expected);
}

#[tokio::test]
async fn what_somebody_wrote_to_do_harm_is_inert_in_queue_page_history_and_letter() {
    let site = centre().await;
    let mut sender = structure(&site, Trust::Followed).await;
    sender.reason = Some(XSS.to_owned());
    let (mut changed, version) = now_of(&site, "Centre").await;
    changed.name = format!("Centre {XSS}");
    changed.presentation.summary = Some(XSS.to_owned());
    let id = propose(&site, &changed, version, &sender).await;
    let mut person = coordinator(&site, "/admin/propositions").await;
    let inert = |body: &str| !body.contains(XSS) && body.contains("&#60;script&#62;");
    assert!(inert(&person.shown.body));
    person.go(&page(id)).await;
    assert!(inert(&person.shown.body));
    person.send(ACCEPT, &[]).await;
    for path in
        ["/lieux/centre/historique", "/admin/lieux/centre/historique", "/admin/lieux/centre/historique/2"]
    {
        person.go(path).await;
        assert!(inert(&person.shown.body), "{path}");
    }
    let letter = site.letters().await.remove(0);
    let html = letter.split("text/html").nth(1).unwrap();
    assert!(!html.contains(XSS), "{html}");
}

#[tokio::test]
async fn a_coordinator_compares_and_puts_back_an_earlier_version() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Followed).await).await;
    let mut person = coordinator(&site, &page(id)).await;
    person.send(ACCEPT, &[]).await;
    person.go("/admin/lieux/centre/historique").await;
    assert!(person.reads().contains("p@exemple.fr") && person.reads().contains(&format!("proposition {id}")));
    person.go("/admin/lieux/centre/historique/2").await;
    assert!(person.all("[data-field=horaires] dd")[1].contains("mardi") && !person.sees("textarea"));
    person.go("/admin/lieux/centre/historique/1").await;
    person.send("form[action$='/remettre']", &[("raison", "")]).await;
    assert_eq!(person.shown.status, 422);
    person.send("form[action$='/remettre']", &[("raison", "le lundi était juste")]).await;
    assert_eq!(now_of(&site, "Centre").await.0.hours, Some(Hours::parse("Mo 09:00-12:00")));
    assert!(site.get("/lieux/centre/historique").await.body.contains("le lundi était juste"));
    let log = repere::audit::list(&site.app.db().readers, 9, 0).await.unwrap();
    assert!(log.iter().any(|entry| entry.about == "centre, version 1"), "{log:?}");
    assert_eq!(person.go("/admin/lieux/centre/historique/9").await.status, 404);
}

#[tokio::test]
async fn the_coordinators_pages_speak_every_language() {
    let site = centre().await;
    let id = tuesdays(&site, &structure(&site, Trust::Followed).await).await;
    let mut person = coordinator(&site, "/admin/propositions").await;
    let paths = [
        "/admin/propositions".to_owned(),
        page(id),
        "/admin/signalements".to_owned(),
        "/admin/lieux/centre/historique".to_owned(),
        "/admin/lieux/centre/historique/1".to_owned(),
    ];
    for path in paths.iter().flat_map(|path| ["", "/en", "/ar"].map(|lang| format!("{lang}{path}"))) {
        assert_eq!(person.go(&path).await.status, 200, "{path}");
        assert_eq!(person.all("h1").len(), 1, "{path}");
        let bare = |text: &&str| {
            ["queue-", "proposal-", "reports-", "revision-", "by-", "flag-", "note-"]
                .iter()
                .any(|key| text.starts_with(key))
        };
        let read = person.reads();
        assert_eq!(read.split_whitespace().find(bare), None, "{path}");
    }
}

#[tokio::test]
async fn a_new_place_goes_to_the_structure_that_proposed_it_once_it_is_accepted() {
    let site = Site::with("2026-11-26T15:00", vec![open("Le Fil", "Mo 09:00-12:00")]).await;
    let email = "accueil@exemple.fr";
    crate::editing::entrust(&site, email, "le-fil", Trust::Trusted).await;
    let mut partner = Person::signed_in(&site, email, Role::Partner).await;
    partner.go("/partenaire/nouveau").await;
    partner.send("main form", &[]).await;
    let base = partner.here.trim_end_matches("/modifier/lieu").to_owned();
    partner.send("main form", &[("nom", "Atelier du canal")]).await;
    partner.go(&format!("{base}/envoyer")).await;
    partner.send("#envoyer", &[]).await;
    assert_eq!(site.get("/lieux/atelier-du-canal").await.status, 404, "the city has not seen it");
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    coordinator.go("/admin/propositions/1").await;
    coordinator.send("form[action$=accepter]", &[]).await;
    assert_eq!(site.get("/lieux/atelier-du-canal").await.status, 200);
    assert_eq!(partner.go("/partenaire/lieux/atelier-du-canal/modifier").await.status, 200);
}

#[tokio::test]
async fn a_long_queue_has_pages_and_none_is_left_out() {
    let venues: Vec<Venue> =
        (1..=55).map(|number| open(&format!("Lieu {number:02}"), "Mo 09:00-12:00")).collect();
    let site = Site::with("2026-11-26T15:00", venues.clone()).await;
    let trusted = structure(&site, Trust::Trusted).await;
    for (at, venue) in venues.iter().enumerate() {
        let changed = Venue { hours: Some(Hours::parse("Tu 09:00-12:00")), ..venue.clone() };
        let by = if at == 0 { trusted.clone() } else { sender(By::Visitor) };
        propose(&site, &changed, Version(1), &by).await;
    }
    let mut city = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    city.go("/admin/propositions").await;
    let first = city.all(".card h3");
    assert_eq!(first.len(), 50, "{}", city.shown.body);
    assert!(city.reads().contains("En attente (54)") && city.reads().contains("pages suivantes"));
    city.go("/admin/propositions?page=2").await;
    let second = city.all(".card h3");
    assert_eq!(second.len(), 5);
    assert!(second.iter().all(|name| !first.contains(name)));
    assert!(city.reads().contains("Page 2 sur 2"), "{}", city.reads());
    assert_eq!(city.go("/admin/propositions?page=3").await.status, 404);
}

#[tokio::test]
async fn a_version_is_not_put_back_over_what_somebody_changed_since_it_was_read() {
    let site = centre().await;
    let mut city = coordinator(&site, "/admin/lieux/centre/historique/1").await;
    let (mut centre, _) = now_of(&site, "Centre").await;
    centre.contact.phone = "03 20 11 22 33".parse().ok();
    crate::harness::save(site.app.db(), &centre).await;
    city.go("/admin/lieux/centre/historique/1").await;
    let read = city.form("form[action$=remettre]", &[("raison", "Erreur de saisie")]);
    centre.contact.phone = "03 20 11 22 44".parse().ok();
    crate::harness::save(site.app.db(), &centre).await;
    assert_eq!(city.post(&read.0, &read.1).await.status, 409);
    assert!(
        city.reads().contains("La fiche a changé pendant ce temps")
            && city.reads().contains("03 20 11 22 44")
    );
    assert_eq!(city.all("#raison"), ["Erreur de saisie"]);
    assert_eq!(now_of(&site, "Centre").await.0.contact.phone, "03 20 11 22 44".parse().ok());
    city.send("form[action$=remettre]", &[]).await;
    assert!(city.reads().contains("La version 1 est remise en ligne."), "{}", city.reads());
    assert_eq!(now_of(&site, "Centre").await.0.contact.phone, None);
}

#[tokio::test]
async fn a_coordinator_is_told_what_became_of_what_they_decided() {
    let site = centre().await;
    let mut city = coordinator(&site, "/admin").await;
    for (form, fields, told) in [
        ("form[action$=accepter]", vec![], "Accepté : c’est en ligne."),
        ("form[action$=refuser]", vec![("refus", "Déjà connu")], "Refusé"),
        ("form[action$=demander]", vec![("question", "Quel jour ?")], "Votre question part dans une lettre."),
    ] {
        let (mut centre, version) = now_of(&site, "Centre").await;
        centre.hours = Some(Hours::parse(&format!("Tu 10:00-{}:00", 11 + told.len() % 9)));
        let id = propose(&site, &centre, version, &sender(By::Visitor)).await;
        city.go(&format!("/admin/propositions/{id}")).await;
        assert!(city.sees("main a[href^='/lieux/centre?maj=']"));
        city.send(form, &fields).await;
        let said = city.all("[role=status]").join(" ");
        assert!(city.here.starts_with("/admin/propositions?") && said.contains(told), "{said}");
    }
}
