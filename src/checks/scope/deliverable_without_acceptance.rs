//! `deliverable-without-acceptance`: nobody has said when it is good enough.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "deliverable-without-acceptance",
    topic: Topic::Scope,
    severity: Severity::Notice,
    sign: "A task or milestone that is not finished has a `deliverable` and no `acceptance` criteria.",
    why: "Without criteria it is finished when the one who makes it says so, and not accepted until the one \
          who gets it does. The weeks between the two are in no plan.",
    remedy: "Ask the one who will sign for it: what will you check? Write two or three things that can be \
             looked at and answered with yes or no in `acceptance`.",
    example: "`Move the archive` delivers `Search over all years`, and no acceptance criteria say when it is \
              good enough",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let open = context.edition.tasks().iter().filter(|task| !task.inactive && !task.times.is_finished());
    let mut findings = Vec::new();
    for task in open.filter(|task| task.acceptance.is_empty()) {
        let Some(deliverable) = &task.deliverable else { continue };
        let text = format!(
            "`{}` delivers `{deliverable}`, and no acceptance criteria say when it is good enough",
            task.name
        );
        findings.push(
            Finding::new(&RULE, text)
                .about(&task.record)
                .measured("no criteria", "acceptance criteria for each deliverable"),
        );
    }
    findings
}
