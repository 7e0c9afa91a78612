//! `severe-risk-without-owner`: a severe risk that nobody answers for.

use crate::checks::risk::pressing::{level, named, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::risk::Band;

pub const RULE: Rule = Rule {
    name: "severe-risk-without-owner",
    topic: Topic::Risk,
    severity: Severity::Alarm,
    sign: "An open risk in the worst band, severe, has no owner.",
    why: "A risk that belongs to everyone is watched by no one. The worst risks of a project are the ones \
          everybody knew of and nobody worked on.",
    remedy: "Name one person in `owner` today: somebody who can decide what is done about it. Agree with them \
             when you look at it again.",
    example: "risk R-07 `Year-end close collides with wave 3` is severe (16 of 25) and has no owner",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    pressing(context)
        .filter(|(risk, score)| score.band == Some(Band::Critical) && risk.record.owner.is_missing())
        .map(|(risk, score)| {
            Finding::new(&RULE, format!("{} is {} and has no owner", named(risk), level(score)))
                .about(&risk.record)
                .measured(level(score), "an owner for each severe risk")
        })
        .collect()
}
