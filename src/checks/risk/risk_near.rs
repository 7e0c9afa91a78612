//! `risk-near`: the work that a risk can hit begins, and what was to be done before is not done.

use crate::checks::risk::pressing::{level, pressing, to_do};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::risk::{Band, Risk};
use crate::edition::task::Task;
use crate::units::Date;
use crate::units::locale::say;

const NEAR: Threshold = Threshold { key: "risk_near", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule =
    Rule { name: "risk-near", topic: Topic::Risk, severity: Severity::Notice, thresholds: &[NEAR], check };

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&NEAR);
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    for (risk, score) in pressing(context) {
        let Some((task, start)) = first_affected(risk, context.edition.tasks()) else { continue };
        let (days, open) = (start - as_of, to_do(risk).count());
        if open == 0 || f64::from(days) > limit {
            continue;
        }
        let ((severe, value), days, locale) = (level(score), days.max(0), context.numbers());
        let severity = if score.band == Some(Band::Critical) { Severity::Warning } else { Severity::Notice };
        let text = say!(
            locale,
            "rule-risk-near-found",
            task = &task.name,
            days = days,
            open = open,
            id = &risk.record.id,
            risk = &risk.title,
            severe = severe,
            score = value,
        );
        findings.push(Finding::new(&RULE, text).severity(severity).about(&risk.record).measured(
            say!(locale, "rule-risk-near-measured", open = open, days = days),
            say!(locale, "rule-risk-near-limit", days = whole(limit)),
        ));
    }
    findings
}

/// Returns the first of the affected tasks that are not over, and the day on which it begins.
fn first_affected<'a>(risk: &Risk, tasks: &'a [Task]) -> Option<(&'a Task, Date)> {
    risk.affects
        .iter()
        .filter_map(|&place| tasks.get(place))
        .filter(|task| !task.times.is_finished() && !task.inactive)
        .filter_map(|task| Some((task, task.times.forecast?.start)))
        .min_by_key(|&(_, start)| start)
}
