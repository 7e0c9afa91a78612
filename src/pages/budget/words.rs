//! What the page of the budget calls what belongs to nothing.

use crate::analysis::budget::Amounts;
use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::checks::Report;
use crate::pages::headline::cuts::By;
use crate::pages::suggested::{self, Key};
use crate::units::locale::say;
use crate::units::text::capital;
use std::borrow::Cow;

/// Names a row of a cut.
pub fn part(report: &Report, part: &Part, by: By) -> String {
    let locale = report.numbers();
    match (name(report, part, by), part) {
        (Some(name), _) => capital(&name),
        (None, Part::WithoutLine) => say!(locale, "budget-cuts-without-line"),
        (None, _) => match by {
            By::Category | By::Line => say!(locale, "budget-cuts-no-category"),
            By::Workstream => say!(locale, "budget-cuts-no-workstream"),
            By::Phase => say!(locale, "budget-cuts-no-phase"),
        },
    }
}

/// Returns the rows of a cut that have a name of their own, with it.
pub fn named(report: &Report, rows: &[CutFigures], by: By) -> Vec<(String, Amounts)> {
    let named = rows.iter().filter(|row| row.of.is_named());
    named.map(|row| (name(report, &row.of, by).unwrap_or_default().into_owned(), row.amounts)).collect()
}

/// Returns the name that the project gives a row, which the format may have suggested.
fn name<'a>(report: &'a Report, part: &'a Part, by: By) -> Option<Cow<'a, str>> {
    let name = part.name(&report.edition)?;
    Some(match by {
        By::Category => suggested::said(report.numbers(), Key::Cost, name),
        By::Line | By::Workstream | By::Phase => Cow::Borrowed(name),
    })
}
