//! `milepost init`: a new project folder that builds at once.

use crate::cli::Exit;
use crate::cli::print::{Terminal, place};
use crate::io::{Refused, clock, file};
use crate::source::front_matter;
use crate::units::date::Date;
use crate::units::text::capital;
use anyhow::Context;
use rust_embed::Embed;
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
    #[arg(long, value_name = "TEMPLATE", default_value = "blank")]
    pub template: String,
    /// The name of the project; the folder's by default
    #[arg(long)]
    pub name: Option<String>,
}

/// The templates: a folder each. `{{name}}`, `{{today}}`, `{{today+14}}` and `{{today-7}}` are filled in, in
/// texts and in file names.
#[derive(Embed)]
#[folder = "src/cli/templates/"]
struct Templates;

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let shown = place::folder(&args.dir);
    if args.dir.join("project.toml").exists() {
        let hint = format!("build it with `milepost build {shown}`, or choose another folder");
        return Err(Refused::new(format!("there is a project in `{shown}` already"), hint).into());
    }
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
    let mut names = Vec::new();
    for path in Templates::iter() {
        let Some((folder, rest)) = path.split_once('/') else { continue };
        if !names.iter().any(|name| name == folder) {
            names.push(folder.to_string());
        }
        if folder == template
            && let Some(embedded) = Templates::get(&path)
        {
            let text =
                std::str::from_utf8(&embedded.data).context("a template holds a file that is no text")?;
            files.insert(filling.fill(rest, |name| name.to_string()), filling.fill_file(rest, text));
        }
    }
    if files.is_empty() {
        names.sort();
        let list = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let message = format!("there is no template `{template}`");
        return Err(Refused::new(message, format!("choose one of {list} with `--template`")).into());
    }
    Ok(files)
}

/// What goes into a template.
struct Filling {
    name: String,
    today: Date,
}

impl Filling {
    /// Fills a file. In TOML the name stands between quotes.
    fn fill_file(&self, path: &str, text: &str) -> String {
        let in_quotes = |name: &str| name.replace('\\', "\\\\").replace('"', "\\\"");
        let head = match front_matter::split(text) {
            Ok(parts) if path.ends_with(".md") => parts.head.end,
            _ if path.ends_with(".toml") => text.len(),
            _ => 0,
        };
        self.fill(&text[..head], in_quotes) + &self.fill(&text[head..], str::to_string)
    }

    fn fill(&self, text: &str, name: impl Fn(&str) -> String) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find("{{") {
            let Some(length) = rest[start..].find("}}") else { break };
            filled += &rest[..start];
            let inner = &rest[start + 2..start + length];
            match inner.trim() {
                "name" => filled += &name(&self.name),
                inner => match self.date(inner) {
                    Some(date) => filled += &date.to_string(),
                    None => filled += &rest[start..start + length + 2],
                },
            }
            rest = &rest[start + length + 2..];
        }
        filled + rest
    }

    /// Returns the date of `today`, `today+14` or `today-7`.
    fn date(&self, text: &str) -> Option<Date> {
        let offset = text.strip_prefix("today")?.trim();
        let days: i32 = if offset.is_empty() { 0 } else { offset.parse().ok()? };
        Some(self.today + days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filling() -> Filling {
        Filling { name: "A \"B\"".into(), today: "2026-11-13".parse().unwrap() }
    }

    #[test]
    fn names_and_dates_are_filled_in() {
        let toml = "name = \"{{name}}\"\nstart = {{today}}\nend = {{today+18}}\nraised = {{today-13}} # {{other}} {{";
        let filled = filling().fill_file("project.toml", toml);
        let dates = "start = 2026-11-13\nend = 2026-12-01\nraised = 2026-10-31 # {{other}} {{";
        assert_eq!(filled, format!("name = \"A \\\"B\\\"\"\n{dates}"));
    }

    #[test]
    fn the_name_is_escaped_in_the_head_of_a_markdown_file_only() {
        let filled = filling().fill_file("a.md", "+++\ntitle = \"{{name}}\"\n+++\n# {{name}}\n");
        assert_eq!(filled, "+++\ntitle = \"A \\\"B\\\"\"\n+++\n# A \"B\"\n");
        assert_eq!(filling().fill("updates/{{today-7}}.md", str::to_string), "updates/2026-11-06.md");
    }
}
