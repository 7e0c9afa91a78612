//! The money by workstream, by phase and by supplier, each with a row for what belongs to none: a page of its
//! own, of which the page of the budget has the findings.

use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::analysis::budget::{Amounts, BudgetFigures};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::budget::bridge::{self, Bridge};
use crate::pages::budget::categories::{self, MATERIAL};
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::budget::suppliers::{self, Suppliers};
use crate::pages::budget::words;
use crate::pages::view::LinkView;
use crate::pages::{Page, headline, paths};
use crate::units::text::{capital, list};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    heading: String,
    back: LinkView,
    /// What is not shown of the money.
    missing: Option<&'static str>,
    cuts: Vec<Cut>,
    suppliers: Option<Suppliers>,
    bridge: Option<Bridge>,
}

/// Where a cut stands, and what it finds.
#[derive(Serialize)]
pub struct Finding {
    link: LinkView,
    finding: String,
}

/// Makes the page.
pub fn page<'a>(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Page<'a> {
    let (cuts, suppliers) = (cuts(report, budget, scale), suppliers::suppliers(report, budget, scale));
    let mut parts: Vec<String> = cuts.iter().map(|cut| cut.noun.to_lowercase()).collect();
    parts.extend(suppliers.is_some().then(|| "supplier".to_string()));
    let view = View {
        heading: match parts.is_empty() {
            true => "The budget line by line".to_string(),
            false => format!("The budget by {}", list(&parts, "and")),
        },
        missing: headline::money::missing(budget),
        back: LinkView::new(paths::BUDGET, "Back to the budget"),
        cuts,
        suppliers,
        bridge: bridge::bridge(report, scale),
    };
    Page {
        path: paths::CUTS.to_string(),
        title: format!("Budget by workstream, phase and supplier: {}", report.edition.head().name),
        menu: None,
        template: "budget-cuts.html",
        wide: false,
        view: Box::new(view),
    }
}

/// Returns what each cut finds.
pub fn findings(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Vec<Finding> {
    let cuts = cuts(report, budget, scale).into_iter().map(|cut| {
        let rest = cut.note.map_or_else(String::new, |note| format!("; {note}"));
        (cut.id, cut.noun, format!("{}{rest}", cut.heading))
    });
    let suppliers = suppliers::suppliers(report, budget, scale);
    let suppliers = suppliers.map(|found| ("page__supplier", "Supplier".to_string(), found.heading));
    cuts.chain(suppliers)
        .map(|(id, noun, finding)| Finding {
            link: LinkView::new(format!("{}#{id}", paths::CUTS), format!("By {}", noun.to_lowercase())),
            finding,
        })
        .collect()
}

#[derive(Serialize)]
struct Cut {
    id: &'static str,
    kicker: String,
    heading: String,
    /// How much is in lines that belong to none, where that is most.
    note: Option<String>,
    /// What the first column holds.
    noun: String,
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
    let all = [(&budget.workstreams, ["workstream", "workstreams"]), (&budget.phases, ["phase", "phases"])];
    let used = all
        .into_iter()
        .filter(|(rows, _)| rows.iter().any(|row| matches!(row.of, Part::Named(_) | Part::Phase(_))));
    used.map(|(rows, nouns)| cut(report, budget, (rows, nouns), scale)).collect()
}

fn cut(
    report: &Report,
    budget: &BudgetFigures,
    (all, nouns): (&[CutFigures], [&str; 2]),
    scale: &Scale,
) -> Cut {
    let material = budget.total.approved.abs().to_f64() * MATERIAL;
    let called = |row: &CutFigures| words::part(report, &row.of, nouns[0]);
    let over = budget.total.forecast - budget.total.approved;
    let row = |name: String, link: Option<LinkView>, amounts: &Amounts| Row {
        name,
        link,
        left: scale.cell(amounts.remaining()),
        row: categories::row(amounts, scale, material, report.numbers()),
    };
    let named = if all.len() > MOST { MOST - 1 } else { all.len() };
    let mut rows: Vec<Row> = all[..named]
        .iter()
        .map(|found| {
            let name = capital(&words::part(report, &found.of, nouns[0]));
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
        rows.push(row(
            format!("{} others", report.numbers().integer((all.len() - named) as i64)),
            None,
            &sum,
        ));
    }
    Cut {
        id: if nouns[0] == "phase" { "page__phase" } else { "page__workstream" },
        kicker: format!("By {}, {}", nouns[0], scale.unit),
        heading: headline::money::cut(all, &called, nouns, over, report.edition.head().currency),
        note: headline::money::unnamed(all, nouns[0], over, report.edition.head().currency),
        noun: capital(nouns[0]),
        rows,
        total: row("Total".to_string(), None, &budget.total),
    }
}
