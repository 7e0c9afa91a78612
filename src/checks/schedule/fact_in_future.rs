//! `fact-in-future`: something is said to have happened that cannot have happened yet.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "fact-in-future",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    sign: "A task has a `started` or `finished` date after the date that the figures speak for.",
    why: "What is finished is taken as done, and everything after it moves. One wrong year turns work that \
          is late into work that is over, on every page.",
    remedy: "Correct the date. If it is a plan and not a fact, take it out: dates to come are computed, and \
             `finish_on` or `not_before` bind them. If it is true, move `status_date` on.",
    example: "`Order switches` is said to be finished on 9 Oct 2027, after the 13 Nov 2026 this speaks for",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    for task in context.edition.tasks().iter().filter(|task| !task.inactive) {
        let facts = [("finished", task.times.finished), ("started", task.times.started)];
        let Some((word, date)) =
            facts.into_iter().find_map(|(word, date)| Some((word, date.filter(|&date| date > as_of)?)))
        else {
            continue;
        };
        let (on, speaks_for) = (locale::date(date), locale::date(as_of));
        let text =
            format!("`{}` is said to be {word} on {on}, after the {speaks_for} this speaks for", task.name);
        findings.push(
            Finding::new(&RULE, text).about(&task.record).measured(on, format!("not after {speaks_for}")),
        );
    }
    findings
}
