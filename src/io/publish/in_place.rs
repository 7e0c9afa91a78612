//! Replaces the files of a folder one by one, where the folder itself has to stay.
//!
//! What is promised here: every file is the old or the new one, whole. All new files are written and flushed
//! before the first is moved to its place, so a full disk changes nothing. A run that is killed between the
//! moves — a few milliseconds — leaves files of both builds; the next run finishes the work. Assets are moved
//! before pages, and what the new site no longer has goes last, so that a page finds what it refers to.

use crate::io::disk::MANIFEST;
use crate::io::publish::manifest::Manifest;
use crate::io::publish::place::Place;
use crate::io::publish::stage;
use crate::io::publish::survey::Survey;
use crate::site::{OutFile, Site};
use anyhow::Context;
use std::fs;
use std::io;
use std::path::Path;

/// The folder inside the output that new files wait in.
pub const STAGE: &str = ".milepost-new";

/// Brings a folder to its new state.
pub fn run(site: &Site, manifest: &Manifest, survey: &Survey, place: &Place) -> anyhow::Result<()> {
    fs::create_dir_all(&place.folder).with_context(|| format!("`{}` could not be made", place.shown))?;
    let waiting = place.folder.join(STAGE);
    let result = move_in(site, manifest, survey, place, &waiting);
    let _ = fs::remove_dir_all(&waiting);
    result
}

fn move_in(
    site: &Site,
    manifest: &Manifest,
    survey: &Survey,
    place: &Place,
    waiting: &Path,
) -> anyhow::Result<()> {
    let mut changed: Vec<&OutFile> = survey.changed.iter().map(|&index| &site.files()[index]).collect();
    changed.sort_by_key(|file| is_page(&file.path));
    let failed = || format!("`{}` could not be written", place.shown);
    write(waiting, &changed).with_context(failed)?;
    // From here to the end the list holds the files of both builds: whatever happens, they are known as ours.
    put_list(waiting, &place.folder, &manifest.with(&survey.before)).with_context(failed)?;
    let (first, last): (Vec<_>, Vec<_>) = survey.stale.iter().partition(|path| is_in_the_way(path, &changed));
    for path in first {
        remove(&place.folder, path).with_context(failed)?;
    }
    for file in &changed {
        let target = place.folder.join(&file.path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).with_context(failed)?;
        }
        if target.is_dir() && !target.is_symlink() {
            // Emptied above; the survey has made sure that nobody else has anything in it.
            remove_empty_folders(&target).with_context(failed)?;
        }
        fs::rename(waiting.join(&file.path), &target)
            .with_context(|| format!("`{}/{}` could not be written", place.shown, file.path))?;
    }
    for path in last {
        remove(&place.folder, path).with_context(failed)?;
    }
    put_list(waiting, &place.folder, manifest).with_context(failed)?;
    stage::flush_folder(&place.folder);
    Ok(())
}

fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

/// Writes all new files where nobody sees them.
fn write(waiting: &Path, files: &[&OutFile]) -> anyhow::Result<()> {
    fs::create_dir(waiting)?;
    for parent in files.iter().filter_map(|file| Path::new(&file.path).parent()) {
        fs::create_dir_all(waiting.join(parent))?;
    }
    stage::write_all(waiting, files, &waiting.display().to_string())
}

fn put_list(waiting: &Path, folder: &Path, manifest: &Manifest) -> anyhow::Result<()> {
    let list = OutFile::new(MANIFEST, manifest.text());
    stage::write_all(waiting, &[&list], &waiting.display().to_string())?;
    fs::rename(waiting.join(MANIFEST), folder.join(MANIFEST))?;
    stage::flush_folder(folder);
    Ok(())
}

/// Tells whether an old file stands where the new site needs a folder, or lies in a folder where it needs a file.
fn is_in_the_way(stale: &str, changed: &[&OutFile]) -> bool {
    changed
        .iter()
        .any(|file| Path::new(&file.path).starts_with(stale) || Path::new(stale).starts_with(&file.path))
}

/// Removes a file and the folders that it leaves empty.
fn remove(folder: &Path, path: &str) -> io::Result<()> {
    match fs::remove_file(folder.join(path)) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Err(error);
        }
        _ => {}
    }
    for parent in Path::new(path).ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty()) {
        if fs::remove_dir(folder.join(parent)).is_err() {
            break;
        }
    }
    Ok(())
}

fn remove_empty_folders(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        remove_empty_folders(&entry?.path())?;
    }
    fs::remove_dir(folder)
}
