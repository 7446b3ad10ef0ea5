//! Identifiers: HSDS 3 asks for UUIDs.

use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use uuid::{Builder, Uuid};

use super::super::place::SOURCE;

/// The UUID that a name always has (RFC 9562, version 5): the same venue, service or term has the same one in every
/// answer, on every copy of the site.
pub fn of(parts: &[&str]) -> String {
    let name = format!("urn:{SOURCE}:{}", parts.join("/"));
    let sum = digest(&SHA1_FOR_LEGACY_USE_ONLY, &[Uuid::NAMESPACE_URL.as_bytes(), name.as_bytes()].concat());
    let mut bytes = [0; 16];
    for (byte, of) in bytes.iter_mut().zip(sum.as_ref()) {
        *byte = *of;
    }
    Builder::from_sha1_bytes(bytes).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_uuid_of_version_5() {
        let id = of(&["59512-01", "wifi"]);
        assert_eq!(id, of(&["59512-01", "wifi"]));
        assert_ne!(id, of(&["59512-01"]));
        assert_eq!(Uuid::parse_str(&id).unwrap().get_version_num(), 5);
    }
}
