//! `outage-in-working-hours`: an outage is planned for the time in which people work.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;
use crate::units::locale::Locale;
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
            let time = hours(figures.working_minutes, context.numbers());
            let text = format!(
                "the outage of `{}` takes {time} of working time, from {} to {}",
                task.name, outage.from, outage.to
            );
            Some(
                Finding::new(&RULE, text)
                    .about(&task.record)
                    .measured(format!("{time} of working time"), "outside working hours, or decided"),
            )
        })
        .collect()
}

/// Returns `4 hours`, `90 minutes`, `1.5 hours`.
fn hours(minutes: i32, numbers: Locale) -> String {
    match minutes {
        1 => "1 minute".to_string(),
        60 => "1 hour".to_string(),
        minutes if minutes < 120 => format!("{minutes} minutes"),
        minutes => {
            let places = usize::from(minutes % 60 != 0);
            format!("{} hours", numbers.decimal(f64::from(minutes) / 60.0, places))
        }
    }
}
