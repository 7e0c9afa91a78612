//! Writes a single file so that it is there whole or not at all.

use anyhow::Context;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Writes a file by way of a temporary one beside it. Returns false where it already held these bytes.
pub fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<bool> {
    try_write(path, bytes).with_context(|| format!("`{}` could not be written", path.display()))
}

fn try_write(path: &Path, bytes: &[u8]) -> anyhow::Result<bool> {
    // A link stays a link: the file it leads to is written.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let old = fs::metadata(&path).ok();
    if old.as_ref().is_some_and(|old| !old.is_dir() && !old.is_file()) {
        // A pipe or a device, such as /dev/stdout, cannot be replaced.
        fs::OpenOptions::new().write(true).open(&path)?.write_all(bytes)?;
        return Ok(true);
    }
    if fs::read(&path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = builder().tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(true)
}

/// A temporary file is private by default; what is written here is to be as readable as any other file.
pub fn builder() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".milepost-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder
}
