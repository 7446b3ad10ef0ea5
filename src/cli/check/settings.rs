//! Whether the settings make sense.

use crate::config::Config;

pub(super) fn findings(config: &Config) -> Vec<String> {
    let mut findings = Vec::new();
    let url = config.public_url();
    if !(url.is_empty() || url.starts_with("https://") || url.starts_with("http://")) {
        findings.push(format!("REPERE_PUBLIC_URL “{url}” is not a web address"));
    }
    let tiles = config.tiles_url.as_deref().unwrap_or_default();
    if !tiles.is_empty() && !["{z}", "{x}", "{y}"].iter().all(|part| tiles.contains(part)) {
        findings.push("REPERE_TILES_URL lacks {z}, {x} or {y}".to_owned());
    }
    findings
}
