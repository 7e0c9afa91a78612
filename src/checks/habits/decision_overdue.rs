//! `decision-overdue`: the day a decision was needed has passed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "decision-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    for figures in context.figures.decisions.iter().filter(|figures| figures.open) {
        let decision = &context.edition.decisions()[figures.place];
        let (id, title) = (&decision.record.id, &decision.title);
        let overdue = figures.days_left.filter(|&days| days < 0).map(|days| -days);
        let (text, measured) = if let (Some(days), Some(needed_by)) = (overdue, decision.needed_by) {
            let day_word = if days == 1 { "day" } else { "days" };
            let date = locale::date(needed_by);
            (
                format!("decision {id} `{title}` was needed by {date}, {days} {day_word} ago"),
                format!("{days} {day_word} overdue"),
            )
        } else if let Some(latest) = figures.latest.filter(|&latest| latest < as_of) {
            let date = locale::date(latest);
            (
                format!(
                    "decision {id} `{title}` is open, and the work that waits for it had to start by {date}"
                ),
                format!("{} days too late", as_of - latest),
            )
        } else {
            continue;
        };
        findings.push(
            Finding::new(&RULE, text).about(&decision.record).measured(measured, "decided by the day needed"),
        );
    }
    findings
}
