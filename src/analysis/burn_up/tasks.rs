//! The burn-up of the plan: its unit is the task.

use crate::analysis::burn_up::{BurnUp, Cause, Course, Step};
use crate::edition::Edition;
use crate::edition::task::Task;
use crate::units::Date;

/// Counts the work of the plan, standing work apart. A task is in scope from the first baseline that has it,
/// from its actual start, or from the status date, whichever is first; what the first baseline has is there
/// from the beginning. *Example:* 8 tasks in the first baseline, 2 more in the second of 1 October, one in
/// none: the scope is 8, from 1 October 10, on the status date 11. What was taken out of the plan is not known.
pub fn burn_up(edition: &Edition) -> Option<BurnUp> {
    let as_of = edition.as_of();
    let counted: Vec<usize> =
        (0..edition.tasks().len()).filter(|&place| is_counted(edition, place)).collect();
    let done: Vec<Date> = finished(edition, &counted);
    let begin = edition.schedule().start.unwrap_or(as_of).min(as_of);
    let begin = done.iter().copied().min().map_or(begin, |first| begin.min(first));
    let scope = scope(edition, &counted, begin);
    scope.last()?;
    let mut line = vec![(begin.previous(), 0.0)];
    for (index, date) in done.iter().enumerate() {
        let amount = (index + 1) as f64;
        match line.last_mut() {
            Some(last) if last.0 == *date => last.1 = amount,
            _ => line.push((*date, amount)),
        }
    }
    let total = done.len() as f64;
    if line.last().is_some_and(|(date, _)| *date < as_of) {
        line.push((as_of, total));
    }
    let course = Course { begin, scope, done: line, known: as_of, weeks_to: as_of, unknown: None };
    Some(course.burn_up(|day| done.iter().filter(|date| **date <= day).count() as f64))
}

fn is_counted(edition: &Edition, place: usize) -> bool {
    let task = &edition.tasks()[place];
    task.is_work() && !task.is_level_of_effort()
}

/// Returns the days on which work was finished, up to the status date, in order.
fn finished(edition: &Edition, counted: &[usize]) -> Vec<Date> {
    let as_of = edition.as_of();
    let day = |task: &Task| {
        let times = &task.times;
        // One that is done, on a day that nobody wrote down, was done by the day it was computed for.
        let computed = || times.forecast.map(|span| span.finish.min(as_of));
        times.is_finished().then(|| times.finished.or_else(computed)).flatten().filter(|day| *day <= as_of)
    };
    let mut days: Vec<Date> = counted.iter().filter_map(|&place| day(&edition.tasks()[place])).collect();
    days.sort_unstable();
    days
}

fn scope(edition: &Edition, counted: &[usize], begin: Date) -> Vec<Step> {
    let as_of = edition.as_of();
    let kept = &edition.schedule().baselines;
    let mut baselines: Vec<(Date, usize)> = kept
        .iter()
        .enumerate()
        .filter_map(|(place, baseline)| Some((baseline.taken.filter(|taken| *taken <= as_of)?, place)))
        .collect();
    baselines.sort_unstable();
    let first = baselines.first().map(|(date, _)| *date);
    let mut entries: Vec<(Date, Cause)> = counted
        .iter()
        .map(|&place| {
            let has = |(_, baseline): &&(Date, usize)| {
                kept[*baseline].tasks.get(place).copied().flatten().is_some()
            };
            let agreed =
                baselines.iter().find(has).map(|(date, baseline)| (*date, Cause::Baseline(*baseline)));
            let begun = edition.tasks()[place].times.started.filter(|started| *started <= as_of);
            let begun = begun.map(|started| (started, Cause::Unplanned));
            let entry = [agreed, begun].into_iter().flatten().min_by_key(|(date, _)| *date);
            match (entry, first) {
                // Without a baseline nothing is known of how the scope grew.
                (_, None) => (begin, Cause::Begin),
                (Some((date, _)), Some(first)) if date <= first => (begin, Cause::Begin),
                (Some((date, cause)), Some(_)) => (date.max(begin), cause),
                (None, Some(_)) => (as_of, Cause::Unplanned),
            }
        })
        .collect();
    entries.sort_by_key(|(date, cause)| (*date, *cause != Cause::Begin));
    let mut steps: Vec<Step> = Vec::new();
    for (index, (date, cause)) in entries.into_iter().enumerate() {
        let amount = (index + 1) as f64;
        match steps.last_mut() {
            Some(last) if last.date == date => last.amount = amount,
            _ => steps.push(Step { date, amount, cause }),
        }
    }
    steps
}
