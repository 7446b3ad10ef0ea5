//! The picture beside the name of the site.

use serde::{Deserialize, Serialize};

use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// What a logo may be. No SVG: it may hold scripts.
    Format {
        Png = "png" "PNG",
        Jpeg = "jpeg" "JPEG",
        Webp = "webp" "WebP",
    }
}

impl Format {
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }
}

/// A logo that can be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// SHA-256 of its content, in hexadecimal.
    pub hash: String,
    pub format: Format,
    /// In pixels.
    pub width: usize,
    pub height: usize,
}

/// Largest file, in bytes.
pub const BYTES_MAX: usize = 512 << 10;
/// Longest side, in pixels.
const SIDE_MAX: usize = 2_000;

/// Why a file cannot be a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLogo {
    /// Neither PNG nor JPEG nor WebP, whatever its name says.
    NoPicture,
    /// More than 512 KB.
    TooHeavy,
    /// A side longer than 2,000 pixels.
    TooLarge,
}

impl Logo {
    /// What the content itself says; the name and the type a browser gives are not read.
    pub fn read(content: &[u8]) -> Result<Self, BadLogo> {
        use imagesize::ImageType;
        if content.len() > BYTES_MAX {
            return Err(BadLogo::TooHeavy);
        }
        let format = match imagesize::image_type(content) {
            Ok(ImageType::Png) => Format::Png,
            Ok(ImageType::Jpeg) => Format::Jpeg,
            Ok(ImageType::Webp) => Format::Webp,
            Ok(_) | Err(_) => return Err(BadLogo::NoPicture),
        };
        let size = imagesize::blob_size(content).map_err(|_| BadLogo::NoPicture)?;
        if size.width == 0 || size.height == 0 {
            return Err(BadLogo::NoPicture);
        }
        if size.width.max(size.height) > SIDE_MAX {
            return Err(BadLogo::TooLarge);
        }
        let hash = crate::account::secret::hex(ring::digest::digest(&ring::digest::SHA256, content).as_ref());
        Ok(Self { hash, format, width: size.width, height: size.height })
    }

    /// Width beside a name, for this height, in CSS pixels; as wide as a name at most.
    pub fn width_at(&self, height: usize) -> usize {
        (self.width * height / self.height).clamp(1, 160)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first bytes of a PNG of this size.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend(width.to_be_bytes());
        png.extend(height.to_be_bytes());
        png.extend([8, 6, 0, 0, 0]);
        png
    }

    #[test]
    fn a_picture_is_known_by_what_it_holds() {
        let logo = Logo::read(&png(400, 100)).unwrap();
        assert_eq!((logo.format, logo.width, logo.height, logo.hash.len()), (Format::Png, 400, 100, 64));
        assert_eq!(logo.width_at(30), 120);
    }

    #[test]
    fn what_is_no_picture_too_heavy_or_too_large_is_refused() {
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
        for (content, why) in [
            (svg.to_vec(), BadLogo::NoPicture),
            (b"GIF89a\x01\0\x01\0".to_vec(), BadLogo::NoPicture),
            (Vec::new(), BadLogo::NoPicture),
            (png(0, 10), BadLogo::NoPicture),
            (png(2_001, 10), BadLogo::TooLarge),
            (vec![0; BYTES_MAX + 1], BadLogo::TooHeavy),
        ] {
            assert_eq!(Logo::read(&content), Err(why));
        }
    }
}
