//! Progress: how much is really done. The burn-up, what changed the scope, the board, tests, defects, sprints.

mod board;
mod burn;
mod scope;
mod sprints;
mod tests;
mod words;

use crate::analysis::burn_up::BurnUp;
use crate::checks::Report;
use crate::edition::project::Method;
use crate::pages::{Page, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: String,
    burn_ups: Vec<burn::Section>,
    /// The sprints where the method leads with them.
    lead: Option<sprints::Sprints<'a>>,
    scope: Option<scope::Section>,
    board: Option<board::Section>,
    suites: Option<tests::Suites<'a>>,
    defects: Option<tests::Defects<'a>>,
    /// The sprints where other things come first.
    sprints: Option<sprints::Sprints<'a>>,
}

/// Makes the page, where there is work, a test, a count of defects or a sprint.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let is_agile = report.edition.head().method == Method::Agile;
    let all = sprints::sprints(report);
    let (lead, sprints) = if is_agile { (all, None) } else { (None, all) };
    let (board, suites, defects) = (board::section(report), tests::suites(report), tests::defects(report));
    if board.is_none() && suites.is_none() && defects.is_none() && lead.is_none() && sprints.is_none() {
        return None;
    }
    let locale = report.numbers();
    let view = View {
        heading: heading(report, is_agile),
        sub: sub(report),
        burn_ups: burn::sections(report),
        lead,
        scope: scope::section(report),
        board,
        suites,
        defects,
        sprints,
    };
    Some(Page {
        path: paths::PROGRESS.to_string(),
        title: say!(locale, "progress-page-title", project = &report.edition.head().name),
        menu: Some(say!(locale, "progress-title")),
        template: "progress.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Says how much is done: of the sprints where the method leads with them, else of the plan.
fn heading(report: &Report, is_agile: bool) -> String {
    let (figures, locale) = (&report.figures, report.numbers());
    let sprints = &figures.sprints;
    match &figures.burn_ups.tasks {
        _ if is_agile && sprints.velocity.is_some() => {
            words::velocity_headline(sprints.velocity.as_ref(), locale)
        }
        Some(tasks) => {
            let lately: f64 = tasks.weeks.iter().rev().take(4).sum();
            let whole = |count: f64| count.round() as usize;
            let heading = words::tasks_headline(
                locale,
                whole(tasks.done_now()),
                whole(tasks.scope_now()),
                whole(lately),
            );
            crate::pages::subject::within(report.numbers(), report.edition.audience().subject, heading)
        }
        None if sprints.velocity.is_some() => words::velocity_headline(sprints.velocity.as_ref(), locale),
        None if !figures.quality.suites.is_empty() => words::tests_headline(&figures.quality, locale),
        None if !sprints.sprints.is_empty() => {
            say!(locale, "progress-sprints-ahead", count = sprints.sprints.len())
        }
        None => say!(locale, "progress-title"),
    }
}

/// Says how much is done in a week.
fn sub(report: &Report) -> String {
    let tasks = report.figures.burn_ups.tasks.as_ref();
    let Some((mean, low, high)) = tasks.and_then(BurnUp::throughput) else { return String::new() };
    let weeks = tasks.map_or(0, |tasks| tasks.weeks.len());
    words::throughput(mean, low, high, weeks, report.numbers())
}
