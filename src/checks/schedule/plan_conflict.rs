//! `plan-conflict`: two things that the plan says cannot both be kept.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::{Limits, Task};
use crate::edition::times::{Conflict, ConflictKind, Limit};
use crate::units::Date;
use crate::units::locale::{Locale, say};

pub const RULE: Rule = Rule {
    name: "plan-conflict",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let conflicts = &context.edition.schedule().conflicts;
    conflicts.iter().filter_map(|conflict| finding(context, conflict)).collect()
}

fn finding(context: &Context, conflict: &Conflict) -> Option<Finding> {
    let tasks = context.edition.tasks();
    let task = tasks.get(conflict.task)?;
    let dates = task.times.forecast?;
    let other = |place: Option<usize>| place.and_then(|place| tasks.get(place)).map(|other| &other.name);
    let (locale, name) = (context.numbers(), &task.name);
    let (text, measured, limit) = match conflict.kind {
        ConflictKind::LimitBroken { which } => {
            let (key, date) = limit(&task.limits, which);
            let is_start = matches!(which, Limit::NotBefore | Limit::NotAfter | Limit::StartOn);
            let day = locale.date(if is_start { dates.start } else { dates.finish });
            let date = locale.date(date?);
            let text = say!(
                locale,
                "rule-plan-conflict-found-limit",
                task = name,
                typed = task.limits.manual.is_some(),
                starts = is_start,
                day = &day,
                key = key,
                date = &date,
            );
            (text, day, say!(locale, "rule-plan-conflict-limit", key = key, date = &date))
        }
        ConflictKind::ManualTooEarly { from } => {
            let text = match other(from) {
                Some(other) => say!(locale, "rule-plan-conflict-found-typed", task = name, other = other),
                None => say!(locale, "rule-plan-conflict-found-typed-hidden", task = name),
            };
            (text, typed(task, locale), say!(locale, "rule-plan-conflict-limit-typed"))
        }
        ConflictKind::StartedBefore { from } => {
            let day = locale.date(task.times.started.unwrap_or(dates.start));
            let text = match other(from) {
                Some(other) => {
                    say!(locale, "rule-plan-conflict-found-started", task = name, day = &day, other = other)
                }
                None => say!(locale, "rule-plan-conflict-found-started-hidden", task = name, day = &day),
            };
            (text, day, say!(locale, "rule-plan-conflict-limit-started"))
        }
        ConflictKind::PersonShort { person } => {
            let person = &context.edition.people().get(person)?.name;
            (
                say!(locale, "rule-plan-conflict-found-person", task = name, person = person),
                say!(locale, "rule-plan-conflict-measured-person"),
                say!(locale, "rule-plan-conflict-limit-person", person = person),
            )
        }
        // An error in the files: it keeps the site from being built.
        ConflictKind::NoWorkingTime => return None,
    };
    Some(Finding::new(&RULE, text).about(&task.record).measured(measured, limit))
}

fn limit(limits: &Limits, which: Limit) -> (&'static str, Option<Date>) {
    match which {
        Limit::NotBefore => ("not_before", limits.not_before),
        Limit::NotAfter => ("not_after", limits.not_after),
        Limit::FinishNotBefore => ("finish_not_before", limits.finish_not_before),
        Limit::FinishNotAfter => ("finish_not_after", limits.finish_not_after),
        Limit::StartOn => ("start_on", limits.start_on),
        Limit::FinishOn => ("finish_on", limits.finish_on),
    }
}

fn typed(task: &Task, locale: Locale) -> String {
    task.times.forecast.map_or_else(String::new, |dates| {
        let (from, to) = (locale.date(dates.start), locale.date(dates.finish));
        say!(locale, "rule-plan-conflict-measured-typed", from = from, to = to)
    })
}
