//! What the page of the budget calls what belongs to nothing.

use crate::analysis::budget::Amounts;
use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::checks::Report;

/// Names a row of a cut; `noun` is what it is cut by.
pub fn part(report: &Report, part: &Part, noun: &str) -> String {
    match (part.name(&report.edition), part) {
        (Some(name), _) => name.to_string(),
        (None, Part::WithoutLine) => WITHOUT_LINE.to_string(),
        (None, _) => format!("no {noun}"),
    }
}

/// Returns the rows of a cut that have a name of their own, with it.
pub fn named(report: &Report, rows: &[CutFigures], noun: &str) -> Vec<(String, Amounts)> {
    let named = rows.iter().filter(|row| row.of.is_named());
    named.map(|row| (part(report, &row.of, noun), row.amounts)).collect()
}

pub const WITHOUT_LINE: &str = "changes without a line";
pub const NO_SUPPLIER: &str = "Not given to a supplier";
