//! The contingency: what was drawn, by which change, what is left and what the forecast needs.

use crate::analysis::budget::BudgetFigures;
use crate::chart::contingency::{self, Draw};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::Fund;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::Phrase;
use crate::pages::risks::exposure;
use crate::pages::view::{FigureView, LinkView, source};
use crate::pages::{headline, paths};
use crate::units::Money;
use crate::units::text::plural;
use serde::Serialize;

#[derive(Serialize)]
pub struct Contingency<'a> {
    pub heading: String,
    pub figure: Option<FigureView>,
    pub rows: Vec<Row<'a>>,
    pub left: Cell,
    pub unit: String,
    pub notes: Vec<Phrase>,
    pub source: Option<LinkView>,
}

/// A change that drew on the contingency, or asks to.
#[derive(Serialize)]
pub struct Row<'a> {
    pub href: String,
    pub title: &'a str,
    pub amount: Cell,
    pub pending: bool,
}

/// Returns the contingency; nothing where none is recorded.
pub fn contingency<'a>(report: &'a Report, budget: &BudgetFigures, scale: &Scale) -> Option<Contingency<'a>> {
    let figures = budget.contingency.as_ref()?;
    let currency = report.edition.head().currency;
    let changes = report.edition.changes();
    let over = budget.total.forecast - budget.total.approved;
    let row = |place: usize, pending: bool| {
        let change = &changes[place];
        let amount = change.impact.cost.known().copied().unwrap_or_default();
        Row {
            href: paths::record(report, Kind::Change, &change.record.id),
            title: change.title.as_str(),
            amount: scale.cell(amount),
            pending,
        }
    };
    let asked = (0..changes.len()).filter(|&place| {
        changes[place].status.is_pending() && changes[place].funded_by == Some(Fund::Contingency)
    });
    let rows: Vec<Row> = figures
        .drawn_by
        .iter()
        .map(|&place| row(place, false))
        .chain(asked.map(|place| row(place, true)))
        .collect();
    let draws: Vec<Draw> = figures
        .drawn_by
        .iter()
        .map(|&place| Draw {
            reason: &changes[place].title,
            amount: scale.number(changes[place].impact.cost.known().copied().unwrap_or_default()),
        })
        .collect();
    let desc = format!(
        "{} of {} drawn, {} left. The forecast is {} over what is approved.",
        currency.short(figures.drawn),
        currency.short(figures.amount),
        currency.short(figures.left),
        currency.short(over.max(Money::ZERO)),
    );
    let needed = (over > Money::ZERO).then(|| scale.number(over));
    let note = format!("{}, of {} approved", scale.unit, scale.text(figures.amount));
    let drawing = contingency::Contingency {
        caption: Caption { id: "chart__contingency", title: "Contingency", desc: &desc },
        numbers: report.numbers(),
        approved: scale.number(figures.amount),
        draws: &draws,
        forecast: needed,
        note: &note,
    };
    let figure = contingency::draw(&drawing, Width::Wide(520))
        .zip(contingency::draw(&drawing, Width::Narrow))
        .map(|(wide, narrow)| FigureView::new(wide, narrow));
    Some(Contingency {
        heading: headline::money::contingency(figures, over),
        figure,
        rows,
        left: scale.cell(figures.left),
        unit: scale.unit.clone(),
        notes: notes(report, budget, over),
        source: report.edition.budget().contingency.as_ref().and_then(|contingency| source(&contingency.at)),
    })
}

fn notes(report: &Report, budget: &BudgetFigures, over: Money) -> Vec<Phrase> {
    let currency = report.edition.head().currency;
    let mut out = Vec::new();
    let Some(figures) = &budget.contingency else { return out };
    if !figures.pending.is_zero() {
        let after = headline::money::contingency_after(figures, over) - figures.pending;
        let rest = if after.is_negative() {
            format!("{} would be missing after the forecast and them.", currency.short(after.abs()))
        } else {
            format!("{} would be left after the forecast and them.", currency.short(after))
        };
        out.push(Phrase::plain(format!(
            "Changes for {} wait for a decision; {rest}",
            currency.short(figures.pending)
        )));
    }
    // The register of risks says the same, in the same words.
    out.extend(exposure::sentence(report).filter(|_| figures.left > Money::ZERO));
    if let Some(days) = figures.reserve_days {
        out.push(Phrase::plain(format!(
            "Schedule reserve: {} {}, {} used by approved changes.",
            report.numbers().integer(days.into()),
            plural(days.unsigned_abs() as usize, "working day", "working days"),
            figures.days_drawn
        )));
    }
    out
}
