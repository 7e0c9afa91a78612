//! Site → output folder, so that a reader never meets a mix of two builds.
//!
//! What is promised:
//! - Whatever happens — a crash, a full disk, a kill, a power cut — the folder holds the old site or the
//!   new one. The new one is made beside it, in `.<name>.milepost-new-…`, and takes its place in one
//!   system call (Linux: `renameat2` with `RENAME_EXCHANGE`; macOS: `renamex_np` with `RENAME_SWAP`).
//! - Files that milepost did not write are never deleted or replaced. `.milepost.json` in the folder lists
//!   those it wrote; a folder with other files and no such list is refused.
//! - A build that changes nothing writes nothing.
//!
//! The exchange needs a file system that can do it and has hard links (ext4, XFS, Btrfs, ZFS, tmpfs, APFS),
//! and a folder that may be moved: no mount point, and nobody standing in it. Elsewhere, and with
//! `--in-place`, the folder stays and its files are replaced one by one ([`in_place`]).

mod exchange;
mod in_place;
mod leftover;
mod lock;
mod manifest;
mod place;
mod stage;
mod survey;

use crate::io::Refused;
use crate::io::publish::manifest::Manifest;
use crate::io::publish::place::Place;
use crate::io::publish::stage::Stop;
use crate::io::publish::survey::Survey;
use crate::site::Site;
use std::path::Path;

/// Where a site goes.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    pub output: &'a Path,
    /// The folder that the site is built from; it is never written to, except for the output inside it.
    pub project: &'a Path,
    /// Keeps the folder itself, for a program that has it open, at the price of one step.
    pub in_place: bool,
}

/// How a folder came to its new state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// It already was as it should be.
    Untouched,
    /// In one step.
    AtOnce,
    /// File by file.
    InPlace,
}

/// What publishing did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Published {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
    pub way: Way,
}

/// What a folder is made of. One is never taken for the other: a site would be gone for the tables of an export.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    Site,
    /// CSV files.
    Tables,
}

/// Tells whether a site, or tables, may go there, before the work of making them.
pub fn check(target: &Target, holds: Holds) -> anyhow::Result<()> {
    let place = Place::find(target)?;
    if !place.is_there {
        return Ok(());
    }
    let manifest = Manifest::of_ours(&place)?;
    if manifest.paths().next().is_none() {
        return Ok(());
    }
    let there = if manifest.paths().all(|path| path.ends_with(".csv")) { Holds::Tables } else { Holds::Site };
    if there == holds {
        return Ok(());
    }
    let what = match there {
        Holds::Site => "a site that `milepost build` made",
        Holds::Tables => "tables that `milepost export` wrote",
    };
    let message = format!("the folder `{}` holds {what}", place.shown);
    Err(Refused::new(message, "choose another folder with `--output`").into())
}

/// Makes the output folder hold this site, and what others put there.
pub fn publish(site: &Site, target: &Target) -> anyhow::Result<Published> {
    place::check_paths(site)?;
    let place = Place::find(target)?;
    place.make_parent()?;
    let _lock = lock::take(&place)?;
    // Again, now that nobody else is at it: the folder may have come while we waited.
    let place = Place::find(target)?;
    leftover::clear(&place)?;
    let manifest = Manifest::of(site);
    let survey = Survey::of(site, &manifest, &place)?;
    let way = if survey.is_done() {
        Way::Untouched
    } else {
        replace(site, &manifest, &survey, &place, target.in_place)?
    };
    Ok(Published {
        written: survey.changed.len(),
        unchanged: survey.unchanged.len(),
        removed: survey.stale.len(),
        way,
    })
}

fn replace(
    site: &Site,
    manifest: &Manifest,
    survey: &Survey,
    place: &Place,
    in_place: bool,
) -> anyhow::Result<Way> {
    if !place.is_there || (!in_place && place.may_move && !survey.has_mounts) {
        match exchange::run(site, manifest, survey, place) {
            Ok(()) => return Ok(Way::AtOnce),
            Err(Stop::Failed(error)) => return Err(error),
            Err(Stop::NotHere) => {}
        }
    }
    in_place::run(site, manifest, survey, place)?;
    Ok(Way::InPlace)
}
