//! `outage-without-rollback`: an outage is planned, and nothing says how to go back.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "outage-without-rollback",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let tasks = context.edition.tasks();
    let ahead = context.figures.outages.iter().filter(|outage| !outage.over);
    ahead
        .filter_map(|figures| {
            let task = &tasks[figures.task];
            let outage = task.outage.as_ref().filter(|outage| outage.rollback.is_none())?;
            let when = locale::date(outage.from_date);
            let text = format!("the outage of `{}` on {when} has no rollback", task.name);
            Some(
                Finding::new(&RULE, text)
                    .about(&task.record)
                    .measured("no rollback", "a rollback for each outage"),
            )
        })
        .collect()
}
