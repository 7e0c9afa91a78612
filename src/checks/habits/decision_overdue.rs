//! `decision-overdue`: the day a decision was needed has passed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "decision-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (as_of, locale) = (context.edition.as_of(), context.numbers());
    let mut findings = Vec::new();
    for figures in context.figures.decisions.iter().filter(|figures| figures.open) {
        let decision = &context.edition.decisions()[figures.place];
        let (id, title) = (&decision.record.id, &decision.title);
        let overdue = figures.days_left.filter(|&days| days < 0).map(|days| -days);
        let (text, measured) = if let (Some(days), Some(needed_by)) = (overdue, decision.needed_by) {
            let date = locale.date(needed_by);
            let text = say!(
                locale,
                "rule-decision-overdue-found",
                id = id,
                decision = title,
                date = date,
                days = days,
            );
            (text, say!(locale, "rule-days-overdue", count = days))
        } else if let Some(latest) = figures.latest.filter(|&latest| latest < as_of) {
            let date = locale.date(latest);
            (
                say!(locale, "rule-decision-overdue-found-work", id = id, decision = title, date = date),
                say!(locale, "rule-decision-overdue-measured-work", days = as_of - latest),
            )
        } else {
            continue;
        };
        let limit = say!(locale, "rule-decision-overdue-limit");
        findings.push(Finding::new(&RULE, text).about(&decision.record).measured(measured, limit));
    }
    findings
}
