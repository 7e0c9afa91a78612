//! Finds the projects of a portfolio on the disk.

use crate::io::disk::{MANIFEST, content_of};
use crate::io::{Refused, disk};
use crate::source::{SourceFile, Sources};
use crate::units::glob;
use anyhow::Context;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What makes a folder a portfolio.
const NAME: &str = "portfolio.toml";
/// More projects than this are a mistake in a pattern.
const PROJECTS_MOST: usize = 10_000;

/// Tells whether a folder is a portfolio.
///
/// # Errors
///
/// Where it is a project as well: nobody could say which of the two is meant.
pub fn is_one(folder: &Path) -> anyhow::Result<bool> {
    if !folder.join(NAME).is_file() {
        return Ok(false);
    }
    if folder.join("project.toml").exists() {
        let message = format!("`{}` holds both `portfolio.toml` and `project.toml`", folder.display());
        let hint = "keep one of them: put the project into a folder of its own below the portfolio";
        return Err(Refused::new(message, hint).into());
    }
    Ok(true)
}

/// Refuses a portfolio where one project is wanted, and names some that are in it.
///
/// # Errors
///
/// Where it is one.
pub fn refuse_whole(folder: &Path) -> anyhow::Result<()> {
    if !is_one(folder)? {
        return Ok(());
    }
    let shown = match folder == Path::new(".") {
        true => "this folder".to_string(),
        false => format!("`{}`", folder.display()),
    };
    let is_project = |name: &String| folder.join(name).join("project.toml").exists();
    let below = names(folder, "", &folder.join("site"), false)?;
    let below: Vec<String> = below
        .into_iter()
        .filter(is_project)
        .map(|name| folder.join(name))
        .map(|path| format!("`{}`", path.strip_prefix(".").unwrap_or(&path).display()))
        .collect();
    let hint = match below.as_slice() {
        [] => "name the folder of one of its projects".to_string(),
        [one] => format!("name the folder of its project: {one}"),
        all => {
            format!("name the folder of one of its projects, such as {}", all[..all.len().min(3)].join(", "))
        }
    };
    Err(Refused::new(format!("{shown} is a portfolio, and this command takes one project"), hint).into())
}

/// Refuses to make a project in a folder that is a portfolio: every command would stop at the two of them.
///
/// # Errors
///
/// Where it is one.
pub fn refuse_project_in(folder: &Path) -> Result<(), Refused> {
    if !folder.join(NAME).exists() {
        return Ok(());
    }
    let shown = match folder == Path::new(".") {
        true => "this folder".to_string(),
        false => format!("`{}`", folder.display()),
    };
    let below = folder.join("NAME");
    let below = below.strip_prefix(".").unwrap_or(&below).display();
    let hint = format!("name a folder of its own below the portfolio, such as `{below}`");
    Err(Refused::new(format!("{shown} holds `portfolio.toml`: a project cannot stand beside it"), hint))
}

/// Reads the portfolio's own files: `portfolio.toml` and its theme.
pub fn read(folder: &Path) -> anyhow::Result<disk::Folder> {
    let file = content_of(&folder.join(NAME)).map(|content| SourceFile { path: NAME.to_string(), content });
    let theme = disk::themes(folder)?;
    let sources = Sources::new(file.into_iter().collect()).with_apart(disk::theme_texts(&theme));
    Ok(disk::Folder { sources, theme })
}

/// Returns the projects that a pattern names: folders, or exports where it ends with `.json`, by path from the top of the portfolio, in order. A pattern with a
/// `*` names folders with a `project.toml`; one without it names its folder, whatever is in it.
pub fn find(root: &Path, output: &Path, pattern: &str) -> anyhow::Result<Vec<String>> {
    let mut found = vec![String::new()];
    let parts: Vec<&str> = glob::segments(pattern).collect();
    let is_export = pattern.ends_with(EXPORT);
    for (index, part) in parts.iter().copied().enumerate() {
        if part == ".." {
            return Ok(Vec::new());
        }
        let of_files = is_export && index + 1 == parts.len();
        let mut next = Vec::new();
        for above in &found {
            let names = match glob::is_wild(part) {
                true => names(root, above, output, of_files)?
                    .into_iter()
                    .filter(|name| glob::fits(part, name))
                    .collect(),
                false => vec![part.to_string()],
            };
            next.extend(names.into_iter().map(|name| match above.as_str() {
                "" => name,
                above => format!("{above}/{name}"),
            }));
        }
        found = next;
    }
    let is_wild = glob::is_wild(pattern);
    found.retain(|path| {
        let folder = root.join(path);
        let is_project = match is_export {
            true => folder.is_file(),
            false => folder.is_dir() && (!is_wild || folder.join("project.toml").exists()),
        };
        is_project && is_inside(root, &folder)
    });
    if found.len() > PROJECTS_MOST {
        let message = format!("`{pattern}` names more than {PROJECTS_MOST} projects");
        return Err(Refused::new(message, "name the folders more closely in `portfolio.toml`").into());
    }
    found.sort();
    Ok(found)
}

