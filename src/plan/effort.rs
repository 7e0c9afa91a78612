//! How long a task takes, from what its record says.

use crate::model::task::{Repeat, Task, TaskKind};
use crate::plan::again::Again;
use crate::plan::axes::{Axes, Axis, CLOCK, LONGEST, Measures};

/// A length on the axis it is measured on: the task's own calendar, its team's, or the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Length {
    /// Minutes of the calendar or of the clock; with a team, those that it takes with everybody at work.
    pub minutes: i32,
    pub axis: Axis,
    /// How it comes again.
    pub again: Option<Again>,
}

impl Length {
    pub fn once(minutes: i32, axis: Axis) -> Length {
        Length { minutes, axis, again: None }
    }

    /// Returns what there is to do on the axis after the last time that something comes again.
    pub fn work(&self, axes: &Axes) -> i32 {
        match self.again {
            Some(again) => again.left(),
            None => axes.work(self.axis, self.minutes),
        }
    }
}

/// Tells whether nothing but its effort, and who works on it, says how long a task takes.
pub fn is_effort_driven(task: &Task) -> bool {
    let planned = task.effort.is_some_and(|effort| effort.planned.is_some());
    task.duration.is_none() && task.estimate.is_none() && task.repeat.is_none() && planned
}

/// Returns how long a task without children takes, or nothing where the record does not say: its
/// duration, else the likely one of its estimate, else its effort shared among those assigned, else no
/// time at all for a milestone.
///
/// A task that comes again spans all its occurrences: each starts `every` after the one before, and it ends
/// when the last of `times` is over.
pub fn length(task: &Task, measures: Measures, axes: &Axes) -> Option<Length> {
    let own = measures.own;
    let of = |duration| {
        Length::once(axes.minutes(own, duration), if duration.elapsed { CLOCK } else { measures.own })
    };
    let once = if let Some(duration) = task.duration {
        Some(of(duration))
    } else if let Some(estimate) = task.estimate {
        Some(of(estimate.likely))
    } else if let Some(effort) = task.effort.and_then(|effort| effort.planned) {
        let units: i64 = task.assign.iter().map(|assignment| i64::from(assignment.units)).sum();
        let units = if units == 0 { 10_000 } else { units };
        let all = of(effort);
        let shared = (i64::from(all.minutes) * 10_000 + units / 2) / units;
        let axis = if all.axis == own { measures.effort } else { all.axis };
        Some(Length::once(i32::try_from(shared).unwrap_or(LONGEST).min(LONGEST), axis))
    } else if task.kind == TaskKind::Milestone {
        Some(Length::once(0, CLOCK))
    } else {
        None
    };
    match task.repeat.filter(|repeat| repeat.times > 1) {
        Some(repeat) => Some(series(task, repeat, once, own, axes)),
        None => {
            once.map(|length| if length.minutes == 0 { Length { axis: CLOCK, ..length } } else { length })
        }
    }
}

/// Returns the length of all the times that a task comes.
fn series(task: &Task, repeat: Repeat, once: Option<Length>, own: Axis, axes: &Axes) -> Length {
    let every = axes.minutes(own, repeat.every);
    let mut once = once.unwrap_or(Length::once(0, own));
    let calendar = axes.workdays(own);
    // What a stretch of the clock is in an ordinary week of the calendar.
    let ordinary = |minutes: i64| minutes * i64::from(calendar.week_minutes) / (7 * 24 * 60);
    if !repeat.every.elapsed && once.axis == CLOCK {
        let minutes = i32::try_from(ordinary(once.minutes.into())).unwrap_or(LONGEST);
        once = Length::once(minutes, own);
    }
    let by_clock = repeat.every.elapsed && once.axis == own;
    let done = i64::from(task.progress.unwrap_or_default().basis_points()) * i64::from(repeat.times) / 10_000;
    let again = Again {
        times: repeat.times,
        done: (done as u32).min(repeat.times - 1),
        every,
        once: once.minutes,
        by_clock,
    };
    let before_last = i64::from(every) * i64::from(repeat.times - 1);
    let before_last = if by_clock { ordinary(before_last) } else { before_last };
    let minutes = i32::try_from(before_last + i64::from(once.minutes)).unwrap_or(LONGEST).min(LONGEST);
    Length { minutes, axis: once.axis, again: Some(again) }
}
