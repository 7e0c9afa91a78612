//! Decisions that are made: when, by whom, what and why.

use crate::checks::Report;
use crate::pages::decisions::open::{Choice, choice};
use crate::pages::rest::Rest;
use crate::pages::spans;
use crate::pages::view::{self, WhoView};
use crate::units::Date;
use serde::Serialize;

#[derive(Serialize)]
pub struct Decided<'a> {
    id: &'a str,
    title: &'a str,
    made: Option<Date>,
    /// Days after the date it was needed; nothing where it was in time.
    late: Option<String>,
    decider: Option<WhoView>,
    outcome: &'a str,
    why: &'a str,
    owner: Option<WhoView>,
    /// What else could have been chosen, and what was advised.
    options: Vec<Choice<'a>>,
    recommendation: Option<&'a str>,
    needed_by: Option<Date>,
    rest: Rest<'a>,
}

/// Returns what has been decided, newest first.
pub fn decided(report: &Report) -> Vec<Decided<'_>> {
    let edition = &report.edition;
    let currency = edition.head().currency;
    let made = report.figures.decisions.iter().filter(|figure| !figure.open);
    made.map(|figure| &edition.decisions()[figure.place])
        .map(|decision| Decided {
            id: &decision.record.id,
            title: &decision.title,
            made: decision.made,
            late: decision
                .made
                .zip(decision.needed_by)
                .map(|(made, needed)| made - needed)
                .filter(|late| *late > 0)
                .map(|days| spans::late(report.numbers(), days)),
            decider: view::who(&decision.decider),
            outcome: decision.outcome.as_str(),
            why: decision.why.as_str(),
            owner: view::who(&decision.record.owner),
            options: decision.options.iter().map(|option| choice(option, currency)).collect(),
            recommendation: decision.recommendation.as_deref(),
            needed_by: decision.needed_by,
            rest: Rest::of(report, &decision.record),
        })
        .collect()
}
