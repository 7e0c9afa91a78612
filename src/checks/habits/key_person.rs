//! `key-person`: most of the critical work that is left hangs on one person.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::say;

const SHARE: Threshold = Threshold { key: "key_person_share", default: 60.0, unit: ThresholdUnit::Percent };

/// The fewest critical tasks of which a share says something.
const FEWEST: usize = 3;

pub const RULE: Rule = Rule {
    name: "key-person",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[SHARE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, figures) = (context.edition, &context.figures.ownership);
    let limit = context.settings.value(&SHARE);
    let Some(first) = figures.critical.first() else { return Vec::new() };
    let percent = first.minutes as f64 / figures.critical_minutes as f64 * 100.0;
    // Who alone works on a project knows that they do.
    let is_alone = context.figures.workload.as_ref().is_none_or(|workload| workload.people.len() < 2);
    if figures.critical_tasks < FEWEST || is_alone || percent <= limit {
        return Vec::new();
    }
    let person = &edition.people()[first.person];
    let locale = context.numbers();
    let share = locale.hundredths(percent, 0);
    let text = say!(
        locale,
        "rule-key-person-found",
        person = &person.name,
        share = &share,
        count = first.tasks,
        of = figures.critical_tasks,
    );
    let limit = say!(locale, "rule-at-most", limit = locale.hundredths(limit, 0));
    vec![Finding::new(&RULE, text).about(&person.record).measured(share, limit)]
}
