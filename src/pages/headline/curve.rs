//! Headlines of the curve of cost over time.

use crate::analysis::budget::BudgetFigures;
use crate::checks::Report;
use crate::pages::headline::money::{differs, is_final};
use crate::units::Money;
use crate::units::locale::{Locale, say};

/// Returns the heading of the curve: the work done against its plan and its cost, where that is known; else what is
/// spent against the plan for today; then the forecast.
pub fn curve(report: &Report, budget: &BudgetFigures) -> String {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let over = budget.total.forecast - budget.total.approved;
    let (is_over, amount) =
        (differs(budget.total.forecast, budget.total.approved), currency.short(over.abs()));
    if budget.complete && is_final(report, budget) {
        return match (is_over, over.is_negative()) {
            (false, _) => say!(locale, "budget-curve-cost-approved"),
            (_, true) => say!(locale, "budget-curve-cost-less", amount = amount),
            _ => say!(locale, "budget-curve-cost-more", amount = amount),
        };
    }
    let end = match (is_over, over.is_negative()) {
        (false, _) => say!(locale, "budget-curve-as-approved"),
        (_, true) => say!(locale, "budget-curve-under", amount = amount),
        _ => say!(locale, "budget-curve-over", amount = amount),
    };
    let both = |now: String| say!(locale, "budget-curve-heading", now = now, forecast = &end);
    if let Some((done, cost)) = earned(report, true) {
        return both(match cost {
            cost if cost.is_zero() => say!(locale, "budget-curve-earned-same", done = done),
            cost if cost > Money::ZERO => {
                say!(locale, "budget-curve-earned-more", done = done, amount = currency.short(cost))
            }
            cost => {
                say!(locale, "budget-curve-earned-less", done = done, amount = currency.short(cost.abs()))
            }
        });
    }
    if budget.is_unrecorded() {
        let said = say!(locale, "budget-curve-unrecorded", planned = currency.short(planned));
        return if budget.is_only_plan() { said } else { both(said) };
    }
    let opening = if spent.is_zero() {
        say!(locale, "budget-curve-nothing-spent")
    } else if planned.is_zero() {
        say!(locale, "budget-curve-spent", amount = currency.short(spent))
    } else if !differs(spent, planned) {
        say!(locale, "budget-curve-spent-as-planned")
    } else if spent < planned {
        // Spending below the plan says nothing of the work: it may just be late.
        say!(locale, "budget-curve-spent-less", amount = currency.short(planned - spent))
    } else {
        say!(locale, "budget-curve-spent-more", amount = currency.short(spent - planned))
    };
    match budget.complete {
        true => both(opening),
        false => say!(locale, "budget-curve-partly", now = opening),
    }
}

/// Compares the work done with its plan and with its cost, by their budgets: in words how much is done, and how much more
/// it cost, zero where that makes no difference. Nothing where it is not known, or nothing is done and spent.
fn earned(report: &Report, tells_drawn: bool) -> Option<(String, Money)> {
    let earned = report.figures.earned.as_ref()?;
    let point = &earned.total.point;
    if point.ev.is_zero() || point.ac.is_zero() {
        return None;
    }
    // The curve's planned line is without it.
    let drawn = tells_drawn && !earned.drawn.is_zero();
    let more = if differs(point.ac, point.ev) { point.ac - point.ev } else { Money::ZERO };
    Some((done(point.ev, point.pv, drawn, report.numbers()), more))
}

fn done(ev: Money, pv: Money, drawn: bool, locale: Locale) -> String {
    match differs(ev, pv) {
        false => say!(locale, "budget-curve-done-same", drawn = drawn),
        true if ev < pv => say!(locale, "budget-curve-done-less", drawn = drawn),
        true => say!(locale, "budget-curve-done-more", drawn = drawn),
    }
}

/// Returns a short heading of the curve, for the overview.
pub fn curve_short(report: &Report, budget: &BudgetFigures) -> String {
    let locale = report.numbers();
    if !budget.complete {
        return say!(locale, "budget-curve-short-partly");
    }
    if budget.is_only_plan() {
        return say!(locale, "budget-curve-short-only-plan");
    }
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let over = budget.total.forecast - budget.total.approved;
    let is_final = is_final(report, budget);
    let end = match (differs(budget.total.forecast, budget.total.approved), over.is_negative()) {
        (false, _) if is_final => return say!(locale, "budget-curve-cost-approved"),
        (_, true) if is_final => return say!(locale, "budget-curve-short-cost-less"),
        _ if is_final => return say!(locale, "budget-curve-short-cost-more"),
        (false, _) => say!(locale, "budget-curve-short-holds"),
        (_, true) => say!(locale, "budget-curve-short-under"),
        _ => say!(locale, "budget-curve-short-over"),
    };
    let opening = if let Some((done, cost)) = earned(report, false) {
        match cost {
            cost if cost.is_zero() => say!(locale, "budget-curve-earned-same", done = done),
            cost if cost > Money::ZERO => say!(locale, "budget-curve-short-earned-more", done = done),
            _ => say!(locale, "budget-curve-short-earned-less", done = done),
        }
    } else if budget.is_unrecorded() {
        say!(locale, "budget-curve-short-unrecorded")
    } else if spent.is_zero() {
        say!(locale, "budget-curve-nothing-spent")
    } else if planned.is_zero() || !differs(spent, planned) {
        say!(locale, "budget-curve-short-as-planned")
    } else if spent < planned {
        say!(locale, "budget-curve-short-less")
    } else {
        say!(locale, "budget-curve-short-more")
    };
    say!(locale, "budget-curve-heading", now = opening, forecast = end)
}
