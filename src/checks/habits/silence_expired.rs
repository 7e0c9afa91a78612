//! `silence-expired`: the day until which a rule was to be quiet has passed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::settings;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "silence-expired",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    if context.health.is_none() {
        return Vec::new();
    }
    let as_of = context.edition.as_of();
    let over = context.edition.settings().silences.iter().filter(|silence| silence.until < as_of);
    over.filter(|silence| settings::is_known(&silence.rule))
        .map(|silence| {
            let covered = context.findings.iter().any(|finding| settings::is_about(silence, finding));
            let locale = context.numbers();
            let text = say!(
                locale,
                "rule-silence-expired-found",
                rule = &silence.rule,
                about = silence.record.is_some(),
                record = silence.record.as_deref().unwrap_or_default(),
                until = locale.date(silence.until),
                covered = covered,
            );
            let finding = Finding::new(&RULE, text).at(silence.at.clone()).measured(
                say!(locale, "rule-silence-expired-measured", days = as_of - silence.until),
                say!(locale, "rule-silence-expired-limit"),
            );
            Finding { record: silence.record.clone(), ..finding }
        })
        .collect()
}
