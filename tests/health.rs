//! Health: the colours of the example from facts taken by hand, how far its data can be relied upon, and what
//! readers see of it all.

mod alone;
mod by_hand;
mod confidence;
mod earned_by_hand;
mod rules;
mod settings;
mod trade_off;

use milepost::checks::health::{Colour, Dimension};
use milepost::checks::{self, Report, Topic};
use milepost::io::disk;
use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;
use milepost::{analysis, edition, load, plan};
use std::path::Path;

/// Reads the project that comes with milepost.
fn example() -> Sources {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project");
    disk::read(&project, &project.join("site")).unwrap().sources
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Takes sources to the report, as of a day.
fn report(sources: &Sources, as_of: &str) -> Report {
    let loaded = load::load(sources);
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let project = loaded.project.unwrap();
    let plan = plan::plan(&project, date(as_of));
    let (edition, _) = edition::issue(project, plan, None);
    let figures = analysis::analyse(&edition);
    checks::report(edition, figures)
}

fn build(sources: &Sources, as_of: &str) -> Outcome {
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: Some(date(as_of)), today: date(as_of) };
    let input =
        Input { sources, theme: &theme, clock, asked: Asked::Widest, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    assert!(outcome.refusal.is_none(), "{:?}", outcome.refusal);
    outcome
}

/// Returns a file of a built site, with plain spaces.
fn page(outcome: &Outcome, path: &str) -> String {
    let site = outcome.site.as_ref().unwrap();
    let file = site.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(file.bytes.clone()).unwrap().replace('\u{a0}', " ")
}

fn dimension(report: &Report, topic: Topic) -> &Dimension {
    report.health.dimensions.iter().find(|dimension| dimension.topic == topic).unwrap()
}

fn colour(report: &Report, topic: Topic) -> Colour {
    dimension(report, topic).colour
}
