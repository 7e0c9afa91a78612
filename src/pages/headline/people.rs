//! Headlines of the page about people.

use crate::checks::Report;
use crate::pages::headline::workload;
use crate::pages::phrase::{Phrase, phrase};
use crate::units::locale::say;

/// Returns the heading of the page and what stands below it: who is worst off where anybody has work, else how many
/// there are.
pub fn people(report: &Report) -> (Phrase, String) {
    let (edition, locale) = (&report.edition, report.numbers());
    if let Some(figures) = &report.figures.workload {
        return (workload::workload(report, figures), workload::workload_sub(report, figures));
    }
    let (people, stakeholders) = (edition.people().len(), edition.stakeholders().len());
    let heading = match (people, stakeholders) {
        (0, 0) => phrase!(locale, "people-heading-none"),
        (_, 0) => phrase!(locale, "people-heading-work", count = people),
        (0, _) => phrase!(locale, "people-heading-concerns", count = stakeholders),
        _ => phrase!(locale, "people-heading-both", people = people, parties = stakeholders),
    };
    let sub = if people == 0 {
        String::new()
    } else {
        workload::of_shown(report, say!(locale, "people-no-workload"))
    };
    (heading, sub)
}
