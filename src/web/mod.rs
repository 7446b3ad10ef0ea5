//! What all pages share. Knows no venue page, no map: only how to be asked and how to answer.

pub mod answer;
pub mod assets;
pub mod cx;
pub mod error;
pub mod headers;
pub mod limit;
pub mod metrics;
pub mod params;
pub mod server;
pub mod tally;
pub mod urls;

pub use answer::{Answers, Made};
pub use cx::{Cx, Markup};
pub use error::{Error, Result};
pub use params::{Filtered, Form, Params, Path};
