//! Says on the terminal what is wrong with the projects of a portfolio.

use crate::cli::build;
use crate::cli::portfolio::one::{Built, Read};
use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project::{self, Scope};
use crate::cli::tally::Tally;
#[cfg(feature = "serve")]
use crate::cli::trouble;
use crate::export::json::FORMAT;
use crate::export::json::card::Unreadable;
use crate::io::Refused;
#[cfg(feature = "serve")]
use crate::io::serve::Trouble;
use crate::source::Sources;
use std::path::PathBuf;

/// Prints what is wrong with a project, and counts it.
pub fn tell(built: &Built, scope: &Scope, terminal: &Terminal, with_findings: bool) -> Tally {
    let Built { folder, outcome, read, published, .. } = built;
    let folder: PathBuf = scope.dir.join(folder);
    let mut tally = Tally::of(outcome);
    if let Some(Err(why)) = published {
        let (message, hint) = unreadable(why);
        terminal.error(&format!("{}: {message}", place::folder(&folder)), &[&hint]);
        tally.errors += 1;
        return tally;
    }
    let none = Sources::default();
    let sources = sources(read).unwrap_or(&none);
    let report = Report { outcome, mask: &outcome.mask, sources, folder: &folder };
    terminal.print(&human::diagnostics(&report));
    if with_findings {
        terminal.print(&human::findings(&report, terminal.is_verbose));
    } else {
        build::terminal_findings(&report, terminal);
    }
    if tally.errors == 0
        && let Err(error) = project::check_refusal(outcome, "")
    {
        let message = format!("{}: {}", place::folder(&folder), error);
        match error.downcast_ref::<Refused>() {
            Some(refused) => terminal.error(&message, &[&refused.hint]),
            None => terminal.error(&message, &[]),
        }
    }
    tally
}

fn sources(read: &Read) -> Option<&Sources> {
    match read {
        Read::Folder(reading) => Some(&reading.folder.sources),
        Read::Export(_) => None,
    }
}

/// Returns the same for a browser, where it keeps the project from being shown.
#[cfg(feature = "serve")]
pub fn troubles(built: &Built, scope: &Scope) -> Vec<Trouble> {
    let Built { folder, outcome, read, published, .. } = built;
    if let Some(published) = published {
        let Err(why) = published else { return Vec::new() };
        let (message, hint) = unreadable(why);
        return vec![Trouble { is_error: true, message, hints: vec![hint], ..Trouble::default() }];
    }
    let (folder, none) = (scope.dir.join(folder), Sources::default());
    let sources = sources(read).unwrap_or(&none);
    if Tally::of(outcome).errors > 0 {
        return trouble::of_report(&Report { outcome, mask: &outcome.mask, sources, folder: &folder });
    }
    project::check_refusal(outcome, "").err().map(|error| trouble::of_error(&error)).unwrap_or_default()
}

/// Does so for all.
pub fn tell_all(built: &[Built], scope: &Scope, terminal: &Terminal, with_findings: bool) -> Tally {
    let tallies = built.iter().map(|built| tell(built, scope, terminal, with_findings));
    tallies.fold(Tally::default(), Tally::and)
}

/// Says why an export is not read, and what to do.
fn unreadable(why: &Unreadable) -> (String, String) {
    let again =
        "export it again with `milepost export`, or copy the `data/project.json` of its site".to_string();
    match why {
        Unreadable::NotOurs => ("this is not an export of milepost".to_string(), again),
        Unreadable::Lacks(key) => (format!("this export has no `{key}` that can be read"), again),
        Unreadable::OtherFormat(format) => (
            format!(
                "this export has the format `{}`, and this milepost reads `{FORMAT}`",
                human::clean(format)
            ),
            "build both with one version of milepost".to_string(),
        ),
    }
}
