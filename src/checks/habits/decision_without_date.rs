//! `decision-without-date`: a question is open, and nothing says by when it has to be answered.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::decision::DecisionStatus;

pub const RULE: Rule = Rule {
    name: "decision-without-date",
    topic: Topic::Habits,
    severity: Severity::Notice,
    sign: "A decision is needed, it has no `needed_by`, and no work in `affects` that is still to start, no `gate` and \
           no blocked work gives it a latest date. One that was put off (`deferred`) is left alone.",
    why: "A question without a day is always less urgent than one with a day. It is answered when somebody \
          stumbles over it, and that is the day on which the answer was needed.",
    remedy: "Say what waits for it in `affects`: its latest date is then computed from the plan. Or set \
             `needed_by`. If nothing waits for it, close it, or mark it `deferred`.",
    example: "decision D-14 `Second migration team` has no date, and no work in the plan gives it one",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // Work that is not shown may give it a date.
    if !edition.audience().complete {
        return Vec::new();
    }
    let undated = context.figures.decisions.iter().filter(|figures| figures.latest.is_none());
    undated
        .map(|figures| &edition.decisions()[figures.place])
        .filter(|decision| decision.status == DecisionStatus::Needed && decision.needed_by.is_none())
        .map(|decision| {
            let (id, title) = (&decision.record.id, &decision.title);
            let text = format!("decision {id} `{title}` has no date, and no work in the plan gives it one");
            Finding::new(&RULE, text)
                .about(&decision.record)
                .measured("no date", "a day by which it is needed")
        })
        .collect()
}
