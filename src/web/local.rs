//! A path of this site, where one is given in a form or an address: nobody is sent elsewhere.

use std::str::FromStr;

/// `/partenaire/lieux/x?y=z`: begins with one slash, no back slash, nothing invisible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalPath(String);

/// The text leads elsewhere, or nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLocal;

const MAX: usize = 2_000;

impl LocalPath {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LocalPath {
    type Err = NotLocal;

    fn from_str(text: &str) -> Result<Self, NotLocal> {
        let good = text.starts_with('/')
            && !text.starts_with("//")
            && text.len() <= MAX
            && text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
        good.then(|| Self(text.to_owned())).ok_or(NotLocal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_elsewhere() {
        for bad in [
            "",
            "lieux",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil",
            "https://evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/a\r\nSet-Cookie: x",
            "/é",
            " /lieux",
            "/%0a\n",
        ] {
            assert_eq!(bad.parse::<LocalPath>(), Err(NotLocal), "{bad:?}");
        }
        assert_eq!(
            "/partenaire/lieux/x?a=b".parse::<LocalPath>().unwrap().as_str(),
            "/partenaire/lieux/x?a=b"
        );
    }
}
