//! Sealing: ChaCha20-Poly1305 (RFC 8439) with a nonce of chance, bound to the venue and the request it belongs to.

use std::fmt;

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::digest::{SHA256, digest};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{AppointmentId, BadKey, Key};
use crate::account::secret::{NoRandom, random};
use crate::venue::VenueId;

/// Seals and unseals with one key.
pub struct Sealer {
    key: LessSafeKey,
    print: [u8; 8],
}

/// What of a request is sealed.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    Request,
    Answer,
}

/// Where a sealed text belongs: elsewhere it does not open.
pub(super) struct Place<'a> {
    pub venue: &'a VenueId,
    pub id: &'a AppointmentId,
    pub part: Part,
}

impl Place<'_> {
    fn bytes(&self) -> Vec<u8> {
        let part = match self.part {
            Part::Request => "demande",
            Part::Answer => "reponse",
        };
        // No identifier holds a line break.
        format!("{}\n{}\n{part}", self.venue, self.id).into_bytes()
    }
}

/// Why nothing could be sealed or unsealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    NoRandom,
    /// It was changed, belongs elsewhere, or was sealed with another key.
    Broken,
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRandom => NoRandom.fmt(f),
            Self::Broken => f.write_str("a sealed request does not open: it was changed or moved"),
        }
    }
}

impl std::error::Error for SealError {}

impl Sealer {
    pub fn new(key: &Key) -> Result<Self, BadKey> {
        let unbound = UnboundKey::new(&CHACHA20_POLY1305, key.bytes()).map_err(|_| BadKey::Unreadable)?;
        let mut named = b"repere, demandes de rendez-vous ".to_vec();
        named.extend(key.bytes());
        let mut print = [0; 8];
        print.copy_from_slice(&digest(&SHA256, &named).as_ref()[..8]);
        Ok(Self { key: LessSafeKey::new(unbound), print })
    }

    /// Tells this key from another: 64 bits of a hash of it.
    pub fn print(&self) -> &[u8] {
        &self.print
    }

    /// Nonce, ciphertext and tag, in one.
    pub(super) fn seal(&self, place: &Place<'_>, what: &impl Serialize) -> Result<Vec<u8>, SealError> {
        let nonce: [u8; NONCE_LEN] = random().map_err(|_| SealError::NoRandom)?;
        let mut text = serde_json::to_vec(what).map_err(|_| SealError::Broken)?;
        self.key
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(place.bytes()),
                &mut text,
            )
            .map_err(|_| SealError::Broken)?;
        Ok([nonce.as_slice(), &text].concat())
    }

    pub(super) fn open<T: DeserializeOwned>(&self, place: &Place<'_>, sealed: &[u8]) -> Result<T, SealError> {
        let (nonce, text) = sealed.split_first_chunk::<NONCE_LEN>().ok_or(SealError::Broken)?;
        let mut text = text.to_vec();
        let opened = self
            .key
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(place.bytes()), &mut text)
            .map_err(|_| SealError::Broken)?;
        serde_json::from_slice(opened).map_err(|_| SealError::Broken)
    }
}

/// The key stays out of the journal.
impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer(byte: &str) -> Sealer {
        Sealer::new(&Key::read(&byte.repeat(32).parse().unwrap()).unwrap()).unwrap()
    }

    #[test]
    fn what_is_sealed_opens_in_its_place_with_its_key_and_nowhere_else() {
        let (ours, theirs) = (sealer("0a"), sealer("0b"));
        let venue: VenueId = "un".parse().unwrap();
        let other: VenueId = "deux".parse().unwrap();
        let (id, elsewhere) = (AppointmentId::new().unwrap(), AppointmentId::new().unwrap());
        let place = Place { venue: &venue, id: &id, part: Part::Request };
        let sealed = ours.seal(&place, &"06 00 00 00 00").unwrap();
        assert_eq!(ours.open::<String>(&place, &sealed).unwrap(), "06 00 00 00 00");
        assert_ne!(sealed, ours.seal(&place, &"06 00 00 00 00").unwrap(), "no nonce is used twice");
        for place in [
            Place { venue: &other, id: &id, part: Part::Request },
            Place { venue: &venue, id: &elsewhere, part: Part::Request },
            Place { venue: &venue, id: &id, part: Part::Answer },
        ] {
            assert_eq!(ours.open::<String>(&place, &sealed), Err(SealError::Broken));
        }
        assert_eq!(theirs.open::<String>(&place, &sealed), Err(SealError::Broken));
        assert_ne!(ours.print(), theirs.print());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(ours.open::<String>(&place, &changed), Err(SealError::Broken), "byte {at}");
        }
        assert_eq!(ours.open::<String>(&place, &sealed[..5]), Err(SealError::Broken));
    }
}
