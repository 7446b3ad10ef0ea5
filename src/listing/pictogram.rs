//! One pictogram for one meaning, everywhere: names of the lucide set.

use crate::venue::ServiceKind;

pub const fn of_service(kind: ServiceKind) -> &'static str {
    match kind {
        ServiceKind::FreeAccess => "monitor",
        ServiceKind::AdaptedWorkstation => "accessibility",
        ServiceKind::Wifi => "wifi",
        ServiceKind::Printer => "printer",
        ServiceKind::Scanner => "scan-line",
        ServiceKind::TouchKiosk => "pointer",
        ServiceKind::PersonalHelp => "hand-helping",
        ServiceKind::Procedures => "file-check",
        ServiceKind::PublicScribe => "pen-line",
        ServiceKind::Workshop => "graduation-cap",
        ServiceKind::Employment => "briefcase",
        ServiceKind::Loan => "laptop",
        ServiceKind::SocialPriceDevice => "tag",
        ServiceKind::SocialPriceConnection => "router",
        ServiceKind::Refurbishing => "recycle",
        ServiceKind::Donation => "gift",
        ServiceKind::Repair => "wrench",
    }
}

/// The six needs of the home page, in its order.
pub const SIX: [ServiceKind; 6] = [
    ServiceKind::FreeAccess,
    ServiceKind::PersonalHelp,
    ServiceKind::PublicScribe,
    ServiceKind::Workshop,
    ServiceKind::Printer,
    ServiceKind::Scanner,
];
