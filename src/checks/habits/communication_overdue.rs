//! `communication-overdue`: what was to be told was not told in time.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::project::Stage;
use crate::units::locale;
use crate::units::text::plural;

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
        let word = plural(days.unsigned_abs() as usize, "day", "days");
        let text = format!("`{}` was due on {}, {days} {word} ago", what.what, locale::date(due));
        let is_warning = f64::from(days) > limit;
        findings.push(
            Finding::new(&RULE, text)
                .severity(if is_warning { Severity::Warning } else { Severity::Notice })
                .about(&what.record)
                .measured(
                    format!("{days} {word} overdue"),
                    format!("at most {} days", context.numbers().decimal(limit, 0)),
                ),
        );
    }
    findings
}
