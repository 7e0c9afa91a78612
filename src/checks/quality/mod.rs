//! Warning signs in what is made: tests, defects, sprints, launch readiness and gates.

pub mod critical_defects_open;
pub mod defects_rising;
pub mod gate_passed_open;
pub mod gate_without_criteria;
pub mod gate_without_decision;
pub mod go_live_not_ready;
pub mod no_acceptance_test;
pub mod no_rollback;
pub mod outage_without_rollback;
pub mod quality_stale;
pub mod readiness_overdue;
pub mod readiness_without_evidence;
pub mod readiness_without_owner;
pub mod sprint_not_closed;
pub mod sprint_scope_added;
pub mod sprint_short;
pub mod suite_without_owner;
pub mod tests_behind;
pub mod tests_failing;
pub mod training_after_go_live;
pub mod velocity_falling;

use crate::edition::Edition;
use crate::edition::task::Task;
use crate::units::Date;
use crate::units::locale::Locale;

/// Returns the next milestone at which it is decided that something goes live, and its date: an open one with a
/// gate; where none has a gate, one with a committed date.
fn next_go_live(edition: &Edition) -> Option<(&Task, Date)> {
    let is_open = |task: &&Task| task.is_milestone() && !task.inactive && !task.times.is_finished();
    let next = |is_wanted: fn(&Task) -> bool| {
        let open = edition.tasks().iter().filter(is_open).filter(|task| is_wanted(task));
        open.filter_map(|task| Some((task, task.times.forecast?.finish))).min_by_key(|(_, date)| *date)
    };
    next(|task| task.gate.is_some()).or_else(|| next(|task| task.committed.is_some()))
}

/// Returns an amount of the team's own unit: `21`, `20.5`.
fn points(amount: f64, numbers: Locale) -> String {
    let is_whole = (amount - amount.round()).abs() < 0.05;
    numbers.decimal(amount, usize::from(!is_whole))
}
