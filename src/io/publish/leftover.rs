//! Removes old output folders: after an exchange, and what interrupted runs have left.

use crate::io::disk::MANIFEST;
use crate::io::publish::in_place::STAGE;
use crate::io::publish::manifest::Manifest;
use crate::io::publish::place::Place;
use crate::io::publish::stage::inode;
use crate::io::publish::survey::slashed;
use anyhow::Context;
use std::fs;
use std::io;
use std::path::Path;
use walkdir::WalkDir;

/// Removes what dead runs have left beside and in the output folder. The lock must be held.
pub fn clear(place: &Place) -> anyhow::Result<()> {
    let _ = fs::remove_dir_all(place.folder.join(STAGE));
    let prefix = place.sibling_prefix("new-");
    let Ok(entries) = fs::read_dir(&place.parent) else { return Ok(()) };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(rest) = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes()) else { continue };
        let path = entry.path();
        let is_half_made = match std::str::from_utf8(rest).ok().and_then(|rest| rest.split_once('-')) {
            Some((_, number)) => number.parse() == Ok(inode(&path)),
            None => true,
        };
        let removed = if is_half_made { fs::remove_dir_all(&path) } else { remove_old(&path, place) };
        removed.with_context(|| {
            format!("`{}`, left by an interrupted run, could not be removed", path.display())
        })?;
    }
    Ok(())
}

/// Removes a folder that was the output before. What somebody put into it while it was being replaced
/// moves on to the new one.
pub fn remove_old(old: &Path, place: &Place) -> io::Result<()> {
    let ours = Manifest::read(old).ok().flatten().unwrap_or_default();
    let news = Manifest::read(&place.folder).ok().flatten().unwrap_or_default();
    for entry in WalkDir::new(old).min_depth(1).contents_first(true).follow_links(false) {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type().is_dir() {
            fs::remove_dir(path)?;
            continue;
        }
        let relative = path.strip_prefix(old).unwrap_or(path);
        if relative == Path::new(MANIFEST) {
            continue;
        }
        let name = slashed(relative);
        let is_ours =
            name.as_ref().is_some_and(|name| name == MANIFEST || ours.holds(name) || news.holds(name));
        let carried = place.folder.join(relative);
        if is_ours || is_same(path, &carried) {
            fs::remove_file(path)?;
        } else {
            if let Some(parent) = carried.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(path, &carried)?;
        }
    }
    // The list goes last: a run that is killed before leaves the next one knowing what was ours.
    match fs::remove_file(old.join(MANIFEST)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::remove_dir(old),
    }
}

/// Tells whether two paths are links to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    let number = inode(one);
    number != 0 && number == inode(other)
}
