//! Taking a baseline, comparing two, and the bridge to the forecast. Dates and amounts are worked out by hand;
//! 2 November 2026 is a Monday.

use crate::command::Project;
use serde_json::{Value, json};

/// Five days of packing from the start, then a milestone, a cost and a budget.
fn project() -> Project {
    let project = Project::new();
    project.write(
        "plan.toml",
        "[[phase]]\nid = \"move\"\nname = \"Move\"\n\n\
         [[task]]\nid = \"pack\"\nname = \"Pack the boxes\"\nduration = \"5d\"\ncost = 120.50\nphase = \"move\"\n\n\
         [[task]]\nid = \"some-day\"\nname = \"Paint\"\n\n\
         [[milestone]]\nid = \"packed\"\nname = \"All packed\"\nafter = [\"pack\"]\n",
    );
    project.write(
        "budget.toml",
        "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = 900\n\n[contingency]\namount = 100\nreserve_days = 3\n",
    );
    project
}

const FROZEN: &str = r#"# The plan as it was agreed on 2026-11-01, written by `milepost baseline`. Not meant to be edited.
name = "approved"
taken = 2026-11-01
start = 2026-11-02
finish = 2026-11-06
budget = 900
contingency = 100
reserve_days = 3

[[task]]
id = "move"
start = 2026-11-02
finish = 2026-11-06

[[task]]
id = "pack"
start = 2026-11-02
finish = 2026-11-06
cost = 120.5

[[task]]
id = "packed"
start = 2026-11-06
finish = 2026-11-06

[[line]]
id = "L-1"
amount = 900
"#;

#[test]
fn the_plan_is_frozen_as_it_stands() {
    let project = project();
    let said = project.run(&["baseline", "approved", "--as-of", "2026-11-01"]);
    assert_eq!((said.exit, said.out.as_str()), (0, ""), "{}", said.err);
    assert_eq!(project.read("baselines/approved.toml"), FROZEN);
    let expected = "Wrote baselines/approved.toml as of 1 Nov 2026: 3 tasks and milestones and 1 budget line; \
                    one without dates is left out\n";
    assert_eq!(said.err, expected);
    // It is read back: on the same day, nothing has slipped.
    let export = project.run(&["export", "--as-of", "2026-11-01"]);
    let data: Value = serde_json::from_str(&export.out).unwrap();
    assert_eq!(data["schedule"]["slip_days"], json!(0));
    assert_eq!(data["schedule"]["baseline_finish"], json!("2026-11-06"));
}

#[test]
fn it_is_taken_on_the_status_date_else_the_day_of_the_clock() {
    let project = project();
    // The clock of these tests stands at 13 November 2026, a Friday: packing has not begun.
    assert_eq!(project.run(&["baseline", "by-clock"]).exit, 0);
    let text = project.read("baselines/by-clock.toml");
    assert!(text.contains("taken = 2026-11-13"), "{text}");
    assert!(text.contains("id = \"pack\"\nstart = 2026-11-16\nfinish = 2026-11-20"), "{text}");
    project.write("project.toml", "name = \"Office move\"\nstart = 2026-11-02\nstatus_date = 2026-10-30\n");
    assert_eq!(project.run(&["baseline", "by-project"]).exit, 0);
    assert!(project.read("baselines/by-project.toml").contains("taken = 2026-10-30"));
}

#[test]
fn a_baseline_is_not_overwritten_by_chance() {
    let project = project();
    project.run(&["baseline", "approved", "--as-of", "2026-11-01"]);
    let again = project.run(&["baseline", "approved"]);
    assert_eq!(again.exit, 2);
    assert!(again.err.contains("there is a baseline `approved` already"), "{}", again.err);
    assert!(again.err.contains("--replace"), "{}", again.err);
    assert_eq!(project.read("baselines/approved.toml"), FROZEN);
    assert_eq!(project.run(&["baseline", "approved", "--replace"]).exit, 0);
    assert!(project.read("baselines/approved.toml").contains("taken = 2026-11-13"));
    // The same plan on the same day is the same bytes.
    let same = project.run(&["baseline", "approved", "--replace"]);
    assert!(same.err.starts_with("Nothing changed in baselines/approved.toml"), "{}", same.err);
}

