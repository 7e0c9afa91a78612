//! What was decided, changed and reached, newest first.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::Phrase;
use crate::pages::view::{self, WhoView};
use crate::pages::{facts, paths, words};
use crate::units::Date;
use crate::units::text::list;
use serde::Serialize;

#[derive(Serialize)]
pub struct Log {
    rows: Vec<Row>,
    more: Option<String>,
    #[serde(skip)]
    has_agreements: bool,
}

#[derive(Serialize)]
struct Row {
    date: Date,
    icon: &'static str,
    what: Phrase,
    /// What a change adds, in one piece.
    effect: String,
    by: Option<WhoView>,
}

/// The most rows.
const MOST: usize = 80;

impl Log {
    /// Tells whether anything was agreed: a milestone alone is in the plan already.
    pub fn has_agreements(&self) -> bool {
        self.has_agreements
    }
}

/// Returns what happened up to the status date; nothing where nothing has a date.
pub fn log(report: &Report) -> Option<Log> {
    let mut rows = decided(report);
    rows.extend(approved(report));
    let has_agreements = !rows.is_empty();
    rows.extend(reached(report));
    rows.retain(|row| row.date <= report.edition.as_of());
    // Of one day, in the order of the registers.
    rows.sort_by_key(|row| std::cmp::Reverse(row.date));
    let more = rows.len().saturating_sub(MOST);
    rows.truncate(MOST);
    (!rows.is_empty()).then(|| Log {
        rows,
        more: (more > 0)
            .then(|| format!("{more} older entries are on the pages of decisions and milestones.")),
        has_agreements,
    })
}

fn decided(report: &Report) -> Vec<Row> {
    let made = report.figures.decisions.iter().filter(|figures| !figures.open);
    let decisions = made.map(|figures| &report.edition.decisions()[figures.place]);
    decisions
        .filter_map(|decision| {
            let href = paths::record(report, Kind::Decision, &decision.record.id);
            Some(Row {
                date: decision.made?,
                icon: "same",
                what: Phrase::plain(words::DECIDED).link(href, decision.title.as_str()),
                effect: String::new(),
                by: view::who(&decision.decider),
            })
        })
        .collect()
}

fn approved(report: &Report) -> Vec<Row> {
    let currency = report.edition.head().currency;
    let changes = report.edition.changes().iter().filter(|change| change.status.is_approved());
    changes
        .filter_map(|change| {
            let href = paths::record(report, Kind::Change, &change.record.id);
            let days = change.impact.days.filter(|days| *days != 0);
            let cost = change.impact.cost.known().filter(|cost| !cost.is_zero());
            let days = days.map(|days| report.numbers().days_signed(days.into()));
            let effect: Vec<String> =
                days.into_iter().chain(cost.map(|cost| currency.short_signed(*cost))).collect();
            let what = Phrase::plain("Change approved: ").link(href, change.title.as_str());
            Some(Row {
                date: change.decided?,
                icon: "new",
                what,
                effect: list(&effect, "and"),
                by: view::who(&change.approver),
            })
        })
        .collect()
}

fn reached(report: &Report) -> Vec<Row> {
    let tasks = report.edition.tasks();
    let reached = report.figures.milestones.iter().filter(|milestone| milestone.reached);
    reached
        .filter_map(|milestone| {
            let task = &tasks[milestone.place];
            let href = paths::record(report, Kind::Task, &task.record.id);
            let what = Phrase::plain(format!("{}: ", words::REACHED)).link(href, task.name.as_str());
            Some(Row {
                date: task.times.finished?,
                icon: "dot",
                what: match milestone.committed_slip_days {
                    Some(late @ 1..) => what
                        .text(format!(", {} later than promised", facts::work_span(late, report.numbers()))),
                    Some(0) => what.text(", on the day promised"),
                    Some(early) => what.text(format!(
                        ", {} before the date promised",
                        facts::work_span(early, report.numbers())
                    )),
                    None => what,
                },
                effect: String::new(),
                by: None,
            })
        })
        .collect()
}
