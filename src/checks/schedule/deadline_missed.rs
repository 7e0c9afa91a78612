//! `deadline-missed`: something will not be finished by its deadline.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::Task;
use crate::units::locale::{Locale, say};

pub const RULE: Rule = Rule {
    name: "deadline-missed",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    context.edition.tasks().iter().filter_map(|task| finding(task, context.numbers())).collect()
}

fn finding(task: &Task, locale: Locale) -> Option<Finding> {
    let (deadline, finish) = (task.limits.deadline?, task.times.forecast?.finish);
    if task.inactive || task.times.is_finished() || finish <= deadline {
        return None;
    }
    // Nobody works on the days between the two, where there are none.
    let days = task.times.deadline_slip_days.unwrap_or(0).max(0);
    let (on, deadline) = (locale.date(finish), locale.date(deadline));
    let text = say!(
        locale,
        "rule-deadline-missed-found",
        task = &task.name,
        finish = &on,
        days = days,
        deadline = &deadline,
    );
    let limit = say!(locale, "rule-deadline-missed-limit", deadline = &deadline);
    Some(Finding::new(&RULE, text).about(&task.record).measured(on, limit))
}
