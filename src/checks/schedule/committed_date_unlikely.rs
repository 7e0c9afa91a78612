//! `committed-date-unlikely`: the plan keeps a promise that most runs of the forecast break.

use crate::analysis::forecast::MilestoneChance;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::say;
use crate::units::{Odds, Percent};

const NOTICE: Threshold = Threshold { key: "promise_notice", default: 50.0, unit: ThresholdUnit::Percent };
const AMBER: Threshold = Threshold { key: "promise_amber", default: 20.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "committed-date-unlikely",
    topic: Topic::Schedule,
    severity: Severity::Notice,
    thresholds: &[NOTICE, AMBER],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Ok(figures) = &context.figures.forecast else { return Vec::new() };
    figures.milestones.iter().filter_map(|milestone| unlikely(context, milestone)).collect()
}

fn unlikely(context: &Context, milestone: &MilestoneChance) -> Option<Finding> {
    let task = &context.edition.tasks()[milestone.place];
    let (committed, planned) = (task.committed?, task.times.forecast?.finish);
    if task.times.committed_slip_days? > 0 {
        return None;
    }
    let chance = milestone.chance?;
    let below = |threshold: &Threshold| chance * 100.0 < context.settings.value(threshold);
    let (severity, threshold) = match (below(&AMBER), below(&NOTICE)) {
        (true, _) => (Severity::Warning, &AMBER),
        (_, true) => (Severity::Notice, &NOTICE),
        _ => return None,
    };
    let locale = context.numbers();
    let (bound, count, of) = Odds::of_share(chance).parts();
    let text = say!(
        locale,
        "rule-committed-date-unlikely-found",
        task = &task.name,
        planned = locale.date(planned),
        committed = locale.date(committed),
        runs = if chance > 0.0 { bound } else { "none" },
        count = count,
        of = of,
    );
    let limit = locale.percent(Percent::of_share(context.settings.value(threshold) / 100.0));
    Some(
        Finding::new(&RULE, text)
            .severity(severity)
            .about(&task.record)
            .measured(locale.share(chance), say!(locale, "rule-at-least", limit = limit)),
    )
}
