//! The key that seals requests: given by the operator, never written beside the database.

use std::convert::Infallible;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

/// Length of a key, in bytes.
pub const KEY_BYTES: usize = 32;

/// A key as it was given. It never shows itself: what is wrong with it is said by [`Key::read`], since clap repeats what
/// it refuses.
#[derive(Clone)]
pub struct KeyText(String);

impl KeyText {
    /// Reads it from a file.
    pub fn of_file(path: &Path) -> Result<Self, BadKey> {
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Self(text.trim().to_owned())),
            Err(cause) => Err(BadKey::File(cause.kind())),
        }
    }
}

impl FromStr for KeyText {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.trim().to_owned()))
    }
}

impl fmt::Debug for KeyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyText(…)")
    }
}

/// Why the site does not start with this key. Never holds the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadKey {
    File(std::io::ErrorKind),
    Unreadable,
    /// So many requests of the database were sealed with another key.
    Other(i64),
}

impl fmt::Display for BadKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(cause) => write!(f, "the file of --appointment-key-file cannot be read: {cause}"),
            Self::Unreadable => f.write_str(
                "the appointment key must be 32 bytes, as 64 hexadecimal digits or in base64 \
                (`openssl rand -hex 32` makes one)",
            ),
            Self::Other(count) => write!(
                f,
                "this is not the appointment key that {count} request(s) of the database were sealed with: give \
                that one, or start without a key until they are gone, thirty days after they were made"
            ),
        }
    }
}

impl std::error::Error for BadKey {}

/// Thirty-two bytes.
#[derive(Clone)]
pub struct Key([u8; KEY_BYTES]);

impl Key {
    /// Reads 64 hexadecimal digits, or base64 of either alphabet, with or without padding.
    pub fn read(text: &KeyText) -> Result<Self, BadKey> {
        let text = text.0.as_str();
        let base64 = || {
            let ways = [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD];
            ways.into_iter().find_map(|way| way.decode(text).ok())
        };
        let bytes = unhex(text).or_else(base64).ok_or(BadKey::Unreadable)?;
        bytes.try_into().map(Self).map_err(|_| BadKey::Unreadable)
    }

    pub(super) fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 2 * KEY_BYTES || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..KEY_BYTES).map(|at| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Key, BadKey> {
        Key::read(&text.parse().unwrap())
    }

    #[test]
    fn a_key_is_read_in_hexadecimal_and_in_base64() {
        let hexadecimal = "00ff".repeat(16);
        let bytes = [0, 255].repeat(16);
        assert_eq!(read(&hexadecimal).unwrap().bytes().as_slice(), bytes);
        for way in [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD] {
            assert_eq!(read(&way.encode(&bytes)).unwrap().bytes().as_slice(), bytes);
        }
        assert_eq!(read(&format!(" {hexadecimal}\n")).unwrap().bytes().as_slice(), bytes);
    }

    #[test]
    fn what_is_no_key_is_refused_without_being_repeated() {
        for bad in ["", "motdepasse", &"0".repeat(63), &"0".repeat(66), &STANDARD.encode([1; 31])] {
            let said = read(bad).unwrap_err();
            assert_eq!(said, BadKey::Unreadable, "{bad}");
            assert!(!said.to_string().contains("motdepasse"));
        }
        assert_eq!(format!("{:?}", "secret".parse::<KeyText>().unwrap()), "KeyText(…)");
    }
}
