//! What all pages share. Knows no venue page, no map: only how to be asked and how to answer.

pub mod again;
pub mod answer;
pub mod asked;
pub mod assets;
pub mod cookie;
pub mod cx;
pub mod doors;
pub mod error;
pub mod guard;
pub mod headers;
pub mod limit;
pub mod local;
pub mod markup;
pub mod metrics;
pub mod params;
pub mod server;
pub mod sheet;
pub mod stamp;
pub mod tally;
pub mod template;
pub mod tongue;
pub mod upload;
pub mod urls;
mod ways;

pub use answer::{Answers, Counted, Made};
pub use cx::Cx;
pub use doors::Doors;
pub use error::{Error, Result};
pub use markup::Markup;
pub use params::{Device, Filtered, Form, Params, Path, Paths};
pub use upload::{Upload, UploadName};
