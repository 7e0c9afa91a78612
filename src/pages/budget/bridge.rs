//! From the money first agreed to the forecast: approved changes, what nobody approved, lines written anew, overruns.

use crate::analysis::bridge::{Amounts, LineSteps, Start};
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::Fund;
use crate::pages::budget::figures;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::paths;
use crate::pages::view::{HeadView, LinkView, NumbersView};
use crate::units::text::{capital, count_word, plural};
use crate::units::{Money, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Bridge {
    heading: String,
    kicker: String,
    rows: Vec<Row>,
    total: Row,
    /// The same steps, line by line, on the page of the cuts.
    numbers: NumbersView,
}

#[derive(Serialize)]
struct Row {
    what: String,
    link: Option<LinkView>,
    amount: Cell,
}

/// The most lines that are named.
const MOST: usize = 6;

/// Returns the bridge; nothing where money is not shown, or where it would be one step long.
pub fn bridge(report: &Report, scale: &Scale) -> Option<Bridge> {
    let found = report.figures.bridge.as_ref()?;
    let money = found.amounts.as_ref()?;
    let baselines = &report.edition.schedule().baselines;
    let kept = found.baseline.map(|place| &baselines[place]).filter(|_| money.starts_at == Start::Baseline);
    let lines = &report.edition.budget().lines;
    let line =
        |place: usize| LinkView::record(report, Kind::Line, &lines[place].record.id, &lines[place].record.id);
    let step = |what: String, amount: Money| Row { what, link: None, amount: scale.signed_cell(amount) };
    let to_changes = |text: &str| Some(LinkView::new(format!("{}#page__changes", paths::BUDGET), text));
    let begins = match kept {
        Some(kept) => {
            let taken = kept.taken.map_or_else(String::new, |taken| format!(", {}", locale::date(taken)));
            let with =
                if money.approved_before.is_zero() { "" } else { ", with the changes approved by then" };
            format!("Baseline “{}”{taken}{with}", kept.name)
        }
        None => "The lines as first agreed".to_string(),
    };
    let mut rows = vec![Row { what: begins, link: None, amount: scale.cell(money.from) }];
    for (purse, paid) in
        [(Some(Fund::Budget), "the budget"), (Some(Fund::Contingency), "contingency"), (None, "")]
    {
        let all = report.edition.changes();
        let paid_by = |place: usize| all.get(place).and_then(|change| change.funded_by);
        let of: Vec<Money> = (money.changes.iter())
            .filter_map(|(place, cost)| (paid_by(*place) == purse).then_some(*cost))
            .collect();
        if of.is_empty() {
            continue;
        }
        let since = if kept.is_some() { " since" } else { "" };
        let what =
            format!("{} {} approved{since}", count_word(of.len()), plural(of.len(), "change", "changes"));
        let by = if paid.is_empty() { String::new() } else { format!(", paid by {paid}") };
        let link = to_changes(&format!("{}{by}", capital(&what)));
        rows.push(Row { link, ..step(String::new(), of.into_iter().sum()) });
    }
    if !money.unapproved.is_empty() {
        let count = money.unapproved.len();
        let what =
            format!("{} {} made without approval", count_word(count), plural(count, "change", "changes"));
        rows.push(Row { link: to_changes(&capital(&what)), ..step(String::new(), money.unapproved()) });
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
    let label = (report.figures.budget.as_ref())
        .map_or("Forecast at completion", |budget| figures::forecast_label(report, budget));
    let end = if label == "Cost" { "cost" } else { "forecast" };
    Some(Bridge {
        heading: heading(report, money),
        kicker: match money.starts_at {
            Start::Baseline => format!("From the baseline to the {end}, {}", scale.unit),
            Start::Lines => format!("From what was first agreed to the {end}, {}", scale.unit),
        },
        numbers: numbers(report, &money.lines, scale),
        rows,
        total: Row { what: label.to_string(), link: None, amount: scale.cell(money.to) },
    })
}

fn heading(report: &Report, money: &Amounts) -> String {
    let currency = report.edition.head().currency;
    let start = match money.starts_at {
        Start::Baseline => "the baseline",
        Start::Lines => "what was first agreed",
    };
    let (total, approved, rest) = (money.total, money.approved(), money.without_approval());
    let side = match (total.is_zero(), total.is_negative()) {
        (true, _) => return format!("The forecast is {start}"),
        (_, false) => "over",
        (_, true) => "under",
    };
    let whole = format!("{} {side} {start}", currency.short(total.abs()));
    match (approved.is_zero(), rest.is_zero()) {
        (true, _) => format!("{whole}, none of it approved by a change"),
        (_, true) => format!("{whole}, all of it approved by changes"),
        _ if approved > Money::ZERO && rest > Money::ZERO => {
            format!("{whole}: {} of it nobody approved", currency.short(rest))
        }
        _ => format!(
            "{whole}: {} by approved changes, {} without approval",
            currency.short_signed(approved),
            currency.short_signed(rest)
        ),
    }
}

/// The most lines in the table.
const MOST_LINES: usize = 60;

/// Returns the steps line by line, those that moved most where there are too many; each column sums to its step.
fn numbers(report: &Report, steps: &[LineSteps], scale: &Scale) -> NumbersView {
    let lines = &report.edition.budget().lines;
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
        None => "Without a line".to_string(),
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
    let mut rows: Vec<Vec<String>> = shown.into_iter().map(|step| row(name(step), step)).collect();
    if too_many {
        rows.push(row("All other lines".to_string(), &rest));
    }
    rows.push(row("Total".to_string(), &sum));
    NumbersView {
        label: "Show the steps of each line".to_string(),
        head: vec![
            HeadView::text("Line"),
            HeadView::number("Agreed"),
            HeadView::number("Approved changes"),
            HeadView::number("Changes nobody approved"),
            HeadView::number("Written anew"),
            HeadView::number("Overrun"),
            HeadView::number("Forecast"),
        ],
        rows,
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
