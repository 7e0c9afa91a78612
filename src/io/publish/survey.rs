//! What is in an output folder, held against what should be.

use crate::io::Refused;
use crate::io::disk::MANIFEST;
use crate::io::publish::in_place::STAGE;
use crate::io::publish::manifest::Manifest;
use crate::io::publish::place::Place;
use crate::site::{OutFile, Site};
use anyhow::Context;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A comparison of a folder with a site. Indices point into `site.files()`; paths are relative.
#[derive(Default, Debug)]
pub struct Survey {
    pub changed: Vec<usize>,
    pub unchanged: Vec<usize>,
    /// Files that we wrote and nobody changed since, and that the site no longer has.
    pub stale: Vec<String>,
    /// Files of others, and folders that hold nothing.
    pub foreign: Vec<Foreign>,
    /// All folders that are there.
    pub folders: BTreeSet<PathBuf>,
    /// Whether something is mounted below the folder; it would be carried off with the old one.
    pub has_mounts: bool,
    /// The list that was found.
    pub before: Manifest,
    is_list_current: bool,
}

/// Something in the folder that is not ours.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Foreign {
    pub path: PathBuf,
    pub is_folder: bool,
}

impl Survey {
    /// Looks through the folder. Refuses where a file of the site would replace one of somebody else.
    pub fn of(site: &Site, manifest: &Manifest, place: &Place) -> anyhow::Result<Survey> {
        if !place.is_there {
            return Ok(Survey { changed: (0..site.files().len()).collect(), ..Survey::default() });
        }
        let before = Manifest::of_ours(place)?;
        let mut survey = Survey { is_list_current: before == *manifest, before, ..Survey::default() };
        let found = survey.walk(place)?;
        let wanted: BTreeMap<&str, usize> =
            site.files().iter().enumerate().map(|(index, file)| (file.path.as_str(), index)).collect();
        let verdicts: Vec<(PathBuf, Verdict)> = found
            .into_par_iter()
            .map(|path| {
                let verdict = survey.judge(&path, site, &wanted, place);
                (path, verdict)
            })
            .collect();
        let mut is_unchanged = BTreeSet::new();
        let mut taken = Vec::new();
        for (path, verdict) in verdicts {
            match verdict {
                Verdict::Unchanged(index) => drop(is_unchanged.insert(index)),
                Verdict::Replaced => {}
                Verdict::Stale(path) => survey.stale.push(path),
                Verdict::Foreign => survey.foreign.push(Foreign { path, is_folder: false }),
                Verdict::Taken => taken.push(path),
            }
        }
        survey.keep_empty_folders();
        taken.extend(survey.blocked(site));
        if let Some(first) = taken.first() {
            return Err(refusal(first, taken.len(), place));
        }
        (survey.unchanged, survey.changed) =
            (0..site.files().len()).partition(|index| is_unchanged.contains(index));
        Ok(survey)
    }

    /// Tells whether there is nothing to do.
    pub fn is_done(&self) -> bool {
        self.is_list_current && self.changed.is_empty() && self.stale.is_empty()
    }

