//! The form of a venue: whose it is, what becomes of what is sent, and of what two people write at once.

use repere::account::{PersonId, Role, Trust, store as accounts};
use repere::proposal::draft::{self, Draft};
use repere::proposal::{By, Holder, Outcome, Sender, State, send, store as proposals};
use repere::venue::store::{self as venues, Version};
use repere::venue::{Venue, VenueId};

use crate::harness::{Site, open, save};
use crate::person::Person;

pub const PARTNER: &str = "accueil@exemple.fr";

/// A structure that runs the venue, and one of its people.
pub async fn entrust(site: &Site, email: &str, venue: &str, trust: Trust) -> PersonId {
    let now = site.app.clock().now();
    let mut writer = site.app.db().write().await.unwrap();
    let id: VenueId = format!("test-{venue}").parse().unwrap();
    let structure = accounts::add_structure(&mut writer, "Association", now).await.unwrap();
    accounts::set_trust(&mut *writer, structure, trust).await.unwrap();
    accounts::give_venue(&mut *writer, structure, &id).await.unwrap();
    let person = accounts::welcome(&mut writer, &email.parse().unwrap(), Role::Partner, now).await.unwrap();
    accounts::join_structure(&mut *writer, person, structure).await.unwrap();
    writer.commit().await.unwrap();
    person
}

/// What somebody wrote and did not send yet.
async fn write(site: &Site, person: PersonId, slug: &str, change: impl FnOnce(&mut Venue)) {
    let db = site.app.db();
    let (mut venue, base) = venues::find_by_slug(&db.readers, &slug.parse().unwrap()).await.unwrap().unwrap();
    change(&mut venue);
    let key = format!("{}-{slug}-{}", person.0, base.0);
    let draft = Draft { holder: Holder::Person(person), venue, base, key };
    draft::save(&db.writer, &draft, site.app.clock().now()).await.unwrap();
}

fn phone(number: &'static str) -> impl FnOnce(&mut Venue) {
    |venue| venue.contact.phone = Some(number.parse().unwrap())
}

async fn site() -> Site {
    Site::with("2026-11-26T15:00", vec![open("Le Fil", "Mo-Fr 09:00-17:00"), open("Autre", "Mo 09:00-12:00")])
        .await
}

async fn count(site: &Site, query: &'static str) -> i64 {
    sqlx::query_scalar(query).fetch_one(&site.app.db().readers).await.unwrap()
}

#[tokio::test]
async fn a_trusted_structure_changes_its_telephone_and_everybody_reads_it_at_once() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    write(&site, person, "le-fil", phone("03 20 11 22 33")).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    assert!(partner.reads().contains("changé, pas encore envoyé"));
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    assert!(
        partner.reads().contains("03 20 11 22 33") && partner.reads().contains("paraîtront tout de suite")
    );
    partner.send("#envoyer", &[("raison", "Nouveau standard")]).await;
    assert!(partner.reads().contains("C’est en ligne"), "{}", partner.reads());
    assert_eq!(site.features("?q=fil").await[0]["properties"]["telephone"], "+33320112233");
    let reader = Person::at(&site, "/lieux/le-fil/historique").await;
    assert!(reader.reads().contains("Nouveau standard") && reader.reads().contains("03 20 11 22 33"));
    assert!(!reader.shown.body.contains(PARTNER));
}

#[tokio::test]
async fn what_a_followed_structure_sends_waits_and_nobody_reads_it_yet() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Followed).await;
    write(&site, person, "le-fil", phone("03 20 11 22 33")).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    partner.send("#envoyer", &[]).await;
    assert!(partner.reads().contains("La ville regarde vos changements"));
    assert_eq!(site.features("?q=fil").await[0]["properties"]["telephone"], serde_json::Value::Null);
    let waiting = proposals::in_states(&site.app.db().readers, &[State::Waiting]).await.unwrap();
    assert_eq!(waiting.len(), 1);
    partner.go("/partenaire").await;
    assert!(partner.reads().contains("la ville regarde"));
}

#[tokio::test]
async fn nobody_holds_the_venue_of_somebody_else() {
    let site = site().await;
    entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    let fields = partner.form("main form", &[]).1;
    for rest in ["/modifier", "/modifier/contact", "/modifier/services/imprimante", "/envoyer", "/fermer"] {
        assert_eq!(partner.go(&format!("/partenaire/lieux/le-fil{rest}")).await.status, 200, "{rest}");
        assert_eq!(partner.go(&format!("/partenaire/lieux/autre{rest}")).await.status, 404, "{rest}");
    }
    for rest in ["/modifier/contact", "/envoyer", "/envoyer/choisir", "/fermer", "/abandonner"] {
        assert_eq!(
            partner.post(&format!("/partenaire/lieux/autre{rest}"), &fields).await.status,
            404,
            "{rest}"
        );
    }
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    assert_eq!(coordinator.go("/partenaire/lieux/autre/modifier").await.status, 200);
}

