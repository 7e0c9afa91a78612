//! `not-one-accountable`: nobody answers for something, or more than one does.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "not-one-accountable",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (rows, locale) = (context.edition.ownership(), context.numbers());
    let mut findings = Vec::new();
    for item in &context.figures.ownership.items {
        let (first, last) = (item.rows.first(), item.rows.last());
        let Some((first, last)) = first.zip(last).map(|(first, last)| (&rows[*first], &rows[*last])) else {
            continue;
        };
        let names: Vec<&str> = item.accountable.iter().map(|who| who.name.as_str()).collect();
        let (text, at, measured) = if names.len() > 1 {
            let text = say!(
                locale,
                "rule-not-one-accountable-found",
                count = names.len(),
                item = &first.item,
                names = locale.list(&names),
            );
            (text, &last.at, say!(locale, "rule-not-one-accountable-measured", count = names.len()))
        } else if names.is_empty() && !item.is_withheld {
            let text = say!(locale, "rule-not-one-accountable-found-nobody", item = &first.item);
            (text, &first.at, say!(locale, "rule-not-one-accountable-measured-nobody"))
        } else {
            continue;
        };
        let limit = say!(locale, "rule-not-one-accountable-limit");
        let mut finding = Finding::new(&RULE, text).at(at.clone()).measured(measured, limit);
        finding.record = item.task.map(|place| context.edition.tasks()[place].record.id.clone());
        findings.push(finding);
    }
    findings
}
