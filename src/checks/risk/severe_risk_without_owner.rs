//! `severe-risk-without-owner`: a severe risk that nobody answers for.

use crate::checks::risk::pressing::{level, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::risk::Band;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "severe-risk-without-owner",
    topic: Topic::Risk,
    severity: Severity::Alarm,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    pressing(context)
        .filter(|(risk, score)| score.band == Some(Band::Critical) && risk.record.owner.is_missing())
        .map(|(risk, score)| {
            let (locale, (_, value)) = (context.numbers(), level(score));
            let (id, title) = (&risk.record.id, &risk.title);
            let text =
                say!(locale, "rule-severe-risk-without-owner-found", id = id, risk = title, score = value);
            Finding::new(&RULE, text).about(&risk.record).measured(
                say!(locale, "rule-severe-risk-without-owner-measured", score = value),
                say!(locale, "rule-severe-risk-without-owner-limit"),
            )
        })
        .collect()
}
