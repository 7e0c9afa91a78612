//! `cpi-low`: the work done so far cost more than it was worth by the budget.

use crate::analysis::earned::EarnedFigures;
use crate::analysis::earned::measures::{Number, float};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, and_then};
use crate::units::Money;
use crate::units::locale::{Currency, say};

pub const AMBER: Threshold = Threshold { key: "cpi_amber", default: 90.0, unit: ThresholdUnit::Percent };
pub const RED: Threshold = Threshold { key: "cpi_red", default: 80.0, unit: ThresholdUnit::Percent };
pub const FROM: Threshold = Threshold { key: "cpi_from", default: 15.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "cpi-low",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[AMBER, RED, FROM],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(earned) = telling(context) else { return Vec::new() };
    let Ok(cpi) = earned.total.cpi.map(float) else { return Vec::new() };
    let limit = |threshold| context.settings.value(threshold) / 100.0;
    let (severity, limit) = match cpi {
        cpi if cpi < limit(&RED) => (Severity::Alarm, limit(&RED)),
        cpi if cpi < limit(&AMBER) => (Severity::Warning, limit(&AMBER)),
        _ => return Vec::new(),
    };
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let index = locale.fixed(cpi, 2);
    let (work, money) = earned.total.cpi.map_or_else(|_| Default::default(), |cpi| each(cpi, currency));
    let share = earned.total.share().map_or_else(String::new, |share| locale.share(float(share)));
    let text = say!(locale, "rule-cpi-low-found", work = work, money = money, index = &index, share = share);
    let then = earned.total.eac.ok().zip(earned.total.vac.ok()).map(|(eac, vac)| {
        let (cost, more) = (currency.short(eac), currency.short(vac.abs()));
        say!(locale, "rule-cpi-low-pace", cost = cost, more = more)
    });
    let finding = Finding::new(&RULE, and_then(locale, text, then)).severity(severity);
    let limit = say!(locale, "rule-at-least", limit = locale.decimal(limit, 2));
    vec![finding.at(context.edition.head().at.clone()).measured(index, limit)]
}

/// Returns how much work is done for which money: `€ 0.95` and `€ 1`; for 100 where the currency has no cents.
pub fn each(cpi: Number, currency: Currency) -> (String, String) {
    let unit = Money::from_units(if currency.minor_digits == 0 { 100 } else { 1 });
    (currency.exact(unit.times(cpi).rounded(currency.minor_digits.min(2))), currency.exact(unit))
}

/// Returns the earned value where it says something of the whole: enough is earned, and at least half of what is
/// approved is measured.
pub fn telling<'a>(context: &Context<'a>) -> Option<&'a EarnedFigures> {
    let earned = context.figures.earned.as_ref()?;
    let budget = context.figures.budget.as_ref()?;
    let approved = budget.total.approved;
    let measured = earned.total.point.bac + earned.total.point.bac >= approved && approved > Money::ZERO;
    let share = float(earned.total.share()?);
    (measured && share >= context.settings.value(&FROM) / 100.0).then_some(earned)
}
