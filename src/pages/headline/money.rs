//! Headlines about money.

use crate::analysis::budget::contingency::ContingencyFigures;
use crate::analysis::budget::{Amounts, BudgetFigures, MonthFigures};
use crate::checks::Report;
use crate::pages::facts;
use crate::pages::headline::lead;
use crate::units::locale::{self, Currency};
use crate::units::text::count_word;
use crate::units::{Date, Money, Month};

/// Returns whether two amounts differ by enough to be called different: half a percent of the second.
pub(in crate::pages::headline) fn differs(a: Money, b: Money) -> bool {
    (a - b).abs().to_f64() > b.abs().to_f64() * 0.005
}

/// Tells whether nothing is to come: all work is finished, nothing ordered is open, and the forecast is what is spent.
pub fn is_final(report: &Report, budget: &BudgetFigures) -> bool {
    let Amounts { actual, committed, forecast, .. } = budget.total;
    let paid = committed.is_zero() && forecast == actual && !budget.is_unrecorded();
    paid && facts::all_finished(&report.edition)
}

/// Returns the heading of the budget page.
pub fn page(report: &Report, budget: &BudgetFigures) -> String {
    let currency = report.edition.head().currency;
    let total = &budget.total;
    let over = total.forecast - total.approved;
    if budget.is_only_plan() {
        return format!("Planned to cost {}; what is spent is not recorded", currency.short(total.forecast));
    }
    let verb = if is_final(report, budget) { "It cost" } else { "Forecast to cost" };
    let opening = format!("{verb} {}", currency.short(total.forecast));
    if !budget.complete {
        format!("{opening}, as far as it is shown here")
    } else if !differs(total.forecast, total.approved) {
        format!("{opening}, as approved")
    } else if over.is_negative() {
        format!("{opening}, {} less than the budget", currency.short(over.abs()))
    } else {
        format!("{opening}, {} more than the budget", currency.short(over))
    }
}

/// Returns what is below the heading: what makes the difference, and whether the contingency covers it.
pub fn page_sub(report: &Report, budget: &BudgetFigures) -> String {
    let is_final = is_final(report, budget);
    let unrecorded = unrecorded(budget, report.edition.head().currency);
    let mut out = match (unrecorded, budget.is_only_plan()) {
        (Some(said), true) if budget.total.committed.is_zero() => {
            format!("{said}: the forecast is only the plan.")
        }
        (Some(said), true) => format!("{said}: the forecast is only the plan and what is ordered."),
        (Some(said), false) => format!("{} {said}.", lead::lead(report, budget, is_final)),
        (None, _) => lead::lead(report, budget, is_final),
    };
    let spent = money_spent(budget, report.edition.head().currency);
    if let Some(spent) = spent.filter(|_| !is_final && budget.changes_complete) {
        out.push_str(&format!(" {spent}"));
    }
    if let Some(missing) = missing(budget) {
        out.push_str(&format!(" {missing}"));
    }
    out.trim_start().to_string()
}

/// Says that nothing is recorded as spent though money was planned by now; nothing where it is.
fn unrecorded(budget: &BudgetFigures, currency: Currency) -> Option<String> {
    let planned = currency.short(budget.planned_to_date);
    budget.is_unrecorded().then(|| format!("No spending is recorded, though {planned} was planned by now"))
}

/// Says what is not shown of the money; nothing where all of it is.
pub fn missing(budget: &BudgetFigures) -> Option<&'static str> {
    match (budget.lines_complete, budget.changes_complete) {
        (true, true) => None,
        (false, true) => Some("Some lines are not shown here, so the sums are not the whole project's."),
        (true, false) => Some(
            "Some changes are not shown here, so what is approved and expected is not the whole project's.",
        ),
        (false, false) => {
            Some("Some lines and some changes are not shown here, so the sums are not the whole project's.")
        }
    }
}

