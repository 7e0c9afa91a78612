//! The ten practices as a checklist.

use crate::checks::Report;
use crate::checks::plan::practices::{self, State};
use crate::pages::view::StatusView;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Row {
    number: u8,
    name: String,
    status: StatusView,
    sees: String,
    ask: String,
    #[serde(skip)]
    state: State,
}

/// Returns the ten practices.
pub fn rows(report: &Report) -> Vec<Row> {
    let row = |practice: practices::Practice| Row {
        number: practice.number,
        name: practice.name,
        status: status(practice.state),
        sees: practice.sees.join(" "),
        ask: practice.ask,
        state: practice.state,
    };
    practices::practices(report).into_iter().map(row).collect()
}

fn status(state: State) -> StatusView {
    let (key, word) = match state {
        State::Pass => ("ok", "Passes"),
        State::Look => ("warn", "Look"),
        State::Unknown => ("unknown", "Ask"),
    };
    StatusView { key, word: word.to_string() }
}

/// Says what the checklist comes to.
pub fn heading(rows: &[Row]) -> String {
    let count = |state| rows.iter().filter(|row| row.state == state).count();
    let (look, ask) = (count(State::Look), count(State::Unknown));
    format!(
        "{} of ten scheduling practices {} a look, and {} only people can judge",
        capital(&count_word(look)),
        plural(look, "needs", "need"),
        count_word(ask)
    )
}
