//! The money of each task.

use super::figures;
use milepost::analysis::task_budget::TaskBudgets;
use milepost::units::Money;

const PROJECT: &str = "name = \"Relocation\"\nstart = 2026-10-05\nstatus_date = 2026-10-02\n";

/// Returns the money by task and by line, and checks that together it is what is approved of the lines.
fn budgets(plan: &str, lines: &str, changes: &str) -> (Vec<String>, Vec<String>) {
    let files =
        [("project.toml", PROJECT), ("plan.toml", plan), ("budget.toml", lines), ("changes.toml", changes)];
    let (edition, figures) = figures(&files);
    let lines = figures.budget.unwrap().lines;
    let budgets = TaskBudgets::new(&edition, &lines);
    let all: Money = budgets.by_task.iter().chain(&budgets.level_of_effort).copied().sum();
    assert_eq!(all, lines.iter().map(|line| line.amounts.approved).sum::<Money>());
    let text = |amounts: &[Money]| amounts.iter().map(Money::to_string).collect();
    (text(&budgets.by_task), text(&budgets.level_of_effort))
}

const LINE: &str = "[[line]]\nid = \"L-01\"\namount = 100\n";

fn task(id: &str, rest: &str) -> String {
    format!("[[task]]\nid = \"{id}\"\nline = \"L-01\"\n{rest}\n")
}

#[test]
fn a_line_is_split_by_duration() {
    let plan =
        task("a", "duration = \"1d\"") + &task("b", "duration = \"1d\"") + &task("c", "duration = \"1d\"");
    // To the coin; the last takes the rest.
    assert_eq!(budgets(&plan, LINE, "").0, ["33.33", "33.33", "33.34"]);
}

#[test]
fn a_line_is_split_by_effort_where_all_of_its_tasks_have_one() {
    let with = |effort: &str| {
        task("a", "duration = \"9d\"\neffort = { planned = \"6h\" }")
            + &task("b", &format!("duration = \"1d\"\n{effort}"))
    };
    // 6 h and 18 h.
    assert_eq!(budgets(&with("effort = { planned = \"18h\" }"), LINE, "").0, ["25", "75"]);
    // One has none, so the durations count: 9 days and 1 day.
    assert_eq!(budgets(&with(""), LINE, "").0, ["90", "10"]);
}

#[test]
fn changes_are_split_with_the_line() {
    let change = "[[change]]\nid = \"C-01\"\ntitle = \"More\"\nfunded_by = \"budget\"\nstatus = \"approved\"\ndecided = 2026-10-01\n\
                  line = \"L-01\"\nimpact = { cost = 20 }\n";
    let plan = task("a", "duration = \"1d\"") + &task("b", "duration = \"3d\"");
    assert_eq!(budgets(&plan, LINE, change).0, ["30", "90"]);
}

#[test]
fn what_no_work_names_stands_for_itself() {
    // Phases and milestones are no work.
    let plan = "[[phase]]\nid = \"p\"\nline = \"L-01\"\n".to_string()
        + &task("a", "phase = \"p\"\nduration = \"1d\"").replace("line = \"L-01\"\n", "")
        + "[[milestone]]\nid = \"m\"\nline = \"L-01\"\nafter = [\"a\"]\n";
    let (by_task, by_line) = budgets(&plan, LINE, "");
    assert_eq!((by_task, by_line), (vec!["0".into(); 3], vec!["100".into()]));
}
