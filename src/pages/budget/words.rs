//! What the page of the budget calls what belongs to nothing.

use crate::analysis::budget::cuts::Part;
use crate::checks::Report;

/// Names a row of a cut; `noun` is what it is cut by.
pub fn part(report: &Report, part: &Part, noun: &str) -> String {
    match (part.name(&report.edition), part) {
        (Some(name), _) => name.to_string(),
        (None, Part::WithoutLine) => WITHOUT_LINE.to_string(),
        (None, _) => format!("no {noun}"),
    }
}

pub const WITHOUT_LINE: &str = "changes without a line";
pub const NO_SUPPLIER: &str = "Not given to a supplier";
