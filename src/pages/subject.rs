//! The words for what a page speaks of: the project, or the part of it that its readers see.

use crate::edition::{Audience, Edition, Subject};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// Returns what a page is a part of: `Status of Office move at 13 Nov 2026`.
pub fn status_at(locale: Locale, name: &str, as_of: Date) -> String {
    say!(locale, "frame-status-of", project = name, date = locale.date(as_of))
}

/// Returns what the pages of an edition are a part of; for a part of the project, that of it. End users are told dates, and no status.
pub fn status_of(edition: &Edition) -> String {
    let (project, locale) = (&edition.head().name, edition.numbers());
    let date = locale.date(edition.as_of());
    match edition.audience().subject {
        Subject::Project => status_at(locale, project, edition.as_of()),
        _ if edition.audience().is_users => say!(locale, "subject-users", project = project, date = date),
        Subject::YourPart => say!(locale, "subject-status-your", project = project, date = date),
        Subject::WhatIsShown => say!(locale, "subject-status-shown", project = project, date = date),
    }
}

/// Returns what "the whole" is called above a list.
pub fn whole(locale: Locale, subject: Subject) -> String {
    match subject {
        Subject::Project => say!(locale, "subject-whole"),
        Subject::YourPart => say!(locale, "subject-whole-your"),
        Subject::WhatIsShown => say!(locale, "subject-whole-shown"),
    }
}

/// Says of a heading that it speaks of a part only: `Your part: every dimension is on track`.
pub fn within(locale: Locale, subject: Subject, heading: String) -> String {
    match subject {
        Subject::Project => heading,
        Subject::YourPart => say!(locale, "subject-within-your", heading = heading),
        Subject::WhatIsShown => say!(locale, "subject-within-shown", heading = heading),
    }
}

/// Returns what readers call the part, within a sentence; nothing where it is the project.
pub fn part(locale: Locale, subject: Subject) -> Option<String> {
    match subject {
        Subject::Project => None,
        Subject::YourPart => Some(say!(locale, "subject-your-part")),
        Subject::WhatIsShown => Some(say!(locale, "subject-shown")),
    }
}

/// Returns for whom an edition is, where it is not for everyone. The names that are ready-made are said in the site's
/// language, the project's own names as they are.
pub fn readers(locale: Locale, audience: &Audience) -> Option<String> {
    match (audience.id.as_str(), audience.name.as_str()) {
        ("", _) if audience.is_everything => Some(say!(locale, "subject-own-eyes")),
        ("", _) => None,
        ("exec", "executives") => Some(say!(locale, "subject-executives")),
        ("team", "the project team") => Some(say!(locale, "subject-team")),
        ("users", "everybody it concerns") => Some(say!(locale, "subject-concerned")),
        (_, "a supplier") => Some(say!(locale, "subject-supplier")),
        (_, name) => Some(name.to_string()),
    }
}
