//! Progress and the as-of date: what is fact, what is left to do, and when it can go on.
//!
//! The figures speak for the end of the as-of date: its working day is over. What is done keeps its actual
//! dates. What remains of started work goes on from the next working minute after that day, and not
//! before its predecessors allow it (retained logic; AACE 49R-06, GAO-16-89G). What has not started
//! cannot start before that minute either.

use crate::model::task::{Task, TaskKind};
use crate::plan::Status;
use crate::plan::again::Again;
use crate::plan::axes::{Axes, Axis, CLOCK, Measures};
use crate::plan::effort::{Length, length};
use crate::units::Date;

/// What a node of the network does in the passes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Work, or a milestone, that has not started.
    Work,
    /// Work of which a part is left.
    Started,
    /// Work that is done and whose finish is known.
    Done,
    /// Work that is done on dates nobody wrote down: those planned, but not after the as-of date.
    DoneUndated,
    /// Typed dates that are kept.
    Manual,
    /// No dates of its own; it passes on what holds it.
    Through,
    /// A parent: from the first start to the last finish of its children.
    Summary,
    /// What binds all children of a parent.
    Gate,
    /// Kept on record, and no part of the plan.
    Inactive,
}

/// A node before it has dates.
#[derive(Clone, Copy, Debug)]
pub struct Activity {
    pub role: Role,
    pub status: Status,
    /// The axis that its dates and its work are kept on.
    pub axis: Axis,
    /// Its own calendar.
    pub own: Axis,
    /// What is left to do, on `axis`.
    pub work: i32,
    /// All that there is to do: working time of `own`, or of the clock for an elapsed duration.
    pub full: i32,
    pub elapsed: bool,
    /// How it comes again.
    pub again: Option<Again>,
    /// Where it has started and finished, on `axis`, as far as that is known.
    pub start: Option<i32>,
    pub finish: Option<i32>,
}

impl Activity {
    /// Returns a node without work, on the clock.
    pub fn bare(role: Role, status: Status, own: Axis) -> Activity {
        let (start, finish, again) = (None, None, None);
        Activity { role, status, axis: CLOCK, own, work: 0, full: 0, elapsed: false, again, start, finish }
    }
}

/// Returns how far a task without children is.
fn status(task: &Task, length: Option<Length>, axes: &Axes, own: Axis) -> Status {
    let progress = task.progress.unwrap_or_default();
    let less_remains = || {
        let remaining = task.remaining.map(|remaining| axes.minutes(own, remaining));
        matches!((remaining, length), (Some(left), Some(all)) if left < all.minutes)
    };
    if task.finished.is_some() || progress.is_full() {
        Status::Finished
    } else if task.kind == TaskKind::Milestone && length.is_none_or(|length| length.minutes == 0) {
        Status::NotStarted
    } else if task.started.is_some() || progress.basis_points() > 0 || less_remains() {
        Status::Started
    } else if length.is_none() && task.remaining.is_none() && task.limits.manual.is_none() {
        Status::NotPlanned
    } else {
        Status::NotStarted
    }
}

/// Returns what a task without children is to the passes.
pub fn activity(task: &Task, measures: Measures, axes: &Axes, as_of: Date) -> Activity {
    let own = measures.own;
    if task.inactive {
        return Activity::bare(Role::Inactive, Status::NotPlanned, own);
    }
    let length = length(task, measures, axes);
    let status = status(task, length, axes, own);
    let full = length.map_or(0, |length| length.minutes);
    let elapsed = length.is_some_and(|length| length.axis == CLOCK && length.minutes > 0);
    let bare = Activity { full, elapsed, ..Activity::bare(Role::Through, status, own) };
    let calendar = axes.workdays(own);
    let remaining = task.remaining.map(|remaining| {
        Length::once(axes.minutes(own, remaining), if remaining.elapsed { CLOCK } else { own })
    });
    let fixed = |role, start: i32, finish: i32| {
        let start = start.min(finish);
        let worked = calendar.worked(finish) - calendar.worked(start);
        let full = if full == 0 { worked } else { full };
        Activity { role, full, start: Some(start), finish: Some(finish), ..bare }
    };
    match (status, task.limits.manual) {
        (Status::Finished, manual) => {
            let started = task.started.map(|day| calendar.day_begin(day));
            match (task.finished, manual, length) {
                (Some(day), ..) => {
                    let finish = calendar.day_end(day);
                    fixed(Role::Done, started_before(finish, day, started, length, own, axes), finish)
                }
                (None, Some((from, to)), _) => {
                    let finish = calendar.day_end(to.min(as_of));
                    fixed(Role::Done, started.unwrap_or_else(|| calendar.day_begin(from)), finish)
                }
                (None, None, Some(length)) => Activity {
                    role: Role::DoneUndated,
                    axis: length.axis,
                    work: length.work(axes),
                    again: length.again,
                    start: started.map(|start| axes.place(length.axis, start)),
                    ..bare
                },
                (None, None, None) => bare,
            }
        }
        (_, Some((from, to))) => {
            let start = calendar.day_begin(task.started.unwrap_or(from));
            fixed(Role::Manual, start, calendar.day_end(to).max(start))
        }
        (Status::Started, None) => {
            let done = i64::from(task.progress.unwrap_or_default().basis_points());
            // Rounded up: no work is lost.
            let left = (i64::from(full) * (10_000 - done) + 9_999) / 10_000;
            let computed = length.map(|length| Length { minutes: left as i32, ..length });
            let again = length.filter(|_| remaining.is_none()).and_then(|length| length.again);
            let Some(left) = remaining.or(computed) else { return bare };
            let start = task.started.map(|day| calendar.day_begin(day));
            let before = start.map_or(0, |start| {
                (calendar.worked(calendar.day_end(as_of)) - calendar.worked(start)).max(0)
            });
            let full = if length.is_some() { full } else { before + left.minutes };
            let start = start.map(|start| axes.place(left.axis, start));
            let work = left.work(axes);
            Activity { role: Role::Started, axis: left.axis, work, full, again, start, ..bare }
        }
        (Status::NotStarted | Status::NotPlanned, None) => match remaining.or(length) {
            Some(all) => Activity {
                role: Role::Work,
                axis: if all.minutes == 0 && all.again.is_none() { CLOCK } else { all.axis },
                work: all.work(axes),
                full: all.minutes,
                again: all.again,
                ..bare
            },
            None => bare,
        },
    }
}

/// Returns when finished work was started: when it says so, else its length before the finish.
fn started_before(
    finish: i32,
    day: Date,
    started: Option<i32>,
    length: Option<Length>,
    own: Axis,
    axes: &Axes,
) -> i32 {
    match (started, length) {
        (_, Some(length)) if length.minutes == 0 => finish,
        (Some(start), _) => start,
        (None, Some(length)) => axes.start(length.axis, axes.place(length.axis, finish) - length.work(axes)),
        (None, None) => axes.workdays(own).day_begin(day),
    }
}
