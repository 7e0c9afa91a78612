//! `schedule-late`: a promised date will not be kept.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::Subject;
use crate::edition::task::Task;
use crate::units::locale::{Locale, say};

pub const AMBER: Threshold =
    Threshold { key: "schedule_amber", default: 5.0, unit: ThresholdUnit::WorkingDays };
pub const RED: Threshold = Threshold { key: "schedule_red", default: 20.0, unit: ThresholdUnit::WorkingDays };

pub const RULE: Rule = Rule {
    name: "schedule-late",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[AMBER, RED],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let tasks = context.edition.tasks();
    let committed: Vec<Finding> = tasks
        .iter()
        .filter(|task| task.is_milestone() && !task.times.is_finished())
        .filter_map(|task| late_milestone(context, task))
        .collect();
    // Where dates are promised, they are what the tolerance is held against.
    let any_promise =
        tasks.iter().any(|task| task.is_milestone() && !task.inactive && task.committed.is_some());
    if any_promise { committed } else { late_finish(context).into_iter().collect() }
}

fn late_milestone(context: &Context, task: &Task) -> Option<Finding> {
    let (committed, forecast) = (task.committed?, task.times.forecast?.finish);
    let late = f64::from(task.times.committed_slip_days?);
    let severity = severity(context, late)?;
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-schedule-late-found",
        task = &task.name,
        forecast = locale.date(forecast),
        days = whole(late),
        committed = locale.date(committed),
    );
    let finding = Finding::new(&RULE, text).severity(severity).about(&task.record);
    Some(finding.measured(measured(late, locale), limit(context, severity)))
}

fn late_finish(context: &Context) -> Option<Finding> {
    let schedule = context.edition.schedule();
    if is_part_over(context) {
        return None;
    }
    let late = f64::from(schedule.slip_days?);
    let severity = severity(context, late)?;
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-schedule-late-found-finish",
        subject = context.edition.audience().subject.key(),
        forecast = locale.date(schedule.finish?),
        days = whole(late),
        baseline = locale.date(schedule.baseline_finish?),
    );
    let finding = Finding::new(&RULE, text).severity(severity).at(context.edition.head().at.clone());
    Some(finding.measured(measured(late, locale), limit(context, severity)))
}

/// Tells whether readers see a part of the project, and all of it is done: late or not, nothing can be done about it.
pub fn is_part_over(context: &Context) -> bool {
    let edition = context.edition;
    let mut open = edition.tasks().iter().filter(|task| !task.times.summary && task.is_listed());
    edition.audience().subject != Subject::Project && open.all(|task| task.times.is_finished())
}

fn severity(context: &Context, late: f64) -> Option<Severity> {
    if late > context.settings.value(&RED) {
        Some(Severity::Alarm)
    } else if late > context.settings.value(&AMBER) {
        Some(Severity::Warning)
    } else {
        None
    }
}

fn limit(context: &Context, severity: Severity) -> String {
    let threshold = if severity == Severity::Alarm { &RED } else { &AMBER };
    let most = context.settings.value(threshold);
    say!(context.numbers(), "rule-at-most-work-days", count = whole(most.round()))
}

fn measured(late: f64, locale: Locale) -> String {
    say!(locale, "rule-schedule-late-measured", days = whole(late))
}
