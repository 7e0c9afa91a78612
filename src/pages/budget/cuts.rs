//! The money by workstream, by phase and by supplier, each with a row for what belongs to none: a page of its
//! own, of which the page of the budget has the findings.

use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::analysis::budget::{Amounts, BudgetFigures};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::budget::bridge::{self, Bridge};
use crate::pages::budget::categories;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::budget::suppliers::{self, Suppliers};
use crate::pages::budget::words;
use crate::pages::headline::cuts::By;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::LinkView;
use crate::pages::{Page, headline, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    heading: String,
    back: LinkView,
    /// What is not shown of the money.
    missing: Option<String>,
    cuts: Vec<Cut>,
    suppliers: Option<Suppliers>,
    bridge: Option<Bridge>,
}

/// Where a cut stands, and what it finds.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Finding(Phrase);

/// Makes the page.
pub fn page<'a>(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Page<'a> {
    let locale = report.numbers();
    let (cuts, suppliers) = (cuts(report, budget, scale), suppliers::suppliers(report, budget, scale));
    let part = |cut: &Cut| match cut.by {
        By::Phase => say!(locale, "budget-cuts-part-phase"),
        _ => say!(locale, "budget-cuts-part-workstream"),
    };
    let mut parts: Vec<String> = cuts.iter().map(part).collect();
    parts.extend(suppliers.is_some().then(|| say!(locale, "budget-cuts-part-supplier")));
    let view = View {
        heading: match parts.is_empty() {
            true => say!(locale, "budget-cuts-line-by-line"),
            false => say!(locale, "budget-cuts-heading", parts = locale.list(&parts)),
        },
        missing: headline::money::missing(budget, locale),
        back: LinkView::new(paths::BUDGET, say!(locale, "budget-cuts-back")),
        cuts,
        suppliers,
        bridge: bridge::bridge(report, scale),
    };
    Page {
        path: paths::CUTS.to_string(),
        title: say!(locale, "budget-cuts-page-of", project = &report.edition.head().name),
        menu: None,
        template: "budget-cuts.html",
        wide: false,
        view: Box::new(view),
    }
}

/// Returns what each cut finds.
pub fn findings(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Vec<Finding> {
    let locale = report.numbers();
    let cuts = cuts(report, budget, scale).into_iter().map(|cut| {
        let link = match cut.by {
            By::Phase => say!(locale, "budget-cuts-link-phase"),
            _ => say!(locale, "budget-cuts-link-workstream"),
        };
        let finding = match cut.unnamed {
            None => cut.heading,
            Some(note) => say!(locale, "budget-cuts-finding", finding = cut.heading, note = note),
        };
        (cut.id, link, finding)
    });
    let suppliers = suppliers::suppliers(report, budget, scale);
    let suppliers =
        suppliers.map(|found| ("page__supplier", say!(locale, "budget-cuts-link-supplier"), found.heading));
    cuts.chain(suppliers)
        .map(|(id, words, finding)| {
            let link = Phrase::new().link(format!("{}#{id}", paths::CUTS), words);
            Finding(phrase!(locale, "budget-cuts-link-finding", link = link, finding = finding))
        })
        .collect()
}

#[derive(Serialize)]
struct Cut {
    #[serde(skip)]
    by: By,
    id: &'static str,
    kicker: String,
    heading: String,
    /// How much is in lines that belong to none, where that is most; without a full stop.
    #[serde(skip)]
    unnamed: Option<String>,
    note: Option<String>,
    /// What the first column holds.
    noun: String,
    /// Why the figures need not add.
    rounding: Option<String>,
    /// Approved changes draw on the contingency for one of its rows.
    has_drawn: bool,
    rows: Vec<Row>,
    total: Row,
}

#[derive(Serialize)]
struct Row {
    name: String,
    link: Option<LinkView>,
    left: Cell,
    #[serde(flatten)]
    row: categories::Row,
}

/// The most rows that a table names.
const MOST: usize = 30;

/// Returns the cuts in which at least one line has its place.
fn cuts(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Vec<Cut> {
    let all = [(&budget.workstreams, By::Workstream), (&budget.phases, By::Phase)];
    let used = all
        .into_iter()
        .filter(|(rows, _)| rows.iter().any(|row| matches!(row.of, Part::Named(_) | Part::Phase(_))));
    used.map(|(rows, by)| cut(report, budget, (rows, by), scale)).collect()
}

fn cut(report: &Report, budget: &BudgetFigures, (all, by): (&[CutFigures], By), scale: &Scale) -> Cut {
    let locale = report.numbers();
    let currency = report.edition.head().currency;
    let named_rows = words::named(report, all, by);
    let row = |name: String, link: Option<LinkView>, amounts: &Amounts| Row {
        name,
        link,
        left: if budget.changes_complete { scale.cell(amounts.remaining()) } else { Cell::unknown() },
        row: categories::row(amounts, scale, budget, locale),
    };
    let named = if all.len() > MOST { MOST - 1 } else { all.len() };
    let mut rows: Vec<Row> = all[..named]
        .iter()
        .map(|found| {
            let name = words::part(report, &found.of, by);
            let link = match found.of {
                Part::Phase(place) => {
                    let id = &report.edition.tasks()[place].record.id;
                    Some(LinkView::record(report, Kind::Task, id, name.clone()))
                }
                _ => None,
            };
            row(if link.is_some() { String::new() } else { name }, link, &found.amounts)
        })
        .collect();
    if named < all.len() {
        let mut sum = Amounts::default();
        all[named..].iter().for_each(|found| sum.add(&found.amounts));
        rows.push(row(say!(locale, "budget-cuts-others", count = all.len() - named), None, &sum));
    }
    let unnamed = headline::cuts::unnamed(budget, all, by, currency);
    let (id, kicker, noun) = match by {
        By::Phase => (
            "page__phase",
            say!(locale, "budget-cuts-kicker-phase", unit = &scale.unit),
            say!(locale, "budget-cuts-column-phase"),
        ),
        _ => (
            "page__workstream",
            say!(locale, "budget-cuts-kicker-workstream", unit = &scale.unit),
            say!(locale, "budget-cuts-column-workstream"),
        ),
    };
    Cut {
        by,
        id,
        kicker,
        heading: headline::cuts::of_budget(budget, &named_rows, by, currency),
        has_drawn: categories::has_drawn(all),
        note: unnamed.as_ref().map(|text| say!(locale, "budget-cuts-note", text = text)),
        unnamed,
        noun,
        rounding: scale.note(
            (all.iter().map(|row| &row.amounts))
                .flat_map(|found| [&found.approved, &found.actual, &found.committed, &found.forecast]),
        ),
        rows,
        total: row(say!(locale, "budget-table-total"), None, &budget.total),
    }
}
