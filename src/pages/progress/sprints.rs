//! The sprints: what each took on, completed and got added, and for what.

use crate::checks::Report;
use crate::pages::progress::words;
use crate::pages::rest::Rest;
use crate::pages::view::{self, WhoView};
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Sprints<'a> {
    heading: String,
    note: String,
    rows: Vec<Row<'a>>,
}

/// Amounts that are not recorded are empty texts.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    from: Date,
    to: Date,
    phase: String,
    owner: Option<WhoView>,
    committed: String,
    completed: String,
    completion: String,
    added: String,
    /// Markdown.
    goal: &'a str,
    rest: Rest<'a>,
}

/// Returns the sprints, the newest first; nothing where none is shown.
pub fn sprints(report: &Report) -> Option<Sprints<'_>> {
    let figures = &report.figures.sprints;
    if figures.sprints.is_empty() {
        return None;
    }
    let locale = report.numbers();
    let amount = |amount: Option<f64>| amount.map(|amount| words::amount(amount, locale)).unwrap_or_default();
    let rows = figures.sprints.iter().rev().map(|one| {
        let sprint = &report.edition.sprints()[one.place];
        Row {
            id: &sprint.record.id,
            name: &sprint.name,
            from: sprint.from,
            to: sprint.to,
            phase: words::phase(locale, one.phase),
            owner: view::who(&sprint.record.owner),
            committed: amount(sprint.committed),
            completed: amount(sprint.completed),
            completion: one.completion.map(|value| locale.share(value)).unwrap_or_default(),
            added: sprint.added.map(|added| words::signed(added, locale)).unwrap_or_default(),
            goal: sprint.goal.as_str(),
            rest: Rest::of(report, &sprint.record),
        }
    });
    let note = match (figures.velocity, figures.completion) {
        (Some(velocity), Some(share)) => {
            let share = locale.share(share);
            say!(locale, "progress-velocity-share", count = velocity.sprints, share = share)
        }
        (Some(velocity), None) => say!(locale, "progress-velocity-no-share", count = velocity.sprints),
        (None, _) => say!(locale, "progress-velocity-note"),
    };
    Some(Sprints {
        heading: words::velocity_headline(figures.velocity.as_ref(), locale),
        note,
        rows: rows.collect(),
    })
}
