//! The amount of a line from the effort of its tasks, and own work in money.

use super::figures;
use milepost::analysis::own_work::{Costs, OwnWork};
use milepost::analysis::task_budget::TaskBudgets;
use milepost::edition::budget::AmountFrom;
use milepost::units::Money;

const PROJECT: &str = "name = \"Relocation\"\nstart = 2026-10-05\nstatus_date = 2026-11-13\n";

const PEOPLE: &str = r#"
[[person]]
id = "ann"
rate = 400

[[person]]
id = "ben"
role = "Engineer"

[[person]]
id = "eve"

[[person]]
id = "cara"
rate = { per = "week", amount = 1500 }

[[person]]
id = "dan"
rate = { per = "month", amount = 5200 }
"#;

const BUDGET: &str = r#"
[rates]
engineer = { per = "hour", amount = 60 }

[[line]]
id = "L-01"
"#;

fn task(id: &str, effort: &str, assign: &str) -> String {
    format!(
        "[[task]]\nid = \"{id}\"\nline = \"L-01\"\nduration = \"5d\"\neffort = {{ {effort} }}\nassign = [{assign}]\n"
    )
}

/// Returns what the line comes to where one task names it.
fn amount(effort: &str, assign: &str) -> String {
    amount_in(PROJECT, effort, assign)
}

fn amount_in(project: &str, effort: &str, assign: &str) -> String {
    let plan = task("pack", &format!("planned = \"{effort}\""), assign);
    let files =
        [("project.toml", project), ("people.toml", PEOPLE), ("plan.toml", &plan), ("budget.toml", BUDGET)];
    let (edition, figures) = figures(&files);
    let line = &edition.budget().lines[0];
    assert_eq!(line.amount_from, AmountFrom::Labour);
    assert_eq!(figures.budget.unwrap().total.approved, line.amount);
    line.amount.to_string()
}

#[test]
fn effort_costs_what_the_rate_says() {
    assert_eq!(amount("10d", "\"ann\""), "4000");
    // By role, and by the hour: 8 of them a day.
    assert_eq!(amount("10d", "\"ben\""), "4800");
    assert_eq!(amount("10h", "\"ben\""), "600");
    // 1,500 for five days; 5,200 × 12 for 52 weeks of five days is 240 a day.
    assert_eq!(amount("10d", "\"cara\""), "3000");
    assert_eq!(amount("10d", "\"dan\""), "2400");
    assert_eq!(amount("2w", "\"dan\""), "2400");
    // To the coin: 400 ÷ 8 ÷ 60 × 1.
    assert_eq!(amount("1min", "\"ann\""), "0.83");
}

#[test]
fn several_share_the_effort_by_their_units() {
    // 2 : 1, so 6⅔ days of Ann for 400 and 3⅓ days of Cara for 300.
    assert_eq!(amount("10d", "\"ann\", \"cara 50%\""), "3666.67");
    // Half a day each day of one alone takes longer and costs the same.
    assert_eq!(amount("10d", "\"ann 50%\""), "4000");
}

#[test]
fn a_day_is_as_long_as_the_calendar_says() {
    let project = format!("{PROJECT}[calendar]\nhours_per_day = 6\n");
    // Twelve hours are two days of six.
    assert_eq!(amount_in(&project, "12h", "\"ann\""), "800");
    assert_eq!(amount_in(&project, "2d", "\"ben\""), "720");
}

#[test]
fn a_persons_own_rate_goes_before_their_id_and_that_before_their_role() {
    let people = "[[person]]\nid = \"ann\"\nrole = \"Engineer\"\n";
    let of = |people: &str, rates: &str| {
        let budget = format!("[rates]\n{rates}\n[[line]]\nid = \"L-01\"\n");
        let plan = task("pack", "planned = \"1d\"", "\"ann\"");
        let files = [
            ("project.toml", PROJECT),
            ("people.toml", people),
            ("plan.toml", &plan),
            ("budget.toml", &budget),
        ];
        figures(&files).0.budget().lines[0].amount.to_string()
    };
    assert_eq!(of(people, "engineer = 100"), "100");
    assert_eq!(of(people, "engineer = 100\nann = 200"), "200");
    assert_eq!(of(&format!("{people}rate = 300\n"), "engineer = 100\nann = 200"), "300");
}

#[test]
fn only_work_that_is_planned_counts() {
    let plan = task("pack", "planned = \"1d\"", "\"ann\"")
        + &task("later", "planned = \"1d\"", "\"ann\"").replace("duration", "inactive = true\nduration")
        + "[[phase]]\nid = \"p\"\nline = \"L-01\"\n[[milestone]]\nid = \"m\"\nline = \"L-01\"\nafter = [\"pack\"]\n";
    let files =
        [("project.toml", PROJECT), ("people.toml", PEOPLE), ("plan.toml", &plan), ("budget.toml", BUDGET)];
    assert_eq!(figures(&files).0.budget().lines[0].amount.to_string(), "400");
}

#[test]
fn a_line_is_not_split_by_what_its_tasks_cost() {
    // A day of Ann is 400, a day of Cara 300; a change of 70 is split alike. If the parts were 440 and 330, what the
    // line has earned would tell both rates: each has the part of a day of the two.
    let plan = task("a", "planned = \"1d\"", "\"ann\"") + &task("b", "planned = \"1d\"", "\"cara\"");
    let change = "[[change]]\nid = \"C-01\"\ntitle = \"More\"\nfunded_by = \"budget\"\nstatus = \"approved\"\ndecided = 2026-10-01\n\
                  line = \"L-01\"\nimpact = { cost = 70 }\n";
    let files = [
        ("project.toml", PROJECT),
        ("people.toml", PEOPLE),
        ("plan.toml", &plan),
        ("budget.toml", BUDGET),
        ("changes.toml", change),
    ];
    let (edition, figures) = figures(&files);
    let budgets = TaskBudgets::new(&edition, &figures.budget.unwrap().lines);
    assert_eq!(budgets.by_task.iter().map(Money::to_string).collect::<Vec<_>>(), ["385", "385"]);
}

