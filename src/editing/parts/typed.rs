//! What stands in the fields of a page, as a browser sends it.

use std::fmt::Display;

use crate::web::Params;

/// Names of fields and what is in them; a name may come several times.
#[derive(Clone, Debug, Default)]
pub struct Typed(Vec<(String, String)>);

impl From<&Params> for Typed {
    fn from(form: &Params) -> Self {
        Self(form.0.clone())
    }
}

impl Typed {
    pub fn put(&mut self, name: &str, value: impl Display) {
        self.0.push((name.to_owned(), value.to_string()));
    }

    /// Puts `value` where the field had another one.
    pub fn set(&mut self, name: &str, value: impl Display) {
        self.0.retain(|(known, _)| known != name);
        self.put(name, value);
    }

    /// What is in a field; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(known, given)| known == name && given == value)
    }
}