#[tokio::test]
async fn a_hundred_presses_of_one_button_send_once() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Followed).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    write(&site, person, "le-fil", phone("03 20 11 22 33")).await;
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    let (action, fields) = partner.form("#envoyer", &[]);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let cookie = partner.cookie.clone().unwrap();
    let headers = [("cookie", cookie.as_str())];
    let posts = (0..100).map(|_| site.post_with(&action, &fields, &headers));
    for answer in futures_util::future::join_all(posts).await {
        assert_eq!(answer.status, 200);
        assert!(answer.body.contains("C’est envoyé"), "the second is answered like the first");
    }
    assert_eq!(count(&site, "select count(*) from proposal").await, 1);
}

#[tokio::test]
async fn of_two_who_change_different_facts_both_are_heard() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    write(&site, person, "le-fil", phone("03 20 11 22 33")).await;
    let mut other = open("Le Fil", "Mo-Fr 09:00-17:00");
    other.address.street = Some("1 rue Neuve".to_owned());
    save(site.app.db(), &other).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    partner.send("#envoyer", &[]).await;
    let fil = &site.features("?q=fil").await[0]["properties"];
    assert_eq!(
        (fil["telephone"].as_str(), fil["adresse"].as_str()),
        (Some("+33320112233"), Some("1 rue Neuve"))
    );
}

#[tokio::test]
async fn of_two_who_change_the_same_fact_the_second_sees_both_and_chooses() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    write(&site, person, "le-fil", phone("03 20 11 22 33")).await;
    let mut other = open("Le Fil", "Mo-Fr 09:00-17:00");
    other.contact.phone = Some("03 20 99 99 99".parse().unwrap());
    save(site.app.db(), &other).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    partner.send("#envoyer", &[]).await;
    assert_eq!(partner.shown.status, 409);
    assert!(partner.reads().contains("03 20 11 22 33") && partner.reads().contains("03 20 99 99 99"));
    // A choice that is missing is asked for again.
    assert_eq!(partner.send("main form", &[]).await.status, 409);
    partner.send("main form", &[("telephone", "la-mienne")]).await;
    partner.send("#envoyer", &[]).await;
    assert_eq!(site.features("?q=fil").await[0]["properties"]["telephone"], "+33320112233");
    let id: VenueId = "test-le-fil".parse().unwrap();
    let theirs = venues::revision(&site.app.db().readers, &id, Version(2)).await.unwrap().unwrap();
    assert_eq!(theirs.contact.phone, other.contact.phone, "what the other wrote stays in the history");
}

#[tokio::test]
async fn what_was_written_is_found_on_another_device_and_can_be_dropped() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    write(&site, person, "le-fil", phone("03 20 11 22 33")).await;
    let mut telephone = Person::signed_in(&site, PARTNER, Role::Partner).await;
    telephone.go("/partenaire/lieux/le-fil/modifier").await;
    assert!(telephone.reads().contains("03 20 11 22 33"));
    telephone.send("form[action$=abandonner]", &[]).await;
    telephone.go("/partenaire/lieux/le-fil/modifier").await;
    assert!(!telephone.reads().contains("03 20 11 22 33"));
    assert_eq!(count(&site, "select count(*) from draft").await, 0);
}

#[tokio::test]
async fn what_is_written_is_seen_as_visitors_will_before_it_is_sent() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    write(&site, person, "le-fil", phone("03 20 11 22 33")).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    partner.go("/partenaire/lieux/le-fil/apercu").await;
    assert!(partner.reads().contains("Rien n’est envoyé") && partner.reads().contains("03 20 11 22 33"));
    assert_eq!(partner.go("/partenaire/lieux/autre/apercu").await.status, 404);
    assert!(!site.get("/lieux/le-fil").await.body.contains("Rien n’est envoyé"));
}

#[tokio::test]
async fn a_venue_closes_for_good_with_a_word_to_its_visitors_and_opens_again() {
    let site = site().await;
    entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    partner.go("/partenaire/lieux/le-fil/fermer").await;
    assert_eq!(partner.send("main form", &[("sort", "definitif")]).await.status, 422);
    assert!(partner.sees("#message[aria-invalid=true]"));
    partner.send("main form", &[("sort", "definitif"), ("message", "Allez à la médiathèque.")]).await;
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    partner.send("#envoyer", &[]).await;
    assert!(site.get("/lieux/le-fil").await.body.contains("Allez à la médiathèque."));
    assert_eq!(site.state("?q=fil").await.0, "ferme");
    partner.go("/partenaire/lieux/le-fil/fermer").await;
    partner.send("main form", &[("sort", "ouvert")]).await;
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    partner.send("#envoyer", &[]).await;
    assert_eq!(site.state("?q=fil").await.0, "ouvert");
}

