//! Point 12: whether a delay on the way to the finish moves the finish.

use crate::analysis::path;
use crate::analysis::plan_quality::scope::Scope;
use crate::analysis::plan_quality::{Count, Detail, Figure, Measured, Place, Unknown};
use crate::edition::task::Task;
use crate::edition::times::{Driver, Status};

/// Point 12: the steps of the longest path from now to the finish that something else than the work before
/// them holds, out of all open steps (PAM 200.1, 4.12; GAO-16-89G, practice 6).
///
/// DCMA adds 600 days to a critical task and looks whether the finish moves as much. That is a test of the
/// links: the same is seen by following what set each date. As long as every step is set by the step before
/// it, by a fact or by the as-of date, each day of delay arrives at the finish. A step that is set by a limit,
/// typed dates or "as late as possible" takes delays up: the path is not whole.
pub fn held(scope: &Scope) -> Measured {
    if scope.is_cut() {
        return Err(Unknown::Cut);
    }
    if !scope.has_links() {
        return Err(Unknown::NoLinks);
    }
    let open = path::open(scope.edition);
    if open.is_empty() {
        return Err(match scope.open_dated.is_empty() {
            true => Unknown::NoOpenWork,
            false if !scope.has_open_dates() => Unknown::NoOpenDates,
            false => Unknown::NoOpenPath,
        });
    }
    let places = open
        .iter()
        .filter_map(|&place| Some(Place { task: place, detail: hold(&scope.tasks[place])? }))
        .collect();
    Ok(Figure::Count(Count { places, of: open.len(), undated: 0 }))
}

/// Returns what holds a step, where it is not the work before it.
fn hold(task: &Task) -> Option<Detail> {
    let begun = task.times.status == Status::Started;
    match if begun { task.times.finish_driver } else { task.times.driver } {
        Driver::Limit { which, date } => Some(Detail::Limit { which, date }),
        Driver::Manual => Some(Detail::Typed),
        Driver::AsLate => Some(Detail::AsLate),
        Driver::ProjectStart
        | Driver::Link { .. }
        | Driver::Actual { .. }
        | Driver::AsOf
        | Driver::Leave { .. }
        | Driver::Levelled { .. }
        | Driver::Child { .. }
        | Driver::Parent { .. }
        | Driver::NotShown
        | Driver::None => None,
    }
}
