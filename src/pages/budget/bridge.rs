//! From the money first agreed to the forecast: approved changes, what nobody approved, lines written anew, overruns.

use crate::analysis::bridge::{Amounts, LineSteps, Start};
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::Fund;
use crate::pages::budget::figures;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::view::{HeadView, LinkView, NumbersRow, NumbersView};
use crate::pages::{headline, paths};
use crate::units::Money;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Bridge {
    heading: String,
    kicker: String,
    rows: Vec<Row>,
    total: Row,
    /// Why the figures need not add.
    note: Option<String>,
    /// The same steps, line by line, on the page of the cuts.
    numbers: NumbersView,
}

#[derive(Serialize)]
struct Row {
    what: String,
    link: Option<LinkView>,
    amount: Cell,
    #[serde(skip)]
    money: Money,
}

/// The most lines that are named.
const MOST: usize = 6;

/// Returns the bridge; nothing where money is not shown, or where it would be one step long.
pub fn bridge(report: &Report, scale: &Scale) -> Option<Bridge> {
    let found = report.figures.bridge.as_ref()?;
    let locale = report.numbers();
    let money = found.amounts.as_ref()?;
    let baselines = &report.edition.schedule().baselines;
    let kept = found.baseline.map(|place| &baselines[place]).filter(|_| money.starts_at == Start::Baseline);
    let lines = &report.edition.budget().lines;
    let line =
        |place: usize| LinkView::record(report, Kind::Line, &lines[place].record.id, &lines[place].record.id);
    let step = |what: String, amount: Money| Row {
        what,
        link: None,
        amount: scale.signed_cell(amount),
        money: amount,
    };
    let to_changes = |text: String| Some(LinkView::new(format!("{}#page__changes", paths::BUDGET), text));
    let begins = match kept {
        Some(kept) => {
            let (name, changes) = (kept.name.as_str(), !money.approved_before.is_zero());
            match kept.taken {
                None => say!(locale, "budget-bridge-baseline", name = name, changes = changes),
                Some(taken) => {
                    let date = locale.date(taken);
                    say!(locale, "budget-bridge-baseline-of", name = name, date = date, changes = changes)
                }
            }
        }
        None => say!(locale, "budget-bridge-first-agreed"),
    };
    let mut rows = vec![Row { what: begins, link: None, amount: scale.cell(money.from), money: money.from }];
    for (purse, key) in
        [(Some(Fund::Budget), "budget"), (Some(Fund::Contingency), "contingency"), (None, "none")]
    {
        let all = report.edition.changes();
        let paid_by = |place: usize| all.get(place).and_then(|change| change.funded_by);
        let of: Vec<Money> = (money.changes.iter())
            .filter_map(|(place, cost)| (paid_by(*place) == purse).then_some(*cost))
            .collect();
        if of.is_empty() {
            continue;
        }
        let since = kept.is_some();
        let what = say!(locale, "budget-bridge-approved", count = of.len(), since = since, fund = key);
        rows.push(Row { link: to_changes(what), ..step(String::new(), of.into_iter().sum()) });
    }
    if !money.unapproved.is_empty() {
        let what = say!(locale, "budget-bridge-unapproved", count = money.unapproved.len());
        rows.push(Row { link: to_changes(what), ..step(String::new(), money.unapproved()) });
    }
    for (place, amount) in &money.rewritten {
        let what = say!(locale, "budget-bridge-rewritten", line = &lines[*place].name);
        rows.push(Row { link: Some(line(*place)), ..step(what, *amount) });
    }
    if !money.removed.is_zero() {
        rows.push(step(say!(locale, "budget-bridge-removed"), money.removed));
    }
    let mut overruns = money.overruns.clone();
    overruns.sort_by_key(|(place, amount)| (std::cmp::Reverse(amount.abs()), *place));
    let rest = overruns.split_off(overruns.len().min(if overruns.len() > MOST { MOST - 1 } else { MOST }));
    for (place, amount) in overruns {
        let name = &lines[place].name;
        let what = match amount.is_negative() {
            true => say!(locale, "budget-bridge-underrun", line = name),
            false => say!(locale, "budget-bridge-overrun", line = name),
        };
        rows.push(Row { link: Some(line(place)), ..step(what, amount) });
    }
    if !rest.is_empty() {
        let sum: Money = rest.iter().map(|(_, amount)| *amount).sum();
        rows.push(step(say!(locale, "budget-bridge-other-lines", count = rest.len()), sum));
    }
    if !money.unexplained.is_zero() {
        rows.push(step(say!(locale, "budget-bridge-unexplained"), money.unexplained));
    }
    let is_final =
        (report.figures.budget.as_ref()).is_some_and(|budget| headline::money::is_final(report, budget));
    let unit = &scale.unit;
    Some(Bridge {
        heading: heading(report, money),
        kicker: match (money.starts_at, is_final) {
            (Start::Baseline, false) => say!(locale, "budget-bridge-kicker-baseline", unit = unit),
            (Start::Baseline, true) => say!(locale, "budget-bridge-kicker-baseline-cost", unit = unit),
            (Start::Lines, false) => say!(locale, "budget-bridge-kicker-lines", unit = unit),
            (Start::Lines, true) => say!(locale, "budget-bridge-kicker-lines-cost", unit = unit),
        },
        numbers: numbers(report, &money.lines, scale),
        note: scale.note(rows.iter().map(|row| &row.money)),
        rows,
        total: Row {
            what: figures::forecast_name(is_final, locale),
            link: None,
            amount: scale.cell(money.to),
            money: money.to,
        },
    })
}

