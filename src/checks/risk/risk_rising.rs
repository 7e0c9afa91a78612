//! `risk-rising`: a risk has grown since the last report.

use crate::analysis::risk::{self, Movement};
use crate::checks::risk::pressing::open;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

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
            let (locale, date) = (context.numbers(), context.numbers().date(on));
            let text = say!(
                locale,
                "rule-risk-rising-found",
                id = &risk.record.id,
                risk = &risk.title,
                before = before,
                date = &date,
                now = now,
            );
            Some(Finding::new(&RULE, text).about(&risk.record).measured(
                say!(locale, "rule-risk-rising-measured", now = now),
                say!(locale, "rule-risk-rising-limit", before = before, date = &date),
            ))
        })
        .collect()
}
