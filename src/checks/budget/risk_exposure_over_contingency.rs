//! `risk-exposure-over-contingency`: the open risks are worth more than the reserve that is left.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::Money;
use crate::units::locale::say;

const COVER: Threshold = Threshold { key: "exposure_cover", default: 100.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "risk-exposure-over-contingency",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[COVER],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let budget = context.figures.budget.as_ref();
    let contingency = budget.and_then(|budget| budget.contingency.as_ref());
    let Some(contingency) = contingency.filter(|found| found.complete) else { return Vec::new() };
    let exposure = context.figures.risks.exposure.filter(|_| context.edition.risks_complete());
    let Some(exposure) = exposure else { return Vec::new() };
    let cover = context.settings.value(&COVER) / 100.0;
    let total = &budget.map(|budget| budget.total).unwrap_or_default();
    let after = contingency.after(total.forecast - total.approved).max(Money::ZERO);
    // Without anything left, every exposure is above it.
    let is_over = |left: Money| exposure.share_of(left).map_or(exposure > Money::ZERO, |share| share > cover);
    let left = contingency.left.max(Money::ZERO);
    let (left, by_forecast) = match (is_over(left), is_over(after)) {
        (true, _) => (left, false),
        (false, true) => (after, true),
        (false, false) => return Vec::new(),
    };
    let severity = if is_over(contingency.left.max(Money::ZERO)) { RULE.severity } else { Severity::Notice };
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let (sum, rest, any) = (currency.short(exposure), currency.short(left), left > Money::ZERO);
    let text = say!(
        locale,
        "rule-risk-exposure-over-contingency-found",
        sum = &sum,
        any = any,
        left = &rest,
        by_forecast = by_forecast,
    );
    let limit = match cover == 1.0 {
        true => say!(locale, "rule-risk-exposure-over-contingency-limit", any = any, left = &rest),
        false => say!(
            locale,
            "rule-risk-exposure-over-contingency-limit-share",
            share = locale.share(cover),
            any = any,
            left = &rest,
        ),
    };
    let place = context.edition.budget().contingency.as_ref().and_then(|contingency| contingency.at.clone());
    let measured = say!(locale, "rule-risk-exposure-over-contingency-measured", sum = sum);
    vec![Finding::new(&RULE, text).severity(severity).at(place).measured(measured, limit)]
}
