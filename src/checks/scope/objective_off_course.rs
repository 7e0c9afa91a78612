//! `objective-off-course`: the readings do not go where they should.

use crate::analysis::objective::percent;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::project::{Objective, Reading};
use crate::edition::task::{self, Task};
use crate::units::Date;
use crate::units::locale::say;

const LAG: Threshold = Threshold { key: "objective_lag", default: 40.0, unit: ThresholdUnit::Percent };

/// Readings scatter: a step back of up to this share of the way is not called one.
const SCATTER: f64 = 0.05;

pub const RULE: Rule = Rule {
    name: "objective-off-course",
    topic: Topic::Scope,
    severity: Severity::Notice,
    thresholds: &[LAG],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let objectives = context.edition.objectives().iter();
    objectives.filter_map(|objective| finding(context, objective)).collect()
}

fn finding(context: &Context, objective: &Objective) -> Option<Finding> {
    let (from, target) = (objective.from?, objective.target?);
    let way = target - from;
    let as_of = context.edition.as_of();
    let mut readings: Vec<&Reading> =
        objective.readings.iter().filter(|reading| reading.date <= as_of).collect();
    readings.sort_by_key(|reading| reading.date);
    let newest = readings.last()?;
    // Where nothing is to change, there is no way to be off.
    let reached = |value: f64| if way == 0.0 { 1.0 } else { (value - from) / way };
    let now = reached(newest.value);
    if now >= 1.0 {
        return None;
    }
    let (locale, id, outcome) = (context.numbers(), &objective.record.id, &objective.outcome);
    let number = |value: f64| locale.decimal(value, 2);
    let before = readings.len().checked_sub(2).map_or(from, |place| readings[place].value);
    if reached(before) - now > SCATTER {
        let text = say!(
            locale,
            "rule-objective-off-course-found-away",
            id = id,
            objective = outcome,
            target = number(target),
            value = number(newest.value),
            date = locale.date(newest.date),
            before = number(before),
        );
        let limit = say!(locale, "rule-objective-off-course-limit-away", target = number(target));
        return Some(
            Finding::new(&RULE, text).about(&objective.record).measured(number(newest.value), limit),
        );
    }
    let time = time_gone(context, newest.date)?;
    let work = work_done(context.edition.tasks(), &objective.record.id)?;
    let (lag, limit) = (time.min(work) - now.max(0.0), context.settings.value(&LAG) / 100.0);
    (lag > limit).then(|| {
        let share = |share: f64| locale.hundredths(percent(share), 0);
        let text = say!(
            locale,
            "rule-objective-off-course-found",
            id = id,
            objective = outcome,
            way = share(now.max(0.0)),
            from = number(from),
            target = number(target),
            time = share(time),
            work = share(work),
        );
        Finding::new(&RULE, text).about(&objective.record).measured(
            say!(locale, "rule-objective-off-course-measured", points = whole(percent(lag))),
            say!(locale, "rule-objective-off-course-limit", points = whole(percent(limit))),
        )
    })
}

/// Returns the share of the project's time that was over on a day: from its start to the finish that was
/// agreed, or without a baseline to the one forecast.
fn time_gone(context: &Context, on: Date) -> Option<f64> {
    let schedule = context.edition.schedule();
    let start = context.edition.head().start.or(schedule.start)?;
    let finish = schedule.baseline_finish.or(schedule.finish)?;
    let days = finish - start;
    (days > 0).then(|| (f64::from(on - start) / f64::from(days)).clamp(0.0, 1.0))
}

/// Returns the share done of the tasks that serve an objective; where none names it, of the whole plan. An
/// outcome that comes with the last piece of its work is not behind while that work lies ahead.
fn work_done(tasks: &[Task], id: &str) -> Option<f64> {
    let serves = |task: &&Task| task.objective.as_deref() == Some(id);
    let own = task::progress(tasks.iter().filter(serves));
    own.or_else(|| task::progress(tasks.iter())).map(crate::units::Percent::share)
}
