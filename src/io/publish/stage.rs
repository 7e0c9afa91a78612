//! Makes the new folder beside the old one: what stays is a hard link, what is new is written and flushed.

use crate::io::disk::MANIFEST;
use crate::io::publish::manifest::Manifest;
use crate::io::publish::place::Place;
use crate::io::publish::survey::Survey;
use crate::site::{OutFile, Site};
use anyhow::{Context, anyhow};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

/// Why a stage was not made.
pub enum Stop {
    /// This file system, or this folder, does not allow it; another way may.
    NotHere,
    Failed(anyhow::Error),
}

/// A folder that waits to be shown. It is removed unless it was.
pub struct Stage {
    pub folder: PathBuf,
    is_shown: bool,
}

impl Stage {
    /// Makes and fills a stage for a site.
    pub fn make(site: &Site, manifest: &Manifest, survey: &Survey, place: &Place) -> Result<Stage, Stop> {
        let stage = Stage { folder: make_folder(place)?, is_shown: false };
        stage.fill(site, manifest, survey, place)?;
        Ok(stage)
    }

    /// Says that the folder has taken its place, or that the old one lies here now.
    pub fn keep(mut self) {
        self.is_shown = true;
    }

    fn fill(&self, site: &Site, manifest: &Manifest, survey: &Survey, place: &Place) -> Result<(), Stop> {
        let failed = |error: anyhow::Error| Stop::Failed(error);
        let folders = self.folders(site, survey);
        for folder in &folders {
            fs::create_dir_all(self.folder.join(folder))
                .with_context(|| format!("`{}` could not be written", place.shown))
                .map_err(failed)?;
        }
        let unchanged = survey.unchanged.iter().map(|&index| PathBuf::from(&site.files()[index].path));
        let foreign =
            survey.foreign.iter().filter(|foreign| !foreign.is_folder).map(|foreign| foreign.path.clone());
        for path in unchanged.chain(foreign) {
            fs::hard_link(place.folder.join(&path), self.folder.join(&path)).map_err(|_| Stop::NotHere)?;
        }
        let changed: Vec<&OutFile> = survey.changed.iter().map(|&index| &site.files()[index]).collect();
        write_all(&self.folder, &changed, &place.shown).map_err(failed)?;
        write_all(&self.folder, &[&OutFile::new(MANIFEST, manifest.text())], &place.shown).map_err(failed)?;
        if place.is_there {
            for folder in folders.iter().rev().filter(|folder| survey.folders.contains(*folder)) {
                take_after(&place.folder.join(folder), &self.folder.join(folder))?;
            }
            take_after(&place.folder, &self.folder)?;
        }
        for folder in folders.iter().rev().map(|folder| self.folder.join(folder)) {
            flush_folder(&folder);
        }
        flush_folder(&self.folder);
        Ok(())
    }

    /// Returns the folders that the stage needs, parents first: those of the site and those of others.
    fn folders(&self, site: &Site, survey: &Survey) -> BTreeSet<PathBuf> {
        let files = site.files().iter().map(|file| Path::new(file.path.as_str()));
        let foreign = survey.foreign.iter().filter(|foreign| !foreign.is_folder);
        let empty = survey.foreign.iter().filter(|foreign| foreign.is_folder);
        files
            .chain(foreign.map(|foreign| foreign.path.as_path()))
            .flat_map(|path| path.ancestors().skip(1))
            .chain(empty.flat_map(|foreign| foreign.path.ancestors()))
            .filter(|path| !path.as_os_str().is_empty())
            .map(Path::to_path_buf)
            .collect()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !self.is_shown {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Makes an empty folder beside the output.
///
/// Its name carries its own number in the file system. After the exchange the folder of that name has
/// another number: so a later run can tell a half-made new site from an old one (see `leftover`).
fn make_folder(place: &Place) -> Result<PathBuf, Stop> {
    let mut name = place.sibling_prefix("new-");
    name.push(std::process::id().to_string());
    let first = place.parent.join(&name);
    fs::create_dir(&first).map_err(|_| Stop::NotHere)?;
    name.push(format!("-{}", inode(&first)));
    let folder = place.parent.join(&name);
    fs::rename(&first, &folder)
        .with_context(|| format!("`{}` could not be made", folder.display()))
        .map_err(Stop::Failed)?;
    Ok(folder)
}

/// Returns the number that the file system knows a folder by, 0 where it has none.
pub fn inode(path: &Path) -> u64 {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        fs::symlink_metadata(path).map_or(0, |metadata| metadata.ino())
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        0
    }
}

/// How many files are written at once. The time goes into waiting for the disk, which takes many flushes in
/// one go: 60 files took 120 ms with two threads, and 25 ms with 16.
const WRITERS: usize = 16;

/// Writes files and waits until they are on the disk.
pub fn write_all(folder: &Path, files: &[&OutFile], shown: &str) -> anyhow::Result<()> {
    let write = |file: &OutFile| -> std::io::Result<()> {
        let mut out = fs::OpenOptions::new().write(true).create_new(true).open(folder.join(&file.path))?;
        out.write_all(&file.bytes)?;
        out.sync_all()
    };
    let write_some = |files: &[&OutFile]| -> anyhow::Result<()> {
        files.iter().try_for_each(|file| {
            write(file).with_context(|| format!("`{shown}/{}` could not be written", file.path))
        })
    };
    thread::scope(|threads| {
        let share = files.len().div_ceil(WRITERS).max(1);
        let writers: Vec<_> = files.chunks(share).map(|files| threads.spawn(|| write_some(files))).collect();
        let mut ended = writers.into_iter().map(|writer| writer.join());
        ended.try_for_each(|result| result.map_err(|_| anyhow!("a writer has failed"))?)
    })
}

/// Waits until a folder's entries are on the disk, where the system can.
pub fn flush_folder(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder) {
        // Some file systems refuse this for folders; there is nothing better to do.
        let _ = folder.sync_all();
    }
}

/// Gives the new folder the mode and the owner of the old one. Where it has more than that, such as an
/// access list, the old folder has to stay.
#[cfg(unix)]
fn take_after(old: &Path, new: &Path) -> Result<(), Stop> {
    use std::os::unix::fs::MetadataExt;
    let take = || -> std::io::Result<bool> {
        let (was, is) = (fs::metadata(old)?, fs::metadata(new)?);
        if (was.uid(), was.gid()) != (is.uid(), is.gid()) {
            std::os::unix::fs::chown(new, Some(was.uid()), Some(was.gid()))?;
        }
        fs::set_permissions(new, was.permissions())?;
        Ok(attributes(old) == attributes(new))
    };
    if take().unwrap_or(false) { Ok(()) } else { Err(Stop::NotHere) }
}

#[cfg(not(unix))]
fn take_after(_old: &Path, _new: &Path) -> Result<(), Stop> {
    Ok(())
}

/// Returns a folder's extended attributes with their values.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn attributes(path: &Path) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut list = vec![0u8; 4096];
    let length = rustix::fs::listxattr(path, &mut list[..]).unwrap_or(0);
    let mut attributes: Vec<(Vec<u8>, Vec<u8>)> = list[..length]
        .split(|&byte| byte == 0)
        .filter(|name| !name.is_empty())
        .map(|name| {
            let mut value = vec![0u8; 4096];
            let length = rustix::fs::getxattr(path, name, &mut value[..]).unwrap_or(0);
            value.truncate(length);
            (name.to_vec(), value)
        })
        .collect();
    attributes.sort();
    attributes
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android", target_vendor = "apple"))))]
fn attributes(_path: &Path) -> Vec<(Vec<u8>, Vec<u8>)> {
    Vec::new()
}
