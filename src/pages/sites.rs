//! Sites side by side: when each is done, and whether all of them get the same.

use crate::analysis::site::{SharedTask, Site};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::facts::Tolerance;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::LinkView;
use crate::pages::{Page, paths, words};
use crate::units::text::{capital, count_word, list, plural};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    heading: String,
    sub: String,
    has_slip: bool,
    has_next: bool,
    has_blocked: bool,
    rows: Vec<Row>,
    same: Option<Same>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    start: Phrase,
    finish: Phrase,
    slip: Phrase,
    done: String,
    next: Phrase,
    blocked: Phrase,
}

/// What all sites should have, and which has it.
#[derive(Serialize)]
struct Same {
    heading: String,
    sites: Vec<String>,
    rows: Vec<SameRow>,
    rest: Option<String>,
}

#[derive(Serialize)]
struct SameRow {
    name: String,
    cells: Vec<Cell>,
    /// What is not the same, in words.
    differs: String,
}

#[derive(Serialize)]
struct Cell {
    link: Option<LinkView>,
    text: String,
    lacks: bool,
}

/// The most kinds of work that are compared; those that differ come first.
const MOST: usize = 60;

/// Makes the page; nothing where tasks name fewer than two sites.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let sites = &report.figures.sites.sites;
    if sites.is_empty() {
        return None;
    }
    let view = View {
        heading: heading(sites),
        sub: "Each site is planned for itself, and all are run as one project.".to_string(),
        has_slip: sites.iter().any(|site| site.slip_days.is_some()),
        has_next: sites.iter().any(|site| site.next_milestone.is_some()),
        has_blocked: sites.iter().any(|site| site.blocked > 0),
        rows: sites.iter().map(|site| row(report, site)).collect(),
        same: same(report),
    };
    Some(Page {
        path: paths::SITES.to_string(),
        title: format!("{}: {}", words::SITES, report.edition.head().name),
        menu: Some(words::SITES.to_string()),
        template: "sites.html",
        wide: false,
        view: Box::new(view),
    })
}

fn heading(sites: &[Site]) -> String {
    let late: Vec<&Site> = sites.iter().filter(|site| site.slip_days.is_some_and(|days| days > 0)).collect();
    let blocked = sites.iter().filter(|site| site.blocked > 0).count();
    let all = sites.len();
    let finished = sites.iter().filter(|site| is_finished(site)).count();
    match (late.as_slice(), blocked) {
        _ if finished == all => format!("All {} sites are finished", count_word(all)),
        ([one], _) => format!("Of {} sites, {} is later than agreed", count_word(all), capital(&one.name)),
        (late, _) if late.len() == all => format!("All {} sites are later than agreed", count_word(all)),
        ([_, _, ..], _) => {
            format!("{} of {} sites are later than agreed", capital(&count_word(late.len())), count_word(all))
        }
        ([], 0) => format!("{} sites side by side", capital(&count_word(all))),
        ([], blocked) => format!("At {} of {} sites work is blocked", count_word(blocked), count_word(all)),
    }
}

fn is_finished(site: &Site) -> bool {
    !site.tasks.is_empty() && site.finished == site.tasks.len()
}

fn row(report: &Report, site: &Site) -> Row {
    let (tasks, near) = (report.edition.tasks(), report.edition.as_of());
    let none = || Phrase::plain("–");
    let day = |date| Phrase::new().date_near(date, near);
    Row {
        name: capital(&site.name),
        start: site.forecast.map_or_else(none, |span| day(span.start)),
        finish: site.forecast.map_or_else(none, |span| day(span.finish)),
        slip: site.slip_days.map_or_else(none, |days| {
            let mark = Tolerance::of(report).mark(days).filter(|_| !is_finished(site));
            Phrase::new().marked(mark, report.numbers().days_signed(days.into()))
        }),
        done: match site.progress {
            Some(progress) => {
                format!("{}, {} of {}", report.numbers().percent(progress), site.finished, site.tasks.len())
            }
            None => format!("{} of {}", site.finished, site.tasks.len()),
        },
        next: site.next_milestone.map_or_else(none, |place| {
            let task = &tasks[place];
            let href = paths::record(report, Kind::Task, &task.record.id);
            let out = Phrase::new().link(href, task.name.as_str());
            match task.times.forecast {
                Some(span) => out.text(", ").date_near(span.finish, near),
                None => out,
            }
        }),
        blocked: match site.blocked {
            0 => none(),
            count => {
                Phrase::new().marked(Some(Mark::Warn), format!("{count} {}", plural(count, "task", "tasks")))
            }
        },
    }
}

fn same(report: &Report) -> Option<Same> {
    let figures = &report.figures.sites;
    let mut shared: Vec<&SharedTask> = figures.shared.iter().collect();
    if shared.is_empty() {
        return None;
    }
    // What is hidden is not said to be lacking.
    let complete = report.edition.audience().complete;
    let differs = |row: &SharedTask| complete && row.lacking().next().is_some() || row.deliverables_differ;
    let lacking = shared.iter().filter(|row| complete && row.lacking().next().is_some()).count();
    if shared.len() > MOST {
        shared.sort_by_key(|row| !differs(row));
    }
    let rest = shared.len().saturating_sub(MOST);
    shared.truncate(MOST);
    Some(Same {
        heading: match lacking {
            0 => "What one site gets, the others get".to_string(),
            count => format!(
                "{} {} of work {} not planned at every site",
                capital(&count_word(count)),
                plural(count, "kind", "kinds"),
                plural(count, "is", "are")
            ),
        },
        sites: figures.sites.iter().map(|site| capital(&site.name)).collect(),
        rows: shared.into_iter().map(|row| same_row(report, row, complete)).collect(),
        rest: (rest > 0).then(|| format!("{rest} more kinds of work are at several sites.")),
    })
}

fn same_row(report: &Report, row: &SharedTask, complete: bool) -> SameRow {
    let tasks = report.edition.tasks();
    let lacking: Vec<usize> = row.lacking().filter(|_| complete).collect();
    let cell = |(site, place): (usize, &Option<usize>)| match place.map(|place| &tasks[place]) {
        None => Cell {
            link: None,
            text: if lacking.contains(&site) { "not planned" } else { "–" }.to_string(),
            lacks: lacking.contains(&site),
        },
        Some(task) => Cell {
            link: Some(LinkView::record(
                report,
                Kind::Task,
                &task.record.id,
                report.numbers().working_days(task.times.duration_days),
            )),
            text: if task.times.is_finished() { " done" } else { "" }.to_string(),
            lacks: false,
        },
    };
    let mut differs = Vec::new();
    if row.durations_differ {
        differs.push("time");
    }
    if row.deliverables_differ {
        differs.push("deliverable");
    }
    SameRow {
        name: row.name.clone(),
        cells: row.tasks.iter().enumerate().map(cell).collect(),
        differs: match differs.is_empty() {
            true => "–".to_string(),
            false => capital(&list(&differs, "and")),
        },
    }
}
