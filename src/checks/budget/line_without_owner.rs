//! `line-without-owner`: money that nobody answers for.

use crate::checks::budget::money::named;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::Money;

pub const RULE: Rule = Rule {
    name: "line-without-owner",
    topic: Topic::Budget,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = &context.figures.budget else { return Vec::new() };
    let lines = &context.edition.budget().lines;
    let to_come = |place: usize| budget.lines[place].amounts.forecast - budget.lines[place].amounts.actual;
    let open: Vec<usize> = (0..lines.len())
        .filter(|&place| lines[place].record.owner.is_missing() && to_come(place) > Money::ZERO)
        .collect();
    let currency = context.edition.head().currency;
    if open.len() > 1 && lines.iter().all(|line| line.record.owner.is_missing()) {
        let text = format!("none of the {} budget lines has an owner", lines.len());
        let first = Finding::new(&RULE, text).at(lines[open[0]].record.at.clone());
        return vec![first.measured("no owners", "an owner for each line")];
    }
    open.into_iter()
        .map(|place| {
            let (line, to_come) = (&lines[place], currency.short(to_come(place)));
            let text = format!("{} has no owner, and {to_come} is still expected on it", named(line));
            Finding::new(&RULE, text).about(&line.record).measured("no owner", "an owner for each line")
        })
        .collect()
}
