//! Everything about every task, a page for each part of the plan: what set its dates, all that was written about it,
//! and what it is related to.

use crate::analysis::part::Part;
use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::fact::Fact;
use crate::pages::rest::Rest;
use crate::pages::timeline::details;
use crate::pages::timeline::groups::shown;
use crate::pages::timeline::why::{self, Why};
use crate::pages::view::LinkView;
use crate::pages::{Page, facts, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: String,
    /// To the timeline, the complete one, and the other parts of the group.
    back: LinkView,
    bars: Option<LinkView>,
    parts: Vec<LinkView>,
    tasks: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    milestone: bool,
    critical: bool,
    why: Why<'a>,
    facts: Vec<Fact<'a>>,
    rest: Rest<'a>,
}

/// Makes a page for each part of the plan.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    report.figures.parts.all().iter().map(|part| page(report, part)).collect()
}

/// Returns the ways to the parts of a group, each named by the tasks that it holds: `1 to 140`.
pub fn ways(report: &Report, group: &str) -> Vec<LinkView> {
    let (mut first, locale) = (1, report.numbers());
    let parts = report.figures.parts.of_group(group).map(|part| {
        let last = first + part.tasks.len() - 1;
        let text = match part.count {
            1 => say!(locale, "timeline-part-all", count = last),
            _ => say!(locale, "timeline-part-some", first = first, last = last),
        };
        first = last + 1;
        LinkView::new(paths::tasks(part), text)
    });
    parts.collect()
}

/// Returns what a list holds: `tasks`, `milestones`, both as `work`, `phases`, or `several` where there are phases among
/// others.
pub fn kind<'a>(tasks: impl Iterator<Item = &'a Task>) -> &'static str {
    let of = |task: &Task| match (task.times.summary, task.is_milestone()) {
        (true, _) => "phases",
        (false, true) => "milestones",
        (false, false) => "tasks",
    };
    let both = |all, next| match (all, next) {
        (all, next) if all == next => all,
        ("phases" | "several", _) | (_, "phases") => "several",
        _ => "work",
    };
    tasks.map(of).reduce(both).unwrap_or("tasks")
}

fn page<'a>(report: &'a Report, part: &'a Part) -> Page<'a> {
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let count = part.tasks.len();
    let finished = part.tasks.iter().filter(|&&place| tasks[place].times.is_finished()).count();
    let critical = facts::marks_critical(report);
    let name = match part.count {
        1 => shown(&part.group, locale).into_owned(),
        all => {
            let group = shown(&part.group, locale);
            say!(locale, "timeline-part-of", group = group, number = part.number, all = all)
        }
    };
    let view = View {
        heading: say!(
            locale,
            "timeline-part-heading",
            kind = kind(part.tasks.iter().map(|&place| &tasks[place])),
            part = &name,
            finished = finished,
            count = count,
        ),
        sub: say!(locale, "timeline-part-sub"),
        back: LinkView::new(paths::TIMELINE, say!(locale, "timeline-back")),
        bars: super::is_divided(report)
            .then(|| LinkView::new(paths::TIMELINE_ALL, say!(locale, "timeline-all-bars"))),
        parts: if part.count > 1 { ways(report, &part.group) } else { Vec::new() },
        tasks: part
            .tasks
            .iter()
            .map(|&place| &tasks[place])
            .map(|task| Item {
                milestone: task.is_milestone(),
                critical: critical && task.times.critical && !task.times.is_finished(),
                why: why::why(report, task),
                facts: details::facts(report, task),
                rest: Rest::of(report, &task.record),
            })
            .collect(),
    };
    Page {
        path: paths::tasks(part),
        title: say!(locale, "timeline-part-tab", part = name, project = &report.edition.head().name),
        menu: None,
        template: "tasks.html",
        wide: false,
        view: Box::new(view),
    }
}
