//! `decision-without-decider`: a question is open, and nobody is named to answer it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;

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
            let text = format!("decision {id} `{title}` is needed, and nobody is named to decide");
            Finding::new(&RULE, text).about(&decision.record).measured("no decider", "one decider")
        })
        .collect()
}