fn own_work(plan: &str) -> Option<OwnWork> {
    let budget = "[rates]\nengineer = 480\n[[line]]\nid = \"L-01\"\namount = 9000\ncategory = \"labour\"\n";
    let files =
        [("project.toml", PROJECT), ("people.toml", PEOPLE), ("plan.toml", plan), ("budget.toml", budget)];
    figures(&files).1.own_work
}

fn done(task: String, workstream: &str, progress: u32) -> String {
    format!("{task}workstream = \"{workstream}\"\nprogress = {progress}\nstarted = 2026-10-05\n")
}

fn costs([planned, earned, actual]: [&str; 3]) -> Costs {
    let of = |text: &str| text.parse().unwrap();
    Costs { planned: of(planned), earned: of(earned), actual: of(actual) }
}

#[test]
fn own_work_is_told_in_money_where_it_gives_no_rate_away() {
    // Both of them do half of each task: 5 days for 400 and 5 for 480, then 6 and 6 of what was spent.
    let plan = done(task("a", "planned = \"10d\", actual = \"6d\"", "\"ann\", \"ben\""), "Network", 50);
    let own = own_work(&plan).unwrap();
    assert_eq!(own.workstreams.len(), 1);
    assert_eq!(own.workstreams[0].costs, Some(costs(["4400", "2200", "2640"])));
    assert_eq!(own.total, own.workstreams[0].costs);
    assert_eq!(own.lines, [0]);
}

/// Ten days of the two at 400 and 480, half of them done, six spent: in the data as on the page.
#[test]
fn own_work_is_in_the_data_where_it_is_told_in_money() {
    let data = |plan: &str| -> serde_json::Value {
        let budget =
            "[rates]\nengineer = 480\n[[line]]\nid = \"L-01\"\namount = 9000\ncategory = \"labour\"\n";
        let files = [
            ("project.toml", PROJECT),
            ("people.toml", PEOPLE),
            ("plan.toml", plan),
            ("budget.toml", budget),
        ];
        let (edition, figures) = figures(&files);
        let report = milepost::checks::report(edition, figures);
        serde_json::from_str(&milepost::export::json::document(&report)).unwrap()
    };
    let both = done(task("a", "planned = \"10d\", actual = \"6d\"", "\"ann\", \"ben\""), "Network", 50);
    let found = &data(&both)["budget"]["own_work"];
    let row = &found["workstreams"][0];
    assert_eq!((row["name"].as_str(), row["tasks"].as_u64()), (Some("Network"), Some(1)));
    let days = ["planned_days", "earned_days", "actual_days"].map(|key| row[key].as_f64().unwrap());
    assert_eq!(days, [10.0, 5.0, 6.0]);
    for (key, amount) in [("planned_cost", "4400"), ("earned_cost", "2200"), ("actual_cost", "2640")] {
        assert_eq!((row[key].as_str(), found[key].as_str()), (Some(amount), Some(amount)), "{key}");
    }
    assert_eq!(found["lines"][0], "L-01");
    let alone = done(task("a", "planned = \"10d\", actual = \"6d\"", "\"ann\""), "Network", 50);
    assert!(data(&alone)["budget"].get("own_work").is_none());
}

#[test]
fn one_person_alone_is_told_in_days() {
    let plan = done(task("a", "planned = \"10d\", actual = \"6d\"", "\"ann\""), "Network", 50);
    let own = own_work(&plan).unwrap();
    assert_eq!((own.workstreams[0].costs, own.total), (None, None));
    // Ten days, five of them done, six spent.
    let days = [own.workstreams[0].planned, own.workstreams[0].earned, own.workstreams[0].actual];
    assert_eq!(days, [4_800, 2_400, 2_880]);
}

#[test]
fn two_sums_of_two_people_would_give_both_away() {
    // Planned 10 : 10 days, spent 8 : 2: whoever knows the days can solve for both rates.
    let plan = done(task("a", "planned = \"10d\", actual = \"8d\"", "\"ann\""), "Network", 50)
        + &done(task("b", "planned = \"10d\", actual = \"2d\"", "\"ben\""), "Network", 50);
    assert_eq!(own_work(&plan).unwrap().workstreams[0].costs, None);
}

#[test]
fn two_workstreams_of_the_same_two_would_give_both_away() {
    let plan = done(task("a", "planned = \"10d\", actual = \"6d\"", "\"ann\", \"ben\""), "Network", 50)
        + &done(task("b", "planned = \"10d\", actual = \"6d\"", "\"ann\", \"ben 50%\""), "Mail", 50);
    let own = own_work(&plan).unwrap();
    assert_eq!(own.workstreams[0].costs, Some(costs(["4400", "2200", "2640"])));
    assert_eq!((own.workstreams[1].costs, own.total), (None, None));
}

#[test]
fn without_rates_or_effort_there_is_no_own_work() {
    let plan = done(task("a", "planned = \"10d\", actual = \"6d\"", "\"ann\""), "Network", 50);
    assert_eq!(own_work(&plan.replace("\"ann\"", "\"eve\"")), None);
    assert_eq!(own_work(&plan.replace(", actual = \"6d\"", "")), None);
}
