//! `start-overdue`: nothing holds a task but the calendar, and nobody says that it has begun.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::link::LinkKind;
use crate::edition::task::{Limits, Task};
use crate::edition::times::{Driver, Status};
use crate::units::Date;
use crate::units::locale::{Locale, say};

const OVERDUE: Threshold = Threshold { key: "start_overdue", default: 3.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "start-overdue",
    topic: Topic::Schedule,
    severity: Severity::Notice,
    thresholds: &[OVERDUE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let as_of = edition.as_of();
    let limit = context.settings.value(&OVERDUE);
    edition
        .tasks()
        .iter()
        .filter(|task| task.is_work() && !task.is_level_of_effort() && !task.hidden_neighbour)
        .filter(|task| task.times.status == Status::NotStarted && task.times.driver == Driver::AsOf)
        .filter(|task| task.blocked.is_none() && !task.limits.as_late)
        .filter_map(|task| {
            let since = since(context, task)?;
            let days = as_of - since.date;
            (f64::from(days) > limit).then(|| finding(task, since, days, limit, context.numbers()))
        })
        .collect()
}

/// Since when a task could be under way.
struct Since {
    date: Date,
    /// The baseline says so.
    agreed: bool,
}

/// Returns the day on which the baseline has the task start; else the day by which everything was there that
/// it waits for. Nothing where that is not told by dates: after links that do not wait for a finish, a lag,
/// or what binds its phase.
fn since(context: &Context, task: &Task) -> Option<Since> {
    if let Some(baseline) = task.times.baseline {
        return Some(Since { date: baseline.start, agreed: true });
    }
    let tasks = context.edition.tasks();
    let mut parent = task.parent;
    while let Some(above) = parent.map(|place| &tasks[place]) {
        if !above.after.is_empty() || above.limits != Limits::default() {
            return None;
        }
        parent = above.parent;
    }
    let mut dates = vec![context.edition.head().start];
    dates.extend([task.limits.not_before, task.limits.start_on].map(|date| date.map(Date::previous)));
    for link in &task.after {
        if link.kind != LinkKind::FinishToStart || !link.lag.is_empty() {
            return None;
        }
        dates.push(Some(tasks[link.from].times.finished?));
    }
    dates.into_iter().flatten().max().map(|date| Since { date, agreed: false })
}

fn finding(task: &Task, since: Since, days: i32, limit: f64, locale: Locale) -> Finding {
    let (name, date) = (&task.name, locale.date(since.date));
    let text = if since.agreed {
        say!(locale, "rule-start-overdue-found-agreed", task = name, date = date, days = days)
    } else {
        say!(locale, "rule-start-overdue-found", task = name, date = date, days = days)
    };
    let presses = task.times.critical || task.times.near_critical;
    Finding::new(&RULE, text)
        .severity(if since.agreed && presses { Severity::Warning } else { Severity::Notice })
        .about(&task.record)
        .measured(
            say!(locale, "rule-days", count = days),
            say!(locale, "rule-at-most-days", count = whole(limit)),
        )
}
