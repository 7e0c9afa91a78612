//! `decision-without-date`: a question is open, and nothing says by when it has to be answered.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "decision-without-date",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // Work that is not shown may give it a date.
    if !edition.audience().complete {
        return Vec::new();
    }
    let undated = context.figures.decisions.iter().filter(|figures| figures.latest.is_none());
    undated
        .map(|figures| &edition.decisions()[figures.place])
        .filter(|decision| decision.status == DecisionStatus::Needed && decision.needed_by.is_none())
        .map(|decision| {
            let (id, title) = (&decision.record.id, &decision.title);
            let locale = context.numbers();
            let text = say!(locale, "rule-decision-without-date-found", id = id, decision = title);
            Finding::new(&RULE, text).about(&decision.record).measured(
                say!(locale, "rule-decision-without-date-measured"),
                say!(locale, "rule-decision-without-date-limit"),
            )
        })
        .collect()
}
