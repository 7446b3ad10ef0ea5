use proptest::prelude::*;

use super::*;
use crate::territory::Territory;
use crate::venue::{Confirmer, FactGroup, Provenance, ServiceKind};

fn full() -> Venue {
    serde_json::from_str(include_str!("../../../tests/site/full-venue.json")).unwrap()
}

fn bare() -> Venue {
    serde_json::from_value(serde_json::json!({
        "id": "essai-1", "slug": "lieu-complet", "name": "Lieu", "status": "brouillon",
        "address": { "commune": "Wattrelos" },
    }))
    .unwrap()
}

fn said(by: Confirmer) -> Provenance {
    Provenance { source: "essai".into(), date: "2026-11-24".parse().ok(), by }
}

/// The order services are told in is nobody's edit.
fn sorted(mut venue: Venue) -> Venue {
    venue.services.sort_by_key(|service| service.kind);
    venue
}

#[test]
fn no_fact_of_a_venue_is_forgotten() {
    let (before, after) = (bare(), full());
    let changed = changes(&before, &after);
    let expected: Vec<Field> = Field::all()
        .filter(|field| match field {
            Field::Fact(_) => true,
            Field::Service(kind) => after.service(*kind).is_some(),
        })
        .collect();
    assert_eq!(changed, expected);
    let taken = take(&before, &after, &changed);
    let rest =
        Venue { said: after.said.clone(), doubts: after.doubts.clone(), updated: after.updated, ..taken };
    assert_eq!(sorted(rest), sorted(after));
}

#[test]
fn each_field_is_itself_alone_and_its_word_reads_back() {
    let (before, after) = (bare(), full());
    for field in changes(&before, &after) {
        assert_eq!(changes(&before, &take(&before, &after, &[field])), [field]);
    }
    for field in Field::all() {
        assert_eq!(field.word().parse(), Ok(field));
    }
    assert_eq!(Field::Service(ServiceKind::Printer).word(), "service:imprimante");
    assert!("service:piscine".parse::<Field>().is_err());
}

#[test]
fn a_confirmation_stamps_groups_that_hold_facts_and_no_other() {
    let mut venue = bare();
    venue.contact.phone = "03 20 66 45 00".parse().ok();
    assert_eq!(groups_holding_facts(&venue), [FactGroup::Identity, FactGroup::Phone]);
    confirm(&mut venue, FactGroup::ALL, &said(Confirmer::Venue));
    assert_eq!(venue.said.keys().collect::<Vec<_>>(), [&FactGroup::Identity, &FactGroup::Phone]);
    let mut whole = full();
    confirm(&mut whole, &[FactGroup::Offers], &said(Confirmer::City));
    assert!(whole.services.iter().all(|service| service.said.by == Confirmer::City));
    assert_eq!(whole.provenance(FactGroup::Hours), full().provenance(FactGroup::Hours));
}

#[test]
fn a_change_stamps_what_it_touched() {
    let before = full();
    let mut after = before.clone();
    after.hours = Some(crate::hours::Hours::parse("Mo 09:00-12:00"));
    after.services[0].note = Some("au rez-de-chaussée".to_owned());
    after.position = None;
    stamp_changed(&before, &mut after, &said(Confirmer::City));
    assert_eq!(after.provenance(FactGroup::Hours).unwrap().by, Confirmer::City);
    assert_eq!(after.services[0].said.by, Confirmer::City);
    assert_eq!(after.services[1], before.services[1]);
    assert_eq!(after.provenance(FactGroup::Position), None);
    assert_eq!(after.provenance(FactGroup::Address), before.provenance(FactGroup::Address));
}

#[test]
fn a_confirmation_and_a_correction_made_meanwhile_both_stand() {
    let base = full();
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.services[1].note = Some("sonnez".to_owned());
    stamp_changed(&base, &mut mine, &said(Confirmer::City));
    confirm(&mut theirs, FactGroup::ALL, &said(Confirmer::Venue));
    let merged = merge(&base, &mine, &theirs);
    assert_eq!(merged.conflicts, []);
    assert_eq!(merged.venue.services[1], mine.services[1]);
    assert_eq!(merged.venue.services[0].said, said(Confirmer::Venue));
    assert_eq!(merged.venue.provenance(FactGroup::Hours), Some(&said(Confirmer::Venue)));
    assert_eq!(merged.venue.provenance(FactGroup::Offers), Some(&said(Confirmer::City)));
}

/// Venues of Roubaix, and one that holds everything: what edits take their values from.
fn donors() -> Vec<Venue> {
    let mut all = Territory::roubaix().unwrap().venues().to_vec();
    all.push(full());
    all
}

/// Some fields of a venue, each with the value another venue has.
fn edited(base: &Venue, donors: &[Venue], edits: &[(usize, usize)]) -> Venue {
    let fields: Vec<Field> = Field::all().collect();
    edits.iter().fold(base.clone(), |venue, (field, donor)| {
        let field = fields[field % fields.len()];
        let venue = take(&venue, &donors[donor % donors.len()], &[field]);
        let mut stamped = venue.clone();
        stamp_changed(base, &mut stamped, &said(Confirmer::Venue));
        if donor % 2 == 0 { stamped } else { venue }
    })
}

fn edits() -> impl Strategy<Value = Vec<(usize, usize)>> {
    prop::collection::vec((0..60_usize, 0..36_usize), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_changed_is_all_that_changed(at in 0..36_usize, mine in edits()) {
        let donors = donors();
        let base = &donors[at];
        let after = edited(base, &donors, &mine);
        let taken = take(base, &after, &changes(base, &after));
        prop_assert_eq!(changes(&taken, &after), []);
        let rest = Venue { said: after.said.clone(), ..taken };
        prop_assert_eq!(sorted(rest), sorted(after));
    }

    #[test]
    fn who_is_alone_gets_what_they_wrote(at in 0..36_usize, mine in edits()) {
        let donors = donors();
        let base = &donors[at];
        let own = edited(base, &donors, &mine);
        for merged in [merge(base, &own, base), merge(base, base, &own), merge(base, &own, &own)] {
            prop_assert_eq!(merged.conflicts, []);
            prop_assert_eq!(sorted(merged.venue), sorted(own.clone()));
        }
    }

    #[test]
    fn no_edit_is_lost(at in 0..36_usize, mine in edits(), theirs in edits()) {
        let donors = donors();
        let base = &donors[at];
        let (mine, theirs) = (edited(base, &donors, &mine), edited(base, &donors, &theirs));
        let (own, other) = (changes(base, &mine), changes(base, &theirs));
        let merged = merge(base, &mine, &theirs);
        for field in &own {
            let (clash, both) = (field.differs(&mine, &theirs), other.contains(field));
            prop_assert_eq!(merged.conflicts.contains(field), clash && both);
            prop_assert!(merged.conflicts.contains(field) || !field.differs(&merged.venue, &mine));
        }
        for field in other {
            prop_assert!(!field.differs(&merged.venue, &theirs));
        }
        let chosen: Vec<_> = merged.conflicts.iter().map(|field| (*field, Side::Mine)).collect();
        let settled = merged.resolve(&mine, &chosen);
        prop_assert_eq!(&settled.conflicts, &[]);
        prop_assert!(own.iter().all(|field| !field.differs(&settled.venue, &mine)));
    }
}
