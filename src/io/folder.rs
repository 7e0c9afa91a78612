//! Writes several files of one folder so that none is ever there by half.

use crate::io::Refused;
use crate::io::file::builder;
use anyhow::Context;
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Writes files into a folder: all are written and flushed before the first takes its place, in the order
/// given. A folder that is not there yet comes into being with all of them at once.
pub fn write(folder: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    try_write(folder, files).with_context(|| format!("`{}` could not be written", folder.display()))
}

fn try_write(folder: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    if !folder.exists() {
        return make(folder, files);
    }
    let mut ready: Vec<(NamedTempFile, PathBuf)> = Vec::with_capacity(files.len());
    for (path, text) in files {
        // A link stays a link: the file it leads to is written.
        let path = folder.join(path);
        let path = fs::canonicalize(&path).unwrap_or(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)?;
        let mut file = builder().tempfile_in(parent)?;
        file.write_all(text.as_bytes())?;
        if let Ok(old) = fs::metadata(&path) {
            file.as_file().set_permissions(old.permissions())?;
        }
        file.as_file().sync_all()?;
        ready.push((file, path));
    }
    for (file, path) in ready {
        file.persist(path)?;
    }
    Ok(())
}

fn make(folder: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let stage = folder_builder().tempdir_in(parent)?;
    for (path, text) in files {
        let path = stage.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(stage.path()))?;
        let mut file = fs::File::create_new(&path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    fs::rename(stage.path(), folder)?;
    // Nothing is there any more that could be removed.
    let _ = stage.keep();
    Ok(())
}

fn folder_builder() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".milepost-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    builder
}

/// Tells whether a folder holds anything.
pub fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

/// Reads the bytes of one file, no more than `most`.
pub fn read_file(path: &Path, most: u64) -> anyhow::Result<Vec<u8>> {
    let shown = path.display();
    let failed = || format!("`{shown}` could not be read");
    let file = match fs::File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Refused::new(format!("there is no file `{shown}`"), "name the file to import").into());
        }
        file => file.with_context(failed)?,
    };
    let metadata = file.metadata().with_context(failed)?;
    if metadata.is_dir() {
        return Err(Refused::new(format!("`{shown}` is a folder"), "name the file in it").into());
    }
    let mut bytes = Vec::with_capacity(metadata.len().min(most) as usize);
    file.take(most + 1).read_to_end(&mut bytes).with_context(failed)?;
    if bytes.len() as u64 > most {
        let message = format!("`{shown}` is larger than {} MiB", most / 1024 / 1024);
        return Err(Refused::new(message, "split the plan, or leave out what was recorded day by day").into());
    }
    Ok(bytes)
}

/// Reads the text of a file that may not be there.
pub fn read_text(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}
