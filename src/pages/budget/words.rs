//! What the page of the budget calls what belongs to nothing.

use crate::analysis::budget::Amounts;
use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::checks::Report;
use crate::pages::headline::cuts::By;
use crate::units::locale::say;
use crate::units::text::capital;

/// Names a row of a cut.
pub fn part(report: &Report, part: &Part, by: By) -> String {
    let locale = report.numbers();
    match (part.name(&report.edition), part) {
        (Some(name), _) => capital(name),
        (None, Part::WithoutLine) => say!(locale, "budget-cuts-without-line"),
        (None, _) => match by {
            By::Category | By::Line => say!(locale, "budget-cuts-no-category"),
            By::Workstream => say!(locale, "budget-cuts-no-workstream"),
            By::Phase => say!(locale, "budget-cuts-no-phase"),
        },
    }
}

/// Returns the rows of a cut that have a name of their own, with it.
pub fn named(report: &Report, rows: &[CutFigures]) -> Vec<(String, Amounts)> {
    let named = rows.iter().filter(|row| row.of.is_named());
    named.map(|row| (row.of.name(&report.edition).unwrap_or_default().to_string(), row.amounts)).collect()
}
