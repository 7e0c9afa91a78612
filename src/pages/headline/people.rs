//! Headlines of the page about people.

use crate::checks::Report;
use crate::pages::headline::workload;
use crate::pages::phrase::Phrase;
use crate::units::text::{capital, count_word, plural};

/// Returns the heading of the page and what stands below it: who is worst off where anybody has work, else how many
/// there are.
pub fn people(report: &Report) -> (Phrase, String) {
    let edition = &report.edition;
    if let Some(figures) = &report.figures.workload {
        let sub = workload::workload_sub(figures, edition.head().level);
        return (workload::workload(report, figures), sub);
    }
    let (people, stakeholders) = (edition.people().len(), edition.stakeholders().len());
    let works = format!("{} {}", count_word(people), plural(people, "person works", "people work"));
    let concerns =
        format!("it concerns {} {}", count_word(stakeholders), plural(stakeholders, "party", "parties"));
    let heading = match (people, stakeholders) {
        (0, 0) => "Who answers for what, and who is told what".to_string(),
        (_, 0) => capital(&format!("{works} on it")),
        (0, _) => capital(&concerns),
        _ => capital(&format!("{works} on it, and {concerns}")),
    };
    let sub = if people == 0 { "" } else { "Nobody has unfinished work assigned, so no workload is shown." };
    (Phrase::plain(heading), sub.to_string())
}
