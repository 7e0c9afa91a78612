//! The money of the public data format.

mod cuts;
mod own_work;
mod reserve;

use crate::analysis::budget::{Amounts, ForecastFrom};
use crate::checks::Report;
use crate::edition::Place;
use crate::edition::budget::{AmountFrom, EntryKind, Spread};
use crate::edition::record::WebLink;
use crate::export::json::budget::cuts::{Cut, Supplier};
use crate::export::json::budget::own_work::OwnWork;
use crate::export::json::budget::reserve::{Contingency, Exposure, Unapproved};
use crate::export::json::earned::{self, EarnedValue};
use crate::units::{Date, Money, Month};
use serde::Serialize;

#[derive(Serialize)]
pub struct Budget<'a> {
    original: Money,
    #[serde(flatten)]
    total: Sums,
    planned_to_date: Money,
    /// What changes come to is not told where not all of them are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    changes_approved: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes_pending: Option<Money>,
    /// Why it is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    changes_not_told: Option<&'static str>,
    unapproved: Unapproved<'a>,
    /// What is approved and stands in no month of the plan.
    unplanned: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    run_rate: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    money_ends: Option<Month>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_actual: Option<Date>,
    /// Whether these are all lines and all changes that the project has, so that the sums are its own.
    complete: bool,
    /// The same of each.
    lines_complete: bool,
    changes_complete: bool,
    burn: Vec<BurnMonth>,
    lines: Vec<Line<'a>>,
    categories: Vec<Cut<'a>>,
    workstreams: Vec<Cut<'a>>,
    phases: Vec<Cut<'a>>,
    suppliers: Vec<Supplier<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    earned_value: Option<EarnedValue<'a>>,
    /// Why there is none, where all of the money is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    earned_value_not_computable: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contingency: Option<Contingency<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exposure: Option<Exposure>,
    /// Own work by workstream; absent where none of it is told in money.
    #[serde(skip_serializing_if = "Option::is_none")]
    own_work: Option<OwnWork<'a>>,
    /// Every row of the ledger.
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
pub struct Sums {
    #[serde(skip_serializing_if = "Option::is_none")]
    approved: Option<Money>,
    actual: Money,
    committed: Money,
    forecast: Money,
    /// What approved changes draw from the contingency.
    #[serde(skip_serializing_if = "Option::is_none")]
    drawn: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remaining: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    variance: Option<Money>,
}

#[derive(Serialize)]
struct BurnMonth {
    month: Month,
    planned: Money,
    actual: Money,
    /// Ordered in the month, and what of it is not paid yet.
    committed: Money,
    open: Money,
    /// Still expected in the month.
    forecast: Money,
    cumulative_planned: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    cumulative_actual: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cumulative_forecast: Option<Money>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workstream: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    amount: Money,
    /// `given`, or `labour`: planned effort at the rates of those assigned.
    amount_from: AmountFrom,
    #[serde(flatten)]
    sums: Sums,
    /// `given`, `ledger` or `computed`.
    forecast_from: &'static str,
    unbooked: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<&'a str>,
    spread: &'a Spread,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    tags: &'a [String],
    #[serde(skip_serializing_if = "<[WebLink]>::is_empty")]
    links: &'a [WebLink],
    #[serde(skip_serializing_if = "str::is_empty")]
    notes: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a Place>,
}

#[derive(Serialize)]
struct Entry<'a> {
    date: Date,
    /// The id of its line.
    line: &'a str,
    amount: Money,
    kind: EntryKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    supplier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

pub fn budget(report: &Report) -> Option<Budget<'_>> {
    let figures = report.figures.budget.as_ref()?;
    let lines = &report.edition.budget().lines;
    let all = |amount| figures.changes_complete.then_some(amount);
    Some(Budget {
        original: figures.original,
        total: sums(&figures.total, report),
        planned_to_date: figures.planned_to_date,
        changes_approved: all(figures.changes_approved),
        changes_pending: all(figures.changes_pending),
        changes_not_told: (!figures.changes_complete).then_some(NOT_TOLD),
        unapproved: reserve::unapproved(report, &figures.unapproved),
        unplanned: figures.unplanned,
        run_rate: figures.run_rate,
        money_ends: figures.money_ends,
        last_actual: figures.last_actual,
        complete: figures.complete,
        lines_complete: figures.lines_complete,
        changes_complete: figures.changes_complete,
        burn: figures
            .burn
            .iter()
            .map(|month| BurnMonth {
                month: month.month,
                planned: month.planned,
                actual: month.actual,
                committed: month.committed,
                open: month.open,
                forecast: month.forecast,
                cumulative_planned: month.cumulative_planned,
                cumulative_actual: month.cumulative_actual,
                cumulative_forecast: month.cumulative_forecast,
            })
            .collect(),
        lines: lines
            .iter()
            .zip(&figures.lines)
            .map(|(line, figures)| Line {
                id: &line.record.id,
                name: &line.name,
                category: line.category.as_deref(),
                workstream: line.workstream.as_deref(),
                owner: line.record.owner.known().map(|who| who.name.as_str()),
                amount: line.amount,
                amount_from: line.amount_from,
                sums: sums(&figures.amounts, report),
                forecast_from: match figures.forecast_from {
                    ForecastFrom::Given => "given",
                    ForecastFrom::Ledger => "ledger",
                    ForecastFrom::Computed => "computed",
                },
                unbooked: figures.unbooked,
                phase: line.phase.map(|place| report.edition.tasks()[place].record.id.as_str()),
                spread: &line.spread,
                tags: &line.record.tags,
                links: &line.record.links,
                notes: line.record.notes.get().map_or("", |notes| notes.as_str()),
                source: line.record.source.as_deref(),
                at: line.record.at.as_ref(),
            })
            .collect(),
        categories: cuts::cut(report, &figures.categories, "category"),
        workstreams: cuts::cut(report, &figures.workstreams, "workstream"),
        phases: cuts::cut(report, &figures.phases, "phase"),
        suppliers: cuts::suppliers(report, &figures.suppliers),
        earned_value: earned::earned(report),
        earned_value_not_computable: report.figures.earned_missing.map(|why| why.words(report.numbers())),
        contingency: figures.contingency.as_ref().map(|found| reserve::contingency(report, found)),
        exposure: report.figures.exposure.as_ref().map(reserve::exposure),
        own_work: own_work::own_work(report),
        entries: (report.edition.budget().entries.iter())
            .map(|entry| Entry {
                date: entry.date,
                line: &lines[entry.line].record.id,
                amount: entry.amount,
                kind: entry.kind,
                supplier: entry.supplier.as_deref(),
                reference: entry.reference.as_deref(),
                note: entry.note.known().map(String::as_str),
            })
            .collect(),
    })
}

/// Why sums of changes are not told.
const NOT_TOLD: &str = "some changes are not shown here";

fn sums(amounts: &Amounts, report: &Report) -> Sums {
    // A change that is kept back may have been approved, and would look like an overrun.
    let told = |amount| report.edition.budget().unlisted.complete.then_some(amount);
    Sums {
        approved: told(amounts.approved),
        actual: amounts.actual,
        committed: amounts.committed,
        forecast: amounts.forecast,
        drawn: told(amounts.drawn),
        remaining: told(amounts.remaining()),
        variance: told(amounts.variance()),
    }
}
