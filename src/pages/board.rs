//! Which pages a site for executives has: what a board member reads on the way to a meeting, and nothing that is made
//! for those who run the project.
//!
//! They have the overview, the week, the timeline with its milestones and odds, risks, the budget and decisions. A page
//! of another register is there where a record of it was marked for them. A vendor has all but one.

use crate::checks::Report;
use crate::pages::paths;

/// Tells whether the site has a page of this address, as far as its readers decide it.
pub fn gets(report: &Report, path: &str) -> bool {
    let edition = &report.edition;
    if path == paths::PLAN_QUALITY && edition.audience().is_vendor {
        // A few tasks without what comes before and after them are no plan that could be judged.
        return false;
    }
    if !edition.audience().is_board {
        return true;
    }
    match path {
        paths::PROGRESS => {
            !edition.suites().is_empty() || !edition.defects().is_empty() || !edition.sprints().is_empty()
        }
        paths::READINESS => !edition.readiness().is_empty(),
        paths::SCOPE => !edition.objectives().is_empty(),
        // How well it is planned, what the rules look for, and what else the data says.
        paths::NEXT | paths::SITES | paths::HISTORY | paths::PLAN_QUALITY | paths::RULES | paths::HELP => {
            false
        }
        _ => !path.starts_with("rules/"),
    }
}
