//! `critical-defects-open`: a defect that keeps it from going live is open.

use crate::checks::quality::{days, next_go_live};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale;
use crate::units::text::plural;

const NEAR: Threshold = Threshold { key: "critical_defects_days", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "critical-defects-open",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[NEAR],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let Some(newest) = context.figures.quality.newest() else { return Vec::new() };
    let Some(critical) = newest.critical.filter(|&critical| critical > 0) else { return Vec::new() };
    let verb = plural(critical as usize, "defect is", "defects are");
    let mut text = format!("{critical} critical {verb} open on {}", locale::date(newest.date));
    let near = context.settings.value(&NEAR);
    let mut severity = Severity::Warning;
    if let Some((milestone, date)) = next_go_live(edition) {
        let left = date - edition.as_of();
        text.push_str(&match left {
            1.. => format!(", {} before `{}`", days(left), milestone.name),
            _ => format!(", and `{}` is due", milestone.name),
        });
        if f64::from(left) <= near {
            severity = Severity::Alarm;
        }
    }
    let measured = format!("{critical} open");
    let record = &edition.defects()[newest.place].record;
    let limit = format!("none, least of all within {} days of a go-live", context.numbers().decimal(near, 0));
    vec![Finding::new(&RULE, text).severity(severity).about(record).measured(measured, limit)]
}
