//! The table of categories, each with its lines below.

use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::analysis::budget::{Amounts, BudgetFigures};
use crate::chart::mini::{self, Category};
use crate::checks::Report;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::budget::words;
use crate::pages::headline::cuts::By;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::Drawing;
use crate::pages::{headline, paths};
use crate::units::Money;
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Categories<'a> {
    pub kicker: String,
    pub heading: String,
    pub groups: Vec<Group<'a>>,
    pub total: Row,
    /// Approved changes draw on the contingency for one of them.
    pub has_drawn: bool,
    /// Approved changes that name no line, which only the total holds.
    pub elsewhere: Option<Row>,
    /// What the heading cannot say: how much is in lines without a category.
    pub unnamed: Option<String>,
    /// Says where all lines are, where they are too many for this page.
    pub all: Option<Phrase>,
}

#[derive(Serialize)]
pub struct Group<'a> {
    pub name: String,
    pub row: Row,
    pub bar: Option<Drawing>,
    pub lines: Vec<Line<'a>>,
}

#[derive(Serialize)]
pub struct Line<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub owner: Option<&'a str>,
    pub row: Row,
    pub bar: Option<Drawing>,
    /// To everything about it.
    pub href: String,
}

/// The amounts of one row.
#[derive(Serialize)]
pub struct Row {
    pub budget: Cell,
    pub spent: Cell,
    pub committed: Cell,
    pub forecast: Cell,
    pub variance: Cell,
    pub share: String,
    /// What of the forecast approved changes draw from the contingency; nothing where they draw none.
    pub drawn: Option<Cell>,
    /// `bad`, `warn`, `ok` or empty.
    pub tone: &'static str,
}

/// Returns the categories in the order in which they are first written.
pub fn categories<'a>(report: &'a Report, budget: &BudgetFigures, scale: &Scale) -> Categories<'a> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let total = budget.total;
    let all = &report.edition.budget().lines;
    let row = |amounts: &Amounts| row(amounts, scale, budget, locale);
    let listed = listed(report, budget);
    let mut amounts: Vec<Amounts> = Vec::new();
    for category in budget.categories.iter().filter(|category| category.of != Part::WithoutLine) {
        amounts.push(category.amounts);
        let lines = category.lines.iter().filter(|place| listed.contains(place));
        amounts.extend(lines.map(|&place| budget.lines[place].amounts));
    }
    let drawn: Vec<Category> = amounts.iter().map(|amounts| bar(amounts, scale)).collect();
    let bars = if budget.changes_complete { mini::categories(&drawn) } else { Vec::new() };
    let mut bars = bars.into_iter().map(Drawing);
    let groups = budget
        .categories
        .iter()
        .filter(|category| category.of != Part::WithoutLine)
        .map(|category| Group {
            name: words::part(report, &category.of, By::Category),
            row: row(&category.amounts),
            bar: bars.next(),
            lines: category
                .lines
                .iter()
                .filter(|place| listed.contains(place))
                .map(|&place| Line {
                    id: &all[place].record.id,
                    name: &all[place].name,
                    owner: all[place].record.owner.known().map(|owner| owner.name.as_str()),
                    row: row(&budget.lines[place].amounts),
                    bar: bars.next(),
                    href: paths::line(report, &all[place].record.id),
                })
                .collect(),
        })
        .collect();
    let elsewhere = budget.categories.iter().find(|category| category.of == Part::WithoutLine);
    let mut by = By::Category;
    let mut named = words::named(report, &budget.categories, By::Category);
    // Where no line has a category, the lines are what can be told apart.
    if named.is_empty() {
        by = By::Line;
        let names = all.iter().map(|line| line.name.clone());
        named = names.zip(budget.lines.iter().map(|line| line.amounts)).collect();
    }
    Categories {
        kicker: say!(locale, "budget-categories-kicker", unit = &scale.unit),
        heading: headline::cuts::of_budget(budget, &named, by, currency),
        has_drawn: has_drawn(&budget.categories),
        groups,
        total: row(&total),
        unnamed: headline::cuts::unnamed(budget, &budget.categories, By::Category, currency)
            .map(|text| say!(locale, "budget-categories-unnamed", text = text)),
        elsewhere: elsewhere.map(|found| row(&found.amounts)),
        all: (listed.len() < all.len()).then(|| {
            let words = say!(locale, "budget-categories-all", count = all.len());
            let link = Phrase::new().link(paths::shelf("budget", 0), words);
            phrase!(locale, "budget-categories-listed", all = link)
        }),
    }
}

/// Returns the places of the lines that the page lists: all, or where they are too many, those whose forecast
/// differs most from what is approved.
fn listed(report: &Report, budget: &BudgetFigures) -> BTreeSet<usize> {
    let mut places: Vec<usize> = (0..budget.lines.len()).collect();
    if report.figures.line_shelves.is_long() {
        places.sort_by_key(|&place| (Reverse(budget.lines[place].amounts.variance().abs()), place));
        places.truncate(MOST);
    }
    places.into_iter().collect()
}

/// The most lines that are listed of more than have room.
const MOST: usize = 8;

/// Less than this share of the budget is not worth a colour.
pub const MATERIAL: f64 = 0.003;
/// Above this share of what is approved an overrun is marked, and above the second it is marked as bad.
const AMBER: f64 = 0.03;
const RED: f64 = 0.10;

/// Returns how much of what is approved an amount is over; nothing for credits, of which a share says nothing.
pub fn share(amounts: &Amounts) -> Option<f64> {
    amounts.overrun_share().filter(|_| amounts.approved > Money::ZERO)
}

/// Returns how an overrun that nobody approved is marked: `bad`, `warn`, `ok` or empty. What contingency pays for by
/// an approved change is none. `material` is the least difference that has a colour.
pub fn tone(amounts: &Amounts, material: f64) -> &'static str {
    let over = amounts.not_approved();
    match over.share_of(amounts.approved).filter(|_| amounts.approved > Money::ZERO) {
        _ if over.abs().to_f64() < material => "",
        _ if over.is_negative() => "ok",
        Some(share) if share > RED => "bad",
        Some(share) if share > AMBER => "warn",
        None if !over.is_zero() => "bad",
        _ => "",
    }
}

/// Tells whether approved changes draw on the contingency for one of the rows.
pub fn has_drawn(rows: &[CutFigures]) -> bool {
    rows.iter().any(|row| !row.amounts.drawn.is_zero())
}

/// Returns the amounts of a row. What it is over is not known where changes are kept back that may have been approved
/// for it.
pub fn row(amounts: &Amounts, scale: &Scale, budget: &BudgetFigures, numbers: Locale) -> Row {
    let over = amounts.forecast - amounts.approved;
    let (known, material) = (budget.changes_complete, budget.total.approved.abs().to_f64() * MATERIAL);
    let (share, tone) = if known { (share(amounts), tone(amounts, material)) } else { (None, "") };
    Row {
        budget: scale.cell(amounts.approved),
        spent: scale.cell(amounts.actual),
        committed: scale.cell(amounts.committed),
        forecast: scale.cell(amounts.forecast),
        variance: if known { scale.signed_cell(over) } else { Cell::unknown() },
        drawn: (!amounts.drawn.is_zero()).then(|| scale.cell(amounts.drawn)),
        share: share.map_or_else(|| "–".to_string(), |value| numbers.signed_share(value)),
        tone,
    }
}

fn bar(amounts: &Amounts, scale: &Scale) -> Category {
    Category {
        spent: scale.number(amounts.actual),
        committed: scale.number(amounts.committed),
        forecast: scale.number(amounts.forecast),
        budget: scale.number(amounts.approved),
    }
}
