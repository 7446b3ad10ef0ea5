//! SLICE: what programs may ask of the site, described for programs (`/api/openapi.json`, OpenAPI 3.0) and for the
//! people who write them (`/api`). Both are made of the same list of addresses, whose words are those of the code.

mod address;
mod document;
mod page;
mod parameter;
mod schema;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new().read("/api", Who::Anyone, page::show).read("/api/openapi.json", Who::Anyone, document::show)
}
