//! What is wrong, as the page in the browser shows it while something cannot be built.

use crate::cli::print::Report;
use crate::cli::print::place::{self, Region};
use crate::diagnostic::Diagnostic;
use crate::io::Refused;
use crate::io::serve::Trouble;
use crate::units::text::shorten;
use std::fmt;

/// The longest source line that the page shows on either side of the mark.
const LINE_MOST: usize = 200;

/// Files that cannot be built from, with what is wrong with them.
#[derive(Debug)]
pub struct Faults {
    pub message: String,
    pub troubles: Vec<Trouble>,
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Faults {}

/// Says that something is wrong, and not what: messages and lines of the files hold what the audience may not see.
pub fn hushed() -> Trouble {
    Trouble {
        is_error: true,
        message: "what is wrong is told in the terminal: this is what one audience sees".to_string(),
        hints: vec![
            "without `--audience`, and without `audience` in a `portfolio.toml`, it stands here".to_string(),
        ],
        ..Trouble::default()
    }
}

/// Returns what an error says that has no place in a file.
pub fn of_error(error: &anyhow::Error) -> Vec<Trouble> {
    if let Some(faults) = error.downcast_ref::<Faults>() {
        return faults.troubles.clone();
    }
    let hints = error.downcast_ref::<Refused>().map(|refused| refused.hint.clone());
    let message = error.chain().map(ToString::to_string).collect::<Vec<_>>().join(": ");
    vec![Trouble { is_error: true, message, hints: hints.into_iter().collect(), ..Trouble::default() }]
}

/// Returns all that a report has to say of the files.
pub fn of_report(report: &Report) -> Vec<Trouble> {
    report.outcome.diagnostics.iter().map(|each| of_diagnostic(report, each)).collect()
}

fn of_diagnostic(report: &Report, diagnostic: &Diagnostic) -> Trouble {
    let mut trouble = Trouble {
        is_error: diagnostic.is_error(),
        name: diagnostic.name.to_string(),
        message: diagnostic.message.clone(),
        hints: diagnostic.hints.clone(),
        ..Trouble::default()
    };
    if let Some(span) = diagnostic.span {
        let start = Region::of(report.sources, span).start;
        trouble.place = format!("{}:{}:{}", place::file_of(report, span), start.line, start.column);
        let text = report.sources.text(span.file);
        let range = place::within(text, span.range());
        let first = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = range.start + text[range.clone()].lines().next().unwrap_or_default().len();
        let last = end + text[end..].lines().next().unwrap_or_default().len();
        if !text.is_empty() {
            let parts = [first..range.start, range.start..end, end..last];
            let [before, marked, after] = parts.map(|part| shorten(&report.part(span.file, part), LINE_MOST));
            trouble.line = Some((before, marked, after));
        }
    }
    trouble
}
