//! Themes: what is chosen, what lies over what, the colours of a brand, contrast by calculation, and the script.

mod brand;
mod choice;
mod contrast;
mod direction;
mod faults;
mod make;
mod script;
mod told;

use milepost::io::disk::theme_texts;
use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::site::Site;
use milepost::source::Sources;

/// A project with a task, a risk and a page, so that there is something to see.
const PLAN: &str = "[[task]]\nid = \"a\"\nname = \"Work\"\nduration = \"5d\"\n";

/// Builds a project with these lines in `[site]` and these files of its themes, by their paths in the project.
fn outcome(site: &str, theme: &[(&str, &str)], named: Option<&str>) -> Outcome {
    let project = format!(
        "name = \"P\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n[site]\nindexed = false\n{site}\n"
    );
    let files: Vec<(String, Vec<u8>)> = theme
        .iter()
        .map(|(path, text)| {
            (path.strip_prefix("theme/").unwrap_or(path).to_string(), text.as_bytes().to_vec())
        })
        .collect();
    let sources = Sources::from_texts([("project.toml", project.as_str()), ("plan.toml", PLAN)])
        .with_apart(theme_texts(&files));
    let theme = Theme::load(files).unwrap();
    let clock = Clock { as_of: None, today: "2026-11-13".parse().unwrap() };
    pipeline::build(&Input {
        sources: &sources,
        theme: &theme,
        clock,
        asked: Asked::Widest,
        theme_name: named,
        base_url: None,
    })
}

fn built(site: &str, theme: &[(&str, &str)]) -> Site {
    let outcome = outcome(site, theme, None);
    outcome.site.unwrap_or_else(|| panic!("{:?} {:?}", outcome.refusal, outcome.diagnostics))
}

fn page<'a>(site: &'a Site, path: &str) -> &'a str {
    std::str::from_utf8(&site.get(path).unwrap_or_else(|| panic!("no {path}")).bytes).unwrap()
}

/// Returns the stylesheet in `assets/` whose name begins so.
fn asset<'a>(site: &'a Site, start: &str) -> &'a str {
    let start = format!("assets/{start}");
    let file = site
        .files()
        .iter()
        .find(|file| file.path.starts_with(&start) && file.path.ends_with(".css"))
        .unwrap_or_else(|| panic!("no {start}"));
    std::str::from_utf8(&file.bytes).unwrap()
}

/// Returns name and message of each diagnostic.
fn told(outcome: &Outcome) -> Vec<(&str, &str)> {
    outcome.diagnostics.iter().map(|one| (one.name, one.message.as_str())).collect()
}
