//! The bridge from the money first agreed to the forecast.

use super::{HEAD, money, report};
use milepost::analysis::bridge::Start;

const BUDGET: &str = "[[line]]\nid = \"A\"\namount = 100\nforecast = 150\n\n[[line]]\nid = \"B\"\namount = 50\nforecast = 58\n";
const CHANGES: &str = "[[change]]\nid = \"C-1\"\ntitle = \"More\"\nstatus = \"approved\"\ndecided = 2026-05-04\n\
     funded_by = \"budget\"\nline = \"A\"\nimpact = { cost = 20 }\n\n\
     [[change]]\nid = \"C-2\"\ntitle = \"Just done\"\nstatus = \"done\"\nfunded_by = \"budget\"\nline = \"B\"\n\
     impact = { cost = 5, days = 1 }\n";

fn files(head: &str) -> Vec<(&'static str, String)> {
    vec![
        ("project.toml", head.to_string()),
        ("budget.toml", BUDGET.to_string()),
        ("changes.toml", CHANGES.to_string()),
    ]
}

#[test]
fn without_a_baseline_it_begins_at_the_lines() {
    let report = report(files(HEAD));
    let bridge = report.figures.bridge.as_ref().unwrap();
    assert!(bridge.baseline.is_none() && bridge.days.is_none());
    let found = bridge.amounts.as_ref().unwrap();
    assert_eq!(found.starts_at, Start::Lines);
    assert_eq!((found.from, found.to, found.total), (money("150"), money("208"), money("58")));
    // 20 on A were approved and 5 on B were not; 30 and 3 are overrun.
    assert_eq!(
        (found.approved(), found.unapproved(), found.overrun()),
        (money("20"), money("5"), money("33"))
    );
    assert_eq!((found.without_approval(), found.unexplained), (money("38"), money("0")));
    let steps = &found.lines[1];
    assert_eq!(
        (steps.from, steps.unapproved, steps.overrun, steps.to),
        (money("50"), money("5"), money("3"), money("58"))
    );
}

#[test]
fn days_that_nobody_approved_are_slip() {
    let head = format!("{HEAD}baseline = \"first\"\n");
    let mut all = files(&head);
    all.push((
        "plan.toml",
        "[[task]]\nid = \"go\"\nname = \"Go\"\nduration = \"8d\"\nstart_on = 2026-11-16\n".to_string(),
    ));
    let kept = "name = \"first\"\ntaken = 2026-03-02\nfinish = 2026-11-18\nbudget = 150\n\n\
                [[task]]\nid = \"go\"\nstart = 2026-11-16\nfinish = 2026-11-18\n\n\
                [[line]]\nid = \"A\"\namount = 100\n\n[[line]]\nid = \"B\"\namount = 50\n";
    all.push(("baselines/first.toml", kept.to_string()));
    let report = report(all);
    let bridge = report.figures.bridge.as_ref().unwrap();
    let days = bridge.days.as_ref().unwrap();
    // Eight days instead of three; the day of C-2 was not approved.
    assert_eq!((days.total, days.approved(), days.slip), (5, 0, Some(5)));
    assert_eq!(bridge.amounts.as_ref().unwrap().starts_at, Start::Baseline);
}
