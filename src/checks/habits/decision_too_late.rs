//! `decision-too-late`: the day on which a decision is asked for lies after the day on which it has to be there.

use crate::analysis::decision::{DecisionFigures, Stands};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic, and_then};
use crate::edition::decision::DecisionStatus;
use crate::units::locale::say;

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
    let locale = context.numbers();
    let (id, title, date) = (&decision.record.id, &decision.title, locale.date(needed_by));
    let text = match figures.stands {
        Some(Stands { task, since }) => say!(
            locale,
            "rule-decision-too-late-found-blocked",
            id = id,
            decision = title,
            date = date,
            task = &context.edition.tasks()[task].name,
            since = locale.date(since),
        ),
        None => say!(
            locale,
            "rule-decision-too-late-found",
            id = id,
            decision = title,
            date = date,
            latest = locale.date(latest),
        ),
    };
    let waits = figures.stands.is_some();
    let cost = figures.delay.as_ref().map(|delay| delay.words(context.edition, waits));
    let days = needed_by - latest;
    Some(Finding::new(&RULE, and_then(locale, text, cost)).about(&decision.record).measured(
        say!(locale, "rule-decision-too-late-measured", days = days),
        say!(locale, "rule-decision-too-late-limit"),
    ))
}
