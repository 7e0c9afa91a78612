//! Reads a project folder: every text that a register may read, and the files of its theme.
//!
//! Reading never fails for one file: what could not be read is handed on as such, and the loader says so.
//! Only a folder that is not there, or is far too large to be a project, is refused.

use crate::io::{Refused, around};
use crate::source::{Content, SourceFile, Sources, encoding};
use anyhow::Context;
use std::fs;
use std::io::ErrorKind;
use std::io::Read;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The name of the list of our own files in an output folder; a folder that holds one is never read.
pub const MANIFEST: &str = ".milepost.json";

/// Texts above this size are not read; the largest register we have met was 9 MB.
const FILE_SIZE_MOST: u64 = 64 * 1024 * 1024;
/// A folder with more entries is somebody's home, not a project.
const ENTRIES_MOST: usize = 200_000;
/// The files a register may read.
const EXTENSIONS: [&str; 3] = ["toml", "md", "csv"];
/// Folders at any depth that hold other tools' files.
const SKIPPED: [&str; 2] = ["node_modules", "target"];
/// Folders directly in the project that are not registers: themes are read apart, `site` is built.
const SKIPPED_AT_TOP: [&str; 3] = ["theme", "themes", "site"];

/// A project folder in memory.
#[derive(Clone, Default)]
pub struct Folder {
    pub sources: Sources,
    /// The files below `theme/`, by path relative to it, and those below `themes/`, by path with that name.
    pub theme: Vec<(String, Vec<u8>)>,
}

impl Folder {
    /// Tells whether two readings are the same, so that a build from one need not be repeated.
    pub fn is_same(&self, other: &Folder) -> bool {
        self.theme == other.theme && self.sources.iter().eq(other.sources.iter())
    }
}

/// Reads a project folder, leaving out the folder that the site is written to.
pub fn read(project: &Path, output: &Path) -> anyhow::Result<Folder> {
    let shown = project.display();
    match fs::metadata(project) {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => {
            let hint = "name the folder that holds `project.toml`";
            return Err(Refused::new(format!("`{shown}` is a file, not a folder"), hint).into());
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let hint = "name the folder that holds `project.toml`, or make one with `milepost init`";
            return Err(Refused::new(format!("there is no folder `{shown}`"), hint).into());
        }
        Err(error) => return Err(error).with_context(|| format!("the folder `{shown}` could not be read")),
    }
    fs::read_dir(project).with_context(|| format!("the folder `{shown}` could not be read"))?;
    let theme = themes(project)?;
    let sources = Sources::new(read_registers(project, output)?).with_apart(theme_texts(&theme));
    let sources = sources.with_around(around::look(project));
    Ok(Folder { sources, theme })
}

/// Reads the files of the themes in a folder, by the paths that `Folder` has for them.
pub fn themes(folder: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut theme = read_theme(&folder.join("theme"))?;
    let others = read_theme(&folder.join("themes"))?;
    theme.extend(others.into_iter().map(|(path, bytes)| (format!("themes/{path}"), bytes)));
    Ok(theme)
}

fn read_registers(project: &Path, output: &Path) -> anyhow::Result<Vec<SourceFile>> {
    let output = fs::canonicalize(output).ok();
    // Without a project file this is the wrong folder; what lies in it is enough to say so.
    let depth = if project.join("project.toml").exists() { usize::MAX } else { 1 };
    let walk = WalkDir::new(project).min_depth(1).max_depth(depth).follow_links(true).sort_by_file_name();
    let mut files = Vec::new();
    for (count, entry) in
        walk.into_iter().filter_entry(|entry| is_wanted(entry, output.as_deref())).enumerate()
    {
        if count > ENTRIES_MOST {
            let message = format!("`{}` holds more than {ENTRIES_MOST} files", project.display());
            return Err(Refused::new(message, "name the folder of one project").into());
        }
        match entry {
            Ok(entry) => files.extend(register(project, &entry)),
            Err(error) => files.extend(trouble(project, &error)),
        }
    }
    Ok(files)
}

/// Tells whether an entry may hold texts of the project.
fn is_wanted(entry: &DirEntry, output: Option<&Path>) -> bool {
    let name = entry.file_name().to_string_lossy();
    if name.starts_with('.') && entry.depth() > 0 {
        return false;
    }
    if !entry.file_type().is_dir() || entry.depth() == 0 {
        return true;
    }
    let is_skipped = SKIPPED.contains(&name.as_ref())
        || (entry.depth() == 1 && SKIPPED_AT_TOP.contains(&name.as_ref()))
        || entry.path().join(MANIFEST).exists();
    !is_skipped && !output.is_some_and(|output| is_same_folder(entry.path(), output))
}

fn is_same_folder(path: &Path, canonical: &Path) -> bool {
    path.file_name() == canonical.file_name() && fs::canonicalize(path).is_ok_and(|path| path == canonical)
}

