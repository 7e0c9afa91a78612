//! Points 5 to 10: what can be said of each task by itself.

use crate::analysis::plan_quality::scope::Scope;
use crate::analysis::plan_quality::{Count, Detail, Figure, Measured, Place, Unknown, count};
use crate::edition::task::Task;
use crate::edition::times::{Limit, Status};

/// Floats are computed from whole minutes: less than this is none.
const A_MINUTE: f64 = 1.0 / 1440.0;

/// The tag of work that will be planned in detail when its turn comes.
const ROLLING_WAVE: &str = "rolling-wave";

/// Point 5: open tasks and milestones that a date binds whatever the links say, out of all open ones
/// (PAM 200.1, 4.5): must start on, must finish on, start and finish no later than.
///
/// DCMA leaves milestones out; here they count, since dates are mostly nailed to them. Typed dates
/// (`manual`) bind in the same way and count as well.
pub fn hard_limits(scope: &Scope) -> Measured {
    let hard = |task: &Task| {
        let limits = &task.limits;
        let dated = [
            (Limit::StartOn, limits.start_on),
            (Limit::FinishOn, limits.finish_on),
            (Limit::NotAfter, limits.not_after),
            (Limit::FinishNotAfter, limits.finish_not_after),
        ];
        let found = dated.into_iter().find_map(|(which, date)| Some(Detail::Limit { which, date: date? }));
        found.or(limits.manual.map(|_| Detail::Typed))
    };
    of(scope, &scope.open_dated, hard)
}

/// Point 6: open tasks with more total float than a limit, out of open work that has a float (PAM 200.1, 4.6).
pub fn high_float(scope: &Scope, limit: f64) -> Measured {
    of_known(scope, &scope.open, has_float, Unknown::NoFloat, |task| {
        task.times.total_float_days.filter(|&days| days > limit + A_MINUTE).map(Detail::Float)
    })
}

/// Point 7: open tasks and milestones with less than no float, out of those that have one (PAM 200.1, 4.7).
pub fn negative_float(scope: &Scope) -> Measured {
    of_known(scope, &scope.open_dated, has_float, Unknown::NoFloat, |task| {
        task.times.total_float_days.filter(|&days| days < -A_MINUTE).map(Detail::Float)
    })
}

/// Point 8: open tasks longer than a limit, out of open work that has a length (PAM 200.1, 4.8).
///
/// DCMA takes the baseline's duration; here it is the present one, which is what can still be changed. Later
/// work that is not yet planned in detail has the tag `rolling-wave` and is aside.
pub fn long(scope: &Scope, limit: f64) -> Measured {
    let is_detailed = |place: &usize| !scope.tasks[*place].record.tags.iter().any(|tag| tag == ROLLING_WAVE);
    let detailed: Vec<usize> = scope.open.iter().copied().filter(is_detailed).collect();
    of_known(scope, &detailed, has_dates, Unknown::NoLength, |task| {
        Some(task.times.duration_days).filter(|&days| days > limit + A_MINUTE).map(Detail::Duration)
    })
}

/// Point 9: open tasks and milestones with dates to come that have passed, and any with facts that are
/// still to come (PAM 200.1, 4.9). Out of all work and milestones that have dates, finished ones included.
pub fn invalid_dates(scope: &Scope) -> Measured {
    let as_of = scope.edition.as_of();
    let leaves: Vec<usize> = scope.leaves().collect();
    let is_told = |task: &Task| has_dates(task) || task.times.started.is_some() || task.times.is_finished();
    of_known(scope, &leaves, is_told, Unknown::NoDates, |task| {
        let times = &task.times;
        let ahead = |date: &crate::units::Date| *date > as_of;
        let fact = times.finished.filter(ahead).map(Detail::FinishedAhead);
        if let Some(fact) = fact.or_else(|| times.started.filter(ahead).map(Detail::StartedAhead)) {
            return Some(fact);
        }
        let span = times.forecast.filter(|_| !times.is_finished())?;
        if times.status == Status::NotStarted && span.start < as_of {
            return Some(Detail::StartPassed(span.start));
        }
        (span.finish < as_of).then_some(Detail::FinishPassed(span.finish))
    })
}

/// Point 10: open tasks of at least a day that nobody owns, nobody is assigned to and no supplier does,
/// out of all open tasks of at least a day (PAM 200.1, 4.10).
pub fn nobody(scope: &Scope) -> Measured {
    // An assignment to somebody who is not shown would look like none.
    if scope.is_cut() {
        return Err(Unknown::Cut);
    }
    let days = |place: usize| scope.tasks[place].times.duration_days;
    let is_short = |place: usize| has_dates(&scope.tasks[place]) && days(place) < 1.0;
    let asked: Vec<usize> = scope.open.iter().copied().filter(|&place| !is_short(place)).collect();
    if asked.is_empty() && !scope.open.is_empty() {
        return Err(Unknown::OnlyShort);
    }
    of_known(scope, &asked, has_dates, Unknown::NoLength, |task| {
        let assigned = task.assign.get().is_some_and(|assign| !assign.is_empty());
        let has_somebody = task.record.owner.known().is_some() || assigned || task.vendor.is_some();
        (!has_somebody).then_some(Detail::Nobody)
    })
}

fn has_dates(task: &Task) -> bool {
    task.times.forecast.is_some()
}

fn has_float(task: &Task) -> bool {
    task.times.total_float_days.is_some()
}

/// Counts among those of which what is asked is known; of the others it tells how many they are.
fn of_known(
    scope: &Scope,
    population: &[usize],
    is_known: impl Fn(&Task) -> bool,
    otherwise: Unknown,
    find: impl Fn(&Task) -> Option<Detail>,
) -> Measured {
    let known: Vec<usize> =
        population.iter().copied().filter(|&place| is_known(&scope.tasks[place])).collect();
    if known.is_empty() && !population.is_empty() {
        return Err(otherwise);
    }
    let undated = population.len() - known.len();
    of(scope, &known, find).map(|figure| match figure {
        Figure::Count(count) => Figure::Count(Count { undated, ..count }),
        figure => figure,
    })
}

fn of(scope: &Scope, population: &[usize], find: impl Fn(&Task) -> Option<Detail>) -> Measured {
    let places = population
        .iter()
        .filter_map(|&place| Some(Place { task: place, detail: find(&scope.tasks[place])? }))
        .collect();
    count(places, population.len(), Unknown::NoOpenWork)
}
