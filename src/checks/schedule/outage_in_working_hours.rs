//! `outage-in-working-hours`: an outage is planned for the time in which people work.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;
use crate::units::locale::{Locale, Value, say};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    name: "outage-in-working-hours",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // A decision that is not shown may allow it.
    if !edition.audience().complete {
        return Vec::new();
    }
    let made = edition.decisions().iter().filter(|decision| decision.status == DecisionStatus::Made);
    let agreed: BTreeSet<&String> = made.flat_map(|decision| &decision.affects).collect();
    let ahead = context.figures.outages.iter().filter(|outage| !outage.over && outage.working_minutes > 0);
    ahead
        .filter(|outage| !agreed.contains(&edition.tasks()[outage.task].record.id))
        .filter_map(|figures| {
            let task = &edition.tasks()[figures.task];
            let outage = task.outage.as_ref()?;
            let locale = context.numbers();
            let time = hours(figures.working_minutes, locale);
            let text = say!(
                locale,
                "rule-outage-in-working-hours-found",
                task = &task.name,
                time = &time,
                from = locale.moment(outage.begins),
                to = locale.moment(outage.ends),
            );
            Some(Finding::new(&RULE, text).about(&task.record).measured(
                say!(locale, "rule-outage-in-working-hours-measured", time = &time),
                say!(locale, "rule-outage-in-working-hours-limit"),
            ))
        })
        .collect()
}

/// Returns `4 hours`, `90 minutes`, `1.5 hours`.
fn hours(minutes: i32, locale: Locale) -> String {
    match minutes {
        60 => say!(locale, "rule-outage-in-working-hours-hours", count = 1),
        minutes if minutes < 120 => {
            say!(locale, "rule-outage-in-working-hours-minutes", count = minutes)
        }
        minutes if minutes % 60 == 0 => {
            say!(locale, "rule-outage-in-working-hours-hours", count = minutes / 60)
        }
        minutes => {
            let hours = Value::Decimal(f64::from(minutes) / 60.0, 1);
            say!(locale, "rule-outage-in-working-hours-hours", count = hours)
        }
    }
}
