//! `silence-expired`: the day until which a rule was to be quiet has passed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::settings;
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "silence-expired",
    topic: Topic::Habits,
    severity: Severity::Notice,
    sign: "A `[[health.silence]]` has an `until` that has passed.",
    why: "What was agreed for a while is over, and what it covered counts again. Left in place, it looks to the next \
          reader as if it still held.",
    remedy: "If the reason still holds, agree a new day with the same people and write it in `until`. If not, take \
             the silence out and look at what it covered.",
    example: "the silence of `go-live-in-freeze` for `live` ended on 30 Sep 2026; what it covered counts again",
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
