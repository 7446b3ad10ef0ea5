//! QR codes, as pictures in the page.

use fast_qr::QRBuilder;
use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;

use crate::web::Markup;

/// `text` as a picture named `name`; nothing when it is too long for a QR code.
pub fn picture(text: &str, name: &str) -> Markup {
    let Ok(code) = QRBuilder::new(text).build() else { return Markup(String::new()) };
    let svg = SvgBuilder::default().margin(4).to_str(&code);
    let mut label = String::new();
    // Writing into a String does not fail.
    let _ = askama::filters::Escaper::write_escaped_str(&askama::filters::Html, &mut label, name);
    Markup(svg.replacen("<svg ", &format!(r#"<svg class="qr" role="img" aria-label="{label}" "#), 1))
}
