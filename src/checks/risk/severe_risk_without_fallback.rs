//! `severe-risk-without-fallback`: nobody has said what happens if it happens.

use crate::checks::risk::pressing::{level, named, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "severe-risk-without-fallback",
    topic: Topic::Risk,
    severity: Severity::Notice,
    sign: "An open risk that is high or severe has neither a `trigger` nor a `fallback`.",
    why: "On the day it happens there is no time to think of a second way, and the first days go into finding \
          out whether it really is happening.",
    remedy: "Write one sentence each: by what you will know that it has begun, `trigger`, and what you will do \
             that day, `fallback`. Ask the owner; it takes ten minutes.",
    example: "risk R-04 `Old tool breaks under load` is high (12 of 25), and neither its trigger nor a fallback \
              is written down",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    pressing(context)
        .filter(|(risk, _)| risk.trigger.is_empty() && risk.fallback.is_empty())
        .map(|(risk, score)| {
            let text = format!(
                "{} is {}, and neither its trigger nor a fallback is written down",
                named(risk),
                level(score)
            );
            Finding::new(&RULE, text)
                .about(&risk.record)
                .measured("no trigger, no fallback", "one of them for each high or severe risk")
        })
        .collect()
}
