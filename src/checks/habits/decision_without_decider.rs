//! `decision-without-decider`: a question is open, and nobody is named to answer it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "decision-without-decider",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let needed = context.edition.decisions().iter().filter(|one| one.status == DecisionStatus::Needed);
    needed
        .filter(|decision| decision.decider.is_missing())
        .map(|decision| {
            let (id, title) = (&decision.record.id, &decision.title);
            let locale = context.numbers();
            let text = say!(locale, "rule-decision-without-decider-found", id = id, decision = title);
            Finding::new(&RULE, text).about(&decision.record).measured(
                say!(locale, "rule-decision-without-decider-measured"),
                say!(locale, "rule-decision-without-decider-limit"),
            )
        })
        .collect()
}
