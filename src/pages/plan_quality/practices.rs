//! The ten practices as a checklist.

use crate::checks::Report;
use crate::checks::plan::practices::{self, State};
use crate::pages::view::StatusView;
use crate::units::locale::{Locale, say};
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
        status: status(report.numbers(), practice.state),
        sees: practice.sees.join(" "),
        ask: practice.ask,
        state: practice.state,
    };
    practices::practices(report).into_iter().map(row).collect()
}

fn status(locale: Locale, state: State) -> StatusView {
    let (key, word) = match state {
        State::Pass => ("ok", say!(locale, "plan-status-passes")),
        State::Look => ("warn", say!(locale, "plan-status-look")),
        State::Unknown => ("unknown", say!(locale, "plan-status-ask")),
    };
    StatusView { key, word }
}

/// Says what the checklist comes to.
pub fn heading(locale: Locale, rows: &[Row]) -> String {
    let count = |state| rows.iter().filter(|row| row.state == state).count();
    let (look, ask) = (count(State::Look), count(State::Unknown));
    say!(locale, "plan-practices-heading", look = look, ask = ask)
}
