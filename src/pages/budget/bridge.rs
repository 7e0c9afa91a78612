//! From the baseline's money to the forecast: approved changes, lines written anew, overruns.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::paths;
use crate::pages::view::LinkView;
use crate::units::text::{capital, count_word, plural};
use crate::units::{Money, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Bridge {
    heading: String,
    unit: String,
    rows: Vec<Row>,
    total: Row,
}

#[derive(Serialize)]
struct Row {
    what: String,
    link: Option<LinkView>,
    amount: Cell,
}

/// The most lines that are named.
const MOST: usize = 6;

/// Returns the bridge; nothing where the baseline holds no money.
pub fn bridge(report: &Report, scale: &Scale) -> Option<Bridge> {
    let figures = report.figures.bridge.as_ref()?;
    let money = figures.amounts.as_ref()?;
    let kept = &report.edition.schedule().baselines[figures.baseline];
    let lines = &report.edition.budget().lines;
    let line =
        |place: usize| LinkView::record(report, Kind::Line, &lines[place].record.id, &lines[place].record.id);
    let step = |what: String, amount: Money| Row { what, link: None, amount: scale.signed_cell(amount) };
    let taken = kept.taken.map_or_else(String::new, |taken| format!(", {}", locale::date(taken)));
    let with = if money.approved_before.is_zero() { "" } else { ", with the changes approved by then" };
    let mut rows = vec![Row {
        what: format!("Baseline “{}”{taken}{with}", kept.name),
        link: None,
        amount: scale.cell(money.from),
    }];
    if !money.changes.is_empty() {
        let count = money.changes.len();
        let what = format!("{} {} approved since", count_word(count), plural(count, "change", "changes"));
        let link = LinkView::new(format!("{}#page__changes", paths::BUDGET), capital(&what));
        rows.push(Row { link: Some(link), ..step(String::new(), money.approved()) });
    }
    for (place, amount) in &money.rewritten {
        let what = format!("{}, amount written anew", lines[*place].name);
        rows.push(Row { link: Some(line(*place)), ..step(what, *amount) });
    }
    if !money.removed.is_zero() {
        rows.push(step("Lines taken out of the budget".to_string(), money.removed));
    }
    let mut overruns = money.overruns.clone();
    overruns.sort_by_key(|(place, amount)| (std::cmp::Reverse(amount.abs()), *place));
    let rest = overruns.split_off(overruns.len().min(if overruns.len() > MOST { MOST - 1 } else { MOST }));
    for (place, amount) in overruns {
        let side = if amount.is_negative() { "underrun" } else { "overrun" };
        let what = format!("{}, {side}", lines[place].name);
        rows.push(Row { link: Some(line(place)), ..step(what, amount) });
    }
    if !rest.is_empty() {
        let sum: Money = rest.iter().map(|(_, amount)| *amount).sum();
        rows.push(step(format!("{} other lines", rest.len()), sum));
    }
    if !money.unexplained.is_zero() {
        rows.push(step("Not explained by a line or a change".to_string(), money.unexplained));
    }
    Some(Bridge {
        heading: heading(report, money.total, money.approved()),
        unit: scale.unit.clone(),
        rows,
        total: Row { what: "Forecast at completion".to_string(), link: None, amount: scale.cell(money.to) },
    })
}

fn heading(report: &Report, total: Money, approved: Money) -> String {
    let currency = report.edition.head().currency;
    let side = match (total.is_zero(), total.is_negative()) {
        (true, _) => return "The forecast is what the baseline had".to_string(),
        (_, false) => "more",
        (_, true) => "less",
    };
    let whole = format!("{} {side} than the baseline", currency.short(total.abs()));
    let rest = total - approved;
    match (approved.is_zero(), rest.is_zero()) {
        (true, _) => format!("{whole}, none of it approved by a change"),
        (_, true) => format!("{whole}, all of it approved by changes"),
        _ => format!(
            "{whole}: {} by approved changes, {} without one",
            currency.short_signed(approved),
            currency.short_signed(rest)
        ),
    }
}
