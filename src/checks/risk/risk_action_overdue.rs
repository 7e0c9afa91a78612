//! `risk-action-overdue`: what was to be done against a risk is not done.

use crate::checks::risk::pressing::{is_pressing, named, open, to_do};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "risk-action-overdue",
    topic: Topic::Risk,
    severity: Severity::Warning,
    sign: "An action of an open risk is past its `due` date and not done: a warning where the risk is high or \
           severe, else a notice.",
    why: "The register shows a risk as being worked on while nobody is. The score stays where it is, and the \
          comfort is false.",
    remedy: "Ask its owner what is in the way. Do it, give it to somebody who can, or set a new `due` date and \
             say why. If it is done, write `done = true` or the day.",
    example: "risk R-03 `Depot links are late`: `Quote for a radio link` was due on 9 Nov 2026, 4 days ago",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    for (risk, score) in open(context) {
        let severity = if is_pressing(score) { Severity::Warning } else { Severity::Notice };
        for action in to_do(risk) {
            let Some(due) = action.due.filter(|&due| due < as_of) else { continue };
            let days = as_of - due;
            let day_word = plural(days as usize, "day", "days");
            let text = format!(
                "{}: `{}` was due on {}, {days} {day_word} ago",
                named(risk),
                action.what,
                locale::date(due)
            );
            findings.push(
                Finding::new(&RULE, text)
                    .severity(severity)
                    .about(&risk.record)
                    .measured(format!("{days} {day_word} overdue"), "done by its `due` date"),
            );
        }
    }
    findings
}
