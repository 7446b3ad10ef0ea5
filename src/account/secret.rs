//! What lets somebody in, and what is kept of it.

use std::fmt;

use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};

/// The random source of the system did not answer: nothing secret can be made.
#[derive(Clone, Copy, Debug)]
pub struct NoRandom;

impl fmt::Display for NoRandom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the system gives no random numbers")
    }
}

impl std::error::Error for NoRandom {}

/// `N` random bytes.
pub fn random<const N: usize>() -> Result<[u8; N], NoRandom> {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).map_err(|_| NoRandom)?;
    Ok(bytes)
}

/// What the database keeps of a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash([u8; 32]);

impl Hash {
    pub fn of(secret: &str) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest(&SHA256, secret.as_bytes()).as_ref());
        Self(bytes)
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// 256 random bits, in 64 hexadecimal digits: the token of a link or of a session.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    pub fn new() -> Result<Self, NoRandom> {
        Ok(Self(hex(&random::<32>()?)))
    }

    pub fn hash(&self) -> Hash {
        Hash::of(&self.0)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Another secret that who knows this one can make, and nobody the other way round.
    pub fn derived(&self, purpose: &str) -> String {
        hex(Hash::of(&format!("{purpose} {}", self.0)).bytes())
    }
}

impl std::str::FromStr for Token {
    type Err = NotASecret;

    fn from_str(text: &str) -> Result<Self, NotASecret> {
        let good = text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        good.then(|| Self(text.to_owned())).ok_or(NotASecret)
    }
}

/// A secret stays out of the journal.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A text that cannot be a token or a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASecret;

/// Signs nobody takes for one another: no O and 0, no I, L and 1, no U and V.
const SIGNS: &[u8; 28] = b"ABCDEFGHJKMNPQRSTWXYZ2346789";
/// Length of a code: 28⁸ is 38 bits, and it has few tries.
const CODE_LENGTH: usize = 8;

/// A code to type: eight signs, shown as two groups of four.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    pub fn new() -> Result<Self, NoRandom> {
        let mut code = String::with_capacity(CODE_LENGTH);
        while code.len() < CODE_LENGTH {
            // The bytes above the last whole multiple are let go, so that every sign is as likely as another.
            let fair = random::<16>()?
                .into_iter()
                .filter(|byte| usize::from(*byte) < 256 / SIGNS.len() * SIGNS.len());
            code.extend(fair.map(|byte| char::from(SIGNS[usize::from(byte) % SIGNS.len()])));
        }
        code.truncate(CODE_LENGTH);
        Ok(Self(code))
    }

    pub fn hash(&self) -> Hash {
        Hash::of(&self.0)
    }

    /// `ABCD EFGH`
    pub fn spaced(&self) -> String {
        let (first, last) = self.0.split_at(CODE_LENGTH / 2);
        format!("{first} {last}")
    }
}

impl std::str::FromStr for Code {
    type Err = NotASecret;

    /// Reads what people type: small letters, spaces, hyphens.
    fn from_str(text: &str) -> Result<Self, NotASecret> {
        let code: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .take(20)
            .collect();
        let good = code.len() == CODE_LENGTH && code.bytes().all(|b| SIGNS.contains(&b));
        good.then_some(Self(code)).ok_or(NotASecret)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_reads_back_and_no_two_are_alike() {
        let token = Token::new().unwrap();
        assert_eq!(token.as_str().parse::<Token>().unwrap(), token);
        assert_ne!(token, Token::new().unwrap());
        assert_ne!(token.derived("formulaire"), token.as_str());
        for bad in ["", "a", &"g".repeat(64), &"A".repeat(64), &"a".repeat(65)] {
            assert_eq!(bad.parse::<Token>(), Err(NotASecret), "{bad}");
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = Code::new().unwrap();
        let shown = code.spaced();
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace(' ', ""), shown.replace(' ', "-")] {
            assert_eq!(typed.parse::<Code>().unwrap(), code);
        }
        assert_eq!("ABCDEFG".parse::<Code>(), Err(NotASecret));
        assert_eq!("ABCDEFG0".parse::<Code>(), Err(NotASecret));
    }
}
