//! `change-waiting`: somebody asked, and nobody answers.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::named;
use crate::units::locale;

const WAITING: Threshold = Threshold {
    key: "change_waiting",
    default: 14.0,
    unit: ThresholdUnit::Days,
    meaning: "days that a change may wait for a decision",
};

pub const RULE: Rule = Rule {
    name: "change-waiting",
    topic: Topic::Scope,
    severity: Severity::Warning,
    sign: "A change is requested or assessed, and not decided within the limit after it was raised.",
    why: "Whoever asked takes silence for a yes or for a no, and plans accordingly. The later the answer, the \
          more work it undoes.",
    remedy: "Put it to its approver this week, with its days, its cost and what gives way for it. A no is an \
             answer; so is a date on which it will be decided.",
    example: "change C-05 `Rent a radio link` was raised on 20 Oct 2026 and has waited 24 days for a decision",
    thresholds: &[WAITING],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&WAITING);
    let mut findings = Vec::new();
    for change in context.edition.changes().iter().filter(|change| change.status.is_pending()) {
        let Some(raised) = change.raised else { continue };
        let days = context.edition.as_of() - raised;
        if f64::from(days) <= limit {
            continue;
        }
        let text = format!(
            "{} was raised on {} and has waited {days} days for a decision",
            named(change),
            locale::date(raised)
        );
        findings.push(Finding::new(&RULE, text).about(&change.record).measured(
            format!("{days} days"),
            format!("at most {} days", context.numbers().decimal(limit, 0)),
        ));
    }
    findings
}
