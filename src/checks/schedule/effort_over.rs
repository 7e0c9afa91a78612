//! `effort-over`: the work takes more effort than it was planned to take.

use crate::analysis::workload::{EffortFigures, efforts};
use crate::analysis::workstream::workstream_of;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::Locale;

const OVER: Threshold = Threshold {
    key: "effort_over",
    default: 20.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent by which the work done in a workstream may take more effort than planned",
};

/// Less planned work than five days of eight hours tells nothing about the rest.
const SMALLEST: i64 = 5 * 480;

pub const RULE: Rule = Rule {
    name: "effort-over",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    sign: "In a workstream with open work the actual effort is above what was planned for the work done so far, \
           by more than the limit. Counted are tasks with both `planned` and `actual` in `effort`, once at least \
           five planned days are done.",
    why: "Who needed a third more for the first half will need a third more for the second. The dates still look \
          fine, because somebody works evenings; then they do not, and both time and money are short at once.",
    remedy: "Ask what took longer than thought, and give the open tasks of this workstream new `remaining` and \
             `estimate` with that in mind. If the dates do not hold then, say so now: fewer things, more people or \
             a later date.",
    example: "`Mail` has taken 61 days of effort for work that was planned at 41, 49 % more, and 5 of its tasks \
              are open",
    thresholds: &[OVER],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    efforts(context.edition).iter().filter_map(|effort| finding(context, effort)).collect()
}

fn finding(context: &Context, effort: &EffortFigures) -> Option<Finding> {
    let tasks = context.edition.tasks();
    let limit = context.settings.value(&OVER);
    if effort.earned < SMALLEST {
        return None;
    }
    let over = (effort.actual - effort.earned) as f64 / effort.earned as f64;
    let of_it = || {
        let name = effort.workstream.as_deref();
        tasks.iter().filter(move |task| task.is_work() && workstream_of(tasks, task) == name)
    };
    let open = of_it().filter(|task| !task.times.is_finished()).count();
    if over * 100.0 <= limit || open == 0 {
        return None;
    }
    let verb = if open == 1 {
        "1 of its tasks is open".to_string()
    } else {
        format!("{open} of its tasks are open")
    };
    let text = format!(
        "`{}` has taken {} days of effort for work that was planned at {}, {} more, and {verb}",
        effort.workstream.as_deref().unwrap_or("Other work"),
        days(effort.actual, context.numbers()),
        days(effort.earned, context.numbers()),
        context.numbers().share(over),
    );
    let first = of_it().find(|task| !task.times.is_finished())?;
    Some(Finding::new(&RULE, text).at(first.record.at.clone()).measured(
        context.numbers().signed_share(over),
        format!("at most +{}", context.numbers().share(limit / 100.0)),
    ))
}

/// Returns minutes as days of eight hours.
fn days(minutes: i64, numbers: Locale) -> String {
    numbers.decimal(minutes as f64 / 480.0, 0)
}
