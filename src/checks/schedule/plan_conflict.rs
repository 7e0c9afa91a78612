//! `plan-conflict`: two things that the plan says cannot both be kept.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::{Limits, Task};
use crate::edition::times::{Conflict, ConflictKind, Limit};
use crate::units::{Date, locale};

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
    let other = |place: Option<usize>| match place.and_then(|place| tasks.get(place)) {
        Some(other) => format!("`{}`", other.name),
        None => "something that is not shown here".to_string(),
    };
    let name = &task.name;
    let (text, measured, limit) = match conflict.kind {
        ConflictKind::LimitBroken { which } => {
            let (key, date) = limit(&task.limits, which);
            let is_start = matches!(which, Limit::NotBefore | Limit::NotAfter | Limit::StartOn);
            let (verb, day) = if is_start { ("start", dates.start) } else { ("finish", dates.finish) };
            let (day, date) = (locale::date(day), locale::date(date?));
            let says = if task.limits.manual.is_some() { "has typed dates that" } else { "is forecast to" };
            (
                format!("`{name}` {says} {verb} on {day}, but its `{key}` is {date}"),
                day,
                format!("`{key}` {date}"),
            )
        }
        ConflictKind::ManualTooEarly { from } => (
            format!("the typed dates of `{name}` lie before what {} allows, which it waits for", other(from)),
            typed(task),
            "not before what it waits for".to_string(),
        ),
        ConflictKind::StartedBefore { from } => {
            let day = locale::date(task.times.started.unwrap_or(dates.start));
            let text = format!(
                "`{name}` was started on {day}, before the end of {}, which it waits for",
                other(from)
            );
            (text, day, "not before the end of what it waits for".to_string())
        }
        ConflictKind::PersonShort { person } => {
            let person = &context.edition.people().get(person)?.name;
            (
                format!("`{name}` needs more of {person} than there is, however long it waits"),
                "more than can be given".to_string(),
                format!("what {person} can give"),
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

fn typed(task: &Task) -> String {
    task.times.forecast.map_or_else(String::new, |dates| {
        format!("{} to {}", locale::date(dates.start), locale::date(dates.finish))
    })
}
