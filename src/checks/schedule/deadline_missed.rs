//! `deadline-missed`: something will not be finished by its deadline.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::Task;
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "deadline-missed",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    context.edition.tasks().iter().filter_map(finding).collect()
}

fn finding(task: &Task) -> Option<Finding> {
    let (deadline, finish) = (task.limits.deadline?, task.times.forecast?.finish);
    if task.inactive || task.times.is_finished() || finish <= deadline {
        return None;
    }
    let days = match task.times.deadline_slip_days.filter(|&days| days > 0) {
        Some(days) => format!("{days} {} ", plural(days as usize, "working day", "working days")),
        // Nobody works on the days between the two.
        None => String::new(),
    };
    let (on, deadline) = (locale::date(finish), locale::date(deadline));
    let text = format!("`{}` is forecast to finish on {on}, {days}after its deadline, {deadline}", task.name);
    Some(Finding::new(&RULE, text).about(&task.record).measured(on, format!("`deadline` {deadline}")))
}
