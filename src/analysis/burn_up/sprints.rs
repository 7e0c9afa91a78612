//! The burn-up of the sprints: its unit is the team's own.

use crate::analysis::burn_up::{BurnUp, Cause, Course, NoRays, Step};
use crate::analysis::sprint::{self, Phase};
use crate::edition::Edition;
use crate::edition::sprint::Sprint;
use crate::units::Date;

/// Adds up the sprints. The scope on the status date is what is done, what is left of the sprint that runs,
/// and what the sprints ahead take on; what a finished sprint left over counts in the sprint that takes it on
/// again, or, where none comes after it, as left to do. Before, the scope was that less what was added since; an
/// addition counts from the last day of its sprint. A sprint that is over and does not say what it completed
/// counts with all that it took on, and no end is told. *Example:* 18 and 21 completed, 20 taken on now with 3
/// added to it, 40 planned: 18 + 21 + 23 + 40 = 102, and 99 before the addition.
pub fn burn_up(edition: &Edition) -> Option<BurnUp> {
    let as_of = edition.as_of();
    let mut sprints: Vec<(usize, &Sprint)> = edition.sprints().iter().enumerate().collect();
    sprints.retain(|(_, sprint)| sprint.committed.or(sprint.completed).is_some());
    sprints.sort_by_key(|(place, sprint)| (sprint.from, sprint.to, *place));
    let begin = sprints.first()?.1.from;
    if begin > as_of {
        return None;
    }
    let done: Vec<Share> = sprints
        .iter()
        .filter(|(_, sprint)| sprint.from <= as_of)
        .filter_map(|(_, sprint)| Share::of(sprint, as_of))
        .collect();
    let total: f64 = done.iter().map(|share| share.amount).sum();
    let known = done.iter().map(|share| share.last).max().unwrap_or(begin.previous());
    let weeks_to = done.iter().map(Share::end).max().unwrap_or(known);
    let mut days: Vec<Date> = done.iter().map(|share| share.last).collect();
    days.sort_unstable();
    days.dedup();
    let done_on = |day: Date| done.iter().filter(|share| share.last <= day).map(|share| share.amount).sum();
    let line = std::iter::once((begin.previous(), 0.0));
    let line = line.chain(days.into_iter().map(|day| (day, done_on(day)))).collect();
    let phase = |sprint: &Sprint| sprint::phase(sprint, as_of);
    let ends = sprints.iter().any(|(_, sprint)| phase(sprint) == Phase::Ahead && sprint.committed.is_some());
    let scope = steps(&sprints, total + left(&sprints, as_of), begin, as_of);
    let not_closed = sprint::not_closed(edition).map(NoRays::NotClosed);
    let unknown = not_closed.or_else(|| (!ends).then_some(NoRays::NothingAhead));
    let course = Course { begin, scope, done: line, known, weeks_to, unknown };
    Some(course.burn_up(|day| done.iter().map(|share| share.by(day)).sum()))
}

/// Returns what is left on the status date.
fn left(sprints: &[(usize, &Sprint)], as_of: Date) -> f64 {
    let last = sprints.iter().map(|(_, sprint)| sprint.from).max();
    let of = |sprint: &Sprint| {
        let planned = sprint.committed.unwrap_or(0.0) + sprint.added.unwrap_or(0.0);
        let is_last = Some(sprint.from) == last;
        match sprint::phase(sprint, as_of) {
            Phase::Over if sprint.completed.is_none() => planned.max(0.0),
            Phase::Over if is_last => sprint::left(sprint).unwrap_or(0.0),
            Phase::Over => 0.0,
            Phase::Running => (planned - sprint.completed.unwrap_or(0.0)).max(0.0),
            Phase::Ahead => planned.max(0.0),
        }
    };
    sprints.iter().map(|(_, sprint)| of(sprint)).sum()
}

/// Goes back from the scope of today by what was added.
fn steps(sprints: &[(usize, &Sprint)], now: f64, begin: Date, as_of: Date) -> Vec<Step> {
    let mut added: Vec<(Date, usize, f64)> = sprints
        .iter()
        .filter(|(_, sprint)| sprint.from <= as_of)
        .filter_map(|(place, sprint)| Some((sprint.to.min(as_of), *place, sprint.added?)))
        .filter(|(_, _, amount)| *amount != 0.0)
        .collect();
    added.sort_by_key(|(date, place, _)| (*date, *place));
    let mut amount = now - added.iter().map(|(_, _, amount)| amount).sum::<f64>();
    let mut steps = vec![Step { date: begin, amount: amount.max(0.0), cause: Cause::Begin }];
    for (date, place, more) in added {
        amount += more;
        steps.push(Step { date, amount: amount.max(0.0), cause: Cause::Sprint(place) });
    }
    steps
}

/// What a sprint completed, and over which days.
struct Share {
    from: Date,
    last: Date,
    amount: f64,
    /// In days; the weekend after a sprint that ends on a Friday belongs to it, so that its weeks are alike.
    length: i32,
}

impl Share {
    fn of(sprint: &Sprint, as_of: Date) -> Option<Share> {
        let last = sprint.to.min(as_of);
        let days = last - sprint.from + 1;
        let lacks = (7 - days % 7) % 7;
        let is_over = sprint.to <= as_of;
        let length = if is_over && lacks <= 3 { days + lacks } else { days };
        Some(Share { from: sprint.from, last, amount: sprint.completed?, length: length.max(1) })
    }

    /// Returns the last day that counts for its weeks.
    fn end(&self) -> Date {
        self.from + (self.length - 1)
    }

    /// Returns how much of it was done by the evening of a day, each of its days alike.
    fn by(&self, day: Date) -> f64 {
        let passed = (day - self.from + 1).clamp(0, self.length);
        self.amount * f64::from(passed) / f64::from(self.length)
    }
}