/// Reads one entry, if it is named as a register's file is, or as a register's folder.
fn register(project: &Path, entry: &DirEntry) -> Option<SourceFile> {
    let path = entry.path();
    if entry.depth() == 1 && path.extension().is_none() && entry.file_type().is_file() {
        // It may stand where a folder belongs; what is in it is nobody's business.
        let content = Content::Unreadable("it has no ending".into());
        return Some(SourceFile { path: relative(project, path), content });
    }
    if !has_wanted_extension(path) {
        return None;
    }
    let content = if entry.file_type().is_dir() {
        Content::Folder
    } else if !entry.file_type().is_file() {
        Content::Unreadable("it is not an ordinary file".into())
    } else if leads_out(project, path) {
        Content::Unreadable("the link leads out of the project folder".into())
    } else if path.to_str().is_none() {
        Content::Unreadable("its name is not UTF-8".into())
    } else {
        content_of(path)?
    };
    Some(SourceFile { path: relative(project, path), content })
}

/// Tells whether a file lies outside the project: a link must not publish what its author could not read.
fn leads_out(project: &Path, path: &Path) -> bool {
    match (fs::canonicalize(project), fs::canonicalize(path)) {
        (Ok(project), Ok(path)) => !path.starts_with(project),
        // What cannot be found is reported where it is read.
        _ => false,
    }
}

/// Tells whether a spreadsheet has saved a file, in whatever encoding.
fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

fn has_wanted_extension(path: &Path) -> bool {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension.as_str()))
}

/// Reads a text. Nothing where the file has gone since it was listed, as it does in the middle of a save.
pub fn content_of(path: &Path) -> Option<Content> {
    match read_bytes(path) {
        Ok(bytes) => {
            let text = if is_table(path) { encoding::table(bytes) } else { encoding::plain(bytes) };
            let not_text =
                |wrong: encoding::Wrong| Content::NotText { valid_up_to: wrong.offset, line: wrong.line };
            Some(text.map_or_else(not_text, Content::Text))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => Some(Content::Unreadable(reason(&error))),
    }
}

fn read_bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    let size = file.metadata()?.len();
    let mut bytes = Vec::with_capacity(size.min(FILE_SIZE_MOST) as usize);
    // One byte more than allowed: the file may grow while it is read.
    file.take(FILE_SIZE_MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > FILE_SIZE_MOST {
        let most = FILE_SIZE_MOST / 1024 / 1024;
        return Err(std::io::Error::new(ErrorKind::FileTooLarge, format!("it is larger than {most} MiB")));
    }
    Ok(bytes)
}

/// Returns what is known about an entry that could not be visited. A link that leads back is left out.
fn trouble(project: &Path, error: &walkdir::Error) -> Option<SourceFile> {
    let path = error.path()?;
    if error.loop_ancestor().is_some() {
        return None;
    }
    let io = error.io_error()?;
    let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
    let reason = match io.kind() {
        ErrorKind::NotFound if is_link => "the link leads nowhere".to_string(),
        ErrorKind::NotFound => return None,
        _ => reason(io),
    };
    // A folder that cannot be listed may be a register; a stray link without a register's name is not ours.
    (!is_link || has_wanted_extension(path))
        .then(|| SourceFile { path: relative(project, path), content: Content::Unreadable(reason) })
}

/// Returns the reason of an error in words, without the number that the system has for it.
pub fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns what can be done about an error of the disk, where that is known.
pub fn next_step(error: &std::io::Error) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Some("make room there, then run the command again")
        }
        ErrorKind::PermissionDenied => Some("ask for the right to that place, or choose another one"),
        ErrorKind::ReadOnlyFilesystem => Some("choose a place that can be written to"),
        _ => None,
    }
}

fn relative(base: &Path, path: &Path) -> String {
    let path = path.strip_prefix(base).unwrap_or(path);
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Reads the project's own theme files. A missing folder is an empty theme.
fn read_theme(theme: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    if !theme.is_dir() {
        return Ok(files);
    }
    let is_visible =
        |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in
        WalkDir::new(theme).follow_links(true).sort_by_file_name().into_iter().filter_entry(is_visible)
    {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.loop_ancestor().is_some() => continue,
            Err(error) => return Err(error).context("the folder `theme` could not be read"),
        };
        if entry.file_type().is_file() {
            let shown: PathBuf = entry.path().into();
            let bytes = read_bytes(&shown)
                .with_context(|| format!("the file `{}` could not be read", shown.display()))?;
            files.push((relative(theme, entry.path()), bytes));
        }
    }
    files.sort();
    Ok(files)
}

