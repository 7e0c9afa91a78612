//! `money-ends-early`: at the pace so far the approved money ends before the work does.

use crate::analysis::budget::BudgetFigures;
use crate::checks::budget::money::month;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;
use crate::units::{Date, Money, Month};

const EARLY: Threshold = Threshold { key: "money_ends_early", default: 30.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "money-ends-early",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[EARLY],
    check,
};

/// How many months make the run rate.
const MONTHS: usize = 3;

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // What has ended already is told by the rules on what is spent.
    let lasts = |budget: &&BudgetFigures| budget.complete && budget.total.actual < budget.total.approved;
    let Some(budget) = context.figures.budget.as_ref().filter(lasts) else { return Vec::new() };
    let (Some(ends), Some(rate), Some(finish)) =
        (budget.money_ends, budget.run_rate, edition.schedule().finish)
    else {
        return Vec::new();
    };
    let limit = context.settings.value(&EARLY);
    let days = finish - ends.last();
    if f64::from(days) <= limit || is_foreseen(budget, rate, edition.as_of(), finish.month()) {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-money-ends-early-found",
        rate = edition.head().currency.short(rate),
        month = month(ends, locale),
        days = days,
        finish = locale.date(finish),
    );
    vec![Finding::new(&RULE, text).at(edition.head().at.clone()).measured(
        say!(locale, "rule-money-ends-early-measured", days = days),
        say!(locale, "rule-money-ends-early-limit", days = whole(limit)),
    )]
}

/// Tells whether the plan expects the months behind to be the dear ones: they cost no more than planned, and the plan
/// holds money for the time up to the finish.
fn is_foreseen(budget: &BudgetFigures, rate: Money, as_of: Date, finish: Month) -> bool {
    let over: Vec<Money> = budget
        .burn
        .iter()
        .filter(|figures| figures.month < as_of.month())
        .map(|figures| figures.planned)
        .collect();
    let planned: Money = over[over.len().saturating_sub(MONTHS)..].iter().copied().sum();
    let last = budget.burn.iter().rev().find(|figures| figures.planned > Money::ZERO);
    let spent: Money = std::iter::repeat_n(rate, MONTHS).sum();
    spent <= planned && last.is_some_and(|last| last.month >= finish)
}
