//! `risk-not-scored`: nobody has said how likely a risk is, and how bad.

use crate::checks::risk::pressing::{named, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "risk-not-scored",
    topic: Topic::Risk,
    severity: Severity::Notice,
    sign: "An open risk has no `probability` and `impact`, and no `history` that gives them.",
    why: "A risk without a score stands on no map and in no band, so no other rule asks about it. It may be the worst \
          of all, and it looks like the smallest.",
    remedy: "Score it in the next review, each from 1 to 5, with the person who would hear of it first. A rough score \
             is enough to see which risks come before it.",
    example: "risk R-12 `Old licences run out` has no probability and impact",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    open(context)
        .filter(|(_, score)| score.score.is_none())
        .map(|(risk, _)| {
            Finding::new(&RULE, format!("{} has no probability and impact", named(risk)))
                .about(&risk.record)
                .measured("no score", "a score for each open risk")
        })
        .collect()
}
