//! `GET /tuiles/{z}/{x}/{y}`: map tiles through our own origin, so that no visitor's address reaches a third party.
//!
//! Only the territory's box, zooms 11 to 18; kept on disk beside the database up to a bound. When the tile server
//! fails, it is left alone for a minute: the map stands on its ground meanwhile.

use std::path::{Path as FilePath, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::SystemTime;

use axum::body::Bytes;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::territory::Bounds;
use crate::web::{Cx, Error, Result};

const ZOOMS: std::ops::RangeInclusive<u8> = 11..=18;
/// Seconds without asking a tile server that failed.
const REST_S: i64 = 60;
/// Every so many new tiles the folder is brought below its bound.
const SWEEP_EVERY: u64 = 64;

/// When the tile server last failed, in seconds of the clock.
static FAILED_AT: AtomicI64 = AtomicI64::new(i64::MIN);
static KEPT: AtomicU64 = AtomicU64::new(0);

/// A tile of the Web Mercator grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tile {
    z: u8,
    x: u32,
    y: u32,
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    let tile = Tile::of_path(&cx.here).ok_or(Error::NotFound)?;
    let tiles = cx.app.config().tiles(cx.settings.tiles.as_ref()).ok_or(Error::NotFound)?;
    if !tile.is_within(cx.app.territory().bounds()) {
        return Err(Error::NotFound);
    }
    let folder = Folder::beside(&cx.app.config().database, &tiles.template);
    if let Ok(kept) = tokio::fs::read(folder.file(tile)).await {
        return Ok(picture(kept.into()));
    }
    let now = cx.now.timestamp();
    if now.saturating_sub(FAILED_AT.load(Ordering::Relaxed)) < REST_S {
        return Err(Error::Unavailable);
    }
    let Some(bytes) = cx.app.outside().picture(&tile.url(&tiles.template), tiles.from).await else {
        FAILED_AT.store(now, Ordering::Relaxed);
        return Err(Error::Unavailable);
    };
    folder.keep(tile, &bytes, cx.app.config().tiles_cache_mb << 20).await;
    Ok(picture(bytes))
}

fn picture(bytes: Bytes) -> Response {
    // PNG and JPEG only are ever asked for; the first byte tells which.
    let kind = if bytes.first() == Some(&0xff) { "image/jpeg" } else { "image/png" };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=604800")),
    ];
    (headers, bytes).into_response()
}

impl Tile {
    fn of_path(here: &str) -> Option<Self> {
        let path = here.split('?').next()?;
        let mut numbers = path.strip_prefix("/tuiles/")?.split('/');
        let (z, x, y) = (numbers.next()?, numbers.next()?, numbers.next()?);
        let tile = Self { z: z.parse().ok()?, x: x.parse().ok()?, y: y.parse().ok()? };
        let exists = ZOOMS.contains(&tile.z) && tile.x < 1 << tile.z && tile.y < 1 << tile.z;
        exists.then_some(tile)
    }

    fn is_within(self, bounds: Bounds) -> bool {
        let tiles = f64::from(1_u32 << self.z);
        let lon = |x: u32| f64::from(x) / tiles * 360.0 - 180.0;
        let lat =
            |y: u32| (std::f64::consts::PI * (1.0 - 2.0 * f64::from(y) / tiles)).sinh().atan().to_degrees();
        Bounds::new(lon(self.x), lat(self.y + 1), lon(self.x + 1), lat(self.y))
            .is_ok_and(|own| own.meets(bounds))
    }

    fn url(self, template: &str) -> String {
        template
            .replace("{z}", &self.z.to_string())
            .replace("{x}", &self.x.to_string())
            .replace("{y}", &self.y.to_string())
    }
}

/// The tiles kept on disk.
struct Folder(PathBuf);

impl Folder {
    /// One folder a template: another map never shows tiles of the one before.
    fn beside(database: &FilePath, template: &str) -> Self {
        let mut name = database.as_os_str().to_owned();
        name.push(".tiles");
        let source: u32 = template.bytes().fold(5381, |hash: u32, b| hash.wrapping_mul(33) ^ u32::from(b));
        Self(PathBuf::from(name).join(format!("{source:08x}")))
    }

    fn file(&self, tile: Tile) -> PathBuf {
        self.0.join(format!("{}-{}-{}", tile.z, tile.x, tile.y))
    }

    /// A tile that cannot be kept is only asked for again.
    async fn keep(&self, tile: Tile, bytes: &Bytes, bound: u64) {
        let file = self.file(tile);
        let part = file.with_extension("part");
        let written = async {
            tokio::fs::create_dir_all(&self.0).await?;
            tokio::fs::write(&part, bytes).await?;
            tokio::fs::rename(&part, &file).await
        };
        if let Err(cause) = written.await {
            tracing::warn!(%cause, "a tile could not be kept");
        }
        if KEPT.fetch_add(1, Ordering::Relaxed).is_multiple_of(SWEEP_EVERY) {
            let folder = self.0.clone();
            tokio::task::spawn_blocking(move || sweep(&folder, bound));
        }
    }
}

/// Deletes the oldest tiles until the folder is a tenth below its bound.
fn sweep(folder: &FilePath, bound: u64) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut files: Vec<(SystemTime, u64, PathBuf)> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let known = entry.metadata().ok()?;
            Some((known.modified().ok()?, known.len(), entry.path()))
        })
        .collect();
    let mut total: u64 = files.iter().map(|(_, size, _)| size).sum();
    if total <= bound {
        return;
    }
    files.sort();
    for (_, size, path) in files {
        if total <= bound / 10 * 9 {
            break;
        }
        if std::fs::remove_file(path).is_ok() {
            total -= size;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tile(z: u8, x: u32, y: u32) -> Tile {
        Tile { z, x, y }
    }

    #[test]
    fn only_tiles_of_the_territory_are_relayed() {
        let roubaix = Bounds::new(3.144, 50.672, 3.2255, 50.713).unwrap();
        assert!(tile(13, 4168, 2753).is_within(roubaix));
        assert!(!tile(13, 0, 0).is_within(roubaix));
    }

    #[test]
    fn a_tile_that_cannot_exist_is_none() {
        for path in
            ["/tuiles/10/1/1", "/tuiles/19/1/1", "/tuiles/11/2048/1", "/tuiles/11/1", "/tuiles/11/a/1"]
        {
            assert_eq!(Tile::of_path(path), None, "{path}");
        }
        assert_eq!(Tile::of_path("/tuiles/11/3/4"), Some(tile(11, 3, 4)));
    }

    #[test]
    fn a_folder_of_tiles_stays_below_its_bound() {
        let folder = tempfile::tempdir().unwrap();
        for name in 0..20 {
            std::fs::write(folder.path().join(name.to_string()), [0; 100]).unwrap();
        }
        sweep(folder.path(), 1_000);
        assert!(std::fs::read_dir(folder.path()).unwrap().count() <= 9);
    }
}
