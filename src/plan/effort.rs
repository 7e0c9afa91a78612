//! How long a task takes, from what its record says.

use crate::model::task::{Task, TaskKind};
use crate::plan::axes::{Axes, Axis, CLOCK, LONGEST};

/// A length on the axis it is measured on: the task's own calendar, or the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Length {
    pub minutes: i32,
    pub axis: Axis,
}

/// Returns how long a task without children takes, or nothing where the record does not say: its
/// duration, else the likely one of its estimate, else its effort shared among those assigned, else no
/// time at all for a milestone.
///
/// A task that comes again spans all its occurrences: it ends when the last of `times` is over, so
/// `(times - 1) × every + duration`. The occurrences themselves are not told apart yet.
pub fn length(task: &Task, own: Axis, axes: &Axes) -> Option<Length> {
    let of = |duration| Length {
        minutes: axes.minutes(own, duration),
        axis: if duration.elapsed { CLOCK } else { own },
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
        Some(Length { minutes: i32::try_from(shared).unwrap_or(LONGEST).min(LONGEST), ..all })
    } else if task.kind == TaskKind::Milestone {
        Some(Length { minutes: 0, axis: CLOCK })
    } else {
        None
    };
    let Some(repeat) = task.repeat.filter(|repeat| repeat.times > 1) else {
        return once
            .map(|length| if length.minutes == 0 { Length { axis: CLOCK, ..length } } else { length });
    };
    let every = of(repeat.every);
    let before_last = i64::from(every.minutes) * i64::from(repeat.times - 1);
    let last = once.map_or(0, |length| length.minutes);
    let minutes = i32::try_from(before_last + i64::from(last)).unwrap_or(LONGEST).min(LONGEST);
    Some(Length { minutes, axis: if minutes == 0 { CLOCK } else { every.axis } })
}