/// Returns the files of themes that messages may point into, by their paths in the project.
pub fn theme_texts(theme: &[(String, Vec<u8>)]) -> Vec<SourceFile> {
    let is_read = |path: &str| [".toml", ".css", ".html"].iter().any(|ending| path.ends_with(ending));
    let texts = theme.iter().filter(|(path, _)| is_read(path) || path.contains("templates/"));
    texts
        .map(|(path, bytes)| {
            let path = if path.starts_with("themes/") { path.clone() } else { format!("theme/{path}") };
            let not_text =
                |wrong: encoding::Wrong| Content::NotText { valid_up_to: wrong.offset, line: wrong.line };
            SourceFile { path, content: encoding::plain(bytes.clone()).map_or_else(not_text, Content::Text) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a project folder with these files and returns what is read of it, by path.
    fn reading(files: &[(&str, &[u8])], prepare: impl Fn(&Path)) -> Vec<(String, Content)> {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        prepare(folder.path());
        let read = read(folder.path(), &folder.path().join("public")).unwrap();
        read.sources.iter().map(|(_, file)| (file.path.clone(), file.content.clone())).collect()
    }

    fn paths(files: &[(&str, &[u8])], prepare: impl Fn(&Path)) -> Vec<String> {
        reading(files, prepare).into_iter().map(|(path, _)| path).collect()
    }

    const PROJECT: (&str, &[u8]) = ("project.toml", b"name = \"A\"");

    #[test]
    fn only_texts_of_the_project_are_read() {
        let files: Vec<(&str, &[u8])> = [
            "plan/a.toml",
            "risks/R-1.md",
            "actuals.csv",
            "photo.png",
            "notes.txt",
            ".git/x.md",
            "risks/.hidden.md",
            "site/index.md",
            "public/x.csv",
            "older/.milepost.json",
            "older/data.csv",
            "theme/readme.md",
            "pages/theme/a.md",
            "tools/node_modules/a.md",
        ]
        .map(|path| (path, b"".as_slice()))
        .into_iter()
        .chain([PROJECT])
        .collect();
        let expected = ["actuals.csv", "pages/theme/a.md", "plan/a.toml", "project.toml", "risks/R-1.md"];
        assert_eq!(paths(&files, |_| {}), expected);
    }

    #[test]
    fn what_cannot_be_read_is_handed_on() {
        let read = reading(&[PROJECT, ("risks.toml", b"a = \"\xff\""), ("budget.toml/x", b"")], |_| {});
        assert_eq!(read[0], ("budget.toml".into(), Content::Folder));
        assert_eq!(read[2], ("risks.toml".into(), Content::NotText { valid_up_to: 5, line: 1 }));
    }

    #[test]
    fn a_folder_without_a_project_is_not_searched() {
        let files: [(&str, &[u8]); 2] = [("Project.toml", b""), ("a/b/c.md", b"")];
        assert_eq!(paths(&files, |_| {}), ["Project.toml"]);
    }

    #[test]
    fn a_theme_is_read_as_bytes() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("theme/static")).unwrap();
        fs::write(folder.path().join("theme/static/logo.png"), b"\xff\x00").unwrap();
        let theme = read(folder.path(), Path::new("x")).unwrap().theme;
        assert_eq!(theme, [("static/logo.png".to_string(), b"\xff\x00".to_vec())]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_but_not_in_circles() {
        use std::os::unix::fs::symlink;
        let read = reading(&[PROJECT, ("risks/R-1.md", b"")], |folder| {
            symlink(folder, folder.join("risks/loop")).unwrap();
            symlink("R-1.md", folder.join("risks/R-2.md")).unwrap();
            symlink("nowhere", folder.join("broken.toml")).unwrap();
            symlink("nowhere", folder.join("broken")).unwrap();
        });
        let lost = Content::Unreadable("the link leads nowhere".into());
        let names: Vec<&str> = read.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(names, ["broken.toml", "project.toml", "risks/R-1.md", "risks/R-2.md"]);
        assert_eq!(read[0].1, lost);
    }

    #[test]
    fn a_file_that_is_far_too_large_is_not_read() {
        let read = reading(&[PROJECT], |folder| {
            fs::File::create(folder.join("actuals.csv")).unwrap().set_len(FILE_SIZE_MOST + 1).unwrap();
        });
        assert_eq!(read[0].1, Content::Unreadable("it is larger than 64 MiB".into()));
    }

    #[test]
    #[cfg(unix)]
    fn a_link_that_leads_out_of_the_project_is_not_read() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret.md"), "zq").unwrap();
        let read = reading(&[("project.toml", b""), ("pages/own.md", b"own")], |project| {
            std::os::unix::fs::symlink(outside.path().join("secret.md"), project.join("pages/link.md"))
                .unwrap();
            std::os::unix::fs::symlink(project.join("pages/own.md"), project.join("pages/again.md")).unwrap();
        });
        let of =
            |path: &str| read.iter().find(|(found, _)| found == path).map(|(_, content)| content.clone());
        assert!(matches!(of("pages/link.md"), Some(Content::Unreadable(_))), "{read:?}");
        assert_eq!(of("pages/again.md"), Some(Content::Text("own".into())));
    }
}
