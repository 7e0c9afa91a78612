//! Points 1 to 4: the links between tasks.

use crate::analysis::plan_quality::scope::Scope;
use crate::analysis::plan_quality::{Detail, Measured, Place, Unknown, count};
use crate::edition::link::{Link, LinkKind};
use std::cmp::Reverse;

/// Point 1: open work that waits for nothing, or that nothing waits for, out of open work (PAM 200.1, 4.1).
///
/// A link of a parent is one of all its parts. What the project begins with needs no predecessor, and what
/// it ends with no successor: one task or milestone each.
pub fn missing(scope: &Scope) -> Measured {
    if scope.is_cut() {
        return Err(Unknown::Cut);
    }
    if !scope.has_links() {
        return Err(Unknown::NoLinks);
    }
    let (first, last) = ends(scope);
    let places = scope
        .open
        .iter()
        .filter_map(|&place| {
            let lacks_before = !scope.waits[place] && first != Some(place);
            let lacks_after = !scope.awaited[place] && last != Some(place);
            let detail = match (lacks_before, lacks_after) {
                (true, true) => Detail::Unlinked,
                (true, false) => Detail::NoPredecessor,
                (false, true) => Detail::NoSuccessor,
                (false, false) => return None,
            };
            Some(Place { task: place, detail })
        })
        .collect();
    count(places, scope.open.len(), Unknown::NoOpenWork)
}

/// Returns what the project begins with and what it ends with. Of several at one date a milestone counts.
fn ends(scope: &Scope) -> (Option<usize>, Option<usize>) {
    let dated = || {
        scope.leaves().filter_map(|place| {
            let task = &scope.tasks[place];
            Some((place, task.times.forecast?, !task.is_milestone()))
        })
    };
    let first = dated()
        .filter(|&(place, ..)| !scope.waits[place])
        .min_by_key(|&(place, span, work)| (span.start, work, place));
    let last = dated()
        .filter(|&(place, ..)| !scope.awaited[place])
        .min_by_key(|&(place, span, work)| (Reverse(span.finish), work, place));
    (first.map(|found| found.0), last.map(|found| found.0))
}

/// Point 2: links with a lead out of the links into open tasks (PAM 200.1, 4.2).
pub fn leads(scope: &Scope) -> Measured {
    links(scope, |link| !link.wait.is_none() && link.wait.lead)
}

/// Point 3: links with a lag out of the links into open tasks (PAM 200.1, 4.3).
pub fn lags(scope: &Scope) -> Measured {
    links(scope, |link| !link.wait.is_none() && !link.wait.lead)
}

/// Point 4: links that do not run from finish to start, out of the links into open tasks (PAM 200.1, 4.4).
pub fn other_kinds(scope: &Scope) -> Measured {
    links(scope, |link| link.kind != LinkKind::FinishToStart)
}

fn links(scope: &Scope, is_counted: fn(&Link) -> bool) -> Measured {
    let place = |(task, link): (usize, &Link)| Place {
        task,
        detail: Detail::Link { from: link.from, kind: link.kind, lag: link.wait },
    };
    let places = scope.open_links().filter(|(_, link)| is_counted(link)).map(place).collect();
    let why = match scope.has_links() {
        _ if scope.is_cut() => Unknown::Cut,
        true => Unknown::NoOpenLinks,
        false => Unknown::NoLinks,
    };
    count(places, scope.open_links().count(), why)
}
