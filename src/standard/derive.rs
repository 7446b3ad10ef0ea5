//! Our finer services and the nine of the standard: what one says of the other. Only where both mean the same for
//! sure; what the standard cannot say stays in our own columns.

use crate::venue::{Answer, Cost, NationalService, ServiceKind, Support, Venue, Word};

/// The service of the standard that a use surely is.
pub const fn national(kind: ServiceKind) -> Option<NationalService> {
    match kind {
        ServiceKind::FreeAccess | ServiceKind::AdaptedWorkstation | ServiceKind::Wifi => {
            Some(NationalService::Connection)
        }
        ServiceKind::Procedures => Some(NationalService::Procedures),
        ServiceKind::Employment => Some(NationalService::Employment),
        ServiceKind::SocialPriceDevice => Some(NationalService::Equipment),
        ServiceKind::Printer
        | ServiceKind::Scanner
        | ServiceKind::TouchKiosk
        | ServiceKind::PersonalHelp
        | ServiceKind::PublicScribe
        | ServiceKind::Workshop
        | ServiceKind::Loan
        | ServiceKind::SocialPriceConnection
        | ServiceKind::Refurbishing
        | ServiceKind::Donation
        | ServiceKind::Repair => None,
    }
}

/// How one is accompanied in a use.
const SUPPORTS: [(ServiceKind, Support); 3] = [
    (ServiceKind::FreeAccess, Support::OnOnesOwn),
    (ServiceKind::PersonalHelp, Support::OneToOne),
    (ServiceKind::Workshop, Support::Workshop),
];

fn offered(venue: &Venue) -> impl Iterator<Item = ServiceKind> {
    venue.services.iter().filter(|service| service.offered == Answer::Yes).map(|service| service.kind)
}

/// Those said, then those our own services are.
pub fn national_services(venue: &Venue) -> Vec<Word<NationalService>> {
    let mut words = venue.conditions.national_services.clone();
    add(&mut words, offered(venue).filter_map(national));
    words
}

/// The same for the ways one is accompanied.
pub fn supports(venue: &Venue) -> Vec<Word<Support>> {
    let mut words = venue.conditions.support.clone();
    let of = |kind| SUPPORTS.iter().find(|(own, _)| *own == kind).map(|(_, support)| *support);
    add(&mut words, offered(venue).filter_map(of));
    words
}

/// Those said; else those of the services, which are the only ones then.
pub fn costs(venue: &Venue) -> Vec<Word<Cost>> {
    let mut words = venue.conditions.costs.clone();
    if words.is_empty() {
        let offered = venue.services.iter().filter(|service| service.offered == Answer::Yes);
        let mut costs: Vec<Cost> = offered.filter_map(|service| service.cost).collect();
        costs.sort_unstable();
        add(&mut words, costs.into_iter());
    }
    words
}

fn add<T: PartialEq>(words: &mut Vec<Word<T>>, more: impl Iterator<Item = T>) {
    for word in more.map(Word::Known) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
}

/// The uses a line of the standard surely tells of.
pub fn kinds(national: &[Word<NationalService>], supports: &[Word<Support>]) -> Vec<ServiceKind> {
    let says = |service| national.contains(&Word::Known(service));
    let how = |support| supports.contains(&Word::Known(support));
    let told = |kind: &ServiceKind| match kind {
        ServiceKind::FreeAccess => says(NationalService::Connection) && how(Support::OnOnesOwn),
        ServiceKind::PersonalHelp => how(Support::OneToOne),
        ServiceKind::Workshop => how(Support::Workshop),
        ServiceKind::Procedures => says(NationalService::Procedures),
        ServiceKind::Employment => says(NationalService::Employment),
        ServiceKind::SocialPriceDevice => says(NationalService::Equipment),
        ServiceKind::AdaptedWorkstation
        | ServiceKind::Wifi
        | ServiceKind::Printer
        | ServiceKind::Scanner
        | ServiceKind::TouchKiosk
        | ServiceKind::PublicScribe
        | ServiceKind::Loan
        | ServiceKind::SocialPriceConnection
        | ServiceKind::Refurbishing
        | ServiceKind::Donation
        | ServiceKind::Repair => false,
    };
    ServiceKind::ALL.iter().copied().filter(told).collect()
}
