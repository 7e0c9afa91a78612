//! `residual-above-score`: a response is said to make its risk worse.

use crate::checks::risk::pressing::{named, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

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
                let text = format!(
                    "{} is at {now} of 25, and its response is to bring it to {residual}",
                    named(risk)
                );
                Finding::new(&RULE, text)
                    .about(&risk.record)
                    .measured(format!("{residual} of 25"), format!("at most {now} of 25"))
            })
        })
        .collect()
}
