//! Our words in the words of data·inclusion: only pairs that mean the same for sure. Every word on the right was read in
//! the schema, version 1.0.10.

use crate::venue::label::{Programme, Training};
use crate::venue::{Access, Audience, Cost, Label, NationalService, ServiceKind, Typology};

use super::super::place::What;

fn of<T: Copy + PartialEq>(pairs: &[(T, &'static str)], one: T) -> Option<&'static str> {
    pairs.iter().find(|(ours, _)| *ours == one).map(|(_, theirs)| *theirs)
}

/// `reseaux_porteurs`, by kind of place. A library or a social centre has no word there.
const NETWORKS: [(Typology, &str); 50] = [
    (Typology::Aci, "aci"),
    (Typology::Afpa, "afpa"),
    (Typology::Ai, "ai"),
    (Typology::Ase, "ase"),
    (Typology::Avip, "creches-avip"),
    (Typology::Caarud, "caarud"),
    (Typology::Cada, "cada"),
    (Typology::Caf, "caf"),
    (Typology::CapEmploi, "cap-emploi-reseau-cheops"),
    (Typology::Cava, "cava"),
    (Typology::Cc, "communes"),
    (Typology::Ccas, "ccas-cias"),
    (Typology::Ccons, "chambres-consulaires"),
    (Typology::Cd, "departements"),
    (Typology::Chrs, "chrs"),
    (Typology::Chu, "chu"),
    (Typology::Cias, "ccas-cias"),
    (Typology::Cidff, "cidff"),
    (Typology::Cmp, "cmp"),
    (Typology::Cms, "cms"),
    (Typology::Cpam, "cpam"),
    (Typology::Cph, "cph"),
    (Typology::Csapa, "csapa"),
    (Typology::Dept, "departements"),
    (Typology::E2c, "ecoles-de-la-deuxieme-chance"),
    (Typology::Ea, "ea"),
    (Typology::Eatt, "eatt"),
    (Typology::Ei, "ei"),
    (Typology::Eiti, "eiti"),
    (Typology::Epide, "epide"),
    (Typology::Epn, "espaces-publics-numeriques"),
    (Typology::Esat, "esat"),
    (Typology::Etti, "etti"),
    (Typology::Ft, "france-travail"),
    (Typology::Geiq, "geiq"),
    (Typology::Huda, "huda"),
    (Typology::LaPoste, "la-poste"),
    (Typology::Mde, "maisons-de-l-emploi"),
    (Typology::Mdph, "mdph"),
    (Typology::Mds, "maisons-des-solidarites"),
    (Typology::Mjc, "mjc"),
    (Typology::Ml, "mission-locale"),
    (Typology::Msa, "mutualite-sociale-agricole"),
    (Typology::Msap, "msap"),
    (Typology::Muni, "communes"),
    (Typology::Pimms, "pimms-mediation"),
    (Typology::Pjj, "pjj"),
    (Typology::Plie, "plie"),
    (Typology::Rfs, "france-service"),
    (Typology::Spip, "spip"),
];

const PROGRAMMES: [(Programme, &str); 5] = [
    (Programme::AidantsConnect, "aidants-connect"),
    (Programme::DigitalAdviser, "conseillers-numeriques"),
    (Programme::DigitalSchool, "grandes-ecoles-du-numerique"),
    (Programme::FranceServices, "france-service"),
    (Programme::RedCross, "croix-rouge"),
];

/// The network a kind of place belongs to.
pub fn network(typology: Typology) -> Option<&'static str> {
    of(&NETWORKS, typology)
}

/// The network behind a label.
pub fn network_of_label(label: &Label) -> Option<&'static str> {
    match label {
        Label::Programme(programme) => of(&PROGRAMMES, *programme),
        Label::Training(Training::TerritoryFactory) => Some("fabrique-de-territoire"),
        Label::Training(_) | Label::Other(_) => None,
    }
}

const CONNECTION: &str = "numerique--acceder-a-une-connexion-internet";
const ONLINE: &str = "numerique--acceder-a-des-services-en-ligne";
const DEVICE: &str = "numerique--acquerir-un-equipement";
const BASICS: &str = "numerique--maitriser-les-fondamentaux-du-numerique";
const PROCEDURES: &str =
    "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives";
const PARENTING: &str = "famille--soutien-a-la-parentalite-et-a-leducation";

/// `thematiques`. A computer to use leads to both themes, as data·inclusion itself reads Soliguide.
pub fn themes(what: What<'_>) -> &'static [&'static str] {
    match what {
        What::Use(service) => themes_of_use(service.kind),
        What::National(national) => themes_of_national(national),
    }
}

const fn themes_of_use(kind: ServiceKind) -> &'static [&'static str] {
    match kind {
        ServiceKind::FreeAccess | ServiceKind::AdaptedWorkstation => &[CONNECTION, ONLINE],
        ServiceKind::Wifi | ServiceKind::SocialPriceConnection => &[CONNECTION],
        ServiceKind::Procedures => &[PROCEDURES, ONLINE],
        ServiceKind::PublicScribe => &[PROCEDURES],
        ServiceKind::Workshop => &[BASICS],
        ServiceKind::SocialPriceDevice => &[DEVICE],
        ServiceKind::Printer
        | ServiceKind::Scanner
        | ServiceKind::TouchKiosk
        | ServiceKind::PersonalHelp
        | ServiceKind::Employment
        | ServiceKind::Loan
        | ServiceKind::Refurbishing
        | ServiceKind::Donation
        | ServiceKind::Repair => &[],
    }
}

const fn themes_of_national(national: NationalService) -> &'static [&'static str] {
    match national {
        NationalService::Equipment => &[DEVICE],
        NationalService::Procedures => &[PROCEDURES, ONLINE],
        NationalService::EverydayTools => &[BASICS],
        NationalService::Parenting => &[PARENTING],
        NationalService::Connection => &[CONNECTION],
        NationalService::Employment
        | NationalService::SafeUse
        | NationalService::Leisure
        | NationalService::Culture => &[],
    }
}

