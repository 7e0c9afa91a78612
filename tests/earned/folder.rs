//! Earned value through a folder of files: the JSON holds the textbook's figures.

use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::site::Site;
use milepost::source::Sources;
use milepost::units::Date;
use serde_json::Value;

/// Builds a project.
pub fn site(as_of: &str, files: &[(&str, &str)]) -> Site {
    let head = format!("name = \"Move\"\nstatus_date = {as_of}\nstart = 2026-01-01\n");
    let head = [("project.toml".to_string(), head)];
    let files = files.iter().map(|(path, text)| (path.to_string(), text.to_string()));
    let sources = Sources::from_texts(head.into_iter().chain(files));
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    let asked = Asked::Widest;
    let input = Input { sources: &sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    assert!(outcome.refusal.is_none(), "{:?}", outcome.refusal);
    outcome.site.unwrap()
}

/// Returns the money of a project as the JSON has it.
pub fn budget(as_of: &str, files: &[(&str, &str)]) -> Value {
    let site = site(as_of, files);
    let json: Value = serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
    json["budget"].clone()
}

pub fn number(value: &Value) -> f64 {
    match value {
        Value::String(text) => text.parse().unwrap(),
        value => value.as_f64().unwrap_or_else(|| panic!("{value} is no number")),
    }
}

pub fn check(found: &Value, wanted: &[(&str, f64)]) {
    for &(name, wanted) in wanted {
        let found = number(&found[name]);
        assert!((found - wanted).abs() < 1e-6, "{name}: {found} is not {wanted}");
    }
}

/// The five periods of PRA as months: 10, 20, 40, 70 and 100 % of 100,000.
pub const LINE: &str = r#"
[[line]]
id = "L-01"
amount = 100000
plan = [
  { month = "2026-01", amount = 10000 }, { month = "2026-02", amount = 10000 },
  { month = "2026-03", amount = 20000 }, { month = "2026-04", amount = 30000 },
  { month = "2026-05", amount = 30000 },
]
"#;

pub const TASK: &str =
    "[[task]]\nid = \"move\"\nduration = \"100d\"\nstarted = 2026-01-01\nline = \"L-01\"\n";

pub const ACTUALS: &str = "date,line,amount,kind\n2026-01-30,L-01,9000,actual\n2026-02-27,L-01,9000,actual\n\
                       2026-03-31,L-01,18000,actual\n2026-04-01,L-01,999,actual\n2026-03-31,L-01,500,committed\n";

fn of(as_of: &str, task: &str) -> Value {
    let plan = format!("{TASK}{task}");
    budget(as_of, &[("plan.toml", &plan), ("budget.toml", LINE), ("actuals.csv", ACTUALS)])["earned_value"]
        .clone()
}

/// `paulgovan/PRA` (CRAN): 35 % done at the end of the third period, for 36,000.
#[test]
fn one_line_and_one_task_give_the_published_figures() {
    let found = of("2026-03-31", "progress = 35\n");
    let wanted = [
        ("bac", 100_000.0),
        ("pv", 40_000.0),
        ("ev", 35_000.0),
        ("ac", 36_000.0),
        ("sv", -5_000.0),
        ("cv", -1_000.0),
        ("spi", 0.875),
        ("cpi", 0.9722),
        ("eac", 102_857.142857),
        ("eac_atypical", 101_000.0),
        ("eac_combined", 112_408.163265),
        ("etc", 66_857.142857),
        ("vac", -2_857.142857),
        ("tcpi", 1.0156),
    ];
    check(&found, &wanted);
    let wanted = [
        ("es", 2.75),
        ("at", 3.0),
        ("sv_t", -0.25),
        ("spi_t", 0.9167),
        ("ieac_t", 5.4545),
        ("tspi", 1.125),
        ("planned_duration", 5.0),
    ];
    check(&found["earned_schedule"], &wanted);
    // 5.4545 months from January: 0.4545 × 30 days of June, so its 14th day.
    assert_eq!(found["earned_schedule"]["forecast"], "2026-06-14");
    assert!(found.get("not_computable").is_none());
    assert_eq!(found["workstreams"], Value::Array(Vec::new()));
}

/// 35 of 36, and 2.75 of 3 months: quotients that do not end are written with four digits, not as many as fit.
#[test]
fn indices_have_four_digits() {
    let found = of("2026-03-31", "progress = 35\n");
    assert_eq!(found["cpi"].to_string(), "0.9722");
    assert_eq!(found["tcpi"].to_string(), "1.0156");
    assert_eq!(found["earned_schedule"]["spi_t"].to_string(), "0.9167");
    assert_eq!(found["earned_schedule"]["ieac_t"].to_string(), "5.4545");
}

/// BAC − EV = 0: no index says at what cost nothing is to be done.
#[test]
fn where_all_is_done_nothing_is_left_to_earn() {
    let found = of("2026-12-31", "finished = 2026-05-31\n");
    assert!(found.get("tcpi").is_none(), "{}", found["tcpi"]);
    assert_eq!(found["not_computable"]["tcpi"], "no work is left");
    assert_eq!(found["earned_schedule"]["not_computable"]["tspi"], "no work is left");
}

#[test]
fn in_the_middle_of_a_month_time_counts_by_its_days() {
    // 15 of 30 days of April: 40,000 and half of 30,000 are planned.
    let found = of("2026-04-15", "progress = 55\n");
    check(&found, &[("pv", 55_000.0), ("ev", 55_000.0), ("spi", 1.0), ("ac", 36_999.0)]);
    check(&found["earned_schedule"], &[("es", 3.5), ("at", 3.5), ("spi_t", 1.0), ("ieac_t", 5.0)]);
    assert_eq!(found["earned_schedule"]["forecast"], "2026-05-31");
}

#[test]
fn each_method_earns_in_its_own_way() {
    let ev = |as_of: &str, task: &str| number(&of(as_of, task)["ev"]);
    assert_eq!(ev("2026-03-31", "earned = \"0/100\"\nprogress = 90\n"), 0.0);
    assert_eq!(ev("2026-03-31", "earned = \"50/50\"\nprogress = 10\n"), 50_000.0);
    assert_eq!(ev("2026-03-31", "earned = \"0/100\"\nfinished = 2026-03-20\n"), 100_000.0);
    let steps = "earned = \"milestones\"\nsteps = [{ name = \"Plan\", weight = 2, done = 2026-02-02 }, \
                 { name = \"Rooms\", weight = 5, done = 2026-04-02 }, { name = \"Report\", weight = 1, done = true }]\n";
    // A step of a day to come is not done yet: 3 of 8.
    assert_eq!(ev("2026-03-31", steps), 37_500.0);
    assert_eq!(ev("2026-04-02", steps), 100_000.0);
    // What earns with time earns what was planned, whatever is done.
    let effort = of("2026-03-31", "earned = \"effort\"\nprogress = 5\n");
    check(&effort, &[("ev", 40_000.0), ("sv", 0.0)]);
}

#[test]
fn what_cannot_be_computed_is_absent_with_its_reason() {
    let files = [("plan.toml", TASK), ("budget.toml", LINE)];
    let found = &budget("2025-12-31", &files)["earned_value"];
    check(found, &[("pv", 0.0), ("ev", 0.0), ("ac", 0.0), ("eac_atypical", 100_000.0), ("tcpi", 1.0)]);
    for name in ["cpi", "spi", "eac", "eac_combined", "etc", "vac"] {
        assert!(found.get(name).is_none(), "{name}");
        assert!(found["not_computable"][name].is_string(), "{name}");
    }
    let time = &found["earned_schedule"];
    check(time, &[("es", 0.0), ("at", 0.0), ("tspi", 1.0)]);
    assert_eq!(time["not_computable"]["spi_t"], "the plan has not begun");
    assert!(time.get("forecast").is_none());
    // All that was approved is spent, and work is left.
    let actuals = "date,line,amount,kind\n2026-03-31,L-01,100000,actual\n";
    let plan = format!("{TASK}progress = 60\n");
    let files = [("plan.toml", plan.as_str()), ("budget.toml", LINE), ("actuals.csv", actuals)];
    let found = &budget("2026-06-30", &files)["earned_value"];
    assert_eq!(found["not_computable"]["tcpi"], "the budget is spent and work is left");
    assert_eq!(
        found["earned_schedule"]["not_computable"]["tspi"],
        "the planned time is over and work is left"
    );
}

#[test]
fn a_finished_project_keeps_the_day_on_which_it_finished() {
    let found = &of("2026-12-31", "finished = 2026-05-31\n")["earned_schedule"];
    check(found, &[("es", 5.0), ("at", 5.0), ("spi_t", 1.0), ("ieac_t", 5.0)]);
    assert_eq!(found["forecast"], "2026-05-31");
}

/// Two lines of two workstreams, one that no task names, one that no date is known of, and a change without a line.
#[test]
fn money_that_is_not_measured_is_named() {
    let plan = "[[task]]\nid = \"a\"\nduration = \"10d\"\nstarted = 2026-01-01\nprogress = 50\nline = \"L-1\"\nworkstream = \"West\"\n\
                [[task]]\nid = \"b\"\nduration = \"10d\"\nstarted = 2026-01-01\nfinished = 2026-01-20\nline = \"L-2\"\nworkstream = \"East\"\n";
    let lines = "[[line]]\nid = \"L-1\"\namount = 1000\nplan = [{ month = \"2026-01\", amount = 1000 }]\n\
                 [[line]]\nid = \"L-2\"\namount = 600\nplan = [{ month = \"2026-01\", amount = 600 }]\n\
                 [[line]]\nid = \"L-3\"\namount = 300\nplan = [{ month = \"2026-01\", amount = 100 }, { month = \"2026-02\", amount = 200 }]\n\
                 [[line]]\nid = \"L-4\"\namount = 70\n";
    let changes = "[[change]]\nid = \"C-1\"\ntitle = \"More\"\nstatus = \"approved\"\ndecided = 2026-01-10\nfunded_by = \"budget\"\nimpact = { cost = 50 }\n";
    let actuals = "date,line,amount,kind\n2026-01-30,L-1,800,actual\n2026-01-30,L-2,400,actual\n2026-01-30,L-4,60,actual\n";
    let files =
        [("plan.toml", plan), ("budget.toml", lines), ("changes.toml", changes), ("actuals.csv", actuals)];
    let found = &budget("2026-01-31", &files)["earned_value"];
    // 500 + 600 + 100 that were planned of the line without work; the line without dates is in none of the four.
    check(
        found,
        &[("bac", 1900.0), ("pv", 1700.0), ("ev", 1200.0), ("ac", 1200.0), ("earned_as_planned", 300.0)],
    );
    let rows = found["workstreams"].as_array().unwrap();
    assert_eq!((rows[0]["name"].as_str(), rows[1]["name"].as_str()), (Some("West"), Some("East")));
    check(&rows[0], &[("ev", 500.0), ("cpi", 0.625), ("spi", 0.5)]);
    check(&rows[1], &[("ev", 600.0), ("cpi", 1.5), ("spi", 1.0)]);
    assert!(rows[2].get("name").is_none() && rows[2].get("cpi").is_none());
    let left: Vec<_> = found["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left| (left["line"].as_str(), number(&left["amount"])))
        .collect();
    assert_eq!(left, [(Some("L-4"), 70.0), (None, 50.0)]);
    let lines: Vec<_> =
        found["lines"].as_array().unwrap().iter().map(|line| line["id"].as_str().unwrap()).collect();
    assert_eq!(lines, ["L-1", "L-2", "L-3"]);
}

#[test]
fn the_course_holds_finished_work_at_its_finish_and_open_work_evenly() {
    let plan = format!(
        "{TASK}progress = 60\n[[task]]\nid = \"unpack\"\nduration = \"100d\"\nstarted = 2026-01-15\nfinished = 2026-03-15\nline = \"L-01\"\n"
    );
    let found = &budget("2026-04-30", &[("plan.toml", plan.as_str()), ("budget.toml", LINE)])["earned_value"];
    let course: Vec<(String, f64)> = found["course"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| (point["date"].as_str().unwrap().to_string(), number(&point["ev"])))
        .collect();
    // Two tasks planned to be equally long have 50,000 each, however long they took. The open one has earned
    // 30,000 in 120 days: 31 of them by the end of January, 59 by February's, 90 by March's; the other one's 50,000
    // come in March.
    let wanted = [
        ("2026-01-31", 7_750.0),
        ("2026-02-28", 14_750.0),
        ("2026-03-31", 72_500.0),
        ("2026-04-30", 80_000.0),
    ];
    assert_eq!(course, wanted.map(|(date, ev)| (date.to_string(), ev)));
}

/// An audience that may not see a line, or a task that earns its money, is shown no earned value at all.
#[test]
fn an_edition_with_something_hidden_has_no_earned_value() {
    for (plan, line) in [("", "visible = [\"boss\"]\n"), ("visible = [\"boss\"]\n", ""), ("", "")] {
        let head = "name = \"Move\"\nstatus_date = 2026-03-31\nstart = 2026-01-01\n[[audience]]\nid = \"boss\"\nname = \"Boss\"\n[[audience]]\nid = \"team\"\nname = \"Team\"\n";
        let task =
            format!("{TASK}progress = 35\n{plan}[[task]]\nid = \"b\"\nduration = \"5d\"\nline = \"L-02\"\n");
        let lines = format!(
            "{LINE}{line}[[line]]\nid = \"L-02\"\namount = 500\nplan = [{{ month = \"2026-01\", amount = 500 }}]\n"
        );
        let files = [("project.toml", head), ("plan.toml", task.as_str()), ("budget.toml", lines.as_str())];
        let sources = Sources::from_texts(files);
        let theme = Theme::load(Vec::new()).unwrap();
        let clock = Clock { as_of: None, today: Date::from_days(0) };
        let asked = Asked::Named("team");
        let input =
            Input { sources: &sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
        let site = pipeline::build(&input).site.unwrap();
        let json: Value = serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
        let is_all_shown = plan.is_empty() && line.is_empty();
        assert_eq!(json["budget"].get("earned_value").is_some(), is_all_shown, "{plan}{line}");
        let page = String::from_utf8(site.get("budget.html").unwrap().bytes.clone()).unwrap();
        assert_eq!(page.contains("page__earned"), is_all_shown, "{plan}{line}");
        assert_eq!(page.contains("Earned"), is_all_shown, "{plan}{line}");
    }
}
