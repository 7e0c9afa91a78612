//! `milepost init`: a new project folder that builds at once.

mod catalogue;
mod filling;

use crate::cli::Exit;
use crate::cli::choice::{self, OneOf};
use crate::cli::print::{Terminal, place};
use crate::io::{Refused, clock, file, portfolio};
use crate::units::text::capital;
use anyhow::Context;
use catalogue::{ALL, Files};
use filling::Filling;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Make a new project folder that builds at once
#[derive(clap::Args)]
pub struct Args {
    /// The folder to make
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// What to start from
    #[arg(long, value_name = "TEMPLATE", default_value = "blank", value_parser = OneOf(ALL))]
    pub template: String,
    /// The name of the project; the folder's by default
    #[arg(long)]
    pub name: Option<String>,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let shown = place::folder(&args.dir);
    if args.dir.join("project.toml").exists() {
        let hint = format!("build it with `milepost build {shown}`, or choose another folder");
        return Err(Refused::new(format!("there is a project in `{shown}` already"), hint).into());
    }
    portfolio::refuse_project_in(&args.dir)?;
    let name = match &args.name {
        Some(name) => name.trim().to_string(),
        None => name_of(&args.dir)?,
    };
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Refused::new("a project needs a name in one line", "give it one with `--name`").into());
    }
    let files = files(&args.template, &Filling { name, today: clock::today()? })?;
    if let Some(path) = files.keys().map(|path| args.dir.join(path)).find(|path| path.exists()) {
        let message = format!("`{}` is there already, and nothing is overwritten", place::folder(&path));
        return Err(Refused::new(message, "choose another folder, or move it away").into());
    }
    for (path, text) in &files {
        let path = args.dir.join(path);
        let parent = path.parent().unwrap_or(&args.dir);
        fs::create_dir_all(parent).with_context(|| format!("`{}` could not be made", parent.display()))?;
        file::write(&path, text.as_bytes())?;
    }
    let here = args.dir == Path::new(".");
    let folder = if here { String::new() } else { format!(" {}", quoted(&shown)) };
    terminal.say(&format!(
        "Made {} files in {}. Next:",
        files.len(),
        if here { "this folder" } else { &shown }
    ));
    terminal.say(&format!(
        "  milepost serve{folder} --open   shows the site, and reloads it when you save a file"
    ));
    terminal.say(&format!(
        "  milepost build{folder}          writes the site into {}",
        place::folder(&args.dir.join("site"))
    ));
    Ok(Exit::Done)
}

/// Returns a project's name by its folder: `Office move` for `office-move`.
fn name_of(dir: &Path) -> anyhow::Result<String> {
    let dir = std::path::absolute(dir).context("the folder could not be found")?;
    let name = dir.file_name().map(|name| name.to_string_lossy().replace(['-', '_'], " "));
    Ok(capital(name.unwrap_or_default().trim()))
}

fn quoted(text: &str) -> String {
    if text.contains(char::is_whitespace) { format!("\"{text}\"") } else { text.to_string() }
}

/// Returns the files of a template, filled in.
fn files(template: &str, filling: &Filling) -> anyhow::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for path in Files::iter() {
        if let Some((folder, rest)) = path.split_once('/')
            && folder == template
            && let Some(embedded) = Files::get(&path)
        {
            let text =
                std::str::from_utf8(&embedded.data).context("a template holds a file that is no text")?;
            files.insert(filling.fill(rest, str::to_string), filling.fill_file(rest, text));
        }
    }
    if files.is_empty() {
        return Err(choice::unknown("template", template, ALL).into());
    }
    Ok(files)
}
