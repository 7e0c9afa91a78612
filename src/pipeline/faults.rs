//! Says what is wrong with the files of a theme, as of all other files.

use crate::diagnostic::{Diagnostic, Severity};
use crate::render::fault::Fault;
use crate::source::Sources;

/// Tells a fault at its place, as far as the project has the file.
pub fn diagnostic(fault: &Fault, sources: &Sources) -> Diagnostic {
    let found = match fault.span(sources) {
        Some(span) => Diagnostic::error(fault.name(), span, fault.message()),
        None => Diagnostic::new(fault.name(), Severity::Error, None, fault.to_string()),
    };
    found.hint(match fault.name() {
        "not-text" => "save the file as UTF-8 in your editor",
        _ => "correct it, or take the file out: what it replaces is then used again",
    })
}
