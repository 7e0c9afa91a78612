//! The tables of earned value: every figure with its formula, and the workstreams.

use crate::analysis::earned::measures::{Computed, Number, float};
use crate::analysis::earned::reason::Reason;
use crate::analysis::earned::{EarnedFigures, Timed};
use crate::analysis::workstream::workstreams_of_lines;
use crate::checks::Report;
use crate::pages::budget::earned::words;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::view::{HeadView, NumbersView};
use crate::units::Money;
use crate::units::locale::{Locale, say};
use crate::units::text::fold;
use serde::Serialize;

#[derive(Serialize)]
pub struct Workstreams {
    kicker: String,
    /// Something is ordered and not yet paid.
    has_orders: bool,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    budget: Cell,
    earned: Cell,
    spent: Cell,
    ordered: Cell,
    cpi: String,
    spi: String,
}

/// Returns the workstreams; nothing where there is one, or none.
pub fn workstreams(report: &Report, earned: &EarnedFigures, scale: &Scale) -> Option<Workstreams> {
    let numbers = report.numbers();
    let ordered: Vec<Money> =
        earned.workstreams.iter().map(|found| ordered(report, earned, found.name.as_deref())).collect();
    let rows: Vec<Row> = (earned.workstreams.iter().zip(&ordered))
        .map(|(found, &ordered)| Row {
            name: found.name.clone().unwrap_or_else(|| say!(numbers, "budget-earned-streams-others")),
            budget: scale.cell(found.measures.point.bac),
            earned: scale.cell(found.measures.point.ev),
            spent: scale.cell(found.measures.point.ac),
            ordered: scale.cell(ordered),
            cpi: short(&found.measures.cpi, numbers),
            spi: short(&found.measures.spi, numbers),
        })
        .collect();
    (rows.len() > 1).then(|| Workstreams {
        kicker: say!(numbers, "budget-earned-streams-kicker", unit = &scale.unit),
        has_orders: ordered.iter().any(|amount| !amount.is_zero()),
        rows,
    })
}

/// Returns what is ordered and not yet paid on the measured lines of a workstream: it is in no index.
fn ordered(report: &Report, earned: &EarnedFigures, name: Option<&str>) -> Money {
    let Some(budget) = &report.figures.budget else { return Money::ZERO };
    let of_lines = workstreams_of_lines(&report.edition);
    let lines = of_lines.iter().zip(&budget.lines).zip(&earned.lines);
    let theirs = lines
        .filter(|((of, _), measures)| measures.is_some() && of.map(fold) == name.map(fold))
        .map(|((_, line), _)| line.amounts.committed);
    theirs.sum()
}

fn short(number: &Computed<Number>, numbers: Locale) -> String {
    number.map_or_else(|_| "–".to_string(), |number| words::index(number, numbers))
}

/// Returns every figure with its formula.
pub fn numbers(report: &Report, earned: &EarnedFigures) -> NumbersView {
    let locale = report.numbers();
    let of_money = of_money(report, earned);
    let of_time = match &earned.schedule {
        Err(why) => vec![[
            say!(locale, "budget-earned-row-es"),
            none(*why, locale),
            say!(locale, "budget-earned-how-es-none"),
        ]],
        Ok(timed) => of_time(timed, locale),
    };
    NumbersView {
        label: say!(locale, "budget-earned-show"),
        head: vec![
            HeadView::text(&say!(locale, "budget-earned-figure")),
            HeadView::number(&say!(locale, "budget-earned-value")),
            HeadView::text(&say!(locale, "budget-earned-how")),
        ],
        rows: of_money.into_iter().chain(of_time).map(|row| Vec::from(row).into()).collect(),
        total: Vec::new(),
    }
}

/// A figure, its value and its formula.
type Formula = [String; 3];

