//! Files as they are kept while their import waits.

use std::io::{self, Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use super::file;

pub fn pack(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(content)?;
    packed.finish()
}

/// At most a byte more than a file may have.
pub fn unpack(packed: &[u8]) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    GzDecoder::new(packed).take(file::MAX_BYTES as u64 + 1).read_to_end(&mut content)?;
    Ok(content)
}