/// `type`. Their “accompagnement” is the whole way back to work: whoever helps with a form is not that.
pub const fn kind(what: What<'_>) -> Option<&'static str> {
    match what {
        What::Use(service) => kind_of_use(service.kind),
        What::National(NationalService::Equipment) => Some("aide-materielle"),
        What::National(_) => None,
    }
}

const fn kind_of_use(kind: ServiceKind) -> Option<&'static str> {
    match kind {
        ServiceKind::Workshop => Some("atelier"),
        ServiceKind::FreeAccess
        | ServiceKind::AdaptedWorkstation
        | ServiceKind::Loan
        | ServiceKind::SocialPriceDevice => Some("aide-materielle"),
        ServiceKind::Wifi
        | ServiceKind::Printer
        | ServiceKind::Scanner
        | ServiceKind::TouchKiosk
        | ServiceKind::PersonalHelp
        | ServiceKind::Procedures
        | ServiceKind::PublicScribe
        | ServiceKind::Employment
        | ServiceKind::SocialPriceConnection
        | ServiceKind::Refurbishing
        | ServiceKind::Donation
        | ServiceKind::Repair => None,
    }
}

/// `frais`: what is free on a condition is neither.
pub const fn cost(cost: Cost) -> Option<&'static str> {
    match cost {
        Cost::Free => Some("gratuit"),
        Cost::Paid => Some("payant"),
        Cost::FreeUnderConditions => None,
    }
}

/// `publics`: who alone may come.
pub const fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Youth => "jeunes",
        Audience::Students => "etudiants",
        Audience::Families => "familles",
        Audience::Seniors => "seniors",
        Audience::Women => "femmes",
    }
}

/// `modes_mobilisation`.
pub const fn mode(access: Access) -> Option<&'static str> {
    match access {
        Access::WalkIn => Some("se-presenter"),
        Access::Phone => Some("telephoner"),
        Access::Mail => Some("envoyer-un-courriel"),
        Access::OnlineBooking => Some("utiliser-lien-mobilisation"),
        Access::Referral | Access::NoPublic => None,
    }
}
