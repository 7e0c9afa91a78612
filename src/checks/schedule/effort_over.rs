//! `effort-over`: the work takes more effort than it was planned to take.

use crate::analysis::workload::{EffortFigures, efforts};
use crate::analysis::workstream::workstream_of;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::{Locale, say};

const OVER: Threshold = Threshold { key: "effort_over", default: 20.0, unit: ThresholdUnit::Percent };

/// Less planned work than five days of eight hours tells nothing about the rest.
const SMALLEST: i64 = 5 * 480;

pub const RULE: Rule = Rule {
    name: "effort-over",
    topic: Topic::Schedule,
    severity: Severity::Warning,
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
    let locale = context.numbers();
    let other = say!(locale, "rule-effort-over-other-work");
    let text = say!(
        locale,
        "rule-effort-over-found",
        workstream = effort.workstream.as_deref().unwrap_or(&other),
        count = (effort.actual + 479) / 480,
        actual = days(effort.actual, locale),
        planned = days(effort.earned, locale),
        share = locale.share(over),
        open = open,
    );
    let first = of_it().find(|task| !task.times.is_finished())?;
    let limit = say!(locale, "rule-effort-over-limit", share = locale.share(limit / 100.0));
    let finding = Finding::new(&RULE, text).at(first.record.at.clone());
    Some(finding.measured(locale.signed_share(over), limit))
}

/// Returns minutes as days of eight hours, as exactly as the pages have them: the percentage is computed from them.
fn days(minutes: i64, locale: Locale) -> String {
    locale.decimal(minutes as f64 / 480.0, 1)
}
