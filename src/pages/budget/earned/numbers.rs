//! The tables of earned value: every figure with its formula, and the workstreams.

use crate::analysis::earned::EarnedFigures;
use crate::analysis::earned::measures::{Computed, Number, float};
use crate::checks::Report;
use crate::pages::budget::earned::words;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::view::{HeadView, NumbersView};
use crate::units::Money;
use crate::units::locale::{self, Locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Workstreams {
    kicker: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    budget: Cell,
    earned: Cell,
    spent: Cell,
    cpi: String,
    spi: String,
}

/// Returns the workstreams; nothing where there is one, or none.
pub fn workstreams(earned: &EarnedFigures, scale: &Scale, numbers: Locale) -> Option<Workstreams> {
    let rows: Vec<Row> = earned
        .workstreams
        .iter()
        .map(|found| Row {
            name: found.name.clone().unwrap_or_else(|| "Several, or none".to_string()),
            budget: scale.cell(found.measures.point.bac),
            earned: scale.cell(found.measures.point.ev),
            spent: scale.cell(found.measures.point.ac),
            cpi: short(&found.measures.cpi, numbers),
            spi: short(&found.measures.spi, numbers),
        })
        .collect();
    (rows.len() > 1).then(|| Workstreams { kicker: format!("By workstream, {}", scale.unit), rows })
}

fn short(number: &Computed<Number>, numbers: Locale) -> String {
    number.map_or_else(|_| "–".to_string(), |number| words::index(number, numbers))
}

/// Returns every figure with its formula.
pub fn numbers(report: &Report, earned: &EarnedFigures) -> NumbersView {
    let currency = report.edition.head().currency;
    let language = report.numbers();
    let number = |found: &Computed<Number>, places| written(found, places, language);
    let total = &earned.total;
    let point = &total.point;
    let mut rows = Vec::new();
    let mut row = |name: &str, value: String, formula: &str| {
        rows.push(vec![name.to_string(), value, formula.to_string()]);
    };
    let exact = |amount: Money| currency.exact(amount);
    row(
        "Budget at completion (BAC)",
        exact(point.bac),
        "approved of all lines that are measured + drawn for them from the contingency",
    );
    row("Planned value (PV)", exact(point.pv), "what their spending plan had of it by now");
    row("Earned value (EV)", exact(point.ev), "budget of the tasks × what they have earned of it");
    row("Actual cost (AC)", exact(point.ac), "what is booked on these lines");
    row("Schedule variance (SV)", exact(total.sv), "EV − PV");
    let money = |amount: &Computed<Money>| amount.map_or_else(|why| format!("– ({})", why.words()), exact);
    row("Cost variance (CV)", money(&total.cv), "EV − AC");
    row("Schedule performance index (SPI)", number(&total.spi, 3), "EV / PV");
    row("Cost performance index (CPI)", number(&total.cpi, 3), "EV / AC");
    row(
        "Estimate at completion (EAC)",
        money(&total.eac),
        "BAC / CPI: the rest costs as the work so far did",
    );
    row("EAC, atypical", money(&total.eac_atypical), "AC + BAC − EV: the rest costs what was planned");
    let both = "AC + (BAC − EV) / (CPI × SPI): the rest feels the cost and the delay";
    row("EAC, both", money(&total.eac_combined), both);
    row("Estimate to complete (ETC)", money(&total.etc), "EAC − AC");
    row("Variance at completion (VAC)", money(&total.vac), "BAC − EAC");
    row("To-complete performance index (TCPI)", number(&total.tcpi, 3), "(BAC − EV) / (BAC − AC)");
    match &earned.schedule {
        Err(why) => row("Earned schedule (ES)", format!("– ({})", why.words()), "in months of the plan"),
        Ok(timed) => {
            let months = |number: Number| language.decimal(float(number), 2);
            let figures = &timed.figures;
            let es = format!("months after which the plan had EV, {}", locale::date(timed.reached));
            row("Earned schedule (ES)", months(figures.es), &es);
            let at = format!(
                "months from {}, where the plan’s first month begins, to {}",
                locale::date(timed.first.first()),
                locale::date(timed.until)
            );
            row("Actual time (AT)", months(figures.at), &at);
            row("Planned duration (PD)", months(figures.pd), "months of the plan");
            row("Schedule variance in time, SV(t)", months(figures.sv_t), "ES − AT, in months");
            row("Schedule performance index in time, SPI(t)", number(&figures.spi_t, 3), "ES / AT");
            let ieac = number(&figures.ieac_t, 2);
            row("Estimate at completion in time, IEAC(t)", ieac, "PD / SPI(t), in months");
            row("To-complete index in time, TSPI", number(&figures.tspi, 3), "(PD − ES) / (PD − AT)");
            let forecast = timed.forecast.map_or_else(|why| format!("– ({})", why.words()), locale::date);
            row("Finish by earned schedule", forecast, "the first day of the plan’s first month + IEAC(t)");
        }
    }
    NumbersView {
        label: "Show every figure and its formula".to_string(),
        head: vec![HeadView::text("Figure"), HeadView::number("Value"), HeadView::text("How")],
        rows,
    }
}

fn written(number: &Computed<Number>, places: usize, numbers: Locale) -> String {
    match number {
        Ok(number) => numbers.fixed(float(*number), places),
        Err(why) => format!("– ({})", why.words()),
    }
}
