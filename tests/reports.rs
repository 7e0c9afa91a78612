//! What leaves a project as a report: one page, a digest for a chat, a PDF.

mod command;
mod digest;
mod file;
mod hidden;

use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;
use std::fs;
use std::path::Path;

/// Runs an export over a project of texts, with a theme of its own where one is given.
fn export(
    pipeline: fn(&Input) -> Outcome,
    files: &[(String, String)],
    asked: Asked,
    theme: Vec<(String, Vec<u8>)>,
) -> Outcome {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    pipeline(&Input {
        sources: &sources,
        theme: &Theme::load(theme).unwrap(),
        clock: Clock { as_of: None, today: Date::from_days(0) },
        asked,
        theme_name: None,
        base_url: None,
    })
}

fn page(files: &[(String, String)], asked: Asked) -> String {
    let outcome = export(pipeline::report, files, asked, Vec::new());
    outcome.report.unwrap_or_else(|| panic!("{:?} {:?}", outcome.refusal, outcome.diagnostics))
}

fn digest(files: &[(String, String)], asked: Asked) -> String {
    let outcome = export(pipeline::digest, files, asked, Vec::new());
    outcome.digest.unwrap_or_else(|| panic!("{:?} {:?}", outcome.refusal, outcome.diagnostics))
}

fn owned(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

/// Returns the texts of the example project.
fn example() -> Vec<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project");
    let mut files = Vec::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name = path.strip_prefix(&top).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((name, text));
            }
        }
    }
    files.sort();
    files
}

/// The example, without the address of its site.
fn unpublished() -> Vec<(String, String)> {
    let mut files = example();
    for (path, text) in files.iter_mut().filter(|(path, _)| path == "project.toml") {
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("base_url")).collect();
        assert!(lines.len() < text.lines().count(), "{path} names no address");
        *text = lines.join("\n");
    }
    files
}
