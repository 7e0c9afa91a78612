//! `ownership-item-unknown`: somebody answers for something that the project calls by another name.

use crate::analysis::ownership::known_items;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

/// How alike two names are from which one is taken for the other, 0 to 1.
const ALIKE: f64 = 0.88;

pub const RULE: Rule = Rule {
    name: "ownership-item-unknown",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let rows = context.edition.ownership();
    let unknown = context.figures.ownership.items.iter().filter(|item| !item.is_known);
    let rows = unknown.flat_map(|item| &item.rows).map(|&place| &rows[place]);
    rows.filter_map(|row| {
        let word = row.item.to_lowercase();
        let likeness = |name: &str| strsim::jaro_winkler(&word, &name.to_lowercase());
        let near = known_items(context.edition).map(|name| (likeness(name), name));
        // Of names that are equally near the first in order is said, whatever order they were found in.
        let near = near
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
            .filter(|(likeness, _)| *likeness > ALIKE)?;
        let locale = context.numbers();
        let text = say!(locale, "rule-ownership-item-unknown-found", item = &row.item, near = near.1);
        Some(Finding::new(&RULE, text).at(row.at.clone()).measured(
            say!(locale, "rule-ownership-item-unknown-measured"),
            say!(locale, "rule-ownership-item-unknown-limit"),
        ))
    })
    .collect()
}
