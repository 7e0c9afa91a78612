//! Says what is wrong with a portfolio and its projects.

#[cfg(feature = "serve")]
use crate::cli::build;
use crate::cli::portfolio::Stand;
use crate::cli::portfolio::one::Built;
use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project;
use crate::cli::tally::Tally;
#[cfg(feature = "serve")]
use crate::cli::trouble;
use crate::diagnostic::{Diagnostic, Severity};
use crate::export::json::FORMAT;
use crate::export::json::card::Unreadable;
use crate::io::Refused;
#[cfg(feature = "serve")]
use crate::io::serve::Trouble;
use crate::pipeline::Outcome;
use crate::source::{Sources, Span};
use std::collections::BTreeSet;
use std::path::Path;

/// Leaves to one project, or to the portfolio, what is wrong with a file that they share: it is one mistake.
pub fn once(stand: &Stand, built: &mut [Built]) {
    let mut told = BTreeSet::new();
    let own = stand.report();
    for diagnostic in &own.outcome.diagnostics {
        told.extend(place_of(&own, diagnostic).map(|(path, span)| key(diagnostic, path, span)));
    }
    for built in built {
        let errors = built.errors();
        let report = built.report();
        let mut is_first = |diagnostic: &Diagnostic| match place_of(&report, diagnostic) {
            Some((path, span)) if is_shared(&report, span) => told.insert(key(diagnostic, path, span)),
            _ => true,
        };
        let left: Vec<Diagnostic> =
            report.outcome.diagnostics.iter().filter(|each| is_first(each)).cloned().collect();
        built.outcome.diagnostics = left;
        built.told_elsewhere = errors - Tally::of(&built.outcome).errors;
    }
}

type Key = (String, u32, u32, &'static str, String);

fn key(diagnostic: &Diagnostic, path: String, span: Span) -> Key {
    (path, span.start, span.end, diagnostic.name, diagnostic.message.clone())
}

fn place_of(report: &Report, diagnostic: &Diagnostic) -> Option<(String, Span)> {
    let span = diagnostic.span?;
    Some((place::within_part(report, &report.sources.file(span.file).path), span))
}

/// Tells whether a place lies outside of the project that it is a part of.
fn is_shared(report: &Report, span: Span) -> bool {
    let path = &report.sources.file(span.file).path;
    report.sources.home(path) != *path
}

/// Returns the portfolio's own files and its projects, as they are told.
pub fn reports<'a>(stand: &'a Stand, built: &'a [Built]) -> Vec<Report<'a>> {
    std::iter::once(stand.report()).chain(built.iter().map(Built::report)).collect()
}

/// Counts all problems, those of the portfolio's own files with those of the projects.
pub fn tally(stand: &Stand, built: &[Built]) -> Tally {
    let all = std::iter::once(&stand.outcome).chain(built.iter().map(|built| &built.outcome));
    all.map(Tally::of).fold(Tally::default(), Tally::and)
}

/// Returns what a build says of all files.
pub fn text(stand: &Stand, built: &[Built], terminal: &Terminal) -> String {
    let one = |report: &Report| {
        let findings = if terminal.is_verbose { human::findings(report, true) } else { String::new() };
        human::diagnostics(report) + &findings
    };
    reports(stand, built).iter().map(one).collect()
}

/// Says of all projects whose files are right why they are refused all the same, and tells whether any is.
pub fn refusals(stand: &Stand, built: &[Built], terminal: &Terminal) -> bool {
    let mut is_any = false;
    if !stand.has_errors() {
        is_any |= refusal(&stand.outcome, &stand.dir, terminal);
    }
    for built in built.iter().filter(|built| built.errors() == 0) {
        is_any |= refusal(&built.outcome, &built.path, terminal);
    }
    is_any
}

fn refusal(outcome: &Outcome, folder: &Path, terminal: &Terminal) -> bool {
    let Err(error) = project::check_refusal(outcome, "") else { return false };
    let message = format!("{}: {error}", place::folder(folder));
    match error.downcast_ref::<Refused>() {
        Some(refused) => terminal.error(&message, &[&refused.hint]),
        None => terminal.error(&message, &[]),
    }
    true
}

/// Prints what is wrong with a project, and counts it.
#[cfg(feature = "serve")]
pub fn tell(built: &Built, terminal: &Terminal) -> Tally {
    let report = built.report();
    terminal.print(&human::diagnostics(&report));
    build::terminal_findings(&report, terminal);
    if built.errors() == 0 {
        refusal(&built.outcome, &built.path, terminal);
    }
    Tally::of(&built.outcome)
}

/// Returns the same for a browser, where it keeps the project from being shown.
#[cfg(feature = "serve")]
pub fn troubles(built: &Built) -> Vec<Trouble> {
    if built.errors() > 0 {
        return trouble::of_report(&built.report());
    }
    project::check_refusal(&built.outcome, "")
        .err()
        .map(|error| trouble::of_error(&error))
        .unwrap_or_default()
}

/// Says why an export is not read, and what to do.
pub fn unreadable(why: &Unreadable, sources: &Sources) -> Diagnostic {
    let again = "export it again with `milepost export`, or copy the `data/project.json` of its site";
    let (name, message, hint) = match why {
        Unreadable::NotOurs => ("unreadable-file", "this is not an export of milepost".to_string(), again),
        Unreadable::Lacks(key) => ("missing-key", format!("this export has no `{key}`"), again),
        Unreadable::Wrong(key) => {
            ("wrong-type", format!("`{key}` of this export is nothing that can be read"), again)
        }
        Unreadable::OtherFormat(format) => (
            "unreadable-file",
            format!(
                "this export has the format `{}`, and this milepost reads `{FORMAT}`",
                human::clean(format)
            ),
            "build both with one version of milepost",
        ),
    };
    let file = sources.find("").map(Span::whole);
    Diagnostic::new(name, Severity::Error, file, message).hint(hint)
}
