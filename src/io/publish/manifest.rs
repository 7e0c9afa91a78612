//! The list of the files that milepost wrote into an output folder, kept in that folder.

use crate::io::Refused;
use crate::io::disk::MANIFEST;
use crate::io::publish::place::Place;
use crate::site::Site;
use anyhow::Context;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

const FORMAT: &str = "milepost-site/1";

/// What is known of one file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    bytes: u64,
    /// The first 16 hexadecimal digits: enough to see that a file was changed by hand.
    sha256: String,
}

impl Entry {
    fn of(bytes: &[u8]) -> Entry {
        let digest = Sha256::digest(bytes);
        let sha256 = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Entry { bytes: bytes.len() as u64, sha256 }
    }

    /// Tells whether these are the bytes that were written.
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        *self == Entry::of(bytes)
    }
}

/// The files of one site, by path.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Manifest {
    format: String,
    files: BTreeMap<String, Entry>,
}

impl Manifest {
    /// Lists the files of a site.
    pub fn of(site: &Site) -> Manifest {
        let files = site.files().iter().map(|file| (file.path.clone(), Entry::of(&file.bytes))).collect();
        Manifest { format: FORMAT.into(), files }
    }

    /// Reads the list of a folder. Nothing where it has none.
    pub fn read(folder: &Path) -> anyhow::Result<Option<Manifest>> {
        let path = folder.join(MANIFEST);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(None);
            }
            Err(error) => {
                return Err(error).with_context(|| format!("`{}` could not be read", path.display()));
            }
        };
        let manifest: Option<Manifest> = serde_json::from_slice(&text).ok();
        match manifest.filter(|manifest| manifest.format == FORMAT) {
            Some(manifest) => Ok(Some(manifest)),
            None => {
                let message =
                    format!("`{}` is not a list that this version of milepost wrote", path.display());
                Err(Refused::new(message, "empty the folder, or choose another with `--output`").into())
            }
        }
    }

    /// Reads the list of an output folder, which must be ours or empty.
    pub fn of_ours(place: &Place) -> anyhow::Result<Manifest> {
        if let Some(manifest) = Manifest::read(&place.folder)? {
            return Ok(manifest);
        }
        let mut entries = fs::read_dir(&place.folder)
            .with_context(|| format!("the folder `{}` could not be read", place.shown))?
            .flatten();
        // Left by systems in every folder that somebody looked into, or by ourselves when interrupted.
        let litter = [".DS_Store", "Thumbs.db", "desktop.ini", "lost+found"];
        let is_litter = |name: &str| litter.contains(&name) || name.starts_with(".milepost-");
        match entries.find(|entry| !is_litter(&entry.file_name().to_string_lossy())) {
            None => Ok(Manifest::default()),
            Some(entry) => {
                let found = entry.file_name();
                let message = format!(
                    "the folder `{}` was not made by milepost: it holds `{}`",
                    place.shown,
                    found.to_string_lossy()
                );
                Err(Refused::new(message, "choose another folder with `--output`, or empty this one").into())
            }
        }
    }

    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.files.get(path)
    }

    pub fn holds(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Returns a list with the files of both.
    pub fn with(&self, other: &Manifest) -> Manifest {
        let mut files = other.files.clone();
        files.extend(self.files.clone());
        Manifest { format: FORMAT.into(), files }
    }

    /// Returns the text of the list, one line a file.
    pub fn text(&self) -> Vec<u8> {
        let line =
            |(path, entry)| serde_json::to_string(&BTreeMap::from([(path, entry)])).unwrap_or_default();
        let lines: Vec<String> = self.files.iter().map(|file| trim_braces(&line(file)).to_string()).collect();
        format!("{{\"format\": \"{FORMAT}\", \"files\": {{\n{}\n}}}}\n", lines.join(",\n")).into_bytes()
    }
}

fn trim_braces(object: &str) -> &str {
    object.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(object)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::OutFile;

    #[test]
    fn the_list_is_read_as_it_was_written() {
        for files in [vec![], vec![OutFile::new("a\"b.html", "1"), OutFile::new("c/ü.css", "2")]] {
            let manifest = Manifest::of(&Site::new(files));
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join(MANIFEST), manifest.text()).unwrap();
            assert_eq!(Manifest::read(folder.path()).unwrap(), Some(manifest));
        }
    }
}
