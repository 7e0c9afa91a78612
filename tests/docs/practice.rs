//! The table of good practice names every rule, and no rule that there is not.

use super::markdown::documents;
use milepost::checks;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_rule_answers_a_practice_and_every_rule_named_exists() {
    let documents = documents();
    let table = documents.iter().find(|document| document.path == Path::new("docs/practice.md")).unwrap();
    let named: BTreeSet<&str> =
        table.links.iter().filter_map(|link| link.strip_prefix("rules.md#")).collect();
    let rules: BTreeSet<&str> = checks::ALL.iter().map(|rule| rule.name).collect();
    let unnamed: Vec<_> = rules.difference(&named).collect();
    assert!(unnamed.is_empty(), "docs/practice.md says of no practice that it is watched by {unnamed:?}");
    let unknown: Vec<_> = named.difference(&rules).collect();
    assert!(unknown.is_empty(), "docs/practice.md names rules that there are not: {unknown:?}");
}

#[test]
fn every_practice_has_its_place() {
    let text = std::fs::read_to_string(super::root().join("docs/practice.md")).unwrap();
    let rows: Vec<Vec<&str>> = text
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| What good practice"))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), 34, "one line for each practice");
    for row in rows {
        assert_eq!(row.len(), 3, "{row:?}");
        assert!(!row[1].is_empty(), "{row:?}: where is it?");
    }
}
