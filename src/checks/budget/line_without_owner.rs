//! `line-without-owner`: money that nobody answers for.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::Money;
use crate::units::locale::say;

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
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let limit = || say!(locale, "rule-line-without-owner-limit");
    if open.len() > 1 && lines.iter().all(|line| line.record.owner.is_missing()) {
        let text = say!(locale, "rule-line-without-owner-found-none", count = lines.len());
        let first = Finding::new(&RULE, text).at(lines[open[0]].record.at.clone());
        return vec![first.measured(say!(locale, "rule-line-without-owner-measured-none"), limit())];
    }
    open.into_iter()
        .map(|place| {
            let (line, to_come) = (&lines[place], currency.short(to_come(place)));
            let text = say!(
                locale,
                "rule-line-without-owner-found",
                id = &line.record.id,
                line = &line.name,
                expected = to_come,
            );
            let measured = say!(locale, "rule-line-without-owner-measured");
            Finding::new(&RULE, text).about(&line.record).measured(measured, limit())
        })
        .collect()
}
