//! `risk-not-scored`: nobody has said how likely a risk is, and how bad.

use crate::checks::risk::pressing::open;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule =
    Rule { name: "risk-not-scored", topic: Topic::Risk, severity: Severity::Notice, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    open(context)
        .filter(|(_, score)| score.score.is_none())
        .map(|(risk, _)| {
            let (locale, id) = (context.numbers(), &risk.record.id);
            let text = say!(locale, "rule-risk-not-scored-found", id = id, risk = &risk.title);
            Finding::new(&RULE, text).about(&risk.record).measured(
                say!(locale, "rule-risk-not-scored-measured"),
                say!(locale, "rule-risk-not-scored-limit"),
            )
        })
        .collect()
}
