//! How much of its budget a task has earned, by its own method.
//!
//! Project Management Institute, *The Standard for Earned Value Management* (2019): percent complete, fixed formula
//! (0/100, 50/50), weighted milestone, level of effort.

use crate::edition::task::{Earned, Step, Task};
use crate::edition::times::{DateSpan, Status};
use crate::units::Date;
use rust_decimal::Decimal;

/// Returns the share of its budget that a task has earned by the status date.
pub fn share(task: &Task, as_of: Date) -> Decimal {
    let times = &task.times;
    if times.is_finished() {
        return Decimal::ONE;
    }
    match task.earned {
        Earned::Percent => Decimal::new(i64::from(times.progress.basis_points()), 4),
        Earned::ZeroHundred => Decimal::ZERO,
        Earned::FiftyFifty if times.status == Status::Started => Decimal::new(5, 1),
        Earned::FiftyFifty => Decimal::ZERO,
        Earned::Milestones => steps(&task.steps, |step| step.done),
        Earned::Effort => planned(task).map_or(Decimal::ZERO, |span| passed(span, as_of)),
    }
}

/// Returns the share that a task had earned by an earlier day, as far as that is known: finished work at its finish,
/// a step on its day, percent evenly from the start to the status date.
pub fn share_by(task: &Task, day: Date, as_of: Date) -> Decimal {
    if day >= as_of {
        return share(task, as_of);
    }
    let times = &task.times;
    let start = times.started.or(times.forecast.map(|span| span.start));
    let finish = times.finished.or(times.forecast.map(|span| span.finish));
    if times.is_finished() && finish.is_none_or(|finish| finish <= day) {
        return Decimal::ONE;
    }
    let begun = times.status >= Status::Started && start.is_some_and(|start| start <= day);
    match task.earned {
        Earned::Percent if begun && !times.is_finished() => {
            let span = start.map(|start| DateSpan { start, finish: as_of });
            share(task, as_of) * span.map_or(Decimal::ZERO, |span| passed(span, day))
        }
        Earned::FiftyFifty if begun => Decimal::new(5, 1),
        Earned::Percent | Earned::ZeroHundred | Earned::FiftyFifty => Decimal::ZERO,
        Earned::Milestones => steps(&task.steps, |step| step.done_on.is_some_and(|done| done <= day)),
        Earned::Effort => planned(task).map_or(Decimal::ZERO, |span| passed(span, day)),
    }
}

/// Returns the last day on which a task earned something; nothing where it has not finished.
pub fn finish(task: &Task) -> Option<Date> {
    let times = &task.times;
    times.finished.or(times.forecast.map(|span| span.finish)).filter(|_| times.is_finished())
}

fn planned(task: &Task) -> Option<DateSpan> {
    task.times.baseline.or(task.times.forecast)
}

/// Returns the share of the days of a span that have passed with a day.
fn passed(span: DateSpan, day: Date) -> Decimal {
    let all = (span.finish - span.start + 1).max(1);
    Decimal::from((day - span.start + 1).clamp(0, all)) / Decimal::from(all)
}

fn steps(steps: &[Step], is_done: impl Fn(&Step) -> bool) -> Decimal {
    let all: u64 = steps.iter().map(|step| step.weight).sum();
    let done: u64 = steps.iter().filter(|step| is_done(step)).map(|step| step.weight).sum();
    Decimal::from(done).checked_div(Decimal::from(all)).unwrap_or_default()
}