/// What may stand beside `portfolio.toml` and is read with each project below it, and the path that it has there.
const SHARED: [(&str, &str); 2] =
    [("people.toml", "people/portfolio.toml"), ("calendar.toml", "calendar/portfolio.toml")];
/// The folder of themes, which all projects may use as well.
const THEMES: &str = "themes/";
/// So far above a project its portfolio is looked for.
const DEPTH: usize = 4;

/// Reads a project folder, and what it shares with the other projects of its portfolio, if it is in one.
pub fn read_project(project: &Path, output: &Path) -> anyhow::Result<disk::Folder> {
    let folder = disk::read(project, output)?;
    match portfolio_of(project) {
        Some((portfolio, up)) => shared(folder, &portfolio, &up),
        None => Ok(folder),
    }
}

/// Returns the portfolio that a project is in, and the way there: `../`.
fn portfolio_of(project: &Path) -> Option<(PathBuf, String)> {
    let project = fs::canonicalize(project).ok()?;
    let mut above = project.ancestors().enumerate().skip(1).take(DEPTH);
    let (steps, portfolio) = above.find(|(_, folder)| folder.join(NAME).is_file())?;
    Some((portfolio.to_path_buf(), "../".repeat(steps)))
}

fn shared(folder: disk::Folder, portfolio: &Path, up: &str) -> anyhow::Result<disk::Folder> {
    let disk::Folder { sources, mut theme } = folder;
    let mut outside = Vec::new();
    let mut more = Vec::new();
    for (name, path) in SHARED {
        if let Some(content) = content_of(&portfolio.join(name)) {
            outside.push((path.to_string(), format!("{up}{name}")));
            more.push(SourceFile { path: path.to_string(), content });
        }
    }
    let own: BTreeSet<String> =
        theme.iter().filter_map(|(path, _)| theme_of(path)).map(str::to_string).collect();
    for (path, bytes) in disk::themes(portfolio)? {
        // A theme that the project has itself is all its own.
        if let Some(name) = theme_of(&path).filter(|name| !own.contains(*name)) {
            let below = format!("{THEMES}{name}/");
            outside.push((below.clone(), format!("{up}{below}")));
            theme.push((path, bytes));
        }
    }
    outside.dedup();
    let sources = sources.with_more(more).with_apart(disk::theme_texts(&theme)).with_outside(outside);
    Ok(disk::Folder { sources, theme })
}

/// Returns the name of the theme that a file belongs to, where it is one of `themes/`.
fn theme_of(path: &str) -> Option<&str> {
    path.strip_prefix(THEMES)?.split_once('/').map(|(name, _)| name)
}

/// How the name of an export ends.
const EXPORT: &str = ".json";

/// Reads an export that another build has published; nothing where it is no text.
pub fn read_export(path: &Path) -> anyhow::Result<Option<String>> {
    let bytes = crate::io::folder::read_file(path, EXPORT_SIZE_MOST)?;
    Ok(String::from_utf8(bytes).ok())
}

/// Larger exports are not read.
const EXPORT_SIZE_MOST: u64 = 64 * 1024 * 1024;

/// Returns the names of the folders, or of the files, in a folder that may be projects.
fn names(root: &Path, above: &str, output: &Path, of_files: bool) -> anyhow::Result<Vec<String>> {
    const OURS: [&str; 3] = ["theme", "themes", "site"];
    let folder = root.join(above);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let failed = || format!("the folder `{}` could not be read", folder.display());
    let output = fs::canonicalize(output).ok();
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let path = entry.path();
        let is_output = output.is_some() && fs::canonicalize(&path).ok() == output;
        let is_ours = name.starts_with('.') || (above.is_empty() && OURS.contains(&name.as_str()));
        let is_wanted = match of_files {
            true => path.is_file() && !name.starts_with('.'),
            false => path.is_dir() && !is_ours && !is_output && !path.join(MANIFEST).exists(),
        };
        if is_wanted {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Tells whether a folder lies below the portfolio: a link must not publish what its author did not mean.
fn is_inside(root: &Path, folder: &Path) -> bool {
    match (fs::canonicalize(root), fs::canonicalize(folder)) {
        (Ok(root), Ok(folder)) => folder.starts_with(&root) && folder != root,
        _ => false,
    }
}
