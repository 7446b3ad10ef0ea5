//! "Did you find it?" at the end of a page: which kind of page asks, and where one is thanked.

use crate::sums::Page;
use crate::web::Cx;

pub struct AskFound {
    pub page: Page,
    /// The page itself, in its language.
    pub back: String,
}

impl AskFound {
    /// Of the page at `path`, an address without language.
    pub fn new(cx: &Cx, page: Page, path: &str) -> Self {
        Self { page, back: cx.url(path) }
    }
}
