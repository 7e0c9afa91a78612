//! `risk-rising`: a risk has grown since the last report.

use crate::analysis::risk::{self, Movement};
use crate::checks::risk::pressing::{named, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule =
    Rule { name: "risk-rising", topic: Topic::Risk, severity: Severity::Notice, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let since = context.figures.risks.moved_since;
    open(context)
        .filter(|(_, score)| score.movement == Movement::Up)
        .filter_map(|(risk, score)| {
            let (before, now) = (risk::score(score.previous?), score.score?);
            // The day on which it was last written down is known; the day on which it rose is not.
            let on = risk.history.iter().map(|point| point.date).filter(|&date| date <= since).max()?;
            let on = locale::date(on);
            let text = format!("{} has risen from {before} on {on} to {now} of 25", named(risk));
            Some(
                Finding::new(&RULE, text)
                    .about(&risk.record)
                    .measured(format!("{now} of 25"), format!("at most {before}, as on {on}")),
            )
        })
        .collect()
}
