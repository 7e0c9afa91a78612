//! `critical-defects-open`: a defect that keeps it from going live is open.

use crate::checks::quality::next_go_live;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

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
    let near = context.settings.value(&NEAR);
    let (locale, date) = (context.numbers(), context.numbers().date(newest.date));
    let (text, severity) = match next_go_live(edition) {
        None => {
            let text = say!(locale, "rule-critical-defects-open-found", count = critical, date = date);
            (text, Severity::Warning)
        }
        Some((milestone, day)) => {
            let left = day - edition.as_of();
            let text = say!(
                locale,
                "rule-critical-defects-open-found-milestone",
                count = critical,
                date = date,
                days = left.max(0),
                milestone = &milestone.name,
            );
            (text, if f64::from(left) <= near { Severity::Alarm } else { Severity::Warning })
        }
    };
    let measured = say!(locale, "rule-critical-defects-open-measured", count = critical);
    let record = &edition.defects()[newest.place].record;
    let limit = say!(locale, "rule-critical-defects-open-limit", days = whole(near));
    vec![Finding::new(&RULE, text).severity(severity).about(record).measured(measured, limit)]
}
