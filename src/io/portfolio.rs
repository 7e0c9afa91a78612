//! Finds the projects of a portfolio on the disk.

use crate::io::disk::{MANIFEST, content_of};
use crate::io::{Refused, disk};
use crate::source::{SourceFile, Sources};
use crate::units::glob;
use anyhow::Context;
use std::fs;
use std::path::Path;

/// More projects than this are a mistake in a pattern.
const PROJECTS_MOST: usize = 10_000;

/// Tells whether a folder is a portfolio.
///
/// # Errors
///
/// Where it is a project as well: nobody could say which of the two is meant.
pub fn is_one(folder: &Path) -> anyhow::Result<bool> {
    if !folder.join("portfolio.toml").is_file() {
        return Ok(false);
    }
    if folder.join("project.toml").exists() {
        let message = format!("`{}` holds both `portfolio.toml` and `project.toml`", folder.display());
        let hint = "keep one of them: put the project into a folder of its own below the portfolio";
        return Err(Refused::new(message, hint).into());
    }
    Ok(true)
}

/// Reads the portfolio's own files: `portfolio.toml` and its theme.
pub fn read(folder: &Path) -> anyhow::Result<disk::Folder> {
    let file = content_of(&folder.join("portfolio.toml"))
        .map(|content| SourceFile { path: "portfolio.toml".to_string(), content });
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
/// So far above a project its portfolio is looked for.
const DEPTH: usize = 4;

/// Reads a project folder, and what it shares with the other projects of its portfolio, if it is in one.
pub fn read_project(project: &Path, output: &Path) -> anyhow::Result<disk::Folder> {
    let folder = disk::read(project, output)?;
    let shared = shared(project);
    Ok(disk::Folder { sources: folder.sources.with_more(shared), ..folder })
}

fn shared(project: &Path) -> Vec<SourceFile> {
    let Ok(project) = fs::canonicalize(project) else { return Vec::new() };
    let above = project.ancestors().skip(1).take(DEPTH);
    let Some(portfolio) = above.into_iter().find(|folder| folder.join("portfolio.toml").is_file()) else {
        return Vec::new();
    };
    let file = |(name, path): (&str, &str)| {
        content_of(&portfolio.join(name)).map(|content| SourceFile { path: path.to_string(), content })
    };
    SHARED.into_iter().filter_map(file).collect()
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
