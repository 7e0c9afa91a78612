//! Looks at a folder that is no project, so that the message about it can say what it is and name the right one.

use crate::io::disk::MANIFEST;
use crate::source::Around;
use std::fs;
use std::path::Path;

/// The files that make a folder a project, or several of them a portfolio.
const MARKS: [&str; 2] = ["project.toml", "portfolio.toml"];

/// Returns what lies in a folder without a project file; nothing where there is one, or the folder cannot be read.
pub fn look(folder: &Path) -> Option<Around> {
    if is_marked(folder) {
        return None;
    }
    let mut names: Vec<String> = fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    names.sort();
    let is_project = |name: &&String| !name.starts_with('.') && is_marked(&folder.join(name));
    let named = |name: &String| folder.join(name).display().to_string();
    Some(Around {
        folder: folder.display().to_string(),
        is_empty: names.is_empty(),
        is_site: names.iter().any(|name| name == MANIFEST),
        below: names.iter().filter(is_project).map(named).collect(),
    })
}

fn is_marked(folder: &Path) -> bool {
    MARKS.iter().any(|mark| folder.join(mark).exists())
}
