//! Points 11, 13 and 14: what was done against what was agreed.

use crate::analysis::plan_quality::scope::Scope;
use crate::analysis::plan_quality::{Detail, Figure, Index, Measured, Place, Unknown, count};
use crate::units::Date;

/// Point 11: work finished or forecast later than its baseline, out of the work that was due by the as-of date
/// (PAM 200.1, 4.11).
pub fn missed(scope: &Scope) -> Measured {
    if !has_baseline(scope) {
        return Err(Unknown::NoBaseline);
    }
    let due: Vec<(usize, Date)> = due(scope).collect();
    let late = |&(task, baseline): &(usize, Date)| {
        let finish = scope.tasks[task].times.forecast?.finish;
        (finish > baseline).then_some(Place { task, detail: Detail::Late { baseline, finish } })
    };
    count(due.iter().filter_map(late).collect(), due.len(), Unknown::NothingDue)
}

/// Point 13, the critical path length index: (length + float) ÷ length (PAM 200.1, 4.13).
///
/// The length is the working days left to the forecast finish. The float is what there is up to the finish
/// that was agreed: the baseline's, else the date committed to of the milestone that ends the project. Where a
/// limit leaves less than that, it is the limit's.
pub fn cpli(scope: &Scope) -> Measured {
    if scope.is_cut() {
        return Err(Unknown::Cut);
    }
    if !scope.has_links() {
        return Err(Unknown::NoLinks);
    }
    let schedule = scope.edition.schedule();
    if scope.open_dated.is_empty() {
        return Err(Unknown::NoOpenWork);
    }
    if !scope.has_open_dates() {
        return Err(Unknown::NoOpenDates);
    }
    let length = f64::from(schedule.days_left.ok_or(Unknown::NoOpenDates)?);
    if length <= 0.0 {
        return Err(Unknown::NoDaysLeft);
    }
    let last = || {
        let dated = scope.leaves().filter_map(|place| {
            Some((scope.tasks[place].times.forecast?.finish, scope.tasks[place].is_milestone(), place))
        });
        dated.max().map(|(.., place)| &scope.tasks[place].times)
    };
    let promised = schedule.slip_days.or_else(|| last()?.committed_slip_days).map(|slip| -f64::from(slip));
    let limited = last().and_then(|times| times.total_float_days).filter(|&days| days < 0.0);
    let float = match (promised, limited) {
        (Some(promised), Some(limited)) => promised.min(limited),
        (promised, limited) => promised.or(limited).ok_or(Unknown::NoPromise)?,
    };
    let part = length + float;
    Ok(Figure::Index(Index {
        value: part / length,
        part,
        whole: length,
        is_begun: false,
        places: Vec::new(),
    }))
}

/// Point 14, the baseline execution index: finished work ÷ (work due by the as-of date + work that is not in
/// the baseline) (PAM 200.1, 4.14).
pub fn bei(scope: &Scope) -> Measured {
    if !has_baseline(scope) {
        return Err(Unknown::NoBaseline);
    }
    let is_open = |place: usize| !scope.tasks[place].times.is_finished();
    let without: Vec<usize> =
        scope.work.iter().copied().filter(|&place| scope.tasks[place].times.baseline.is_none()).collect();
    let due: Vec<(usize, Date)> = due(scope).collect();
    let whole = due.len() + without.len();
    if due.is_empty() {
        return Err(Unknown::NothingDue);
    }
    let done = scope.work.iter().filter(|&&place| !is_open(place)).count();
    let is_begun = due.iter().any(|&(task, _)| !is_open(task));
    let mut places: Vec<Place> = due
        .iter()
        .filter(|&&(task, _)| is_open(task))
        .map(|&(task, date)| Place { task, detail: Detail::Due(date) })
        .collect();
    places.extend(
        without
            .iter()
            .filter(|&&task| is_open(task))
            .map(|&task| Place { task, detail: Detail::NotInBaseline }),
    );
    places.sort_by_key(|place| place.task);
    let (part, whole) = (done as f64, whole as f64);
    Ok(Figure::Index(Index { value: part / whole, part, whole, is_begun, places }))
}

fn has_baseline(scope: &Scope) -> bool {
    scope.edition.schedule().baselines.iter().any(|baseline| baseline.current)
}

/// Returns the work whose baseline finish has come, with that day.
fn due<'a>(scope: &'a Scope<'_>) -> impl Iterator<Item = (usize, Date)> + 'a {
    let as_of = scope.edition.as_of();
    let agreed = |&place: &usize| Some((place, scope.tasks[place].times.baseline?.finish));
    scope.work.iter().filter_map(agreed).filter(move |(_, finish)| *finish <= as_of)
}
