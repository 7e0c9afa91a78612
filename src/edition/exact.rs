//! What only other planning programs need: times and work to the minute.

use crate::plan;
use crate::units::Moment;

/// A stretch of time to the minute. A milestone's two ends are equal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    pub start: Moment,
    pub finish: Moment,
}

/// The times of a task that `Times` tells as days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Moments {
    pub forecast: Option<Span>,
    pub early: Option<Span>,
    pub late: Option<Span>,
}

/// How much there is to do, and how long the days are that it is done in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Work {
    /// Working minutes of the task's own calendar; of the clock where it is elapsed.
    pub full_minutes: i32,
    pub elapsed: bool,
    pub left_minutes: i32,
    pub left_elapsed: bool,
    /// How long `1d` and `1w` are in the task's own calendar.
    pub day_minutes: i32,
    pub week_minutes: i32,
}

pub fn clear_moments(
    forecast: Option<plan::Span>,
    early: Option<plan::Span>,
    late: Option<plan::Span>,
) -> Moments {
    Moments { forecast: forecast.map(clear_span), early: early.map(clear_span), late: late.map(clear_span) }
}

fn clear_span(span: plan::Span) -> Span {
    let plan::Span { start, finish } = span;
    Span { start, finish }
}

pub fn clear_work(work: plan::Work) -> Work {
    let plan::Work { full_minutes, elapsed, left_minutes, left_elapsed, day_minutes, week_minutes } = work;
    Work { full_minutes, elapsed, left_minutes, left_elapsed, day_minutes, week_minutes }
}