fn of_money(report: &Report, earned: &EarnedFigures) -> Vec<Formula> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let total = &earned.total;
    let point = &total.point;
    let exact = |amount: &Money| currency.exact(*amount);
    let money = |amount: &Computed<Money>| match amount {
        Ok(amount) => exact(amount),
        Err(why) => none(*why, locale),
    };
    let number = |found: &Computed<Number>| written(found, 3, locale);
    vec![
        [say!(locale, "budget-earned-row-bac"), exact(&point.bac), say!(locale, "budget-earned-how-bac")],
        [say!(locale, "budget-earned-row-pv"), exact(&point.pv), say!(locale, "budget-earned-how-pv")],
        [say!(locale, "budget-earned-row-ev"), exact(&point.ev), say!(locale, "budget-earned-how-ev")],
        [say!(locale, "budget-earned-row-ac"), exact(&point.ac), say!(locale, "budget-earned-how-ac")],
        [say!(locale, "budget-earned-row-sv"), exact(&total.sv), say!(locale, "budget-earned-how-sv")],
        [say!(locale, "budget-earned-row-cv"), money(&total.cv), say!(locale, "budget-earned-how-cv")],
        [say!(locale, "budget-earned-row-spi"), number(&total.spi), say!(locale, "budget-earned-how-spi")],
        [say!(locale, "budget-earned-row-cpi"), number(&total.cpi), say!(locale, "budget-earned-how-cpi")],
        [say!(locale, "budget-earned-row-eac"), money(&total.eac), say!(locale, "budget-earned-how-eac")],
        [
            say!(locale, "budget-earned-row-eac-atypical"),
            money(&total.eac_atypical),
            say!(locale, "budget-earned-how-eac-atypical"),
        ],
        [
            say!(locale, "budget-earned-row-eac-both"),
            money(&total.eac_combined),
            say!(locale, "budget-earned-how-eac-both"),
        ],
        [say!(locale, "budget-earned-row-etc"), money(&total.etc), say!(locale, "budget-earned-how-etc")],
        [say!(locale, "budget-earned-row-vac"), money(&total.vac), say!(locale, "budget-earned-how-vac")],
        [say!(locale, "budget-earned-row-tcpi"), number(&total.tcpi), say!(locale, "budget-earned-how-tcpi")],
    ]
}

fn of_time(timed: &Timed, locale: Locale) -> Vec<Formula> {
    let months = |number: Number| locale.decimal(float(number), 2);
    let figures = &timed.figures;
    let first = locale.date(timed.first.first());
    let finish = match timed.forecast {
        Ok(finish) => locale.date(finish),
        Err(why) => none(why, locale),
    };
    vec![
        [
            say!(locale, "budget-earned-row-es"),
            months(figures.es),
            say!(locale, "budget-earned-how-es", date = locale.date(timed.reached)),
        ],
        [
            say!(locale, "budget-earned-row-at"),
            months(figures.at),
            say!(locale, "budget-earned-how-at", from = first, to = locale.date(timed.until)),
        ],
        [say!(locale, "budget-earned-row-pd"), months(figures.pd), say!(locale, "budget-earned-how-pd")],
        [
            say!(locale, "budget-earned-row-sv-t"),
            months(figures.sv_t),
            say!(locale, "budget-earned-how-sv-t"),
        ],
        [
            say!(locale, "budget-earned-row-spi-t"),
            written(&figures.spi_t, 3, locale),
            say!(locale, "budget-earned-how-spi-t"),
        ],
        [
            say!(locale, "budget-earned-row-ieac-t"),
            written(&figures.ieac_t, 2, locale),
            say!(locale, "budget-earned-how-ieac-t"),
        ],
        [
            say!(locale, "budget-earned-row-tspi"),
            written(&figures.tspi, 3, locale),
            say!(locale, "budget-earned-how-tspi"),
        ],
        [say!(locale, "budget-earned-row-finish"), finish, say!(locale, "budget-earned-how-finish")],
    ]
}

fn written(number: &Computed<Number>, places: usize, locale: Locale) -> String {
    match number {
        Ok(number) => locale.fixed(float(*number), places),
        Err(why) => none(*why, locale),
    }
}

/// Returns a dash with the reason.
fn none(why: Reason, locale: Locale) -> String {
    say!(locale, "budget-earned-none-why", why = why.words(locale))
}
