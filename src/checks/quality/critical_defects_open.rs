//! `critical-defects-open`: a defect that keeps it from going live is open.

use crate::checks::quality::{days, next_go_live};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale;
use crate::units::text::plural;

const NEAR: Threshold = Threshold {
    key: "critical_defects_days",
    default: 14.0,
    unit: ThresholdUnit::Days,
    meaning: "days before a go-live from which an open critical defect is an alarm",
};

pub const RULE: Rule = Rule {
    name: "critical-defects-open",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "The newest count of defects has critical ones that are open. It is an alarm where the next open milestone \
           with a gate (where none has one, with a committed date) is no further away than the limit.",
    why: "A critical defect is one that you have said you will not go live with. Close to the date it is closed \
          in a hurry, argued down to a smaller one, or the date falls on the last day.",
    remedy: "Name one person for each of them and ask daily. If one cannot be closed in time, put it to those who \
             decide at the gate now: later date, smaller scope, or a way around that users accept.",
    example: "2 critical defects are open on 13 Nov 2026, 11 days before `Go-live`",
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
