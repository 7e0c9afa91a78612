//! `silence-unused`: a rule is told to be quiet about something that it does not find.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::settings;

pub const RULE: Rule =
    Rule { name: "silence-unused", topic: Topic::Habits, severity: Severity::Notice, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    // For who may not see all there is, it may cover what is hidden.
    if context.health.is_none() || !context.edition.audience().complete {
        return Vec::new();
    }
    let as_of = context.edition.as_of();
    let running = context.edition.settings().silences.iter().filter(|silence| silence.until >= as_of);
    running
        .filter(|silence| settings::is_known(&silence.rule))
        .filter(|silence| !context.findings.iter().any(|finding| settings::is_about(silence, finding)))
        .map(|silence| {
            let text = format!("the silence of {} covers nothing any more", settings::what(silence));
            let finding = Finding::new(&RULE, text).at(silence.at.clone());
            let finding = finding.measured("no finding", "a finding that it covers");
            Finding { record: silence.record.clone(), ..finding }
        })
        .collect()
}
