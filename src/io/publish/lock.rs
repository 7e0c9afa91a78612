//! Keeps two builds from writing to one folder at the same time.

use crate::io::publish::place::Place;
use anyhow::Context;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Held while a folder is written. The system lets go of it when the process ends, however it ends.
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Still locked while it is removed: whoever waits for it sees that its file has gone, and starts over.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Takes the lock, or says who has it. Nothing where the file system cannot lock.
pub fn take(place: &Place) -> anyhow::Result<Option<Lock>> {
    let beside = place.parent.join(place.sibling_prefix("lock"));
    // The folder above may belong to somebody else, as that of a mount point does.
    let inside = place.folder.join(".milepost-lock");
    loop {
        let (path, file) = match open(&beside) {
            Ok(file) => (&beside, file),
            Err(_) if place.is_there => match open(&inside) {
                Ok(file) => (&inside, file),
                Err(error) => {
                    return Err(error).with_context(|| format!("`{}` cannot be written to", place.shown));
                }
            },
            Err(error) => return Err(error).with_context(|| format!("`{}` could not be made", place.shown)),
        };
        match file.try_lock() {
            Ok(()) if is_at(&file, path) => return Ok(Some(Lock { path: path.clone(), _file: file })),
            // Its last owner removed it between our opening and our locking.
            Ok(()) => continue,
            Err(TryLockError::WouldBlock) => anyhow::bail!(
                "another milepost is writing to `{}`; wait until it is done, or choose another folder with `--output`",
                place.shown
            ),
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => return Ok(None),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("`{}` could not be locked", place.shown));
            }
        }
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().create(true).truncate(false).write(true).open(path)
}

/// Tells whether the open file is still the one at the path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(open), Ok(there)) => (open.dev(), open.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
