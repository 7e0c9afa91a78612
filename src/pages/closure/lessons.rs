//! What was learnt: what went well, what went badly, and what to do next time.

use crate::analysis::shelf::LONG_OF_CLOSURE;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::closure::{self, Went};
use crate::pages::rest::Rest;
use crate::pages::view::{self, LinkView, StatusView, WhoView};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Lessons<'a> {
    heading: String,
    /// What went well first.
    rows: Vec<Lesson<'a>>,
    more: Option<LinkView>,
}

#[derive(Serialize)]
struct Lesson<'a> {
    id: &'a str,
    title: &'a str,
    went: Option<StatusView>,
    /// Markdown.
    what: &'a str,
    /// Markdown.
    next_time: &'a str,
    owner: Option<WhoView>,
    rest: Rest<'a>,
}

/// Returns the lessons by how it went; nothing where none is recorded.
pub fn lessons(report: &Report) -> Option<Lessons<'_>> {
    let mut all: Vec<&closure::Lesson> = report.edition.lessons().iter().collect();
    all.sort_by_key(|lesson| match lesson.went {
        Some(Went::Well) => 0,
        Some(Went::Badly) => 1,
        None => 2,
    });
    (!all.is_empty()).then(|| Lessons {
        heading: say!(report.numbers(), "closure-lessons-heading", count = all.len()),
        more: super::rest(report, Kind::Lesson, all.len()),
        rows: all.into_iter().take(LONG_OF_CLOSURE).map(|lesson| row(report, lesson)).collect(),
    })
}

fn row<'a>(report: &'a Report, lesson: &'a closure::Lesson) -> Lesson<'a> {
    Lesson {
        id: &lesson.record.id,
        title: &lesson.title,
        went: lesson.went.map(|went| status(went, report.numbers())),
        what: lesson.what.as_str(),
        next_time: lesson.next_time.as_str(),
        owner: view::who(&lesson.record.owner),
        rest: Rest::of(report, &lesson.record),
    }
}

/// Shows how it went.
pub fn status(went: Went, locale: Locale) -> StatusView {
    match went {
        Went::Well => StatusView { key: "ok", word: say!(locale, "closure-lesson-well") },
        Went::Badly => StatusView { key: "warn", word: say!(locale, "closure-lesson-badly") },
    }
}
