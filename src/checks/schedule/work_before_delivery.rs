//! `work-before-delivery`: work is planned to start before what it needs has come.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "work-before-delivery",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    sign: "A task that has not started is forecast to start before the day on which the delivery it \
           needs is expected.",
    why: "The engineer arrives and the equipment does not. The day is paid for, the slot is lost, and \
          the next free one is weeks away.",
    remedy: "Give the task a `not_before` on the day after the delivery and see what it moves. If that is \
             too late, bring the delivery forward, or split off what can be done without it.",
    example: "`Rack the switches` is planned to start on 9 Nov 2026, before Dunmere Supplies delivers \
              `Twelve switches` on 16 Nov 2026",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for (vendor, figures) in edition.vendors().iter().zip(&context.figures.vendors) {
        for (commitment, found) in vendor.commitments.iter().zip(&figures.commitments) {
            let Some(waits) = &found.waits else { continue };
            let (Some(start), Some(expected)) = (waits.start, found.expected) else { continue };
            if start >= expected {
                continue;
            }
            let task = &edition.tasks()[waits.task];
            let text = format!(
                "`{}` is planned to start on {}, before {} delivers `{}` on {}",
                task.name,
                locale::date(start),
                vendor.name,
                commitment.what,
                locale::date(expected),
            );
            findings.push(Finding::new(&RULE, text).about(&task.record).measured(
                format!("starts {}", locale::date(start)),
                format!("not before {}", locale::date(expected)),
            ));
        }
    }
    findings
}
