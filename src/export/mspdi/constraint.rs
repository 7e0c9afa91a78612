//! The one constraint that the format has for a task, out of the limits that the project may give it.

use crate::edition::task::Limits;
use crate::edition::times::{Driver, Limit, Times};
use crate::units::Date;

/// How a task is placed, with the format's own numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Constraint {
    AsSoonAsPossible,
    AsLateAsPossible,
    On(Limit, Date),
}

impl Constraint {
    /// Returns the code of `ConstraintType`.
    pub fn code(self) -> u8 {
        match self {
            Constraint::AsSoonAsPossible => 0,
            Constraint::AsLateAsPossible => 1,
            Constraint::On(Limit::StartOn, _) => 2,
            Constraint::On(Limit::FinishOn, _) => 3,
            Constraint::On(Limit::NotBefore, _) => 4,
            Constraint::On(Limit::NotAfter, _) => 5,
            Constraint::On(Limit::FinishNotBefore, _) => 6,
            Constraint::On(Limit::FinishNotAfter, _) => 7,
        }
    }

    /// Tells whether its date is that of a start.
    pub fn is_of_start(self) -> bool {
        matches!(self, Constraint::On(Limit::StartOn | Limit::NotBefore | Limit::NotAfter, _))
    }
}

/// Returns the limit that binds most, and how many more there are: the one that set a date, else the one
/// that leaves too little time, else the strictest kind.
pub fn choose(limits: &Limits, times: &Times, place: usize) -> (Constraint, usize) {
    let given: Vec<(Limit, Date)> = [
        (Limit::StartOn, limits.start_on),
        (Limit::FinishOn, limits.finish_on),
        (Limit::NotBefore, limits.not_before),
        (Limit::FinishNotBefore, limits.finish_not_before),
        (Limit::FinishNotAfter, limits.finish_not_after),
        (Limit::NotAfter, limits.not_after),
    ]
    .into_iter()
    .filter_map(|(limit, date)| Some((limit, date?)))
    .collect();
    // MS Project levels in its own way: what waits for somebody here must not start before it does.
    if let (Driver::Levelled { .. }, Some(dates)) = (times.driver, times.forecast) {
        let lost = given.iter().filter(|(limit, _)| *limit != Limit::NotBefore).count();
        return (Constraint::On(Limit::NotBefore, dates.start), lost + usize::from(limits.as_late));
    }
    let of_driver = |driver| match driver {
        Driver::Limit { which, .. } => Some(which),
        _ => None,
    };
    let binding = of_driver(times.driver)
        .or(of_driver(times.finish_driver))
        .or_else(|| times.float_limit.filter(|limit| limit.task == Some(place)).map(|limit| limit.which));
    let chosen = binding.and_then(|which| given.iter().find(|(limit, _)| *limit == which));
    let more = given.len() + usize::from(limits.as_late);
    let constraint = match chosen.or(given.first()) {
        Some(&(limit, date)) if chosen.is_some() || !limits.as_late => Constraint::On(limit, date),
        _ if limits.as_late => Constraint::AsLateAsPossible,
        _ => Constraint::AsSoonAsPossible,
    };
    (constraint, more.saturating_sub(1))
}