/// Returns what is below the figures: what changes still ask for, and when the money ends at the pace so far.
pub fn page_note(report: &Report, budget: &BudgetFigures) -> Option<String> {
    let currency = report.edition.head().currency;
    let pending = (!budget.changes_pending.is_zero()).then(|| {
        format!("Changes for {} of the budget wait for a decision.", currency.short(budget.changes_pending))
    });
    let ends =
        money_ends(report, budget, currency).filter(|_| budget.changes_complete && !is_final(report, budget));
    let all: Vec<String> = [at_this_pace(report, budget), lead::asked(report, budget), pending, ends]
        .into_iter()
        .flatten()
        .collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// Sets the cost at this pace (EAC) against the budget and its contingency; nothing where it cannot be computed, or
/// where not all of the money is measured.
fn at_this_pace(report: &Report, budget: &BudgetFigures) -> Option<String> {
    let earned = report.figures.earned.as_ref()?;
    let left_out: Money = earned.left_out.iter().map(|left| left.amount).sum();
    if !left_out.is_zero() || is_final(report, budget) {
        return None;
    }
    let eac = earned.total.eac.ok()?;
    let currency = report.edition.head().currency;
    let contingency =
        budget.contingency.as_ref().filter(|found| found.complete && found.amount > Money::ZERO);
    let limit = budget.total.approved + contingency.map_or(Money::ZERO, |found| found.amount);
    let what = if contingency.is_some() { "budget and contingency together" } else { "the budget" };
    let (cost, difference) = (currency.short(eac), currency.short((eac - limit).abs()));
    Some(match eac > limit {
        true => format!("At this pace {cost}: {difference} more than {what}."),
        false => format!("At this pace {cost}, within {what} by {difference}."),
    })
}

/// Returns the heading of the curve: the work done against its plan and its cost, where that is known; else what is
/// spent against the plan for today; then the forecast.
pub fn curve(report: &Report, budget: &BudgetFigures) -> String {
    let currency = report.edition.head().currency;
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let over = budget.total.forecast - budget.total.approved;
    let end = if !differs(budget.total.forecast, budget.total.approved) {
        "the forecast is what was approved".to_string()
    } else if over.is_negative() {
        format!("the forecast is {} under", currency.short(over.abs()))
    } else {
        format!("the forecast is {} over", currency.short(over))
    };
    if budget.complete && is_final(report, budget) {
        return match over {
            _ if !differs(budget.total.forecast, budget.total.approved) => "It cost what was approved".into(),
            over if over.is_negative() => {
                format!("It cost {} less than was approved", currency.short(over.abs()))
            }
            over => format!("It cost {} more than was approved", currency.short(over)),
        };
    }
    if let Some(opening) = earned(report, Some(currency)) {
        return format!("{opening}; {end}");
    }
    if let Some(said) = unrecorded(budget, currency) {
        return if budget.is_only_plan() { said } else { format!("{said}; {end}") };
    }
    let opening = if spent.is_zero() {
        "Nothing is spent yet".to_string()
    } else if planned.is_zero() {
        format!("{} is spent", currency.short(spent))
    } else if !differs(spent, planned) {
        "Spending is as planned for today".to_string()
    } else if spent < planned {
        // Spending below the plan says nothing of the work: it may just be late.
        format!("{} less is spent than planned for today", currency.short(planned - spent))
    } else {
        format!("{} more is spent than planned for today", currency.short(spent - planned))
    };
    match budget.complete {
        true => format!("{opening}; {end}"),
        false => format!("{opening}, as far as it is shown here"),
    }
}

/// Compares the work done with its plan and with its cost, by their budgets; with amounts where a currency is given.
/// Nothing where it is not known, or nothing is done and spent.
fn earned(report: &Report, currency: Option<Currency>) -> Option<String> {
    let earned = report.figures.earned.as_ref()?;
    let point = &earned.total.point;
    if point.ev.is_zero() || point.ac.is_zero() {
        return None;
    }
    let done = match differs(point.ev, point.pv) {
        false => "As much is done as planned",
        true if point.ev < point.pv => "Less is done than planned",
        true => "More is done than planned",
    };
    // The curve's planned line is without it.
    let with = if earned.drawn.is_zero() || currency.is_none() { "" } else { " with drawn contingency" };
    let done = format!("{done}{with}");
    let by =
        |amount: Money| currency.map_or_else(String::new, |currency| format!("{} ", currency.short(amount)));
    Some(match differs(point.ac, point.ev) {
        false => format!("{done}, at the cost planned for it"),
        true if point.ac > point.ev => format!("{done}, and it cost {}more", by(point.ac - point.ev)),
        true => format!("{done}, and it cost {}less", by(point.ev - point.ac)),
    })
}

/// Returns a short heading of the curve, for the overview.
pub fn curve_short(report: &Report, budget: &BudgetFigures) -> String {
    if !budget.complete {
        return "The money that is shown here".to_string();
    }
    if budget.is_only_plan() {
        return "No spending is recorded; the forecast is only the plan".to_string();
    }
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let over = budget.total.forecast - budget.total.approved;
    let is_final = is_final(report, budget);
    let end = match (differs(budget.total.forecast, budget.total.approved), over.is_negative()) {
        (false, _) if is_final => return "It cost what was approved".to_string(),
        (_, true) if is_final => return "It cost less than was approved".to_string(),
        _ if is_final => return "It cost more than was approved".to_string(),
        (false, _) => "the forecast holds",
        (_, true) => "the forecast is under budget",
        _ => "the forecast is over budget",
    };
    if let Some(opening) = earned(report, None) {
        return format!("{opening}; {end}");
    }
    let opening = if budget.is_unrecorded() {
        "No spending is recorded"
    } else if spent.is_zero() {
        "Nothing is spent yet"
    } else if planned.is_zero() || !differs(spent, planned) {
        "Spending is as planned"
    } else if spent < planned {
        "Less is spent than planned"
    } else {
        "More is spent than planned"
    };
    format!("{opening}; {end}")
}

/// Returns the heading of the months: what is expected in those to come, against their plan; where none is to come, the
/// most expensive one. Months that are alike share the peak.
pub fn months(budget: &BudgetFigures, as_of: Date, currency: Currency) -> String {
    if budget.is_only_plan() {
        return "No spending is recorded for any month".to_string();
    }
    if let Some(ahead) = months_ahead(budget, as_of, currency) {
        return ahead;
    }
    let peak = |amount: fn(&MonthFigures) -> Money| -> Option<(Money, Vec<Month>)> {
        let most = budget.burn.iter().map(amount).max().filter(|most| *most > Money::ZERO)?;
        let months = budget.burn.iter().filter(|month| amount(month) == most);
        Some((most, months.map(|month| month.month).collect()))
    };
    let name = |month: Month| format!("{} {}", locale::month_name(month), month.year());
    let planned = peak(|month| month.planned);
    let Some((most, real)) = peak(|month| month.actual + month.forecast) else {
        return "No amounts are planned or spent yet".to_string();
    };
    let ahead = real.iter().all(|month| *month > as_of.month());
    match (planned.as_ref().map(|(_, months)| months.as_slice()), real.as_slice()) {
        (Some([planned]), [real]) if planned != real => {
            format!("The peak moves from {} to {}", name(*planned), name(*real))
        }
        (_, [real]) if ahead => format!("The most expensive month is still ahead: {}", name(*real)),
        (_, [real]) => format!("The most expensive month was {}", name(*real)),
        (_, alike) => {
            let (count, most) = (count_word(alike.len()), currency.short(most));
            let ahead = if ahead { "ahead, " } else { "" };
            format!("The most in a month is {most}, {ahead}in {count} months alike")
        }
    }
}

/// Compares what is expected in the months after this one with their plan; nothing where none is expected.
fn months_ahead(budget: &BudgetFigures, as_of: Date, currency: Currency) -> Option<String> {
    let ahead: Vec<&MonthFigures> =
        budget.burn.iter().filter(|month| month.month > as_of.month() && !month.forecast.is_zero()).collect();
    let (first, last) = (ahead.first()?.month, ahead.last()?.month);
    let expected: Money = ahead.iter().map(|month| month.forecast).sum();
    let of_span = budget.burn.iter().filter(|month| first <= month.month && month.month <= last);
    let planned: Money = of_span.map(|month| month.planned).sum();
    if expected <= Money::ZERO {
        return None;
    }
    let name = locale::month_name;
    let when = match ahead.len() {
        1 => format!("in {} {}", name(first), first.year()),
        2 if last == first.next() => format!("in {} and {}", name(first), name(last)),
        _ if first.year() == last.year() => format!("from {} to {} {}", name(first), name(last), last.year()),
        _ => format!("from {} {} to {} {}", name(first), first.year(), name(last), last.year()),
    };
    let plan = match differs(expected, planned) {
        false => "as planned".to_string(),
        true if planned.is_zero() => "none was planned".to_string(),
        true => format!("{} was planned", currency.short(planned)),
    };
    Some(format!("{} is expected {when}, {plan}", currency.short(expected)))
}

/// Returns the heading of the contingency; nothing is known of what the forecast needs of it where nothing is recorded
/// as spent.
pub fn contingency(budget: &BudgetFigures, contingency: &ContingencyFigures, is_final: bool) -> String {
    let over = budget.total.forecast - budget.total.approved;
    let after = contingency.after(over);
    if !contingency.complete {
        "Not everything that draws on it is shown here"
    } else if budget.is_only_plan() && !after.is_negative() {
        "What the work needs of it is not known: no spending is recorded"
    } else if is_final && !contingency.left.is_negative() {
        if after.is_negative() { "It was not enough for what was over" } else { "It was enough" }
    } else if contingency.left.is_negative() {
        "More is drawn than was approved"
    } else if after.is_negative() {
        "Not enough for the forecast"
    } else if (after - contingency.pending).is_negative() {
        "Enough for the forecast, but not for what is asked for as well"
    } else if contingency.drawn.is_zero() && over <= Money::ZERO {
        "Nothing is drawn, and the forecast needs nothing"
    } else if over > contingency.drawn {
        "Enough for the forecast"
    } else {
        "Some is drawn; the forecast needs no more"
    }
    .to_string()
}

/// Says that more is spent than was approved, while the project runs on.
fn money_spent(budget: &BudgetFigures, currency: Currency) -> Option<String> {
    let Amounts { approved, actual, .. } = budget.total;
    budget.money_ends.filter(|_| actual > approved)?;
    let more = currency.short(actual - approved);
    Some(format!("The approved money is spent: {more} more than that is booked."))
}

/// Says until when the approved money lasts at the rate of the last months; nothing where it has ended.
fn money_ends(report: &Report, budget: &BudgetFigures, currency: Currency) -> Option<String> {
    let Amounts { approved, actual, .. } = budget.total;
    let last = budget.money_ends_on.filter(|_| actual <= approved)?;
    let (as_of, rate) = (report.edition.as_of(), budget.run_rate?);
    let over: Vec<Month> =
        budget.burn.iter().map(|month| month.month).filter(|month| *month < as_of.month()).collect();
    let (from, to) = (over.len().checked_sub(3).and_then(|first| over.get(first))?, over.last()?);
    let part = match last.day() {
        ..=10 => "early",
        11..=20 => "mid",
        _ => "late",
    };
    let without = if budget.contingency.is_some() { " without contingency" } else { "" };
    Some(format!(
        "The budget{without} would last until {part} {} {} at {} a month ({} to {}); the project is forecast to finish \
         on {}.",
        locale::month_name(last.month()),
        last.year(),
        currency.short(rate),
        locale::month_name(*from),
        locale::month_name(*to),
        locale::date(report.edition.schedule().finish?),
    ))
}
