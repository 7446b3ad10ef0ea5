//! Every fact of a venue that can be edited, with the word that stands for it in a form.

use std::fmt;
use std::str::FromStr;

use crate::venue::vocabulary::vocabulary;
use crate::venue::{Address, FactGroup, Service, ServiceKind, Venue};

vocabulary! {
    /// A fact of a venue other than its services. Identifier and slug never change; who says so, doubts and the day
    /// of the source go with the facts.
    Fact {
        Name = "nom" "Nom",
        Aliases = "autres-noms" "Autres noms",
        Status = "statut" "Publication",
        Closing = "fin" "Fermeture du lieu",
        Pivot = "siret" "SIRET ou RNA",
        Parent = "structure-parente" "Structure",
        Typologies = "typologies" "Nature du lieu",
        Roles = "roles" "Rôles",
        Labels = "labels" "Labels",
        Street = "rue" "Rue",
        Complement = "complement" "Complément d'adresse",
        Postcode = "code-postal" "Code postal",
        Commune = "commune" "Commune",
        District = "quartier" "Quartier",
        Position = "position" "Position sur la carte",
        Phone = "telephone" "Téléphone",
        PhoneHours = "heures-telephone" "Heures du téléphone",
        Emails = "courriels" "Courriels",
        Websites = "sites" "Sites",
        Booking = "reservation" "Rendez-vous en ligne",
        Hours = "horaires" "Horaires",
        Exceptions = "exceptions" "Fermetures et ouvertures exceptionnelles",
        Costs = "prix" "Prix",
        Access = "acces" "Comment être reçu",
        Support = "accompagnement" "Accompagnement",
        Mobility = "itinerance" "Itinérance",
        NationalServices = "services-nationaux" "Services du standard national",
        Audiences = "publics" "Publics",
        Care = "prise-en-charge" "Prise en charge",
        Languages = "langues" "Langues",
        Wheelchair = "fauteuil" "Accès en fauteuil roulant",
        AccessibilitySheet = "fiche-acces" "Fiche Acceslibre",
        Papers = "papiers" "Papiers à apporter",
        Transport = "transports" "Transports",
        Summary = "resume" "Présentation",
        Detail = "detail" "Présentation en détail",
    }
}

impl Fact {
    fn copy(self, from: &Venue, onto: &mut Venue) {
        let Venue { address, contact, presentation, conditions, .. } = from;
        let to = &mut onto.conditions;
        match self {
            Self::Name => onto.name.clone_from(&from.name),
            Self::Aliases => onto.aliases.clone_from(&from.aliases),
            Self::Status => onto.status = from.status,
            Self::Closing => onto.closing.clone_from(&from.closing),
            Self::Pivot => onto.pivot.clone_from(&from.pivot),
            Self::Parent => onto.parent.clone_from(&from.parent),
            Self::Typologies => onto.typologies.clone_from(&from.typologies),
            Self::Roles => onto.roles.clone_from(&from.roles),
            Self::Labels => onto.labels.clone_from(&from.labels),
            Self::Street => onto.address.street.clone_from(&address.street),
            Self::Complement => onto.address.complement.clone_from(&address.complement),
            Self::Postcode => onto.address.postcode.clone_from(&address.postcode),
            Self::Commune => copy_commune(address, &mut onto.address),
            Self::District => onto.address.district.clone_from(&address.district),
            Self::Position => onto.position = from.position,
            Self::Phone => onto.contact.phone.clone_from(&contact.phone),
            Self::PhoneHours => onto.contact.phone_hours.clone_from(&contact.phone_hours),
            Self::Emails => onto.contact.emails.clone_from(&contact.emails),
            Self::Websites => onto.contact.websites.clone_from(&contact.websites),
            Self::Booking => onto.contact.booking.clone_from(&contact.booking),
            Self::Hours => onto.hours.clone_from(&from.hours),
            Self::Exceptions => onto.exceptions.clone_from(&from.exceptions),
            Self::Summary => onto.presentation.summary.clone_from(&presentation.summary),
            Self::Detail => onto.presentation.detail.clone_from(&presentation.detail),
            Self::Costs => to.costs.clone_from(&conditions.costs),
            Self::Access => to.access.clone_from(&conditions.access),
            Self::Support => to.support.clone_from(&conditions.support),
            Self::Mobility => to.mobility.clone_from(&conditions.mobility),
            Self::NationalServices => to.national_services.clone_from(&conditions.national_services),
            Self::Audiences => to.audiences.clone_from(&conditions.audiences),
            Self::Care => to.care.clone_from(&conditions.care),
            Self::Languages => to.languages.clone_from(&conditions.languages),
            Self::Wheelchair => to.wheelchair = conditions.wheelchair,
            Self::AccessibilitySheet => to.accessibility_sheet.clone_from(&conditions.accessibility_sheet),
            Self::Papers => to.papers.clone_from(&conditions.papers),
            Self::Transport => to.transport.clone_from(&conditions.transport),
        }
    }

