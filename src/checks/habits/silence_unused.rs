//! `silence-unused`: a rule is told to be quiet about something that it does not find.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::settings;

pub const RULE: Rule = Rule {
    name: "silence-unused",
    topic: Topic::Habits,
    severity: Severity::Notice,
    sign: "A `[[health.silence]]` that still runs covers no finding.",
    why: "Most often this is good news: what was agreed to be tolerated is gone. But a silence that is left behind \
          will also hide the next finding of that kind, which nobody has agreed to.",
    remedy: "Take it out. If you expected it to cover something, compare its `rule` and `record` with what \
             `milepost check` prints.",
    example: "the silence of `go-live-in-freeze` for `live` covers nothing any more",
    thresholds: &[],
    check,
};

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
