//! The words for what a page speaks of: the project, or the part of it that its readers see.

use crate::edition::{Edition, Subject};
use crate::units::text::{capital, uncapital};
use crate::units::{Date, locale};

/// Returns what a page is a part of: `Status of Office move at 13 Nov 2026`.
pub fn status_at(name: &str, as_of: Date) -> String {
    format!("Status of {name} at {}", locale::date(as_of))
}

/// Returns what the pages of an edition are a part of; for a part of the project, that of it. End users are told dates, and no status.
pub fn status_of(edition: &Edition) -> String {
    let (project, date) = (&edition.head().name, locale::date(edition.as_of()));
    match edition.audience().subject.part() {
        None => status_at(project, edition.as_of()),
        _ if edition.audience().is_users => format!("{project}: what changes for you, as of {date}"),
        Some(part) => format!("{project}: status of {part} at {date}"),
    }
}

/// Returns what "the whole" is called above a list.
pub fn whole(subject: Subject) -> &'static str {
    match subject {
        Subject::Project => "Project",
        Subject::YourPart => "Your part",
        Subject::WhatIsShown => "What is shown here",
    }
}

/// Says of a heading that it speaks of a part only: `Your part: every dimension is on track`.
pub fn within(subject: Subject, heading: String) -> String {
    match subject.part() {
        None => heading,
        Some(part) => format!("{}: {}", capital(part), uncapital(&heading)),
    }
}