    const fn group(self) -> FactGroup {
        match self {
            Self::Name
            | Self::Aliases
            | Self::Status
            | Self::Closing
            | Self::Pivot
            | Self::Parent
            | Self::Typologies
            | Self::Roles
            | Self::Labels => FactGroup::Identity,
            Self::Street | Self::Complement | Self::Postcode | Self::Commune | Self::District => {
                FactGroup::Address
            }
            Self::Position => FactGroup::Position,
            Self::Phone | Self::PhoneHours => FactGroup::Phone,
            Self::Emails | Self::Websites | Self::Booking => FactGroup::Online,
            Self::Hours | Self::Exceptions => FactGroup::Hours,
            Self::Summary | Self::Detail => FactGroup::Presentation,
            Self::Costs
            | Self::Access
            | Self::Support
            | Self::Mobility
            | Self::NationalServices
            | Self::Audiences
            | Self::Care
            | Self::Languages
            | Self::Wheelchair
            | Self::AccessibilitySheet
            | Self::Papers
            | Self::Transport => FactGroup::Conditions,
        }
    }
}

/// A commune is its name and its code.
fn copy_commune(from: &Address, onto: &mut Address) {
    onto.commune.clone_from(&from.commune);
    onto.insee.clone_from(&from.insee);
}

/// A fact of a venue that can be edited, or one of its services as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Fact(Fact),
    Service(ServiceKind),
}

const SERVICE: &str = "service:";

/// A word that is no field of a venue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField;

impl fmt::Display for UnknownField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such field of a venue")
    }
}

impl std::error::Error for UnknownField {}

impl Field {
    /// Every field, services last.
    pub fn all() -> impl Iterator<Item = Self> {
        let services = ServiceKind::ALL.iter().copied().map(Self::Service);
        Fact::ALL.iter().copied().map(Self::Fact).chain(services)
    }

    /// What stands for it in a form: `telephone`, `service:imprimante`. Reads back by `parse`.
    pub fn word(self) -> String {
        match self {
            Self::Fact(fact) => fact.word().to_owned(),
            Self::Service(kind) => format!("{SERVICE}{kind}"),
        }
    }

    /// The group of facts it is confirmed with.
    pub const fn group(self) -> FactGroup {
        match self {
            Self::Fact(fact) => fact.group(),
            Self::Service(_) => FactGroup::Offers,
        }
    }

    /// Whether its value in the one is not its value in the other.
    pub fn differs(self, one: &Venue, other: &Venue) -> bool {
        match self {
            Self::Fact(fact) => {
                let mut copy = one.clone();
                fact.copy(other, &mut copy);
                copy != *one
            }
            Self::Service(kind) => !are_alike(one.service(kind), other.service(kind)),
        }
    }

    pub(super) fn copy(self, from: &Venue, onto: &mut Venue) {
        match self {
            Self::Fact(fact) => fact.copy(from, onto),
            Self::Service(kind) => copy_service(kind, from, onto),
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.word())
    }
}

impl FromStr for Field {
    type Err = UnknownField;

    fn from_str(word: &str) -> Result<Self, UnknownField> {
        match word.strip_prefix(SERVICE) {
            Some(kind) => kind.parse().map(Self::Service).map_err(|_| UnknownField),
            None => word.parse().map(Self::Fact).map_err(|_| UnknownField),
        }
    }
}

/// Whether two services say the same, whoever says it.
fn are_alike(one: Option<&Service>, other: Option<&Service>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => *one == Service { said: one.said.clone(), ..other.clone() },
        (one, other) => one.is_none() && other.is_none(),
    }
}

/// A service that was not there comes before the kinds that follow it.
fn copy_service(kind: ServiceKind, from: &Venue, onto: &mut Venue) {
    let services = &mut onto.services;
    match (from.service(kind), services.iter_mut().find(|own| own.kind == kind)) {
        (Some(service), Some(own)) => own.clone_from(service),
        (Some(service), None) => {
            let at = services.iter().position(|own| own.kind > kind).unwrap_or(services.len());
            services.insert(at, service.clone());
        }
        (None, _) => services.retain(|own| own.kind != kind),
    }
}
