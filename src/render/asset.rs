//! The files that pages use: each once, with a hash of its bytes in its name.

use crate::site::OutFile;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Static files by their name in the theme.
#[derive(Clone, Default)]
pub struct Assets {
    files: BTreeMap<String, OutFile>,
}

impl Assets {
    /// Takes in a file. Its name in the site tells its content, so that browsers may keep it for ever.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let path = format!("assets/{}", hashed_name(name, &bytes));
        self.files.insert(name.to_string(), OutFile::new(path, bytes));
    }

    /// Returns the address of a file from the top of the site.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(|file| file.path.as_str())
    }

    pub fn files(&self) -> impl Iterator<Item = OutFile> {
        self.files.values().cloned()
    }

    /// Replaces the names of static files in a stylesheet's `url(…)` by their addresses.
    pub fn resolve(&self, css: &str) -> String {
        let mut out = css.to_string();
        for (name, file) in &self.files {
            // All assets lie in one folder, the stylesheet beside them.
            let address = file.path.trim_start_matches("assets/");
            for written in [name.clone(), format!("static/{name}")] {
                for quote in ["", "\"", "'"] {
                    let from = format!("url({quote}{written}{quote})");
                    out = out.replace(&from, &format!("url(\"{address}\")"));
                }
            }
        }
        out
    }
}

/// Returns `site.8f3c1a2b.css`; folders become part of the name.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let mut hash = String::with_capacity(8);
    for byte in Sha256::digest(bytes).iter().take(4) {
        let _ = write!(hash, "{byte:02x}");
    }
    let flat = name.replace(['/', '\\'], "-");
    match flat.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{hash}.{ending}"),
        None => format!("{flat}.{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_carry_their_content() {
        let mut assets = Assets::default();
        assets.add("fonts/a.woff2", b"abc".to_vec());
        assert_eq!(assets.path("fonts/a.woff2"), Some("assets/fonts-a.ba7816bf.woff2"));
        assert_eq!(assets.resolve("src:url('fonts/a.woff2')"), "src:url(\"fonts-a.ba7816bf.woff2\")");
    }
}
