//! `outage-without-rollback`: an outage is planned, and nothing says how to go back.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

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
            let (locale, date) = (context.numbers(), context.numbers().date(outage.from_date));
            let text = say!(locale, "rule-outage-without-rollback-found", task = &task.name, date = date);
            Some(Finding::new(&RULE, text).about(&task.record).measured(
                say!(locale, "rule-outage-without-rollback-measured"),
                say!(locale, "rule-outage-without-rollback-limit"),
            ))
        })
        .collect()
}
