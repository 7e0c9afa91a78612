//! What the baseline of earned value holds: level of effort, and changes that the contingency pays for.

use super::folder::{ACTUALS, LINE, TASK, budget, check, number};
use serde_json::Value;

const CHANGE: &str = "[[change]]\nid = \"C-01\"\ntitle = \"More\"\nfunded_by = \"contingency\"\nstatus = \"approved\"\n\
                      decided = 2026-02-10\nline = \"L-01\"\nimpact = { cost = 9000 }\n";

fn with(change: &str) -> Value {
    let plan = format!("{TASK}progress = 35\n");
    let files = [
        ("plan.toml", plan.as_str()),
        ("budget.toml", LINE),
        ("changes.toml", change),
        ("actuals.csv", ACTUALS),
    ];
    budget("2026-03-31", &files)
}

/// 9,000 by 10 : 20 : 30 : 30 of February to May: 1,000, 2,000, 3,000 and 3,000. By the end of March 40,000 + 3,000 are
/// planned; 35 % of 109,000 are earned for the 36,000 that it cost: 38,150 / 36,000, and 38,150 / 43,000. What is left are 70,850 for 73,000.
#[test]
fn what_the_contingency_pays_for_can_be_earned() {
    let found = with(CHANGE);
    check(&found, &[("approved", 100_000.0), ("planned_to_date", 40_000.0)]);
    let found = &found["earned_value"];
    check(
        found,
        &[
            ("bac", 109_000.0),
            ("drawn_contingency", 9_000.0),
            ("pv", 43_000.0),
            ("ev", 38_150.0),
            ("ac", 36_000.0),
            ("cpi", 1.0597),
            ("spi", 0.8872),
            ("tcpi", 0.9705),
        ],
    );
    // 21,000 were planned by the end of February (20,000 and 1,000), 22,000 more in March: 2 + 17,150 / 22,000.
    check(&found["earned_schedule"], &[("es", 2.779545), ("planned_duration", 5.0)]);
}

#[test]
fn what_is_asked_of_the_contingency_or_names_no_line_is_not_in_it() {
    let pending = CHANGE.replace("\"approved\"\ndecided = 2026-02-10", "\"requested\"");
    check(
        &with(&pending)["earned_value"],
        &[("bac", 100_000.0), ("pv", 40_000.0), ("drawn_contingency", 0.0)],
    );
    let without_line = with(&CHANGE.replace("line = \"L-01\"\n", ""));
    let found = &without_line["earned_value"];
    check(found, &[("bac", 100_000.0), ("pv", 40_000.0), ("drawn_contingency", 0.0)]);
    assert!(found["left_out"][0].get("line").is_none());
    assert_eq!(number(&found["left_out"][0]["amount"]), 9_000.0);
}

/// Help on the floor is planned from 23 November to 18 December, 100 a day, and its task is late: it has not begun.
#[test]
fn level_of_effort_earns_exactly_what_is_planned() {
    let plan = "[[task]]\nid = \"move\"\nduration = \"5d\"\nline = \"L-01\"\n\
                [[task]]\nid = \"help\"\nduration = \"20d\"\nnot_before = 2026-12-07\nearned = \"effort\"\nline = \"L-02\"\n";
    let lines = "[[line]]\nid = \"L-01\"\namount = 1000\nplan = [{ month = \"2026-11\", amount = 1000 }]\n\
                 [[line]]\nid = \"L-02\"\namount = 2600\nspread = { from = 2026-11-23, to = 2026-12-18 }\n\
                 [[line]]\nid = \"L-03\"\namount = 300\nspread = { from = 2026-11-01, to = 2026-11-30 }\n";
    let days = [
        ("2026-11-13", 0.0, 130.0),
        ("2026-11-22", 0.0, 220.0),
        ("2026-11-23", 100.0, 230.0),
        ("2026-11-27", 500.0, 270.0),
        ("2026-12-18", 2600.0, 300.0),
    ];
    for (day, help, rest) in days {
        let found = &budget(day, &[("plan.toml", plan), ("budget.toml", lines)])["earned_value"];
        let rows = found["lines"].as_array().unwrap();
        check(&rows[1], &[("pv", help), ("ev", help), ("sv", 0.0)]);
        check(&rows[2], &[("pv", rest), ("ev", rest), ("sv", 0.0)]);
        // The help is named by a task, the third line by none.
        check(found, &[("earned_as_planned", 300.0)]);
    }
}

/// A plan of 400 and 400 for a line of 1,000: by the end of the first month half of it is planned, and earned.
#[test]
fn a_plan_that_does_not_sum_to_its_line_is_taken_by_its_shares() {
    let lines = format!(
        "{LINE}[[line]]\nid = \"L-02\"\namount = 1000\nplan = [{{ month = \"2026-01\", amount = 400 }}, \
         {{ month = \"2026-02\", amount = 400 }}]\n"
    );
    let plan = format!("{TASK}progress = 35\n");
    for (day, wanted) in [("2026-01-31", 500.0), ("2026-02-14", 750.0), ("2026-02-28", 1000.0)] {
        let found = &budget(day, &[("plan.toml", plan.as_str()), ("budget.toml", &lines)])["earned_value"];
        check(&found["lines"][1], &[("bac", 1000.0), ("pv", wanted), ("ev", wanted), ("sv", 0.0)]);
    }
}

/// Why there is none is told, except where an audience may not see all of the money.
#[test]
fn where_no_task_names_a_line_the_reason_is_told() {
    let plan = "[[task]]\nid = \"move\"\nduration = \"5d\"\n";
    let found = budget("2026-03-31", &[("plan.toml", plan), ("budget.toml", LINE)]);
    assert!(found.get("earned_value").is_none());
    assert_eq!(found["earned_value_not_computable"], "no task names the budget line that pays for it");
    assert!(with(CHANGE).get("earned_value_not_computable").is_none());
}