#[tokio::test]
async fn a_visitor_proposes_a_place_and_it_waits_for_the_city() {
    let site = site().await;
    let mut visitor = Person::at(&site, "/proposer").await;
    visitor.send("main form", &[]).await;
    assert!(visitor.here.ends_with("/modifier/lieu"), "{}", visitor.here);
    let base = visitor.here.trim_end_matches("/modifier/lieu").to_owned();
    visitor.go(&format!("{base}/envoyer")).await;
    assert!(visitor.reads().contains("Rien à envoyer"), "{}", visitor.reads());
    assert_eq!(site.get(&format!("/proposer/{}/modifier", "0".repeat(64))).await.status, 404);
}

#[tokio::test]
async fn five_hundred_forms_sent_twice_are_five_hundred_proposals() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Followed).await;
    let now = site.app.clock().now();
    let (known, base) =
        venues::find_by_slug(&site.app.db().readers, &"le-fil".parse().unwrap()).await.unwrap().unwrap();
    let sends = (0..1_000).map(|n| {
        let mut venue = known.clone();
        venue.presentation.summary = Some(format!("Version {}", n / 2));
        let draft =
            Draft { holder: Holder::Person(person), venue, base, key: format!("formulaire {}", n / 2) };
        let sender = Sender {
            by: By::Structure,
            person: Some(person),
            trust: Trust::Followed,
            email: None,
            reason: None,
        };
        let db = site.app.db().clone();
        async move {
            let mut writer = db.write().await.unwrap();
            let outcome = send(&mut writer, &draft, &sender, now).await.unwrap();
            writer.commit().await.unwrap();
            assert!(matches!(outcome, Outcome::Waiting(_)), "{outcome:?}");
        }
    });
    futures_util::future::join_all(sends).await;
    assert_eq!(count(&site, "select count(*) from proposal").await, 500);
}

#[tokio::test]
async fn somebody_signed_in_confirms_all_in_one_press_and_not_what_changed_since() {
    let site = site().await;
    entrust(&site, PARTNER, "le-fil", Trust::Followed).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    partner.go("/partenaire/lieux/le-fil/modifier").await;
    let before = partner.form("form[action$=confirmer]", &[]);
    partner.send("form[action$=confirmer]", &[]).await;
    assert!(partner.reads().contains("C’est confirmé"), "{}", partner.reads());
    assert_eq!(site.features("?q=fil").await[0]["properties"]["horaires_date"], "2026-11-26");
    let mut other = open("Le Fil", "Mo-Fr 09:00-12:00");
    other.said.clone_from(
        &venues::find_by_slug(&site.app.db().readers, &"le-fil".parse().unwrap())
            .await
            .unwrap()
            .unwrap()
            .0
            .said,
    );
    save(site.app.db(), &other).await;
    partner.post(&before.0, &before.1).await;
    assert!(!partner.reads().contains("C’est confirmé"), "the hours are not those that were read");
}

#[tokio::test]
async fn a_place_that_may_be_known_already_is_pointed_out_before_it_is_proposed() {
    let site = site().await;
    let mut visitor = Person::at(&site, "/proposer").await;
    visitor.send("main form", &[]).await;
    let base = visitor.here.trim_end_matches("/modifier/lieu").to_owned();
    visitor.send("main form", &[("nom", "Le Fil")]).await;
    assert!(visitor.here.ends_with("/modifier/adresse"), "{}: {}", visitor.here, visitor.reads());
    visitor.go(&format!("{base}/envoyer")).await;
    assert!(visitor.sees("a[href='/lieux/le-fil']"), "{}", visitor.reads());
    visitor.send("#envoyer", &[]).await;
    assert!(visitor.reads().contains("La ville regarde"), "{}", visitor.reads());
}

/// A visitor's place, sent with an address to hear back; where its form is.
async fn proposed_by_visitor(visitor: &mut Person<'_>) -> String {
    visitor.send("main form", &[]).await;
    let base = visitor.here.trim_end_matches("/modifier/lieu").to_owned();
    visitor.send("main form", &[("nom", "La Fabrique")]).await;
    visitor.go(&format!("{base}/apercu")).await;
    assert_eq!(visitor.all("h1"), ["La Fabrique"], "as visitors will read it, before it is sent");
    visitor.go(&format!("{base}/envoyer")).await;
    assert!(visitor.sees(&format!("a[href='{base}/apercu']")));
    visitor.send("#envoyer", &[("email", "v@exemple.fr")]).await;
    base
}