fn heading(report: &Report, money: &Amounts) -> String {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let from = match money.starts_at {
        Start::Baseline => "baseline",
        Start::Lines => "agreed",
    };
    let (total, approved, rest) = (money.total, money.approved(), money.without_approval());
    let amount = currency.short(total.abs());
    let whole = match (total.is_zero(), total.is_negative()) {
        (true, _) => return say!(locale, "budget-bridge-same", from = from),
        (_, false) => say!(locale, "budget-bridge-over", from = from, amount = amount),
        (_, true) => say!(locale, "budget-bridge-under", from = from, amount = amount),
    };
    let by_changes = currency.short_signed(approved);
    match (approved.is_zero(), rest.is_zero()) {
        // A saving needs nobody's approval.
        (true, _) if total.is_negative() => whole,
        (true, _) => say!(locale, "budget-bridge-none-approved", whole = whole),
        (_, true) => say!(locale, "budget-bridge-all-approved", whole = whole),
        _ if approved > Money::ZERO && rest > Money::ZERO => {
            say!(locale, "budget-bridge-part-unapproved", whole = whole, rest = currency.short(rest))
        }
        _ if rest.is_negative() => {
            let rest = currency.short(rest.abs());
            say!(locale, "budget-bridge-saved", whole = whole, approved = by_changes, rest = rest)
        }
        _ => {
            let rest = currency.short_signed(rest);
            say!(locale, "budget-bridge-without", whole = whole, approved = by_changes, rest = rest)
        }
    }
}

/// The most lines in the table.
const MOST_LINES: usize = 60;

/// Returns the steps line by line, those that moved most where there are too many; each column sums to its step.
fn numbers(report: &Report, steps: &[LineSteps], scale: &Scale) -> NumbersView {
    let (lines, locale) = (&report.edition.budget().lines, report.numbers());
    let zero = Money::ZERO;
    let is_empty = |step: &&LineSteps| {
        let all = [step.from, step.approved, step.unapproved, step.rewritten, step.overrun, step.to];
        step.line.is_none() && all == [zero; 6]
    };
    let mut shown: Vec<&LineSteps> = steps.iter().filter(|step| !is_empty(step)).collect();
    let mut rest = LineSteps::default();
    let too_many = shown.len() > MOST_LINES;
    if too_many {
        shown.sort_by_key(|step| (std::cmp::Reverse((step.to - step.from).abs()), step.line));
        shown.split_off(MOST_LINES).into_iter().for_each(|step| add(&mut rest, step));
    }
    let mut sum = LineSteps::default();
    steps.iter().for_each(|step| add(&mut sum, step));
    let name = |step: &LineSteps| match step.line {
        Some(place) => format!("{} {}", lines[place].record.id, lines[place].name),
        None => say!(locale, "budget-bridge-without-line"),
    };
    let row = |name: String, step: &LineSteps| {
        vec![
            name,
            scale.exact(step.from),
            scale.exact(step.approved),
            scale.exact(step.unapproved),
            scale.exact(step.rewritten),
            scale.exact(step.overrun),
            scale.exact(step.to),
        ]
    };
    let mut rows: Vec<NumbersRow> = shown.into_iter().map(|step| row(name(step), step).into()).collect();
    if too_many {
        rows.push(row(say!(locale, "budget-bridge-all-others"), &rest).into());
    }
    NumbersView {
        label: say!(locale, "budget-bridge-show"),
        head: vec![
            HeadView::text(&say!(locale, "budget-bridge-line")),
            HeadView::number(&say!(locale, "budget-bridge-agreed")),
            HeadView::number(&say!(locale, "budget-bridge-changes")),
            HeadView::number(&say!(locale, "budget-bridge-nobody-approved")),
            HeadView::number(&say!(locale, "budget-bridge-written-anew")),
            HeadView::number(&say!(locale, "budget-bridge-overruns")),
            HeadView::number(&say!(locale, "budget-bridge-forecast")),
        ],
        rows,
        total: row(say!(locale, "budget-table-total"), &sum),
    }
}

fn add(sum: &mut LineSteps, step: &LineSteps) {
    sum.from += step.from;
    sum.approved += step.approved;
    sum.unapproved += step.unapproved;
    sum.rewritten += step.rewritten;
    sum.overrun += step.overrun;
    sum.to += step.to;
}
