//! `risk-not-reviewed`: the register goes stale.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

pub const STALE: Threshold = Threshold { key: "risk_stale", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "risk-not-reviewed",
    topic: Topic::Risk,
    severity: Severity::Warning,
    thresholds: &[STALE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&STALE);
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    for &place in &context.figures.risks.open {
        let risk = &context.edition.risks()[place];
        let Some(last) = risk.reviewed.or(risk.raised) else { continue };
        let days = as_of - last;
        if f64::from(days) <= limit {
            continue;
        }
        let locale = context.numbers();
        let (id, title, date) = (&risk.record.id, &risk.title, locale.date(last));
        let text = match risk.reviewed {
            Some(_) => {
                say!(locale, "rule-risk-not-reviewed-found", id = id, risk = title, date = date, days = days,)
            }
            None => say!(locale, "rule-risk-not-reviewed-found-never", id = id, risk = title, date = date),
        };
        findings.push(Finding::new(&RULE, text).about(&risk.record).measured(
            say!(locale, "rule-days", count = days),
            say!(locale, "rule-at-most-days", count = whole(limit)),
        ));
    }
    findings
}
