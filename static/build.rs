//! Installs the front-end packages by their lock file, bundles them, and embeds what comes out.
//!
//! Nothing third-party is in the source tree: `npm ci` runs in the build folder, only when the lock file changed.
//! `ASSETS_DIST=dir` skips Node and takes a folder the bundler wrote elsewhere.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

type Result<T> = std::result::Result<T, String>;

fn main() {
    println!("cargo::rerun-if-changed=static");
    println!("cargo::rerun-if-env-changed=ASSETS_DIST");
    if let Err(reason) = run() {
        println!("cargo::error={reason}");
    }
}

fn run() -> Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo gives no OUT_DIR")?);
    let dist = match env::var_os("ASSETS_DIST") {
        Some(dist) => PathBuf::from(dist),
        None => bundle(&out)?,
    };
    let source = assets(&dist)?;
    fs::write(out.join("assets.rs"), source).map_err(|cause| format!("assets.rs cannot be written: {cause}"))
}

/// Runs npm and the bundler in the build folder, and says where the result is.
fn bundle(out: &Path) -> Result<PathBuf> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo gives no CARGO_MANIFEST_DIR")?);
    let (source, work, dist) = (root.join("static"), out.join("web"), out.join("dist"));
    fs::create_dir_all(&work).map_err(|cause| format!("{} cannot be made: {cause}", work.display()))?;
    install(&source, &work)?;
    let done = Command::new("node")
        .current_dir(&work)
        .arg(source.join("build.mjs"))
        .arg(&source)
        .arg(&dist)
        .output()
        .map_err(|cause| {
            format!("Node.js is needed to bundle the map and the styles ({cause}): install Node 20 or later")
        })?;
    if done.status.success() { Ok(dist) } else { Err(told("the front end cannot be bundled", &done.stderr)) }
}

fn install(source: &Path, work: &Path) -> Result<()> {
    let lock = read(&source.join("package-lock.json"))?;
    let stamp = work.join("installed.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    for file in ["package.json", "package-lock.json"] {
        fs::copy(source.join(file), work.join(file))
            .map_err(|cause| format!("{file} cannot be copied: {cause}"))?;
    }
    let done = Command::new("npm")
        .current_dir(work)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .output()
        .map_err(|cause| {
            format!("npm is needed to fetch the map and its tools ({cause}): install Node 20 or later")
        })?;
    if !done.status.success() {
        return Err(told("the front-end packages cannot be installed", &done.stderr));
    }
    fs::write(&stamp, lock).map_err(|cause| format!("{} cannot be written: {cause}", stamp.display()))
}

/// One line, since cargo shows only lines.
fn told(what: &str, stderr: &[u8]) -> String {
    let said = String::from_utf8_lossy(stderr);
    let said: Vec<&str> = said.lines().filter(|line| !line.trim().is_empty()).take(8).collect();
    format!("{what}: {}", said.join(" / "))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|cause| format!("{} cannot be read: {cause}", path.display()))
}

/// The Rust source that embeds every file of the manifest.
fn assets(dist: &Path) -> Result<String> {
    let manifest = read(&dist.join("manifest.json"))?;
    let manifest: Vec<Value> = serde_json::from_slice(&manifest)
        .map_err(|cause| format!("manifest.json cannot be read: {cause}"))?;
    let mut source = String::from("static ASSETS: &[Asset] = &[\n");
    for entry in &manifest {
        let text =
            |key: &str| entry.get(key).and_then(Value::as_str).ok_or(format!("manifest.json lacks “{key}”"));
        let (name, file, mime) = (text("name")?, text("file")?, text("mime")?);
        let path = dist.join(file);
        let form = |end: &str| {
            let form = dist.join(format!("{file}.{end}"));
            if form.exists() {
                format!("Some(include_bytes!(r\"{}\"))", form.display())
            } else {
                "None".to_owned()
            }
        };
        // Writing into a String does not fail.
        let _ = writeln!(
            source,
            "    Asset {{ name: {name:?}, file: {file:?}, mime: {mime:?}, plain: include_bytes!(r\"{}\"), \
             brotli: {}, gzip: {} }},",
            path.display(),
            form("br"),
            form("gz"),
        );
    }
    Ok(source + "];\n")
}
