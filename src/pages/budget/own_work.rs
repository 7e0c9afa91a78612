//! Own work by workstream: what it was planned to cost, and what it has cost.

use crate::analysis::own_work::{Costs, OwnWork, WorkstreamCosts};
use crate::checks::Report;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::{Mark, Phrase};
use crate::units::Money;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct OwnWorkView {
    pub kicker: String,
    pub heading: String,
    /// Enough workstreams have amounts that they are columns; else a note has them.
    pub has_amounts: bool,
    pub rows: Vec<Row>,
    pub notes: Vec<String>,
}

#[derive(Serialize)]
pub struct Row {
    pub name: String,
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
pub fn own_work(report: &Report, scale: &Scale) -> Option<OwnWorkView> {
    let own = report.figures.own_work.as_ref()?;
    // Days alone are told on the page People.
    own.workstreams.iter().find(|workstream| workstream.costs.is_some())?;
    let numbers = report.numbers();
    let has_amounts = 2 * with_amounts(own).count() >= shown(own).count();
    Some(OwnWorkView {
        kicker: match has_amounts {
            true => say!(numbers, "budget-own-kicker-unit", unit = &scale.unit),
            false => say!(numbers, "budget-own-kicker"),
        },
        heading: heading(own, has_amounts, numbers),
        has_amounts,
        rows: shown(own).map(|workstream| row(workstream, has_amounts, scale, numbers)).collect(),
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
fn name(row: &WorkstreamCosts, locale: Locale) -> String {
    row.workstream.clone().unwrap_or_else(|| say!(locale, "budget-own-other"))
}

/// Measures as the columns below do: in money where they are amounts, else in effort, as on the page People.
fn heading(own: &OwnWork, has_amounts: bool, locale: Locale) -> String {
    let sum = |of: fn(&WorkstreamCosts) -> i64| own.workstreams.iter().map(of).sum::<i64>();
    let total = own.total.as_ref().filter(|_| has_amounts);
    let money = total.is_some();
    let share = match total {
        Some(total) => over(total),
        None => by(sum(|row| row.earned) as f64, sum(|row| row.actual) as f64),
    };
    match share {
        None => say!(locale, "budget-own-none-done"),
        Some(0) => say!(locale, "budget-own-as-planned", money = money),
        Some(share) if share > 0 => {
            say!(locale, "budget-own-more", money = money, percent = percent(share, locale))
        }
        Some(share) => say!(locale, "budget-own-less", money = money, percent = percent(-share, locale)),
    }
}

fn row(workstream: &WorkstreamCosts, has_amounts: bool, scale: &Scale, numbers: Locale) -> Row {
    let share = match workstream.costs.as_ref().filter(|_| has_amounts) {
        Some(costs) => over(costs),
        None => by(workstream.earned as f64, workstream.actual as f64),
    };
    Row {
        name: name(workstream, numbers),
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

/// Returns minutes as days of eight hours, as the page People has them.
fn days(minutes: i64, numbers: Locale) -> String {
    let days = minutes as f64 / 480.0;
    let places = if (days - days.round()).abs() < 0.05 { 0 } else { 1 };
    say!(numbers, "budget-own-days", days = numbers.decimal(days, places))
}

/// Returns by how many percent it cost more than planned for what is done; nothing where nothing is done.
fn over(costs: &Costs) -> Option<i64> {
    by(costs.earned.to_f64(), costs.actual.to_f64())
}

fn by(planned: f64, actual: f64) -> Option<i64> {
    (planned > 0.0).then(|| ((actual - planned) / planned * 100.0).round() as i64)
}

fn notes(report: &Report, own: &OwnWork) -> Vec<String> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let mut out = vec![say!(locale, "budget-own-note-effort")];
    if own.workstreams.iter().any(|workstream| workstream.costs.is_none()) {
        out.push(say!(locale, "budget-own-note-rates"));
    }
    if 2 * with_amounts(own).count() < shown(own).count() {
        let told: Vec<String> = with_amounts(own)
            .map(|(row, costs)| {
                let (spent, planned) = (currency.short(costs.actual), currency.short(costs.earned));
                let name = name(row, locale);
                say!(locale, "budget-own-note-one", workstream = name, spent = spent, planned = planned)
            })
            .collect();
        out.push(say!(locale, "budget-own-note-money", what = locale.clauses(&told)));
    }
    if let (Some(budget), false) = (&report.figures.budget, own.lines.is_empty()) {
        let booked: Money = own.lines.iter().map(|&line| budget.lines[line].amounts.actual).sum();
        let lines = &report.edition.budget().lines;
        let ids: Vec<&str> = own.lines.iter().map(|&line| lines[line].record.id.as_str()).collect();
        let (count, amount, lines) = (ids.len(), currency.exact(booked), locale.list(&ids));
        out.push(match own.total {
            None => {
                say!(locale, "budget-own-note-ledger", count = count, amount = amount, lines = lines)
            }
            Some(total) => say!(
                locale,
                "budget-own-note-ledger-rates",
                count = count,
                amount = amount,
                lines = lines,
                effort = currency.exact(total.actual)
            ),
        });
    }
    out
}
