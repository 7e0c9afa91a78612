//! `decision-without-decider`: a question is open, and nobody is named to answer it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;

pub const RULE: Rule = Rule {
    name: "decision-without-decider",
    topic: Topic::Habits,
    severity: Severity::Warning,
    sign: "A decision is needed, and it has no `decider`. One that was put off (`deferred`) is left alone.",
    why: "Where nobody knows who decides, a question goes round: each meeting hears it, nods, and passes it on. \
          The work that waits for it does not know whom to ask.",
    remedy: "Name the one person or body who can say yes and is bound by it, in `decider`. If you are unsure who \
             that is, ask the sponsor; that takes a minute and is half of the decision.",
    example: "decision D-14 `Second migration team` is needed, and nobody is named to decide",
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
