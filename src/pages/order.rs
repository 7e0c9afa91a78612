//! The order of the menu: how a project is run decides which pages its site leads with.

use crate::edition::project::Method;
use crate::pages::{Page, paths};

/// The pages that come first, by method; all others follow in the order in which they are made. Where work is
/// planned in one piece the dates lead, with the approvals that hold them up; where it is planned sprint by
/// sprint what is done leads; a project that does both has both in front.
fn first(method: Method) -> &'static [&'static str] {
    match method {
        Method::Waterfall => {
            &[paths::OVERVIEW, paths::WEEK, paths::TIMELINE, paths::MILESTONES, paths::DECISIONS]
        }
        Method::Agile => &[paths::OVERVIEW, paths::WEEK, paths::PROGRESS, paths::TIMELINE],
        Method::Hybrid => {
            &[paths::OVERVIEW, paths::WEEK, paths::TIMELINE, paths::PROGRESS, paths::MILESTONES]
        }
    }
}

/// Puts the pages that the method leads with in front.
pub fn sort(pages: &mut [Page], method: Method) {
    let first = first(method);
    pages.sort_by_key(|page| first.iter().position(|path| page.path == *path).unwrap_or(first.len()));
}
