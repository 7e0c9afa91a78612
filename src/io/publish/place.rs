//! Where the output folder is, and whether it may be one.

use crate::io::Refused;
use crate::io::disk::MANIFEST;
use crate::io::publish::Target;
use crate::site::Site;
use anyhow::Context;
use std::collections::BTreeMap;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// An output folder: absolute, without links.
#[derive(Debug)]
pub struct Place {
    pub folder: PathBuf,
    pub parent: PathBuf,
    pub name: OsString,
    /// As the user wrote it, for messages.
    pub shown: String,
    pub is_there: bool,
    /// Whether another folder may take its place: not where it is mounted, and not under our own feet.
    pub may_move: bool,
}

impl Place {
    /// Finds the output folder.
    pub fn find(target: &Target) -> anyhow::Result<Place> {
        let shown = target.output.display().to_string();
        let elsewhere = "choose another folder with `--output`";
        let refuse = |message: String| Err(anyhow::Error::from(Refused::new(message, elsewhere)));
        let metadata = match fs::metadata(target.output) {
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error).with_context(|| format!("`{shown}` could not be looked at")),
        };
        if metadata.as_ref().is_some_and(|metadata| !metadata.is_dir()) {
            return refuse(format!("`{shown}` is a file, so the site cannot go there"));
        }
        let is_link = fs::symlink_metadata(target.output).is_ok_and(|metadata| metadata.is_symlink());
        if metadata.is_none() && is_link {
            return refuse(format!("`{shown}` is a link that leads nowhere"));
        }
        let folder = absolute(target.output).with_context(|| format!("`{shown}` could not be found"))?;
        let project = fs::canonicalize(target.project)
            .with_context(|| format!("`{}` could not be found", target.project.display()))?;
        if project.starts_with(&folder) {
            let what = if project == folder { "is the project itself" } else { "holds the project" };
            return refuse(format!("`{shown}` {what}, so the site cannot go there"));
        }
        let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
            return refuse(format!("`{shown}` has no folder above it"));
        };
        Ok(Place {
            is_there: metadata.is_some(),
            may_move: may_move(&folder, parent),
            parent: parent.into(),
            name: name.into(),
            shown,
            folder,
        })
    }

    /// Makes the folders above the output.
    pub fn make_parent(&self) -> anyhow::Result<()> {
        fs::create_dir_all(&self.parent)
            .with_context(|| format!("`{}` could not be made", self.parent.display()))
    }

    /// Returns the start of the names of things that we put beside the folder.
    pub fn sibling_prefix(&self, what: &str) -> OsString {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name.push(OsStr::new(".milepost-"));
        name.push(what);
        name
    }
}

/// Resolves links and dots in the part of a path that exists; the rest must be plain names.
fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) if parent.as_os_str().is_empty() => Ok(env::current_dir()?.join(name)),
            (Some(parent), Some(name)) => Ok(absolute(parent)?.join(name)),
            _ => Err(error),
        },
        result => result,
    }
}

/// Tells whether a folder may be exchanged. A folder that we, or the shell that started us, stand in would
/// be deleted under our feet; a mount point cannot be renamed.
fn may_move(folder: &Path, parent: &Path) -> bool {
    let is_here = env::current_dir().and_then(fs::canonicalize).map_or(true, |here| here.starts_with(folder));
    !is_here && is_one_file_system(folder, parent)
}

#[cfg(unix)]
fn is_one_file_system(folder: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(folder), fs::metadata(parent)) {
        (Ok(folder), Ok(parent)) => folder.dev() == parent.dev(),
        _ => true,
    }
}

#[cfg(not(unix))]
fn is_one_file_system(_folder: &Path, _parent: &Path) -> bool {
    true
}

/// Refuses a site with a path that leads out of its folder, or that some system cannot keep apart from another.
pub fn check_paths(site: &Site) -> anyhow::Result<()> {
    let mut seen = BTreeMap::new();
    for file in site.files() {
        let path = file.path.as_str();
        let is_plain =
            |part: &str| !part.is_empty() && part != "." && part != ".." && !part.starts_with(".milepost");
        let has_odd_letters = path.chars().any(|letter| letter.is_control() || matches!(letter, '\\' | ':'));
        if has_odd_letters || !path.split('/').all(is_plain) || path == MANIFEST {
            anyhow::bail!(
                "the site has a file at `{}`, which is no place in an output folder",
                path.escape_debug()
            );
        }
        if let Some(other) = seen.insert(path.to_lowercase(), path) {
            anyhow::bail!(
                "`{other}` and `{path}` differ only in large and small letters, which macOS and Windows take for one file"
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::OutFile;

    fn is_accepted(paths: &[&str]) -> bool {
        check_paths(&Site::new(paths.iter().map(|path| OutFile::new(*path, "")).collect())).is_ok()
    }

    #[test]
    fn paths_stay_inside_the_folder() {
        assert!(is_accepted(&["index.html", "data/project.json", "a..b/.well-known/x", "Москва.html"]));
        for path in [
            "../a",
            "a/../b",
            "/etc/passwd",
            "a\\b",
            "",
            "a//b",
            "a/",
            "./a",
            "c:/x",
            "a\nb",
            ".milepost.json",
        ] {
            assert!(!is_accepted(&[path]), "{path:?}");
        }
    }

    #[test]
    fn paths_that_differ_in_case_only_are_refused() {
        assert!(!is_accepted(&["R-1.html", "r-1.html"]));
    }
}
