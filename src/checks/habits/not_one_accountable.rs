//! `not-one-accountable`: nobody answers for something, or more than one does.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::text::list;

pub const RULE: Rule = Rule {
    name: "not-one-accountable",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let rows = context.edition.ownership();
    let mut findings = Vec::new();
    for item in &context.figures.ownership.items {
        let (first, last) = (item.rows.first(), item.rows.last());
        let Some((first, last)) = first.zip(last).map(|(first, last)| (&rows[*first], &rows[*last])) else {
            continue;
        };
        let names: Vec<&str> = item.accountable.iter().map(|who| who.name.as_str()).collect();
        let (text, at, measured) = if names.len() > 1 {
            let count = crate::units::text::count_word(names.len());
            let text =
                format!("{count} people are accountable for `{}`: {}", first.item, list(&names, "and"));
            (text, &last.at, format!("{count} people"))
        } else if names.is_empty() && !item.is_withheld {
            (format!("nobody is accountable for `{}`", first.item), &first.at, "nobody".to_string())
        } else {
            continue;
        };
        let mut finding = Finding::new(&RULE, text).at(at.clone()).measured(measured, "exactly one person");
        finding.record = item.task.map(|place| context.edition.tasks()[place].record.id.clone());
        findings.push(finding);
    }
    findings
}