/// The city asks about the one proposal there is; the letter, and the path of the link in it.
async fn asked(site: &Site, path: &str) -> (String, String) {
    let mut city = Person::signed_in(site, "c@ville.fr", Role::Coordinator).await;
    city.go("/admin/propositions/1").await;
    city.send("form[action$=demander]", &[("question", "Quel est le numéro ?")]).await;
    let letter = site.letters().await.pop().unwrap();
    let at = letter.find(path).unwrap();
    let link = letter[at..].split(|c: char| c.is_whitespace() || c == '"').next().unwrap().to_owned();
    (letter, link)
}

#[tokio::test]
async fn a_question_leads_a_visitor_back_to_their_form_and_the_same_proposal_waits_again() {
    let site = site().await;
    let mut visitor = Person::at(&site, "/proposer").await;
    let base = proposed_by_visitor(&mut visitor).await;
    let (letter, link) = asked(&site, "/proposer/").await;
    assert!(letter.contains("To: v@exemple.fr") && !link.starts_with(&base), "{letter}");
    let mut elsewhere = Person::at(&site, &link).await;
    assert!(elsewhere.reads().contains("La Fabrique"), "{}", elsewhere.reads());
    let base = link.trim_end_matches("/modifier");
    elsewhere.go(&format!("{base}/modifier/contact")).await;
    elsewhere.send("main form", &[("telephone", "03 20 66 45 00")]).await;
    elsewhere.go(&format!("{base}/envoyer")).await;
    elsewhere.send("#envoyer", &[("raison", "Voici le numéro.")]).await;
    assert!(elsewhere.reads().contains("La ville regarde"), "{}", elsewhere.reads());
    assert_eq!(count(&site, "select count(*) from proposal").await, 1);
    let mut city = Person::signed_in(&site, "d@ville.fr", Role::Coordinator).await;
    city.go("/admin/propositions/1").await;
    let read = city.reads();
    assert!(read.contains("Voici le numéro.") && read.contains("03 20 66 45 00"), "{read}");
    assert!(read.contains("v@exemple.fr"), "where to write is kept: {read}");
}

#[tokio::test]
async fn a_question_leads_a_partner_back_to_the_new_place_and_nobody_else() {
    let site = site().await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    partner.go("/partenaire/nouveau").await;
    partner.send("main form", &[]).await;
    let base = partner.here.trim_end_matches("/modifier/lieu").to_owned();
    partner.send("main form", &[("nom", "La Fabrique")]).await;
    assert_eq!(partner.go(&format!("{base}/apercu")).await.status, 200);
    partner.go(&format!("{base}/envoyer")).await;
    partner.send("#envoyer", &[]).await;
    let (_, link) = asked(&site, "/partenaire/nouveau/").await;
    assert_eq!(partner.go(&link).await.status, 200);
    assert!(partner.reads().contains("La Fabrique"), "{}", partner.reads());
    partner.go(&link.replace("/modifier", "/envoyer")).await;
    partner.send("#envoyer", &[]).await;
    assert_eq!(count(&site, "select count(*) from proposal where state = 'en-attente'").await, 1);
    let mut other = Person::signed_in(&site, "autre@exemple.fr", Role::Partner).await;
    assert_eq!(other.go(&link).await.status, 404);
}

#[tokio::test]
async fn a_proposal_that_cannot_be_read_leaves_its_author_their_page() {
    let site = site().await;
    let person = entrust(&site, PARTNER, "le-fil", Trust::Followed).await;
    let row = format!(
        "insert into proposal (idempotency_key, venue_id, base_version, document, author, person, made_at)
        values ('a', 'x', 1, '{{}}', 'structure', {}, '2026-11-20T10:00:00Z')",
        person.0
    );
    sqlx::query(sqlx::AssertSqlSafe(row)).execute(&site.app.db().writer).await.unwrap();
    let partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    assert_eq!((partner.here.as_str(), partner.shown.status), ("/partenaire", 200));
    assert!(partner.reads().contains("Le Fil"), "{}", partner.reads());
}

