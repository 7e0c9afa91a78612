//! `workstream-misses-dates`: one part of the project is late again and again.

use crate::analysis::workstream::WorkstreamFigures;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::task::Task;
use crate::units::Date;
use crate::units::locale::{Locale, say};

const MISSED: Threshold = Threshold { key: "missed_dates", default: 3.0, unit: ThresholdUnit::Count };
const OF: Threshold = Threshold { key: "missed_dates_of", default: 5.0, unit: ThresholdUnit::Count };

/// The most tasks that are named.
const NAMED: usize = 3;

pub const RULE: Rule = Rule {
    name: "workstream-misses-dates",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[MISSED, OF],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let workstreams = context.figures.workstreams.iter().filter(|workstream| !workstream.finished);
    workstreams.filter_map(|workstream| finding(context, workstream)).collect()
}

/// A date that a task was to keep.
struct Due {
    task: usize,
    date: Date,
    /// Calendar days after it; 0 is kept, or not its own doing.
    late: i32,
}

fn finding(context: &Context, workstream: &WorkstreamFigures) -> Option<Finding> {
    let tasks = context.edition.tasks();
    let as_of = context.edition.as_of();
    let mut dates: Vec<Due> = workstream.tasks.iter().filter_map(|&task| due(task, tasks, as_of)).collect();
    dates.sort_by_key(|due| (due.date, due.task));
    let (limit, last) = (context.settings.value(&MISSED), context.settings.value(&OF) as usize);
    let looked_at = &dates[dates.len().saturating_sub(last)..];
    let missed: Vec<&Due> = looked_at.iter().filter(|due| due.late > 0).collect();
    if missed.is_empty() || (missed.len() as f64) < limit {
        return None;
    }
    let locale = context.numbers();
    let mut named: Vec<String> =
        missed.iter().take(NAMED).map(|due| named(due, &tasks[due.task], locale)).collect();
    if missed.len() > NAMED {
        named.push(say!(locale, "rule-more", count = missed.len() - NAMED));
    }
    let (name, count, of, tasks_named) =
        (&workstream.name, missed.len(), looked_at.len(), locale.list(&named));
    let text = if count == of {
        say!(
            locale,
            "rule-workstream-misses-dates-found-all",
            workstream = name,
            count = count,
            tasks = tasks_named
        )
    } else {
        say!(
            locale,
            "rule-workstream-misses-dates-found",
            workstream = name,
            count = count,
            of = of,
            tasks = tasks_named,
        )
    };
    let newest = missed.last()?;
    Some(Finding::new(&RULE, text).at(tasks[newest.task].record.at.clone()).measured(
        say!(locale, "rule-workstream-misses-dates-measured", count = count, of = of),
        say!(locale, "rule-workstream-misses-dates-limit", count = whole(limit)),
    ))
}

/// Returns the date that a task had to keep, where it has passed or the task is done. Who only passes on the
/// delay of what they waited for has missed nothing of their own.
fn due(place: usize, tasks: &[Task], as_of: Date) -> Option<Due> {
    let task = &tasks[place];
    let (date, late) = lateness(task, as_of)?;
    let mut inherited = 0;
    let mut waits = Some(task);
    while let Some(current) = waits {
        let before = current.after.iter().filter_map(|link| lateness(&tasks[link.from], as_of));
        inherited = before.map(|(_, late)| late).fold(inherited, i32::max);
        waits = current.parent.map(|parent| &tasks[parent]);
    }
    Some(Due { task: place, date, late: if late > inherited { late } else { 0 } })
}

/// Returns the earlier of what the baseline promises and the deadline, and the calendar days after it; below 0
/// is early. Nothing for a date to come, nor for what is done without a day.
fn lateness(task: &Task, as_of: Date) -> Option<(Date, i32)> {
    let baseline = task.times.baseline.map(|span| span.finish);
    let date = [baseline, task.limits.deadline].into_iter().flatten().min()?;
    match (task.times.is_finished(), task.times.finished) {
        (true, Some(finished)) => Some((date, finished - date)),
        (false, _) if date < as_of => Some((date, as_of - date)),
        _ => None,
    }
}

fn named(due: &Due, task: &Task, locale: Locale) -> String {
    say!(
        locale,
        "rule-workstream-misses-dates-task",
        task = &task.name,
        days = due.late,
        open = !task.times.is_finished(),
    )
}
