//! `decision-too-late`: the day on which a decision is asked for lies after the day on which it has to be there.

use crate::analysis::decision::{DecisionFigures, Delay, Stands};
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
    let cost = figures.delay.as_ref().and_then(|delay| cost(context, delay, figures.stands.is_some()));
    let days = needed_by - latest;
    Some(Finding::new(&RULE, and_then(locale, text, cost)).about(&decision.record).measured(
        say!(locale, "rule-decision-too-late-measured", days = days),
        say!(locale, "rule-decision-too-late-limit"),
    ))
}

/// Says what each working day does by which the decision comes too late. Where work goes on at weekends only, or in
/// other steps, a day more may cost a week: then it speaks of one day.
fn cost(context: &Context, delay: &Delay, stands: bool) -> Option<String> {
    let (edition, locale) = (context.edition, context.numbers());
    let first = delay.milestones.first();
    let named = first.is_some();
    let (milestone, days) =
        first.map_or(("", delay.finish_days), |&(place, days)| (edition.tasks()[place].name.as_str(), days));
    let moves = named || days > 0;
    let cost = delay.cost.map(|cost| edition.head().currency.exact(cost));
    Some(match (moves, days, cost) {
        (false, _, None) => return None,
        (false, _, Some(cost)) => {
            say!(locale, "rule-decision-too-late-costs", stands = stands, cost = cost)
        }
        (true, 1, None) => say!(
            locale,
            "rule-decision-too-late-moves-day",
            stands = stands,
            named = named,
            milestone = milestone,
        ),
        (true, 1, Some(cost)) => say!(
            locale,
            "rule-decision-too-late-moves-day-costs",
            stands = stands,
            named = named,
            milestone = milestone,
            cost = cost,
        ),
        (true, days, None) => say!(
            locale,
            "rule-decision-too-late-moves-days",
            stands = stands,
            named = named,
            milestone = milestone,
            days = days,
        ),
        (true, days, Some(cost)) => say!(
            locale,
            "rule-decision-too-late-moves-days-costs",
            stands = stands,
            named = named,
            milestone = milestone,
            days = days,
            cost = cost,
        ),
    })
}
