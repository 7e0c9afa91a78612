//! `communication-overdue`: what was to be told was not told in time.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::project::Stage;
use crate::units::locale::say;

const OVERDUE: Threshold =
    Threshold { key: "communication_overdue", default: 7.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "communication-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[OVERDUE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    if context.edition.head().stage == Some(Stage::Closed) {
        return Vec::new();
    }
    let limit = context.settings.value(&OVERDUE);
    let mut findings = Vec::new();
    for told in &context.figures.communication.plan {
        let (Some(due), Some(days)) = (told.due, told.overdue_days) else { continue };
        let what = &context.edition.communications()[told.place];
        let (locale, due) = (context.numbers(), context.numbers().date(due));
        let text =
            say!(locale, "rule-communication-overdue-found", what = &what.what, due = due, days = days);
        let is_warning = f64::from(days) > limit;
        findings.push(
            Finding::new(&RULE, text)
                .severity(if is_warning { Severity::Warning } else { Severity::Notice })
                .about(&what.record)
                .measured(
                    say!(locale, "rule-days-overdue", count = days),
                    say!(locale, "rule-at-most-days", count = whole(limit)),
                ),
        );
    }
    findings
}
