//! Finding and following: the index of everything, the feed, the calendars, the badge, tables, and what search engines
//! and chats are told. What is expected stands in the standards, or was worked out by hand.

mod anchors;
mod badge;
mod calendar;
mod crawl;
mod feed;
mod files;
mod search;

use milepost::io::disk;
use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::site::Site;
use milepost::source::Sources;

const BASE: &str = "https://status.example.com/m365/";

const HEAD: &str = r#"
name = "Office move"
status_date = 2026-11-13
baseline = "approved"
"#;

/// A milestone that slips: its work begins on Monday 30 November, and 14 working days end on Thursday 17 December.
const PLAN: &str = r#"
[[task]]
id = "fit-out"
name = "Fit out"
not_before = 2026-11-30
duration = "14d"

[[milestone]]
id = "live"
name = "Go-live; all, really"
after = ["fit-out"]
committed = 2026-12-11

[[milestone]]
id = "lease"
name = "Lease signed"
finished = 2026-10-30
committed = 2026-10-30
"#;

const BASELINE: &str = "name = \"approved\"\ntaken = 2026-09-01\n\n\
                        [[task]]\nid = \"live\"\nstart = 2026-12-03\nfinish = 2026-12-03\n";

const DECISIONS: &str = r#"
[[decision]]
id = "D-1"
title = "Which floor?"
needed_by = 2026-11-20
decider = "ada"

[[decision]]
id = "D-2"
title = "Which desks?"
needed_by = 2026-11-09
status = "made"
made = 2026-11-10
outcome = "The **oak** ones, see [[live]]"
"#;

const PEOPLE: &str = "[[person]]\nid = \"ada\"\nname = \"Ada Byron\"\n";

const GREEN: &str =
    "+++\nstatus = \"green\"\nauthor = \"ada\"\nheadline = \"All well\"\n+++\n\n## What changed\n\n- Much.\n";
const AMBER: &str = "+++\nstatus = \"amber\"\nauthor = \"ada\"\nheadline = \"The carrier is late\"\nreason = \"It rains.\"\n+++\n\n\
                     ## What changed\n\n- The *van* of [[live]] is [late](https://example.com/late).\n";

/// The project of most tests here, with other files over it.
fn project<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut files = vec![
        ("project.toml", HEAD),
        ("plan.toml", PLAN),
        ("baselines/approved.toml", BASELINE),
        ("decisions.toml", DECISIONS),
        ("people.toml", PEOPLE),
        ("updates/2026-11-06.md", GREEN),
        ("updates/2026-11-13.md", AMBER),
    ];
    for other in others {
        files.retain(|(path, _)| path != &other.0);
        files.push(*other);
    }
    files
}

fn run(sources: &Sources, base_url: Option<&str>, asked: Asked, how: fn(&Input) -> Outcome) -> Outcome {
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: "2026-11-13".parse().unwrap() };
    let input = Input { sources, theme: &theme, clock, asked, theme_name: None, base_url };
    let outcome = how(&input);
    let errors: Vec<_> = outcome.diagnostics.iter().filter(|one| one.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    outcome
}

fn build(sources: &Sources, base_url: Option<&str>, asked: Asked) -> Site {
    let outcome = run(sources, base_url, asked, pipeline::build);
    outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal))
}

fn site(files: &[(&str, &str)], base_url: Option<&str>) -> Site {
    build(&Sources::from_texts(files.iter().copied()), base_url, Asked::Widest)
}

fn example() -> Sources {
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project");
    disk::read(&project, &project.join("site")).unwrap().sources
}

fn text<'a>(site: &'a Site, path: &str) -> &'a str {
    let file = site.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(&file.bytes).unwrap()
}

fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    let pages = site.files().iter().filter(|file| file.path.ends_with(".html"));
    pages.map(|file| (file.path.as_str(), std::str::from_utf8(&file.bytes).unwrap()))
}
