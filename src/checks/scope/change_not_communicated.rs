//! `change-not-communicated`: decided, and nobody knows.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::named;
use crate::edition::change::Change;
use crate::units::locale;

const TOLD: Threshold = Threshold {
    key: "change_told",
    default: 7.0,
    unit: ThresholdUnit::Days,
    meaning: "days after its decision within which a change is to be communicated",
};

pub const RULE: Rule = Rule {
    name: "change-not-communicated",
    topic: Topic::Scope,
    severity: Severity::Warning,
    sign: "A change is approved or done, was decided longer ago than the limit, and `communicated` names nobody.",
    why: "Those who were not told go on as before: they build, order, test or teach the old thing, and learn of \
          the change from its effects.",
    remedy: "List who has to do something else now: those who do the work, those who asked, the supplier, the \
             users. Tell them this week, and write `communicated = [{ to, date }]`.",
    example: "change C-04 `Extend the contractor` was decided on 23 Oct 2026, 21 days ago, and communicated to \
              nobody",
    thresholds: &[TOLD],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&TOLD);
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    let untold = context.edition.changes().iter();
    let is_told = |change: &Change| change.communicated.iter().any(|told| told.date <= as_of);
    for change in untold.filter(|change| change.status.is_approved() && !is_told(change)) {
        let Some(decided) = change.decided else { continue };
        let days = as_of - decided;
        if f64::from(days) <= limit {
            continue;
        }
        let text = format!(
            "{} was decided on {}, {days} days ago, and communicated to nobody",
            named(change),
            locale::date(decided)
        );
        findings.push(Finding::new(&RULE, text).about(&change.record).measured(
            format!("{days} days, nobody told"),
            format!("told within {} days", context.numbers().decimal(limit, 0)),
        ));
    }
    findings
}
