//! Sites side by side: when each is done, and whether all of them get the same.

use crate::analysis::site::{SharedTask, Site};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::facts::Tolerance;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::LinkView;
use crate::pages::{Page, paths};
use crate::units::locale::{Locale, say};
use crate::units::text::capital;
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
    let (sites, locale) = (&report.figures.sites.sites, report.numbers());
    if sites.is_empty() {
        return None;
    }
    let view = View {
        heading: heading(locale, sites),
        sub: say!(locale, "sites-sub"),
        has_slip: sites.iter().any(|site| site.slip_days.is_some()),
        has_next: sites.iter().any(|site| site.next_milestone.is_some()),
        has_blocked: sites.iter().any(|site| site.blocked > 0),
        rows: sites.iter().map(|site| row(report, site)).collect(),
        same: same(report),
    };
    Some(Page {
        path: paths::SITES.to_string(),
        title: say!(locale, "sites-page", project = &report.edition.head().name),
        menu: Some(say!(locale, "sites-title")),
        template: "sites.html",
        wide: false,
        view: Box::new(view),
    })
}

fn heading(locale: Locale, sites: &[Site]) -> String {
    let late: Vec<&Site> = sites.iter().filter(|site| site.slip_days.is_some_and(|days| days > 0)).collect();
    let blocked = sites.iter().filter(|site| site.blocked > 0).count();
    let all = sites.len();
    let finished = sites.iter().filter(|site| is_finished(site)).count();
    match (late.as_slice(), blocked) {
        _ if finished == all => say!(locale, "sites-all-finished", all = all),
        ([one], _) => say!(locale, "sites-one-late", all = all, site = capital(&one.name)),
        (late, _) if late.len() == all => say!(locale, "sites-all-late", all = all),
        ([_, _, ..], _) => {
            say!(locale, "sites-some-late", late = late.len(), all = all)
        }
        ([], 0) => say!(locale, "sites-side-by-side", all = all),
        ([], blocked) => say!(locale, "sites-blocked-at", blocked = blocked, all = all),
    }
}

fn is_finished(site: &Site) -> bool {
    !site.tasks.is_empty() && site.finished == site.tasks.len()
}

fn row(report: &Report, site: &Site) -> Row {
    let (tasks, near, locale) = (report.edition.tasks(), report.edition.as_of(), report.numbers());
    let none = || Phrase::plain("–");
    let day = |date| Phrase::day_near(locale, date, near);
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
                let percent = locale.percent(progress);
                let (finished, all) = (site.finished, site.tasks.len());
                say!(locale, "sites-done-percent", percent = percent, finished = finished, all = all)
            }
            None => say!(locale, "sites-done-count", finished = site.finished, all = site.tasks.len()),
        },
        next: site.next_milestone.map_or_else(none, |place| {
            let task = &tasks[place];
            let href = paths::record(report, Kind::Task, &task.record.id);
            let out = Phrase::new().link(href, task.name.as_str());
            match task.times.forecast {
                Some(span) => phrase!(locale, "sites-next", milestone = out, date = day(span.finish)),
                None => out,
            }
        }),
        blocked: match site.blocked {
            0 => none(),
            count => {
                Phrase::new().marked(Some(Mark::Warn), say!(locale, "sites-blocked-tasks", count = count))
            }
        },
    }
}

fn same(report: &Report) -> Option<Same> {
    let (figures, locale) = (&report.figures.sites, report.numbers());
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
            0 => say!(locale, "sites-same-all"),
            count => say!(locale, "sites-same-lacking", count = count),
        },
        sites: figures.sites.iter().map(|site| capital(&site.name)).collect(),
        rows: shared.into_iter().map(|row| same_row(report, row, complete)).collect(),
        rest: (rest > 0).then(|| say!(locale, "sites-more", count = rest)),
    })
}

fn same_row(report: &Report, row: &SharedTask, complete: bool) -> SameRow {
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let lacking: Vec<usize> = row.lacking().filter(|_| complete).collect();
    let cell = |(site, place): (usize, &Option<usize>)| match place.map(|place| &tasks[place]) {
        None => Cell {
            link: None,
            text: match lacking.contains(&site) {
                true => say!(locale, "sites-not-planned"),
                false => "–".to_string(),
            },
            lacks: lacking.contains(&site),
        },
        Some(task) => Cell {
            link: Some(LinkView::record(
                report,
                Kind::Task,
                &task.record.id,
                report.numbers().working_days(task.times.duration_days),
            )),
            text: match task.times.is_finished() {
                true => format!(" {}", say!(locale, "sites-work-done")),
                false => String::new(),
            },
            lacks: false,
        },
    };
    SameRow {
        name: row.name.clone(),
        cells: row.tasks.iter().enumerate().map(cell).collect(),
        differs: match (row.durations_differ, row.deliverables_differ) {
            (false, false) => "–".to_string(),
            (true, false) => say!(locale, "sites-differs-time"),
            (false, true) => say!(locale, "sites-differs-deliverable"),
            (true, true) => say!(locale, "sites-differs-both"),
        },
    }
}