    /// Lists the files below the folder, and notes its folders.
    fn walk(&mut self, place: &Place) -> anyhow::Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        let walk = WalkDir::new(&place.folder).min_depth(1).follow_links(false).sort_by_file_name();
        // Our own files at the top: the list, the lock and what an interrupted run left.
        let is_apart = |entry: &walkdir::DirEntry| {
            entry.depth() == 1
                && [MANIFEST, STAGE, ".milepost-lock"].iter().any(|name| entry.file_name() == *name)
        };
        for entry in walk.into_iter().filter_entry(|entry| !is_apart(entry)) {
            let relative = |path: &Path| path.strip_prefix(&place.folder).unwrap_or(path).to_path_buf();
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => match error.path().filter(|path| *path != place.folder) {
                    // A folder that only others may look into is theirs, as one thing.
                    Some(path) => {
                        found.push(relative(path));
                        continue;
                    }
                    None => {
                        return Err(error)
                            .with_context(|| format!("the folder `{}` could not be read", place.shown));
                    }
                },
            };
            let path = relative(entry.path());
            if entry.file_type().is_dir() {
                self.has_mounts |= is_mount(entry.path(), &place.folder);
                self.folders.insert(path);
            } else {
                found.push(path);
            }
        }
        Ok(found)
    }

    fn judge(&self, path: &Path, site: &Site, wanted: &BTreeMap<&str, usize>, place: &Place) -> Verdict {
        let Some(name) = slashed(path) else { return Verdict::Foreign };
        let listed = self.before.get(&name);
        let full = place.folder.join(path);
        let is_file = fs::symlink_metadata(&full).is_ok_and(|metadata| metadata.is_file());
        let holds = |file: &OutFile| {
            let size = fs::metadata(&full).map_or(u64::MAX, |metadata| metadata.len());
            is_file
                && size == file.bytes.len() as u64
                && fs::read(&full).is_ok_and(|bytes| bytes == file.bytes)
        };
        match (wanted.get(name.as_str()), listed) {
            (Some(&index), _) if holds(&site.files()[index]) => Verdict::Unchanged(index),
            (Some(_), Some(_)) => Verdict::Replaced,
            (Some(_), None) => Verdict::Taken,
            (None, Some(entry)) if is_file && fs::read(&full).is_ok_and(|bytes| entry.is_of(&bytes)) => {
                Verdict::Stale(name)
            }
            // Also a file of ours that somebody has changed: it is theirs now.
            (None, _) => Verdict::Foreign,
        }
    }

    /// Adds the folders that hold nothing: we leave none behind, so somebody wants them.
    fn keep_empty_folders(&mut self) {
        let stale = self.stale.iter().map(PathBuf::from);
        let unchanged_parents: BTreeSet<PathBuf> = self
            .foreign
            .iter()
            .map(|foreign| foreign.path.clone())
            .chain(stale)
            .chain(self.before_paths())
            .flat_map(|path| path.ancestors().skip(1).map(Path::to_path_buf).collect::<Vec<_>>())
            .collect();
        let has_child = |folder: &PathBuf| {
            let after = (std::ops::Bound::Excluded(folder.clone()), std::ops::Bound::Unbounded);
            self.folders.range(after).next().is_some_and(|next| next.starts_with(folder))
        };
        let empty: Vec<Foreign> = self
            .folders
            .iter()
            .filter(|folder| !unchanged_parents.contains(*folder) && !has_child(folder))
            .map(|folder| Foreign { path: folder.clone(), is_folder: true })
            .collect();
        self.foreign.extend(empty);
    }

    fn before_paths(&self) -> impl Iterator<Item = PathBuf> {
        self.before.paths().map(PathBuf::from)
    }

    /// Returns the foreign entries that stand where a folder of the site belongs, and the other way round.
    fn blocked(&self, site: &Site) -> Vec<PathBuf> {
        let files: BTreeSet<&Path> = site.files().iter().map(|file| Path::new(file.path.as_str())).collect();
        let above: BTreeSet<&Path> = files.iter().flat_map(|path| path.ancestors().skip(1)).collect();
        let stands_in_the_way = |foreign: &&Foreign| {
            let is_below_a_file = foreign.path.ancestors().any(|path| files.contains(path));
            is_below_a_file || (!foreign.is_folder && above.contains(foreign.path.as_path()))
        };
        self.foreign.iter().filter(stands_in_the_way).map(|foreign| foreign.path.clone()).collect()
    }
}

enum Verdict {
    Unchanged(usize),
    Replaced,
    Stale(String),
    Foreign,
    /// A file of somebody else at a path that the site needs.
    Taken,
}

fn refusal(first: &Path, count: usize, place: &Place) -> anyhow::Error {
    let others = if count > 1 { format!(" (and {} more)", count - 1) } else { String::new() };
    let path = Path::new(&place.shown).join(first);
    let message =
        format!("`{}`{others} was not written by milepost, and the site has such a file", path.display());
    Refused::new(message, "move it away, or choose another folder with `--output`").into()
}

/// Returns a path as a site writes it; nothing where it is not UTF-8.
pub fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

#[cfg(unix)]
fn is_mount(path: &Path, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(path), fs::metadata(folder)) {
        (Ok(path), Ok(folder)) => path.dev() != folder.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_mount(_path: &Path, _folder: &Path) -> bool {
    false
}
