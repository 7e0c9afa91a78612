//! The drawing beside the table: the same rows in the same order.

use crate::chart::gantt::{self, Bar, Dependencies, Gantt, Group, Link, LinkKind, Milestone, Row, Scale};
use crate::chart::{Caption, Freeze, Svg};
use crate::checks::Report;
use crate::edition::link;
use crate::edition::task::Task;
use crate::edition::times::{DateSpan, Parts};
use crate::pages::timeline::{group_name, why};
use crate::pages::{drivers, headline};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use std::collections::{BTreeMap, BTreeSet};

/// What a row of the drawing stands for.
#[derive(Clone, Copy)]
pub enum Line<'a> {
    Group(&'a str, Option<DateSpan>),
    Task(usize),
}

/// Float is drawn up to this many working days.
const LONGEST_FLOAT: f64 = 80.0;

/// Draws the rows.
pub fn draw(
    report: &Report,
    scale: &Scale,
    lines: &[Line],
    id: &str,
    now: Option<&str>,
    explained: &BTreeSet<usize>,
    lean: bool,
) -> Option<Svg> {
    let (tasks, near) = (report.edition.tasks(), report.edition.as_of());
    let knows_critical = super::knows_critical(report);
    let tips: Vec<String> =
        lines.iter().map(|line| tooltip(tasks, line, near, lean, report.numbers())).collect();
    // A bar leads to why its dates are what they are, as the name beside it does.
    let links: Vec<Option<String>> = lines
        .iter()
        .map(|line| match line {
            Line::Task(place) if explained.contains(place) => Some(why::address(report, &tasks[*place])),
            _ => None,
        })
        .collect();
    let rows: Vec<Row> = lines
        .iter()
        .zip(tips.iter().zip(&links))
        .map(|(line, (tip, link))| row(tasks, line, tip, link.as_deref(), knows_critical))
        .collect();
    let freezes: Vec<Freeze> = report
        .edition
        .freezes()
        .iter()
        .map(|freeze| Freeze { name: &freeze.name, first: freeze.from, last: freeze.to })
        .collect();
    let (title, desc) = (say!(report.numbers(), "timeline-gantt"), description(report, lines));
    gantt::draw(&Gantt {
        caption: Caption { id, title: &title, desc: &desc },
        scale,
        header: true,
        status: near,
        now,
        freezes: &freezes,
        rows: &rows,
        links: &dependencies(tasks, lines, knows_critical),
        dependencies: Dependencies::All,
        lean,
    })
}

fn row<'a>(
    tasks: &[Task],
    line: &Line,
    tip: &'a str,
    href: Option<&'a str>,
    knows_critical: bool,
) -> Row<'a> {
    let task = match line {
        Line::Group(_, span) => {
            return Row::Group(Group { span: span.map(|span| (span.start, span.finish)), tooltip: tip });
        }
        Line::Task(place) => &tasks[*place],
    };
    let times = &task.times;
    let Some(span) = times.forecast else { return Row::Unplanned };
    let critical = knows_critical && times.critical;
    if task.is_milestone() {
        return Row::Milestone(Milestone {
            date: span.finish,
            baseline: times.baseline.map(|span| span.finish),
            critical: critical && !times.is_finished(),
            reached: times.is_finished(),
            tooltip: tip,
        });
    }
    let near_enough = times.total_float_days.is_some_and(|days| days > 0.0 && days < LONGEST_FLOAT);
    Row::Bar(Bar {
        start: span.start,
        finish: span.finish,
        // That of some parts would be drawn as a share of the dates of all.
        progress: if times.parts == Parts::All { times.progress.share() } else { 0.0 },
        baseline: times.baseline.map(|span| (span.start, span.finish)),
        late_finish: times
            .late
            .map(|late| late.finish)
            .filter(|_| knows_critical && near_enough && !critical && !times.is_finished()),
        critical,
        finished: times.is_finished(),
        tooltip: tip,
        href,
    })
}

/// Returns what a bar says when pointed at. A lean drawing says less.
fn tooltip(tasks: &[Task], line: &Line, near: Date, lean: bool, locale: Locale) -> String {
    let day = |date: Date| locale.date_near(date, near);
    let task = match line {
        Line::Group(name, Some(span)) => {
            let (from, to) = (day(span.start), day(span.finish));
            return say!(locale, "timeline-tip-group", name = *name, from = from, to = to);
        }
        Line::Group(name, None) => return (*name).to_string(),
        Line::Task(place) => &tasks[*place],
    };
    let times = &task.times;
    let Some(span) = times.forecast else { return String::new() };
    if lean && times.is_finished() {
        return String::new();
    }
    let mut tip = if task.is_milestone() {
        say!(locale, "timeline-tip-milestone", name = &task.name, date = day(span.finish))
    } else if task.withheld || times.parts != Parts::All {
        let (name, from, to) = (group_name(&task.name, locale), day(span.start), day(span.finish));
        say!(locale, "timeline-tip-group", name = name.as_ref(), from = from, to = to)
    } else {
        let share = locale.percent(times.progress);
        let (from, to) = (day(span.start), day(span.finish));
        say!(locale, "timeline-tip-task", name = &task.name, from = from, to = to, share = share)
    };
    if let (Some(baseline), Some(slip)) = (times.baseline, times.slip_days.filter(|slip| *slip != 0)) {
        let (date, slip) = (day(baseline.finish), locale.days_signed(slip.into()));
        let own = times.other_week;
        tip = say!(locale, "timeline-tip-baseline", what = tip, date = date, slip = slip, own = own);
    }
    match drivers::again(task, near, locale) {
        Some(again) => say!(locale, "timeline-tip-again", what = tip, again = again),
        None => tip,
    }
}

/// Returns the links between the rows that are here.
fn dependencies(tasks: &[Task], lines: &[Line], knows_critical: bool) -> Vec<Link> {
    let index: BTreeMap<usize, usize> = lines
        .iter()
        .enumerate()
        .filter_map(|(row, line)| match line {
            Line::Task(place) => Some((*place, row)),
            Line::Group(..) => None,
        })
        .collect();
    let mut out = Vec::new();
    for (&place, &to) in &index {
        let task = &tasks[place];
        for link in &task.after {
            let Some(&from) = index.get(&link.from) else { continue };
            let open = |task: &Task| task.times.critical;
            out.push(Link {
                from,
                to,
                kind: kind(link.kind),
                critical: knows_critical
                    && open(task)
                    && open(&tasks[link.from])
                    && !task.times.is_finished(),
            });
        }
    }
    out
}

fn kind(kind: link::LinkKind) -> LinkKind {
    match kind {
        link::LinkKind::FinishToStart => LinkKind::FinishToStart,
        link::LinkKind::StartToStart => LinkKind::StartToStart,
        link::LinkKind::FinishToFinish => LinkKind::FinishToFinish,
        link::LinkKind::StartToFinish => LinkKind::StartToFinish,
    }
}

fn description(report: &Report, lines: &[Line]) -> String {
    let tasks = lines.iter().filter(|line| matches!(line, Line::Task(_))).count();
    let heading = headline::schedule::timeline(report).words();
    say!(report.numbers(), "timeline-gantt-described", count = tasks, heading = heading)
}
