//! `deadline-missed`: something will not be finished by its deadline.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::Task;
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "deadline-missed",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    sign: "A task, a milestone or a phase that is not finished is forecast to finish after its `deadline`.",
    why: "A deadline moves nothing in the plan, so that the dates stay honest. That it is missed has to be \
          said, or nobody sees it until the day has passed.",
    remedy: "Follow \"why this date\" back to what drives the finish. Then shorten that work, move it forward, \
             or agree on a new `deadline`.",
    example: "`Rack servers` is forecast to finish on 16 Oct 2026, 9 working days after its deadline, \
              5 Oct 2026",
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
