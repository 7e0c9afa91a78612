//! The budget: what it will cost, and whether there is money left.

mod all;
mod bridge;
mod categories;
mod changes;
mod contingency;
pub mod curve;
mod cuts;
mod earned;
mod exposure;
mod figures;
mod months;
mod own_work;
pub mod scale;
mod suppliers;
mod words;

use crate::analysis::earned::EarnedFigures;
use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::pages::view::{FigureView, NumbersView};
use crate::pages::{Page, headline, paths};
use crate::units::locale::say;
use scale::Scale;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: String,
    /// What is asked for besides, and when the money ends.
    note: Option<String>,
    figures: Vec<figures::Figure>,
    curve: Option<Chart>,
    earned: Option<earned::Earned>,
    /// Why there is no earned value, where all of the money is shown.
    earned_missing: Option<String>,
    categories: categories::Categories<'a>,
    /// What workstreams, phases and suppliers say; their tables have a page of their own.
    cuts: Vec<cuts::Finding>,
    months: Option<Chart>,
    exposure: Option<exposure::Exposure>,
    contingency: Option<contingency::Contingency<'a>>,
    bridge: Option<bridge::Bridge>,
    changes: Option<changes::Changes<'a>>,
    own_work: Option<own_work::OwnWorkView>,
    /// How the figures are made, and how fresh they are.
    notes: Vec<Phrase>,
}

/// A chart with its heading and its numbers.
#[derive(Serialize)]
pub struct Chart {
    pub kicker: String,
    pub heading: String,
    pub figure: FigureView,
    pub note: Option<Phrase>,
    pub numbers: NumbersView,
}

/// Makes the budget page; nothing where no line is shown.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let budget = report.figures.budget.as_ref()?;
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let scale = Scale::of(budget, currency);
    let view = View {
        heading: headline::money::page(report, budget),
        sub: headline::money::page_sub(report, budget),
        note: headline::money::page_note(report, budget),
        figures: figures::figures(report, budget),
        curve: curve::chart(report, budget, &scale),
        earned: earned_so_far(report).and_then(|_| earned::earned(report, &scale)),
        earned_missing: report.figures.earned_missing.map(|why| earned::words::missing(why, locale)),
        categories: categories::categories(report, budget, &scale),
        cuts: cuts::findings(report, budget, &scale),
        exposure: exposure::exposure(report, &scale),
        months: months::chart(report, budget, &scale),
        contingency: contingency::contingency(report, budget, &scale),
        bridge: bridge::bridge(report, &scale),
        changes: changes::changes(report, &scale),
        own_work: own_work::own_work(report, &scale),
        notes: figures::notes(report, budget, &scale),
    };
    Some(Page {
        path: paths::BUDGET.to_string(),
        title: say!(locale, "budget-page-of", project = &report.edition.head().name),
        menu: Some(say!(locale, "budget-title")),
        template: "budget.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Returns earned value once anything is done, spent or due by the plan: before that there is no work to set against
/// its cost.
fn earned_so_far(report: &Report) -> Option<&EarnedFigures> {
    report.figures.earned.as_ref().filter(|earned| {
        let point = &earned.total.point;
        !(point.pv.is_zero() && point.ev.is_zero() && point.ac.is_zero())
    })
}

/// Makes the pages that tell everything about every line, and the one of the other cuts.
pub fn all(report: &Report) -> Vec<Page<'_>> {
    let scale = |budget| Scale::of(budget, report.edition.head().currency);
    let cuts = report.figures.budget.as_ref().map(|budget| cuts::page(report, budget, &scale(budget)));
    cuts.into_iter().chain(all::pages(report)).collect()
}
