//! Why a project stands as it does, in a few words: as the verdict of its own overview has it.

use crate::checks::Report;
use crate::pages::headline;
use crate::pages::portfolio::across::Cause;
use crate::units::locale::Tag;

/// Returns the worst dimension's fact, the promise that breaks, or the work that drives the date.
pub fn cause(report: &Report) -> Option<Cause> {
    let said = headline::verdict::cause(report)?.words();
    let text = said.strip_suffix('.').unwrap_or(&said).to_string();
    let language = Tag::new(&report.edition.settings().language).of_words();
    Some(Cause { text, language })
}
