//! The second factor of coordinators: a code of six digits that changes every thirty seconds (TOTP, RFC 6238), and
//! recovery codes for the day the phone is lost.

use chrono::{DateTime, Utc};
use totp_rs::{Builder, Secret, Totp};

use super::secret::{Code, NoRandom, random};

/// Recovery codes given at a time.
pub const RECOVERY_CODES: usize = 10;
/// Wrong codes after which a session ends.
pub const TRIES: i64 = 5;

/// A new secret, in base 32.
pub fn new_secret() -> Result<String, NoRandom> {
    Ok(Secret::new_stack(random::<20>()?).to_base32())
}

/// What authenticator applications read, as a text or a QR code.
pub fn address(secret: &str, email: &str, site: &str) -> Option<String> {
    totp(secret, email, site)?.to_url().ok()
}

/// The step of thirty seconds whose code this is: the present one, or one beside it.
pub fn step(secret: &str, typed: &str, now: DateTime<Utc>) -> Option<i64> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let time = u64::try_from(now.timestamp()).ok()?;
    let step = totp(secret, "x", "x")?.check(&digits, time)?;
    i64::try_from(step).ok()
}

/// New recovery codes.
pub fn recovery_codes() -> Result<Vec<Code>, NoRandom> {
    (0..RECOVERY_CODES).map(|_| Code::new()).collect()
}

fn totp(secret: &str, email: &str, site: &str) -> Option<Totp> {
    let plain = |text: &str| text.replace(':', " ");
    let secret = Secret::try_from_base32(secret).ok()?;
    Builder::new()
        .with_secret(secret)
        .with_account_name(plain(email))
        .with_issuer(Some(plain(site)))
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_right_for_its_half_minute_and_the_ones_beside_it() {
        // RFC 6238, appendix B: the secret "12345678901234567890" at 59 s gives 94287082, whose last six digits count.
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        assert_eq!(step(secret, "287082", at(59)), Some(1));
        assert_eq!(step(secret, "287 082", at(89)), Some(1));
        assert_eq!(step(secret, "287082", at(120)), None);
        assert_eq!(step(secret, "287083", at(59)), None);
        assert_eq!(step(secret, "", at(59)), None);
    }

    #[test]
    fn applications_are_told_whose_secret_it_is() {
        let address = address(&new_secret().unwrap(), "c@ville.fr", "Repère: Roubaix").unwrap();
        assert!(address.starts_with("otpauth://totp/") && address.contains("secret="), "{address}");
    }
}
