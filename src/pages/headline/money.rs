//! Headlines about money.

use crate::analysis::budget::contingency::ContingencyFigures;
use crate::analysis::budget::{Amounts, BudgetFigures};
use crate::checks::Report;
use crate::pages::facts;
use crate::pages::headline::lead;
use crate::units::locale::{Currency, Locale, say};
use crate::units::{Money, Month};

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
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let total = &budget.total;
    let over = total.forecast - total.approved;
    let (amount, difference) = (currency.short(total.forecast), currency.short(over.abs()));
    let is_final = is_final(report, budget);
    if budget.is_only_plan() {
        say!(locale, "budget-headline-only-plan", amount = amount)
    } else if !budget.complete {
        say!(locale, "budget-headline-partly", ended = is_final, amount = amount)
    } else if !differs(total.forecast, total.approved) {
        say!(locale, "budget-headline-approved", ended = is_final, amount = amount)
    } else if over.is_negative() {
        say!(locale, "budget-headline-less", ended = is_final, amount = amount, difference = difference)
    } else {
        say!(locale, "budget-headline-more", ended = is_final, amount = amount, difference = difference)
    }
}

/// Returns what is below the heading: what makes the difference, and whether the contingency covers it.
pub fn page_sub(report: &Report, budget: &BudgetFigures) -> String {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let is_final = is_final(report, budget);
    let planned = currency.short(budget.planned_to_date);
    let mut all = match (budget.is_unrecorded(), budget.is_only_plan()) {
        (true, true) if budget.total.committed.is_zero() => {
            vec![say!(locale, "budget-unrecorded-plan", planned = planned)]
        }
        (true, true) => vec![say!(locale, "budget-unrecorded-plan-orders", planned = planned)],
        (true, false) => vec![
            lead::lead(report, budget, is_final),
            say!(locale, "budget-unrecorded-sentence", planned = planned),
        ],
        (false, _) => vec![lead::lead(report, budget, is_final)],
    };
    all.extend(money_spent(budget, currency).filter(|_| !is_final && budget.changes_complete));
    all.extend(missing(budget, locale));
    all.retain(|sentence| !sentence.is_empty());
    all.join(" ")
}

/// Says what is not shown of the money; nothing where all of it is.
pub fn missing(budget: &BudgetFigures, locale: Locale) -> Option<String> {
    match (budget.lines_complete, budget.changes_complete) {
        (true, true) if !budget.changes_listed => Some(say!(locale, "budget-missing-words")),
        (true, true) => None,
        (false, true) => Some(say!(locale, "budget-missing-lines")),
        (true, false) => Some(say!(locale, "budget-missing-changes")),
        (false, false) => Some(say!(locale, "budget-missing-both")),
    }
}

/// Returns what is below the figures: what changes still ask for, and when the money ends at the pace so far.
pub fn page_note(report: &Report, budget: &BudgetFigures) -> Option<String> {
    let currency = report.edition.head().currency;
    let pending = (!budget.changes_pending.is_zero()).then(|| {
        say!(report.numbers(), "budget-changes-wait", amount = currency.short(budget.changes_pending))
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
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let found = budget.contingency.as_ref().filter(|found| found.complete && found.amount > Money::ZERO);
    let limit = budget.total.approved + found.map_or(Money::ZERO, |found| found.amount);
    let (cost, difference) = (currency.short(eac), currency.short((eac - limit).abs()));
    let has = found.is_some();
    Some(match eac > limit {
        true => say!(locale, "budget-pace-more", contingency = has, cost = cost, difference = difference),
        false => say!(locale, "budget-pace-within", contingency = has, cost = cost, difference = difference),
    })
}

/// Returns the heading of the contingency; nothing is known of what the forecast needs of it where nothing is recorded
/// as spent.
pub fn contingency(
    budget: &BudgetFigures,
    contingency: &ContingencyFigures,
    is_final: bool,
    locale: Locale,
) -> String {
    let over = budget.total.forecast - budget.total.approved;
    let after = contingency.after(over);
    if !contingency.complete {
        say!(locale, "budget-contingency-partly")
    } else if budget.is_only_plan() && !after.is_negative() {
        say!(locale, "budget-contingency-unknown")
    } else if is_final && !contingency.left.is_negative() {
        match after.is_negative() {
            true => say!(locale, "budget-contingency-was-not-enough"),
            false => say!(locale, "budget-contingency-was-enough"),
        }
    } else if contingency.left.is_negative() {
        say!(locale, "budget-contingency-overdrawn")
    } else if after.is_negative() {
        say!(locale, "budget-contingency-not-enough")
    } else if (after - contingency.pending).is_negative() {
        say!(locale, "budget-contingency-not-for-asked")
    } else if contingency.drawn.is_zero() && over <= Money::ZERO {
        say!(locale, "budget-contingency-untouched")
    } else if over > contingency.drawn {
        say!(locale, "budget-contingency-enough")
    } else {
        say!(locale, "budget-contingency-no-more")
    }
}

/// Says that more is spent than was approved, while the project runs on.
fn money_spent(budget: &BudgetFigures, currency: Currency) -> Option<String> {
    let Amounts { approved, actual, .. } = budget.total;
    budget.money_ends.filter(|_| actual > approved)?;
    let more = currency.short(actual - approved);
    Some(say!(currency.numbers(), "budget-overspent", more = more))
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
    let locale = report.numbers();
    Some(say!(
        locale,
        "budget-lasts",
        contingency = budget.contingency.is_some(),
        part = part,
        month = locale.month_year(last),
        rate = currency.short(rate),
        from = locale.month_name(from.number()),
        to = locale.month_name(to.number()),
        date = locale.date(report.edition.schedule().finish?),
    ))
}
