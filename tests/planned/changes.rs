//! Approved changes in the plan over time.

use super::figures;
use milepost::analysis::budget::BudgetFigures;

const PROJECT: &str = "name = \"Relocation\"\nstatus_date = 2026-11-13\n";

const LINE: &str = r#"
[[line]]
id = "L-01"
amount = 400
plan = [
  { month = "2026-09", amount = 100 }, { month = "2026-10", amount = 100 }, { month = "2026-11", amount = 200 },
]
"#;

fn budget(lines: &str, changes: &str) -> BudgetFigures {
    figures(&[("project.toml", PROJECT), ("budget.toml", lines), ("changes.toml", changes)]).1.budget.unwrap()
}

fn change(rest: &str) -> String {
    format!(
        "[[change]]\nid = \"C-01\"\ntitle = \"More\"\nfunded_by = \"budget\"\nstatus = \"approved\"\n{rest}\n"
    )
}

/// Returns the months of the first line, `2026-09 100`.
fn months(budget: &BudgetFigures) -> Vec<String> {
    budget.lines[0].planned.months.iter().map(|(month, amount)| format!("{month} {amount}")).collect()
}

fn approved_and_planned(budget: &BudgetFigures) -> (String, String) {
    let last = budget.burn.last().unwrap();
    (budget.total.approved.to_string(), last.cumulative_planned.to_string())
}

#[test]
fn a_change_follows_what_its_line_holds_from_the_decision_on() {
    let change = change("impact = { cost = 60 }\ndecided = 2026-10-15\nline = \"L-01\"");
    let budget = budget(LINE, &change);
    // 60 by 100 : 200 of October and November.
    assert_eq!(months(&budget), ["2026-09 100", "2026-10 120", "2026-11 240"]);
    // The planned curve ends at the approved budget.
    assert_eq!(approved_and_planned(&budget), ("460".into(), "460".into()));
    // 100 + 120 + 13 of 30 days of 240.
    assert_eq!(budget.planned_to_date.to_string(), "324");
    // Nothing is booked, so all that is approved is still to come.
    assert_eq!(budget.lines[0].amounts.forecast.to_string(), "460");
}

#[test]
fn a_change_that_saves_money_lowers_the_plan_alike() {
    let change = change("impact = { cost = -30 }\ndecided = 2026-10-15\nline = \"L-01\"");
    let budget = budget(LINE, &change);
    assert_eq!(months(&budget), ["2026-09 100", "2026-10 90", "2026-11 180"]);
    assert_eq!(approved_and_planned(&budget), ("370".into(), "370".into()));
}

#[test]
fn where_the_line_holds_nothing_more_it_is_all_in_the_month_of_the_decision() {
    let line = LINE.replace("2026-11\", amount = 200", "2026-08\", amount = 200");
    let change = change("impact = { cost = 60 }\ndecided = 2026-11-02\nline = \"L-01\"");
    let budget = budget(&line, &change);
    assert_eq!(months(&budget), ["2026-08 200", "2026-09 100", "2026-10 100", "2026-11 60"]);
    assert_eq!(approved_and_planned(&budget), ("460".into(), "460".into()));
}

#[test]
fn a_change_without_a_line_follows_all_lines_together() {
    let lines = format!(
        "{LINE}\n[[line]]\nid = \"L-02\"\namount = 100\nspread = {{ from = 2026-12-01, to = 2026-12-31 }}\n"
    );
    let change = change("impact = { cost = 90 }\ndecided = 2026-11-02");
    let budget = budget(&lines, &change);
    // 90 by 200 : 100 of November and December.
    let without: Vec<String> = budget
        .planned_without_line
        .months
        .iter()
        .map(|(month, amount)| format!("{month} {amount}"))
        .collect();
    assert_eq!(without, ["2026-11 60", "2026-12 30"]);
    assert_eq!(approved_and_planned(&budget), ("590".into(), "590".into()));
}

#[test]
fn what_is_not_approved_or_not_paid_by_the_budget_is_not_planned() {
    let cost = "impact = { cost = 60 }\ndecided = 2026-10-15\nline = \"L-01\"";
    let changes = [
        change(cost).replace("\"budget\"", "\"contingency\""),
        change(&cost.replace("decided = 2026-10-15\n", "")).replace("approved", "requested"),
        change(cost).replace("approved", "rejected"),
        // Decided after the status date: it is not decided yet.
        change(&cost.replace("2026-10-15", "2026-11-20")),
    ];
    for change in changes {
        let budget = budget(LINE, &change);
        assert_eq!(months(&budget), ["2026-09 100", "2026-10 100", "2026-11 200"], "{change}");
    }
}

#[test]
fn a_change_without_a_date_counts_from_when_it_was_asked_for() {
    let of = |rest: &str| {
        months(&budget(LINE, &change(&format!("impact = {{ cost = 60 }}\nline = \"L-01\"\n{rest}"))))
    };
    assert_eq!(of("raised = 2026-11-01"), ["2026-09 100", "2026-10 100", "2026-11 260"]);
    // Nothing is known of when: all of the line's plan.
    assert_eq!(of(""), ["2026-09 115", "2026-10 115", "2026-11 230"]);
}
