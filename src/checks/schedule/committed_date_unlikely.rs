//! `committed-date-unlikely`: the plan keeps a promise that most runs of the forecast break.

use crate::analysis::forecast::MilestoneChance;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::{Odds, Percent, locale};

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
    let runs = match chance {
        ..=0.0 => "no run".to_string(),
        chance => format!("only {} runs", Odds::of_share(chance).of_words()),
    };
    let verb = if chance > 0.0 { "keep" } else { "keeps" };
    let text = format!(
        "`{}` is planned for {}, in time for the {} it is committed to, but {runs} of the forecast {verb} that date",
        task.name,
        locale::date(planned),
        locale::date(committed)
    );
    let limit = format!(
        "at least {}",
        context.numbers().percent(Percent::of_share(context.settings.value(threshold) / 100.0))
    );
    Some(
        Finding::new(&RULE, text.replace("only fewer", "fewer"))
            .severity(severity)
            .about(&task.record)
            .measured(context.numbers().share(chance), limit),
    )
}
