//! `silence-unused`: a rule is told to be quiet about something that it does not find.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::settings;
use crate::units::locale::say;

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
            let locale = context.numbers();
            let text = say!(
                locale,
                "rule-silence-unused-found",
                rule = &silence.rule,
                about = silence.record.is_some(),
                record = silence.record.as_deref().unwrap_or_default(),
            );
            let finding = Finding::new(&RULE, text).at(silence.at.clone()).measured(
                say!(locale, "rule-silence-unused-measured"),
                say!(locale, "rule-silence-unused-limit"),
            );
            Finding { record: silence.record.clone(), ..finding }
        })
        .collect()
}
