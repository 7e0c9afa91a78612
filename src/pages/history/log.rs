//! What was decided, changed and reached, newest first.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{self, WhoView};
use crate::pages::{facts, paths};
use crate::units::Date;
use crate::units::locale::say;
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
        more: (more > 0).then(|| say!(report.numbers(), "history-more-entries", count = more)),
        has_agreements,
    })
}

fn decided(report: &Report) -> Vec<Row> {
    let made = report.figures.decisions.iter().filter(|figures| !figures.open);
    let decisions = made.map(|figures| &report.edition.decisions()[figures.place]);
    decisions
        .filter_map(|decision| {
            let href = paths::record(report, Kind::Decision, &decision.record.id);
            let link = Phrase::new().link(href, decision.title.as_str());
            Some(Row {
                date: decision.made?,
                icon: "same",
                what: phrase!(report.numbers(), "history-decided", decision = link),
                effect: String::new(),
                by: view::who(&decision.decider),
            })
        })
        .collect()
}

fn approved(report: &Report) -> Vec<Row> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let changes = report.edition.changes().iter().filter(|change| change.status.is_approved());
    changes
        .filter_map(|change| {
            let href = paths::record(report, Kind::Change, &change.record.id);
            let days = change.impact.days.filter(|days| *days != 0);
            let cost = change.impact.cost.known().filter(|cost| !cost.is_zero());
            let days = days.map(|days| locale.days_signed(days.into()));
            let effect: Vec<String> =
                days.into_iter().chain(cost.map(|cost| currency.short_signed(*cost))).collect();
            let link = Phrase::new().link(href, change.title.as_str());
            Some(Row {
                date: change.decided?,
                icon: "new",
                what: phrase!(locale, "history-change-approved", change = link),
                effect: locale.list(&effect),
                by: view::who(&change.approver),
            })
        })
        .collect()
}

fn reached(report: &Report) -> Vec<Row> {
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let reached = report.figures.milestones.iter().filter(|milestone| milestone.reached);
    reached
        .filter_map(|milestone| {
            let task = &tasks[milestone.place];
            let href = paths::record(report, Kind::Task, &task.record.id);
            let name = Phrase::new().link(href, task.name.as_str());
            let span = |days| facts::work_span(days, locale);
            Some(Row {
                date: task.times.finished?,
                icon: "dot",
                what: match milestone.committed_slip_days {
                    None => phrase!(locale, "history-reached", milestone = name),
                    Some(late @ 1..) => {
                        phrase!(locale, "history-reached-late", milestone = name, span = span(late))
                    }
                    Some(0) => phrase!(locale, "history-reached-promised", milestone = name),
                    Some(early) => {
                        phrase!(locale, "history-reached-early", milestone = name, span = span(early))
                    }
                },
                effect: String::new(),
                by: None,
            })
        })
        .collect()
}
