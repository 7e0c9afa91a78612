//! The sprints: what each took on, completed and got added, and for what.

use crate::checks::Report;
use crate::pages::progress::words;
use crate::pages::rest::Rest;
use crate::pages::view::{self, WhoView};
use crate::units::Date;
use crate::units::text::count_word;
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
    phase: &'static str,
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
    let amount = |amount: Option<f64>| {
        amount.map(|amount| words::amount(amount, report.numbers())).unwrap_or_default()
    };
    let rows = figures.sprints.iter().rev().map(|one| {
        let sprint = &report.edition.sprints()[one.place];
        Row {
            id: &sprint.record.id,
            name: &sprint.name,
            from: sprint.from,
            to: sprint.to,
            phase: words::phase(one.phase),
            owner: view::who(&sprint.record.owner),
            committed: amount(sprint.committed),
            completed: amount(sprint.completed),
            completion: one.completion.map(|value| report.numbers().share(value)).unwrap_or_default(),
            added: sprint.added.map(|added| words::signed(added, report.numbers())).unwrap_or_default(),
            goal: sprint.goal.as_str(),
            rest: Rest::of(report, &sprint.record),
        }
    });
    let made_of = |count: usize| match count {
        1 => "Velocity is what the one finished sprint completed".to_string(),
        count => format!("Velocity is what the last {} finished sprints completed", count_word(count)),
    };
    let note = match (figures.velocity, figures.completion) {
        (Some(velocity), Some(completion)) => {
            format!(
                "{}: {} of what was taken on.",
                made_of(velocity.sprints),
                report.numbers().share(completion)
            )
        }
        (Some(velocity), None) => {
            format!("{}; what was taken on is not recorded.", made_of(velocity.sprints))
        }
        (None, _) => "Velocity is what finished sprints completed.".to_string(),
    };
    Some(Sprints {
        heading: words::velocity_headline(figures.velocity.as_ref(), report.numbers()),
        note,
        rows: rows.collect(),
    })
}
