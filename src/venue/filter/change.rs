//! The same question with one thing changed: what the choices of a page link to.

use super::{Ask, Filter, Order, Page, Parameter, When};
use crate::venue::{ServiceKind, ServiceSet, Slug};

impl Filter {
    /// The same question from its first page.
    #[must_use]
    pub fn first_page(mut self) -> Self {
        self.page = Page::default();
        self
    }

    /// The same question without one of its parameters (for a service or a label: without all of them).
    #[must_use]
    pub fn without(&self, parameter: Parameter) -> Self {
        let mut filter = self.clone().first_page();
        let nothing = Self::default();
        match parameter {
            Parameter::Text => filter.text = None,
            Parameter::Service => filter.services = nothing.services,
            Parameter::Label => filter.labels.clear(),
            Parameter::Free => filter.free = Ask::No,
            Parameter::Audience => filter.audience = None,
            Parameter::Language => filter.language = None,
            Parameter::Care => filter.care = None,
            Parameter::When => filter.when = When::Now,
            Parameter::Open => filter.open = Ask::No,
            Parameter::Maybe => filter.maybe = Ask::No,
            Parameter::Near => (filter.near, filter.radius_km) = (None, None),
            Parameter::Radius => filter.radius_km = None,
            Parameter::Box => filter.bounds = None,
            Parameter::Commune => filter.commune = None,
            Parameter::District => filter.district = None,
            Parameter::Zone => filter.zone = None,
            Parameter::Order => filter.order = None,
            Parameter::Page => {}
        }
        if parameter == Parameter::Near && filter.order == Some(Order::Distance) {
            filter.order = None;
        }
        filter
    }

    /// The same question with the service asked if it was not, and not if it was.
    #[must_use]
    pub fn toggled(&self, kind: ServiceKind) -> Self {
        let mut filter = self.clone().first_page();
        let one: ServiceSet = [kind].into_iter().collect();
        filter.services = if filter.services.contains(kind) {
            filter.services.without(one)
        } else {
            filter.services.and(one)
        };
        filter
    }

    #[must_use]
    pub fn without_label(&self, label: &Slug) -> Self {
        let mut filter = self.clone().first_page();
        filter.labels.retain(|kept| kept != label);
        filter
    }
}