#[test]
fn what_cannot_be_frozen_is_refused_and_nothing_is_written() {
    let project = project();
    for name in ["../plan", "Approved Plan", "a/b", "forecast", "con", ""] {
        let said = project.run(&["baseline", name]);
        assert_eq!(said.exit, 2, "{name}: {}", said.err);
    }
    assert!(!project.join("baselines").exists());
    project.break_it();
    let broken = project.run(&["baseline", "approved"]);
    assert_eq!(broken.exit, 1);
    assert!(broken.err.contains("Nothing was frozen: 1 error"), "{}", broken.err);
    assert!(!project.join("baselines").exists());
    project.write("plan.toml", "[[task]]\nid = \"pack\"\nname = \"Pack\"\n");
    let empty = project.run(&["baseline", "approved"]);
    assert_eq!(empty.exit, 1, "{}", empty.err);
    assert!(empty.err.contains("no task has dates yet"), "{}", empty.err);
}

#[test]
fn it_says_what_is_left_to_do_and_is_quiet_when_asked() {
    let project = project();
    project.run(&["baseline", "approved", "--as-of", "2026-11-01"]);
    project.write("project.toml", "name = \"Office move\"\nstart = 2026-11-02\nbaseline = \"approved\"\n");
    let said = project.run(&["baseline", "replan"]);
    let next = "set `baseline = \"replan\"` in project.toml";
    assert!(
        said.err.contains("still measured against `approved`") && said.err.contains(next),
        "{}",
        said.err
    );
    let quiet = project.run(&["baseline", "later", "-q"]);
    assert_eq!((quiet.exit, quiet.out, quiet.err), (0, String::new(), String::new()));
}

#[test]
fn the_project_may_name_the_baseline_before_it_is_taken() {
    let project = project();
    project.write("project.toml", "name = \"Office move\"\nstart = 2026-11-02\nbaseline = \"approved\"\n");
    let other = project.run(&["baseline", "replan"]);
    assert_eq!(other.exit, 1, "{}", other.err);
    let said = project.run(&["baseline", "approved"]);
    assert_eq!(said.exit, 0, "{}", said.err);
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    assert_eq!(project.run(&["check"]).exit, 0);
}

#[test]
fn two_plans_are_compared() {
    let project = project();
    project.run(&["baseline", "first", "--as-of", "2026-11-01"]);
    // On Friday the 13th packing has not begun: it runs from Monday the 16th to Friday the 20th, ten days later.
    project.run(&["baseline", "second"]);
    let said = project.run(&["baseline", "first", "--compare", "second"]);
    assert_eq!(said.exit, 0, "{}", said.err);
    let lines: Vec<String> =
        said.out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        lines,
        [
            "first second moved",
            "Finish of the project 2026-11-06 2026-11-20 +10 d",
            "Move (move) 2026-11-06 2026-11-20 +10 d",
            "Pack the boxes (pack) 2026-11-06 2026-11-20 +10 d",
            "◆ All packed (packed) 2026-11-06 2026-11-20 +10 d",
            "3 dates moved, 0 stayed. Working days; a plus is later.",
        ]
    );
    // Turned round, the same days are won.
    let back = project.run(&["baseline", "second", "--compare", "first"]);
    assert!(back.out.contains("−10 d"), "{}", back.out);
    let today = project.run(&["baseline", "second", "--compare", "forecast"]);
    assert!(today.out.contains("0 dates moved, 3 stayed."), "{}", today.out);
    let unknown = project.run(&["baseline", "first", "--compare", "third"]);
    assert_eq!(unknown.exit, 2);
    assert!(unknown.err.contains("`first`, `second`, or `forecast`"), "{}", unknown.err);
}

/// Two tasks and two budget lines, a replan without the second of each, and the first task dearer and longer.
fn replanned() -> Project {
    let project = Project::new();
    project.write("project.toml", "name = \"Move\"\nstart = 2026-10-05\nstatus_date = 2026-10-02\n");
    let a = |duration: &str, cost| {
        format!(
            "[[task]]\nid = \"a\"\nname = \"A\"\nworkstream = \"Mail\"\nduration = \"{duration}\"\ncost = {cost}\n"
        )
    };
    let line = |id: &str, amount| format!("[[line]]\nid = \"{id}\"\nname = \"{id}\"\namount = {amount}\n");
    let b = "\n[[task]]\nid = \"b\"\nname = \"B\"\nduration = \"2d\"\ncost = 50\n";
    project.write("plan.toml", &(a("3d", 100) + b));
    project.write("budget.toml", &(line("L-1", 900) + &line("L-2", 80)));
    assert_eq!(project.run(&["baseline", "aa"]).exit, 0);
    project.write("plan.toml", &a("5d", 300));
    project.write("budget.toml", &line("L-1", 1000));
    project
}

