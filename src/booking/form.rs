//! The fields of a request, and what is wrong with them.

use crate::appointment::{Callable, Line, Request};
use crate::proposal::Note;
use crate::venue::{Email, ServiceKind};
use crate::web::{Cx, Params};

/// A field of text as it was filled in, with the key of what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    pub text: String,
    pub error: Option<&'static str>,
}

impl Field {
    pub fn of(form: &Params, name: &str) -> Self {
        Self { text: form.get(name).unwrap_or_default().trim().to_owned(), error: None }
    }

    /// What the text is, when there is one and it can be one.
    pub fn read<T: std::str::FromStr>(&mut self, error: &'static str) -> Option<T> {
        if self.text.is_empty() {
            return None;
        }
        let read = self.text.parse().ok();
        self.error = read.is_none().then_some(error);
        read
    }

    /// The same of what must be there.
    pub fn need<T: std::str::FromStr>(&mut self, missing: &'static str, error: &'static str) -> Option<T> {
        let read = self.read(error);
        if self.text.is_empty() {
            self.error = Some(missing);
        }
        read
    }
}

/// The form of a request.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    pub service: Option<ServiceKind>,
    pub need: Field,
    pub when: Field,
    pub name: Field,
    pub phone: Field,
    pub email: Field,
}

impl Typed {
    /// What somebody asks; None: something is to be corrected, and the fields say what.
    pub fn read(cx: &Cx, form: &Params) -> (Self, Option<Request>) {
        let field = |name| Field::of(form, name);
        let mut typed = Self {
            service: form.get("service").and_then(|word| word.parse().ok()),
            need: field("besoin"),
            when: field("quand"),
            name: field("nom"),
            phone: field("telephone"),
            email: field("email"),
        };
        let request = typed.request(cx);
        (typed, request)
    }

    fn request(&mut self, cx: &Cx) -> Option<Request> {
        let words: Option<Note> = self.need.read("booking-long");
        if self.service.is_none() && self.need.text.is_empty() {
            self.need.error = Some("booking-need-missing");
        }
        let when: Option<Line> = self.when.need("booking-when-missing", "booking-long");
        let name: Option<Line> = self.name.need("booking-name-missing", "booking-long");
        let phone: Option<Callable> = self.phone.read("booking-phone-bad");
        let email: Option<Email> = self.email.read("booking-email-bad");
        if self.phone.text.is_empty() && self.email.text.is_empty() {
            self.phone.error = Some("booking-contact-missing");
        }
        if !self.faults().is_empty() {
            return None;
        }
        let (service, lang) = (self.service, cx.lang.code().to_owned());
        let words = words.map(|note| note.as_str().to_owned());
        Some(Request { name: name?, email, phone, service, words, when: when?, lang })
    }

    /// Every fault, in the order of the page: where, and the key of what to do.
    pub fn faults(&self) -> Vec<(&'static str, &'static str)> {
        let fields = [
            ("besoin", &self.need),
            ("quand", &self.when),
            ("nom", &self.name),
            ("telephone", &self.phone),
            ("email", &self.email),
        ];
        fields.into_iter().filter_map(|(name, field)| Some((name, field.error?))).collect()
    }
}
