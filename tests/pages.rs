//! The overview, the timeline, risks and the budget: what they say of projects of every kind.

mod advice;
mod agree;
mod ahead;
mod anchors;
mod budget;
mod closure;
mod counted;
mod degenerate;
mod delay;
mod figures;
mod forecast;
mod headline;
mod history;
mod large;
mod lengths;
mod menu;
mod moved;
mod names;
mod own_days;
mod people;
mod people_register;
mod plain;
mod plan_quality;
mod plan_quality_small;
mod progress;
mod progress_figures;
mod readiness;
mod reasons;
mod related;
mod risk_moves;
mod sites;
mod tables;
mod trend;
mod users;
mod vendors;
mod words;

use milepost::checks::{self, Report};
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::site::Site;
use milepost::source::Sources;
use milepost::units::Date;
use milepost::{analysis, edition, load, plan};
use std::sync::LazyLock;

/// The status date of all projects here: a Friday.
const AS_OF: &str = "2026-11-13";

static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::load(Vec::new()).unwrap());

fn as_of() -> Date {
    AS_OF.parse().unwrap()
}

/// A project of one file and whatever else is given, which may be a head of its own.
fn sources(plan: &str, others: &[(&str, &str)]) -> Sources {
    let head = format!("name = \"Move\"\nstatus_date = {AS_OF}\nstart = 2026-11-02\nbaseline = \"first\"\n");
    let has_baseline = others.iter().any(|(path, _)| path.starts_with("baselines/"));
    let head = if has_baseline { head } else { head.replace("baseline = \"first\"\n", "") };
    let own = [("project.toml".to_string(), head), ("plan.toml".to_string(), plan.to_string())];
    let is_given = |path: &str| others.iter().any(|(given, _)| *given == path);
    Sources::from_texts(
        own.into_iter()
            .filter(|(path, _)| !is_given(path))
            .chain(others.iter().map(|(path, text)| (path.to_string(), text.to_string()))),
    )
}

/// Takes sources to the report that pages are made from.
fn report(sources: &Sources) -> Report {
    let loaded = load::load(sources);
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let project = loaded.project.unwrap();
    let plan = plan::plan(&project, as_of());
    let (edition, _) = edition::issue(project, plan, None);
    let figures = analysis::analyse(&edition);
    checks::report(edition, figures)
}

fn build(sources: &Sources) -> Site {
    let clock = Clock { as_of: None, today: as_of() };
    let input =
        Input { sources, theme: &THEME, clock, asked: Asked::Widest, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    assert!(outcome.refusal.is_none(), "{:?}", outcome.refusal);
    outcome.site.unwrap_or_default()
}

/// Returns the text of a page without its elements, white space joined.
fn text(site: &Site, path: &str) -> String {
    let html = html(site, path);
    let mut out = String::new();
    for part in html.split('<').skip(1) {
        out.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    let out = out.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a page, without what keeps the parts of an amount in one line.
fn html(site: &Site, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("no {path}")).bytes.clone();
    String::from_utf8(bytes).unwrap().replace('\u{2060}', "")
}

/// Returns every `id` of a page.
fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|part| part.split('"').next()).collect()
}
