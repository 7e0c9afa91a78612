//! A file of the project as the rules look at it.

use super::rust::{self, PathUse, Token};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A Rust file, cut up.
pub struct File {
    /// From the root of the project, with `/`.
    pub path: String,
    pub text: String,
    pub tokens: Vec<Token>,
    pub paths: Vec<PathUse>,
    /// What the names mean that the file declares as modules or imports.
    pub names: BTreeMap<String, Vec<String>>,
}

impl File {
    pub fn new(path: &str, text: &str) -> File {
        let tokens = rust::tokens(text);
        let paths = rust::paths(&tokens);
        let names = rust::names(&tokens, &paths);
        File { path: path.to_string(), text: text.to_string(), tokens, paths, names }
    }

    /// Returns the room that the file belongs to: `edition` for `src/edition/task.rs`, `site` for `src/site.rs`.
    pub fn room(&self) -> Option<&str> {
        let first = self.path.strip_prefix("src/")?.split('/').next()?;
        Some(first.strip_suffix(".rs").unwrap_or(first))
    }

    /// Tells whether `super` is the whole crate from here.
    pub fn is_front_door(&self) -> bool {
        self.room().is_some_and(|room| {
            self.path == format!("src/{room}.rs") || self.path == format!("src/{room}/mod.rs")
        })
    }

    /// Spells a path out: `io::stdout` is `std::io::stdout` where `std::io` was imported.
    pub fn spelled_out(&self, path: &PathUse) -> String {
        match path.parts.first().and_then(|head| self.names.get(head)) {
            Some(meaning) => [meaning, &path.parts[1..]].concat().join("::"),
            None => path.parts.join("::"),
        }
    }

    pub fn at(&self, line: usize, message: &str) -> String {
        format!("{}:{line}: {message}", self.path)
    }
}

/// Returns the project's own folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns all files below the named folders of the project, sorted; those of tools left out.
pub fn below(folders: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders {
        let walk = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
        let own = |entry: &walkdir::DirEntry| {
            let name = entry.file_name().to_string_lossy();
            !["target", "node_modules", ".git", ".milepost"].contains(&name.as_ref())
        };
        for entry in walk.filter_entry(own) {
            // A folder that is not there has no files.
            let Ok(entry) = entry else { continue };
            if entry.file_type().is_file() {
                found.push(entry.into_path());
            }
        }
    }
    found
}

/// Returns a path as the rules write it.
pub fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// Returns all Rust files of the named folders.
pub fn rust_files(folders: &[&str]) -> Vec<File> {
    below(folders)
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            File::new(&relative(path), &std::fs::read_to_string(path).expect("a Rust file is a text"))
        })
        .collect()
}
