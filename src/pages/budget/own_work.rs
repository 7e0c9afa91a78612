//! Own work by workstream: what it was planned to cost, and what it has cost.

use crate::analysis::own_work::{Costs, OwnWork, WorkstreamCosts};
use crate::checks::Report;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::{Mark, Phrase};
use crate::units::Money;
use crate::units::locale::{self, Locale};
use crate::units::text::{list, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct OwnWorkView<'a> {
    pub unit: String,
    pub heading: String,
    /// Enough workstreams have amounts that they are columns; else a note has them.
    pub has_amounts: bool,
    pub rows: Vec<Row<'a>>,
    pub notes: Vec<String>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub name: &'a str,
    /// Effort planned for what is done, and spent, in days.
    pub done: String,
    pub spent: String,
    pub amounts: Option<Amounts>,
    pub difference: Phrase,
}

#[derive(Serialize)]
pub struct Amounts {
    pub planned: Cell,
    pub earned: Cell,
    pub actual: Cell,
}

/// Returns own work; nothing where none of it has a rate, or money or people are kept back.
pub fn own_work<'a>(report: &'a Report, scale: &Scale) -> Option<OwnWorkView<'a>> {
    let own = report.figures.own_work.as_ref()?;
    // Days alone are told on the page People.
    own.workstreams.iter().find(|workstream| workstream.costs.is_some())?;
    let numbers = report.numbers();
    Some(OwnWorkView {
        unit: scale.unit.clone(),
        heading: heading(own, numbers),
        has_amounts: 2 * with_amounts(own).count() >= shown(own).count(),
        rows: shown(own).map(|workstream| row(workstream, scale, numbers)).collect(),
        notes: notes(report, own),
    })
}

/// Returns the workstreams of which there is something to tell: work that is done, or paid for.
fn shown(own: &OwnWork) -> impl Iterator<Item = &WorkstreamCosts> {
    own.workstreams.iter().filter(|row| row.earned != 0 || row.actual != 0 || row.costs.is_some())
}

fn with_amounts(own: &OwnWork) -> impl Iterator<Item = (&WorkstreamCosts, &Costs)> {
    own.workstreams.iter().filter_map(|row| Some((row, row.costs.as_ref()?)))
}

/// Returns what a workstream is called.
fn name(row: &WorkstreamCosts) -> &str {
    row.workstream.as_deref().unwrap_or("Other work")
}

fn heading(own: &OwnWork, numbers: Locale) -> String {
    let sum = |of: fn(&WorkstreamCosts) -> i64| own.workstreams.iter().map(of).sum::<i64>();
    let (share, did) = match &own.total {
        Some(total) => (over(total), "Own work has cost"),
        None => (by(sum(|row| row.earned) as f64, sum(|row| row.actual) as f64), "Own work has taken"),
    };
    let what = if own.total.is_some() { "" } else { " effort" };
    match share {
        None => "Own work has been paid for, and none that was planned is done yet".to_string(),
        Some(0) => format!("{did} what was planned for what is done"),
        Some(share) if share > 0 => {
            format!("{did} {} more{what} than was planned for what is done", percent(share, numbers))
        }
        Some(share) => {
            format!("{did} {} less{what} than was planned for what is done", percent(-share, numbers))
        }
    }
}

fn row<'a>(workstream: &'a WorkstreamCosts, scale: &Scale, numbers: Locale) -> Row<'a> {
    let share = match &workstream.costs {
        Some(costs) => over(costs),
        None => by(workstream.earned as f64, workstream.actual as f64),
    };
    Row {
        name: name(workstream),
        done: days(workstream.earned, numbers),
        spent: days(workstream.actual, numbers),
        amounts: workstream.costs.map(|costs| Amounts {
            planned: scale.cell(costs.planned),
            earned: scale.cell(costs.earned),
            actual: scale.cell(costs.actual),
        }),
        difference: share.map_or_else(
            || Phrase::plain("–"),
            |share| {
                let mark = if share > 25 { Some(Mark::Bad) } else { Some(Mark::Warn).filter(|_| share > 10) };
                Phrase::new().marked(mark, numbers.percent_of(&numbers.signed(share)))
            },
        ),
    }
}

fn percent(share: i64, numbers: Locale) -> String {
    numbers.percent_of(&numbers.integer(share))
}

/// Returns minutes as days of eight hours.
fn days(minutes: i64, numbers: Locale) -> String {
    format!("{}{}d", numbers.integer((minutes as f64 / 480.0).round() as i64), locale::NO_BREAK)
}

/// Returns by how many percent it cost more than planned for what is done; nothing where nothing is done.
fn over(costs: &Costs) -> Option<i64> {
    by(costs.earned.to_f64(), costs.actual.to_f64())
}

fn by(planned: f64, actual: f64) -> Option<i64> {
    (planned > 0.0).then(|| ((actual - planned) / planned * 100.0).round() as i64)
}

fn notes(report: &Report, own: &OwnWork) -> Vec<String> {
    let currency = report.edition.head().currency;
    let mut out = vec![
        "Planned and spent effort at the rates of those who do it; what is done is planned × progress."
            .to_string(),
    ];
    if own.workstreams.iter().any(|workstream| workstream.costs.is_none()) {
        let why =
            "A workstream has no amounts where somebody has no rate, or the rate of one person would follow";
        out.push(format!("{why}; it is compared in days."));
    }
    if 2 * with_amounts(own).count() < shown(own).count() {
        let currency = report.edition.head().currency;
        let told: Vec<String> = with_amounts(own)
            .map(|(row, costs)| {
                let (spent, earned) = (currency.short(costs.actual), currency.short(costs.earned));
                format!("{} {spent} spent, {earned} planned for what is done", name(row))
            })
            .collect();
        out.push(format!("In money: {}.", told.join("; ")));
    }
    if let (Some(budget), false) = (&report.figures.budget, own.lines.is_empty()) {
        let booked: Money = own.lines.iter().map(|&line| budget.lines[line].amounts.actual).sum();
        let lines = &report.edition.budget().lines;
        let ids: Vec<&str> = own.lines.iter().map(|&line| lines[line].record.id.as_str()).collect();
        let at_rates = own.total.map_or_else(String::new, |total| {
            format!("; the effort spent comes to {}", currency.exact(total.actual))
        });
        out.push(format!(
            "The ledger has {} on {} {}, which {} for this work{at_rates}.",
            currency.exact(booked),
            plural(ids.len(), "line", "lines"),
            list(&ids, "and"),
            plural(ids.len(), "pays", "pay"),
        ));
    }
    out
}
