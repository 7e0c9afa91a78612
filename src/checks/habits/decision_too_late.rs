//! `decision-too-late`: the day on which a decision is asked for lies after the day on which it has to be there.

use crate::analysis::decision::{DecisionFigures, Stands};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "decision-too-late",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    context.figures.decisions.iter().filter_map(|figures| finding(context, figures)).collect()
}

fn finding(context: &Context, figures: &DecisionFigures) -> Option<Finding> {
    let decision = &context.edition.decisions()[figures.place];
    let (needed_by, latest) = (decision.needed_by?, figures.latest?);
    // A latest date that has passed is told by `decision-overdue`.
    let is_ahead = latest >= context.edition.as_of();
    if decision.status != DecisionStatus::Needed || needed_by <= latest || !is_ahead {
        return None;
    }
    let waits = figures.stands.is_some();
    let cost = figures.delay.as_ref().map(|delay| delay.words(context.edition, waits, "`"));
    let waits = match figures.stands {
        Some(Stands { task, since }) => {
            let name = &context.edition.tasks()[task].name;
            format!("`{name}` has been blocked since {} until it is made", locale::date(since))
        }
        None => format!("the work that waits must start by {}", locale::date(latest)),
    };
    let text = format!(
        "decision {} `{}` is needed on paper by {}, but {waits}{}",
        decision.record.id,
        decision.title,
        locale::date(needed_by),
        cost.map(|cost| format!("; {cost}")).unwrap_or_default(),
    );
    let days = needed_by - latest;
    let word = if days == 1 { "day" } else { "days" };
    Some(
        Finding::new(&RULE, text)
            .about(&decision.record)
            .measured(format!("{days} {word} after the latest date"), "by the latest date of what waits"),
    )
}
