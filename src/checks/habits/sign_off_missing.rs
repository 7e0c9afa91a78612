//! `sign-off-missing`: the work is finished, and nobody has accepted what it delivers.

use crate::analysis::closure::{DeliverableFigures, DeliverableState};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::project::Stage;
use crate::units::locale::say;

const WAIT: Threshold = Threshold { key: "sign_off_wait", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "sign-off-missing",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[WAIT],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // An audience that does not see all may not be told that a sign-off is missing: it may only be hidden.
    let is_closing = matches!(edition.head().stage, Some(Stage::Closing | Stage::Closed));
    let wants_all = is_closing && edition.audience().complete;
    let limit = context.settings.value(&WAIT);
    let late = context.figures.closure.deliverables.iter().filter_map(|figures| {
        let days = figures.waiting_days.filter(|&days| f64::from(days) > limit)?;
        (wants_all || figures.sign_off.is_some()).then(|| finding(context, figures, days, limit))
    });
    late.collect()
}

fn finding(context: &Context, figures: &DeliverableFigures, days: i32, limit: f64) -> Finding {
    let task = &context.edition.tasks()[figures.place];
    let what = task.deliverable.as_deref().unwrap_or(&task.name);
    let locale = context.numbers();
    let (dated, date) = (task.times.finished.is_some(), task.times.finished.map(|date| locale.date(date)));
    let date = date.unwrap_or_default();
    let text = match figures.state {
        DeliverableState::Rejected => say!(
            locale,
            "rule-sign-off-missing-found-rejected",
            task = &task.name,
            dated = dated,
            date = date,
            what = what,
        ),
        _ => say!(
            locale,
            "rule-sign-off-missing-found",
            task = &task.name,
            dated = dated,
            date = date,
            days = days,
            what = what,
        ),
    };
    let finding = Finding::new(&RULE, text).measured(
        say!(locale, "rule-sign-off-missing-measured", days = days),
        say!(locale, "rule-at-most-days", count = whole(limit)),
    );
    match figures.sign_off {
        Some(place) => finding.about(&context.edition.sign_offs()[place].record),
        None => finding.about(&task.record),
    }
}