fn compared(project: &Project, from: &str, to: &str) -> Vec<String> {
    let said = project.run(&["baseline", from, "--compare", to]);
    assert_eq!(said.exit, 0, "{}", said.err);
    said.out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn what_is_gone_or_added_and_what_costs_more_is_compared_too() {
    let project = replanned();
    assert_eq!(project.run(&["baseline", "bb"]).exit, 0);
    // A: Monday the 5th to Wednesday the 7th, then to Friday the 9th. B: to Tuesday the 6th.
    assert_eq!(
        compared(&project, "aa", "bb"),
        [
            "aa bb moved",
            "Finish of the project 2026-10-07 2026-10-09 +2 d",
            "Workstream Mail 2026-10-07 2026-10-09 +2 d",
            "A (a) 2026-10-07 2026-10-09 +2 d",
            "b 2026-10-06 – gone",
            "1 date moved, 1 gone, 0 stayed. Working days; a plus is later.",
            "",
            "aa bb changed",
            "Budget, all lines 980 1000 +20",
            "L-1 (L-1) 900 1000 +100",
            "L-2 80 – gone",
            "Cost of A (a) 100 300 +200",
            "Cost of b 50 – gone",
            "3 amounts changed, 2 gone, 0 stayed. In EUR, as written, without changes.",
        ]
    );
    let back = compared(&project, "bb", "aa");
    for line in [
        "b – 2026-10-06 added",
        "1 date moved, 1 added, 0 stayed. Working days; a plus is later.",
        "L-2 – 80 added",
        "Cost of A (a) 300 100 −200",
    ] {
        assert!(back.iter().any(|found| found == line), "{line}: {back:?}");
    }
    let today = compared(&project, "aa", "forecast");
    assert!(today.iter().any(|line| line == "b 2026-10-06 – gone"), "{today:?}");
    assert!(today.iter().any(|line| line == "Cost of A (a) 100 300 +200"), "{today:?}");
}

#[test]
fn without_a_named_one_the_baseline_taken_last_counts_and_that_is_said() {
    let project = replanned();
    let said = project.run(&["baseline", "bb", "--as-of", "2026-10-04"]);
    assert!(!said.err.contains("still measured"), "{}", said.err);
    assert!(
        said.err.contains("Slips are measured against it from now on, as the one taken last"),
        "{}",
        said.err
    );
    let export: Value = serde_json::from_str(&project.run(&["export"]).out).unwrap();
    assert_eq!(export["project"]["baseline"], "bb");
    assert_eq!(export["schedule"]["slip_days"], 0);
    // An older one takes no place.
    let said = project.run(&["baseline", "zz", "--as-of", "2026-09-30"]);
    assert!(said.err.contains("Slips are measured against `bb`, as the one taken last"), "{}", said.err);
    let export: Value = serde_json::from_str(&project.run(&["export"]).out).unwrap();
    assert_eq!(export["project"]["baseline"], "bb");
}

/// A runs to Wednesday the 11th instead of Friday the 6th, B to Thursday the 19th instead of Friday the 13th.
fn slipped() -> Project {
    let project = Project::new();
    project.write(
        "project.toml",
        "name = \"Office move\"\nstart = 2026-11-02\nstatus_date = 2026-11-06\nbaseline = \"approved\"\n",
    );
    project.write(
        "plan.toml",
        "[[task]]\nid = \"a\"\nname = \"Pack\"\nduration = \"8d\"\nstarted = 2026-11-02\nremaining = \"3d\"\nworkstream = \"Boxes\"\n\n\
         [[task]]\nid = \"b\"\nname = \"Carry\"\nduration = \"6d\"\nafter = [\"a\"]\nworkstream = \"Boxes\"\n\n\
         [[milestone]]\nid = \"m\"\nname = \"Moved\"\nafter = [\"b\"]\ncommitted = 2026-11-16\n",
    );
    project.write(
        "baselines/approved.toml",
        "taken = 2026-10-30\nbudget = 1700\n\
         [[task]]\nid = \"a\"\nstart = 2026-11-02\nfinish = 2026-11-06\n\
         [[task]]\nid = \"b\"\nstart = 2026-11-09\nfinish = 2026-11-13\n\
         [[task]]\nid = \"m\"\nstart = 2026-11-13\nfinish = 2026-11-13\n\
         [[line]]\nid = \"L-1\"\namount = 1000\n[[line]]\nid = \"L-2\"\namount = 500\n",
    );
    project.write(
        "budget.toml",
        "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = 1000\nforecast = 1300\n\n\
         [[line]]\nid = \"L-2\"\nname = \"Vans\"\namount = 600\nforecast = 600\n",
    );
    let change = |id: &str, status: &str, decided: &str, days: i32, cost: i32| {
        format!(
            "[[change]]\nid = \"{id}\"\ntitle = \"Change {id}\"\nstatus = \"{status}\"\ndecided = {decided}\n\
             impact = {{ days = {days}, cost = {cost} }}\nfunded_by = \"budget\"\nline = \"L-1\"\n\n"
        )
    };
    project.write(
        "changes.toml",
        &(change("C-0", "done", "2026-10-20", 2, 50)
            + &change("C-1", "approved", "2026-11-03", 1, 100)
            + &change("C-2", "rejected", "2026-11-03", 9, 999)),
    );
    project
}

fn bridge(project: &Project) -> Value {
    let export = project.run(&["export"]);
    assert_eq!(export.exit, 0, "{}", export.err);
    let data: Value = serde_json::from_str(&export.out).unwrap();
    data["schedule"]["bridge"].clone()
}

#[test]
fn what_was_approved_is_told_apart_from_what_slipped() {
    let days = &bridge(&slipped())["days"];
    // C-0 was approved before the baseline was taken and is part of it; C-2 was rejected.
    let expected = json!({
        "from": "2026-11-13", "to": "2026-11-19", "total": 4, "approved": 1, "slip": 3,
        "changes": [{ "id": "C-1", "by": 1 }],
        "path": [{ "id": "a", "by": 3 }, { "id": "b", "by": 1 }],
        "unexplained": 0,
    });
    assert_eq!(*days, expected);
}

#[test]
fn the_money_is_bridged_line_by_line() {
    // Baseline 1,700 and C-0 of 50; C-1 adds 100, L-2 was written anew with 100 more, a line of 200 was
    // taken out, and L-1 costs 1,300 instead of 1,000 + 50 + 100.
    let project = slipped();
    let mut money = bridge(&project)["money"].take();
    money["lines"].take();
    let expected = json!({
        "starts_at": "baseline", "lines": null, "from": "1750", "to": "1900", "total": "150", "approved": "100",
        "changes": [{ "id": "C-1", "by": "100" }],
        "unapproved": [], "rewritten": [{ "id": "L-2", "by": "100" }], "removed": "-200",
        "overruns": [{ "id": "L-1", "by": "150" }],
        "unexplained": "0",
    });
    assert_eq!(money, expected);
    // A change that is carried out and paid from no line is approved, and in no forecast.
    let changes = project.read("changes.toml")
        + "[[change]]\nid = \"C-3\"\ntitle = \"Tape\"\nstatus = \"done\"\ndecided = 2026-11-04\n\
           impact = { cost = 30 }\nfunded_by = \"budget\"\n";
    project.write("changes.toml", &changes);
    let money = &bridge(&project)["money"];
    assert_eq!((&money["approved"], &money["unexplained"]), (&json!("130"), &json!("-30")));
}

#[test]
fn who_may_not_see_money_gets_the_bridge_in_days_only() {
    let project = slipped();
    let head = project.read("project.toml")
        + "[site]\naudience = \"team\"\n[[audience]]\nid = \"team\"\nname = \"Team\"\n\
           [[audience]]\nid = \"vendor\"\nname = \"Vendor\"\nhides = [\"budget\"]\n";
    project.write("project.toml", &head);
    let export = project.run(&["export", "--audience", "vendor"]);
    let data: Value = serde_json::from_str(&export.out).unwrap();
    let schedule = &data["schedule"];
    assert_eq!(schedule["bridge"]["days"]["total"], json!(4));
    assert!(schedule["bridge"].get("money").is_none(), "{schedule}");
    assert!(schedule["baselines"][0].get("budget").is_none(), "{schedule}");
    assert_eq!(schedule["baselines"][0]["tasks"][0]["slip_days"], json!(3));
}

#[test]
fn the_pages_tell_the_bridge_and_the_plans_kept() {
    let project = slipped();
    assert_eq!(project.run(&["build"]).exit, 0);
    let page = |name: &str| project.read(&format!("site/{name}")).replace(['\u{a0}', '\u{202f}'], " ");
    let milestones = page("milestones.html");
    assert!(milestones.contains("4 working days later than the baseline: 1 approved, 3 slipped"));
    // The workstream ends with B: from Friday the 13th to Thursday the 19th.
    let stream = milestones.split("<th scope=\"row\">Boxes</th>").nth(1).expect("a row for the workstream");
    assert!(stream.contains("(+4 d)"), "{stream}");
    let week = page("week.html");
    assert!(week.contains("4 working days later and € 150 more than the baseline"), "{week}");
    assert!(page("budget.html").contains("Lines taken out of the budget"));
}
