//! `residual-above-score`: a response is said to make its risk worse.

use crate::checks::risk::pressing::{named, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "residual-above-score",
    topic: Topic::Risk,
    severity: Severity::Notice,
    sign: "The score that an open risk is to have after its response (`residual`) is above the one it has today.",
    why: "What is left after a response cannot be more than there was. One of the two scores is old or mistyped, and \
          readers cannot tell which.",
    remedy: "Score the risk again as it stands today. Then write in `residual` what is left once its actions are done.",
    example: "risk R-05 `Depot links are late` is at 8 of 25, and its response is to bring it to 12",
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
