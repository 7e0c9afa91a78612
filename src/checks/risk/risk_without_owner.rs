//! `risk-without-owner`: a risk that nobody watches.

use crate::checks::risk::pressing::{is_pressing, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::risk::Band;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "risk-without-owner",
    topic: Topic::Risk,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    open(context)
        .filter(|(risk, score)| risk.record.owner.is_missing() && score.band != Some(Band::Critical))
        .map(|(risk, score)| {
            let severity = if is_pressing(score) { Severity::Warning } else { Severity::Notice };
            let (locale, id) = (context.numbers(), &risk.record.id);
            let text = say!(locale, "rule-risk-without-owner-found", id = id, risk = &risk.title);
            Finding::new(&RULE, text)
                .severity(severity)
                .about(&risk.record)
                .measured(say!(locale, "rule-no-owner"), say!(locale, "rule-risk-without-owner-limit"))
        })
        .collect()
}
