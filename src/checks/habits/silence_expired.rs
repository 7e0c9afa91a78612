//! `silence-expired`: the day until which a rule was to be quiet has passed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::settings;
use crate::units::locale;

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
            let next = if covered {
                "what it covered counts again"
            } else {
                "there is nothing left that it would cover"
            };
            let what = settings::what(silence);
            let until = locale::date(silence.until);
            let text = format!("the silence of {what} ended on {until}; {next}");
            let measured = format!("{} days ago", as_of - silence.until);
            let finding =
                Finding::new(&RULE, text).at(silence.at.clone()).measured(measured, "a day to come");
            Finding { record: silence.record.clone(), ..finding }
        })
        .collect()
}