#[tokio::test]
async fn what_is_wrong_before_sending_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = site().await;
    let mut visitor = Person::at(&site, "/proposer").await;
    visitor.send("main form", &[]).await;
    visitor.send("main form.filters", &[("nom", "Atelier")]).await;
    let base = visitor.here.split("/modifier").next().unwrap().to_owned();
    visitor.go(&format!("{base}/envoyer")).await;
    let long = "x".repeat(501);
    visitor.send("#envoyer", &[("email", "accueil@"), ("raison", &long)]).await;
    assert_eq!(visitor.shown.status, 422);
    for field in ["email", "raison"] {
        assert!(
            visitor.sees(&format!("#{field}[aria-invalid=true][aria-describedby~={field}-erreur]")),
            "{field}"
        );
        assert!(
            visitor.sees(&format!("#{field}-erreur"))
                && visitor.sees(&format!(".summary a[href='#{field}']"))
        );
    }
    assert!(visitor.sees("#email[value='accueil@']"));
    assert_eq!(visitor.all("#raison"), [long]);
}

#[tokio::test]
async fn what_is_kept_and_not_sent_says_so_on_top_with_the_way_to_send_it() {
    let site = site().await;
    entrust(&site, PARTNER, "le-fil", Trust::Followed).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    assert!(
        partner.reads().contains("Jamais confirmé") || partner.reads().contains("onfirmé"),
        "{}",
        partner.reads()
    );
    partner.go("/partenaire/lieux/le-fil/modifier/contact").await;
    partner.send("main form.filters", &[("telephone", "03 20 11 22 33")]).await;
    assert_eq!(partner.here, "/partenaire/lieux/le-fil/modifier");
    assert_eq!(partner.all("main .notice.unsure a"), ["Vérifier et envoyer"]);
    assert!(partner.sees(".notice.unsure a[href='/partenaire/lieux/le-fil/envoyer']"));
    partner.send("form[action$=abandonner]", &[]).await;
    assert_eq!(partner.here, "/partenaire");
}

#[tokio::test]
async fn who_has_the_link_of_a_letter_stays_on_its_pages_from_the_first_to_the_last() {
    let site = site().await;
    let id: VenueId = "test-le-fil".parse().unwrap();
    let link = crate::freshness::link(&site, &id).await;
    let mut holder = Person::at(&site, &format!("{link}/modifier/contact")).await;
    holder.send("main form.filters", &[("telephone", "03 20 11 22 33")]).await;
    assert!(holder.sees(&format!(".back a[href='{link}']")));
    holder.send("form[action$=abandonner]", &[]).await;
    assert_eq!((holder.here.as_str(), holder.shown.status), (link.as_str(), 200));
    holder.go(&format!("{link}/modifier/contact")).await;
    holder.send("main form.filters", &[("telephone", "03 20 11 22 44")]).await;
    holder.go(&format!("{link}/envoyer")).await;
    holder.send("#envoyer", &[]).await;
    assert!(holder.reads().contains("C’est envoyé") && holder.sees(&format!("main a[href='{link}']")));
}

#[tokio::test]
async fn a_text_keeps_its_lines_and_its_links_and_a_trap_in_it_is_refused_with_the_reason() {
    let site = site().await;
    entrust(&site, PARTNER, "le-fil", Trust::Trusted).await;
    let mut partner = Person::signed_in(&site, PARTNER, Role::Partner).await;
    let page = "/partenaire/lieux/le-fil/modifier/presentation";
    for (trap, why) in [
        (
            "Inscription : https://roubaix.fr@evil.example/",
            "«\u{a0}https://roubaix.fr@evil.example/\u{a0}» ne peut pas être un lien",
        ),
        ("Cliquez javascript:alert(1)", "«\u{a0}javascript:alert(1)\u{a0}» ne peut pas être un lien"),
    ] {
        partner.go(page).await;
        partner.send("main form.filters", &[("detail", trap)]).await;
        assert_eq!(partner.shown.status, 422, "{trap}");
        let said = partner.all("#detail-erreur").join(" ");
        assert!(said.contains(why) || said.contains(&why.replace('\u{a0}', " ")), "{said}");
        assert_eq!(partner.all("#detail"), [trap], "nothing typed is lost");
    }
    partner
        .send(
            "main form.filters",
            &[("detail", "Deux ateliers.\nInscription : https://rdv.exemple.fr/atelier.")],
        )
        .await;
    partner.go("/partenaire/lieux/le-fil/envoyer").await;
    partner.send("#envoyer", &[]).await;
    let visitor = Person::at(&site, "/lieux/le-fil").await;
    assert!(visitor.sees(".text a[href='https://rdv.exemple.fr/atelier'][rel~=noopener][rel~=nofollow]"));
    assert_eq!(visitor.all(".text"), ["Deux ateliers.\nInscription : https://rdv.exemple.fr/atelier."]);
}
