//! Decisions that are made: when, by whom, what and why.

use crate::checks::Report;
use crate::edition::record::WebLink;
use crate::pages::decisions::open::affected;
use crate::pages::view::{self, LinkView, WhoView};
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
    body: &'a str,
    affects: Vec<LinkView>,
    links: &'a [WebLink],
    source: Option<LinkView>,
}

/// Returns what has been decided, newest first.
pub fn decided(report: &Report) -> Vec<Decided<'_>> {
    let edition = &report.edition;
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
                .map(crate::pages::words::late),
            decider: view::who(&decision.decider),
            outcome: decision.outcome.as_str(),
            why: decision.why.as_str(),
            body: decision.record.body.as_str(),
            affects: affected(&decision.affects, report),
            links: &decision.record.links,
            source: view::source(&decision.record.at),
        })
        .collect()
}
