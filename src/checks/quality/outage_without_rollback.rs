//! `outage-without-rollback`: an outage is planned, and nothing says how to go back.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "outage-without-rollback",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "A planned outage that is still ahead has no `rollback`.",
    why: "In the night of the change nobody is fresh enough to invent a rollback. Whoever has none \
          goes on forwards until the morning, with everybody's service off.",
    remedy: "Write down how to go back, how long that takes, and the last moment at which it can begin; \
             put it into the outage's `rollback`. If no rollback is possible, say so there, and let the gate \
             decide on it.",
    example: "the outage of `Firewall at Preston` on 5 Dec 2026 has no rollback",
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
