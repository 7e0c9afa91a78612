//! Puts a finished folder in the place of the old one, in one step.

use crate::io::publish::leftover;
use crate::io::publish::manifest::Manifest;
use crate::io::publish::place::Place;
use crate::io::publish::stage::{self, Stage, Stop};
use crate::io::publish::survey::Survey;
use crate::site::Site;
use anyhow::Context;
use std::fs;
use std::io;
use std::path::Path;

/// Makes the new folder, shows it and removes the old one.
pub fn run(site: &Site, manifest: &Manifest, survey: &Survey, place: &Place) -> Result<(), Stop> {
    let stage = Stage::make(site, manifest, survey, place)?;
    let folder = stage.folder.clone();
    if place.is_there {
        exchange(&folder, &place.folder).map_err(|_| Stop::NotHere)?;
    } else {
        fs::rename(&folder, &place.folder)
            .with_context(|| format!("`{}` could not be made", place.shown))
            .map_err(Stop::Failed)?;
    }
    stage.keep();
    stage::flush_folder(&place.parent);
    if place.is_there {
        // What cannot be removed now is left for the next run; the new site stands.
        let _ = leftover::remove_old(&folder, place);
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags};
    Ok(rustix::fs::renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_new: &Path, _old: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
