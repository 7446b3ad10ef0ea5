//! What the venue offers: yes, no, or not known for each kind of service.

use super::Typed;
use super::reader::Reader;
use super::sheet::{Row, Sheet};
use crate::listing::words;
use crate::venue::{Answer, Confirmer, Provenance, Service, ServiceKind, Venue};
use crate::web::Cx;

/// The groups, in the order people ask.
const GROUPS: [(&str, &[ServiceKind]); 3] = [
    (
        "materiel",
        &[
            ServiceKind::FreeAccess,
            ServiceKind::AdaptedWorkstation,
            ServiceKind::Wifi,
            ServiceKind::Printer,
            ServiceKind::Scanner,
            ServiceKind::TouchKiosk,
        ],
    ),
    (
        "aide",
        &[
            ServiceKind::PersonalHelp,
            ServiceKind::Procedures,
            ServiceKind::PublicScribe,
            ServiceKind::Workshop,
            ServiceKind::Employment,
        ],
    ),
    (
        "appareils",
        &[
            ServiceKind::Loan,
            ServiceKind::SocialPriceDevice,
            ServiceKind::SocialPriceConnection,
            ServiceKind::Refurbishing,
            ServiceKind::Donation,
            ServiceKind::Repair,
        ],
    ),
];

fn name(kind: ServiceKind) -> String {
    format!("service-{kind}")
}

pub fn of(venue: &Venue) -> Typed {
    let mut typed = Typed::default();
    venue.services.iter().for_each(|service| typed.put(&name(service.kind), service.offered));
    typed
}

/// Each service that is offered leads to its own page, below this one.
pub fn fields(sheet: &mut Sheet<'_>, venue: &Venue) {
    let cx = sheet.cx;
    let here = cx.here.split('?').next().unwrap_or_default();
    let row = |kind: &ServiceKind| {
        let offered = venue.service(*kind).is_some_and(|service| service.offered == Answer::Yes);
        let link = offered.then(|| cx.url(&format!("{here}/{kind}")));
        Row::new(name(*kind), words::service(cx.lang, *kind)).leading_to(link)
    };
    for (group, kinds) in GROUPS {
        sheet.answers(&format!("services-{group}"), kinds.iter().map(row).collect());
    }
}

pub fn apply(reader: &mut Reader<'_>, venue: &mut Venue) {
    for kind in ServiceKind::ALL {
        offer(reader.cx, venue, *kind, reader.answer(&name(*kind)));
    }
}

/// A service that is no longer offered has no conditions; one of which nothing is known is none.
pub fn offer(cx: &Cx, venue: &mut Venue, kind: ServiceKind, offered: Option<Answer>) {
    if venue.service(kind).map(|service| service.offered) == offered {
        return;
    }
    match (offered, venue.services.iter_mut().find(|service| service.kind == kind)) {
        (None, _) => venue.services.retain(|service| service.kind != kind),
        (Some(answer), Some(service)) => *service = bare(cx, kind, answer),
        (Some(answer), None) => venue.services.push(bare(cx, kind, answer)),
    }
}

/// Whoever saves the venue stamps what changed: this stands until then.
fn bare(cx: &Cx, kind: ServiceKind, offered: Answer) -> Service {
    let source = cx.place().into();
    Service::bare(kind, offered, Provenance { source, date: None, by: Confirmer::Venue })
}
