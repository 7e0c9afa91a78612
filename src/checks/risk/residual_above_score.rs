//! `residual-above-score`: a response is said to make its risk worse.

use crate::checks::risk::pressing::open;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "residual-above-score",
    topic: Topic::Risk,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    open(context)
        .filter_map(|(risk, score)| {
            let (now, residual) = (score.score?, score.residual_score?);
            (residual > now).then(|| {
                let locale = context.numbers();
                let text = say!(
                    locale,
                    "rule-residual-above-score-found",
                    id = &risk.record.id,
                    risk = &risk.title,
                    now = now,
                    residual = residual,
                );
                Finding::new(&RULE, text).about(&risk.record).measured(
                    say!(locale, "rule-residual-above-score-measured", residual = residual),
                    say!(locale, "rule-residual-above-score-limit", now = now),
                )
            })
        })
        .collect()
}
