//! Tests, defects, sprints and burn-ups against answers worked out by hand. The status date is Friday
//! 13 November 2026.

use super::{build, html, report, sources};
use milepost::analysis::burn_up::{BurnUp, Cause, NoRays};
use milepost::analysis::quality::Trend;
use milepost::analysis::sprint::Phase;
use milepost::checks::Report;
use milepost::units::Date;
use std::fmt::Write;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn of(files: &[(&str, &str)]) -> Report {
    report(&sources("", files))
}

fn near(found: Option<f64>, wanted: f64) {
    assert!(found.is_some_and(|found| (found - wanted).abs() < 1e-9), "{found:?} is not {wanted}");
}

fn steps(burn_up: &BurnUp) -> Vec<(String, f64)> {
    burn_up.scope.iter().map(|step| (step.date.to_string(), step.amount)).collect()
}

fn step(day: &str, amount: f64) -> (String, f64) {
    (day.to_string(), amount)
}

/// Tasks that were finished on the last days of eight weeks, and some that are open.
fn plan(weeks: &[(&str, usize)], open: usize) -> String {
    let mut plan = String::new();
    let mut number = 0;
    let mut task = |plan: &mut String, facts: &str| {
        number += 1;
        write!(plan, "[[task]]\nid = \"t{number}\"\nname = \"T{number}\"\nduration = \"5d\"\n{facts}")
            .unwrap();
    };
    for (friday, count) in weeks {
        for _ in 0..*count {
            task(&mut plan, &format!("started = 2026-09-14\nfinished = {friday}\n"));
        }
    }
    for _ in 0..open {
        task(&mut plan, "");
    }
    plan
}

const WEEKS: [(&str, usize); 8] = [
    ("2026-09-25", 1),
    ("2026-10-02", 2),
    ("2026-10-09", 2),
    ("2026-10-16", 3),
    ("2026-10-23", 3),
    ("2026-10-30", 4),
    ("2026-11-06", 4),
    ("2026-11-13", 6),
];

fn baseline(name: &str, taken: &str, tasks: usize) -> String {
    let mut text = format!("name = \"{name}\"\ntaken = {taken}\n");
    for number in 1..=tasks {
        write!(text, "[[task]]\nid = \"t{number}\"\nstart = 2026-09-14\nfinish = 2026-11-27\n").unwrap();
    }
    text
}

#[test]
fn shares_of_tests_are_of_what_was_run_and_of_what_is_planned() {
    let quality = r#"
[[suite]]
name = "Acceptance"
planned = 64
run = 40
passed = 36
failed = 4

[[suite]]
name = "Speed"
planned = 16
passed = 8
failed = 2

[[suite]]
name = "Not begun"
planned = 20
"#;
    let report = of(&[("quality.toml", quality)]);
    let figures = &report.figures.quality;
    // 40 ÷ 64; 36 ÷ 40; 4 ÷ 40.
    near(figures.suites[0].run_share, 0.625);
    near(figures.suites[0].pass_rate, 0.9);
    near(figures.suites[0].failed_share, 0.1);
    // Nobody wrote how many were run: 8 + 2 of 16.
    assert_eq!(figures.suites[1].run, Some(10));
    near(figures.suites[1].run_share, 0.625);
    near(figures.suites[1].pass_rate, 0.8);
    // What is not recorded is not nothing.
    assert_eq!(figures.suites[2].run_share, None);
    assert_eq!(figures.suites[2].pass_rate, None);
    // (40 + 10) ÷ (64 + 16), without the suite that says nothing; (36 + 8) ÷ 50.
    near(figures.total.run_share, 50.0 / 80.0);
    near(figures.total.pass_rate, 44.0 / 50.0);
    assert_eq!((figures.total.planned, figures.without_run), (Some(100), 1));
}

#[test]
fn a_suite_of_no_tests_has_no_share() {
    let report = of(&[("quality.toml", "[[suite]]\nname = \"None\"\nplanned = 0\nrun = 0\npassed = 0\n")]);
    let figures = &report.figures.quality;
    assert_eq!((figures.suites[0].run_share, figures.total.pass_rate), (None, None));
}

/// Counts of a date, opened, closed and open; an empty text is not written.
fn counts(all: &[(&str, &str, &str, &str)]) -> String {
    let mut out = String::new();
    for (day, opened, closed, open) in all {
        writeln!(out, "[[defects]]\ndate = {day}").unwrap();
        for (key, value) in [("opened", opened), ("closed", closed), ("open", open)] {
            if !value.is_empty() {
                writeln!(out, "{key} = {value}").unwrap();
            }
        }
    }
    out
}

#[test]
fn open_defects_are_carried_on_where_they_are_not_counted() {
    // Out of order, and one after the status date.
    let quality = counts(&[
        ("2026-11-06", "4", "1", ""),
        ("2026-10-30", "9", "2", "7"),
        ("2026-11-13", "5", "3", ""),
        ("2026-11-20", "50", "0", "90"),
    ]);
    let report = of(&[("quality.toml", &quality)]);
    let figures = &report.figures.quality;
    // 7, then 7 + 4 − 1, then 10 + 5 − 3.
    let open: Vec<Option<u32>> = figures.counts.iter().map(|count| count.open).collect();
    assert_eq!(open, [Some(7), Some(10), Some(12)]);
    assert_eq!(figures.trend, Some(Trend::Rising));
    assert_eq!(figures.outpaced, 3);
    assert_eq!((figures.opened, figures.closed), (Some(18), Some(6)));
    assert_eq!(figures.newest().unwrap().date, date("2026-11-13"));
}

#[test]
fn two_counts_make_no_trend_and_an_unknown_one_breaks_it() {
    let two = counts(&[("2026-11-06", "", "", "3"), ("2026-11-13", "", "", "4")]);
    assert_eq!(of(&[("quality.toml", &two)]).figures.quality.trend, None);
    let gap =
        counts(&[("2026-10-30", "", "", "3"), ("2026-11-06", "2", "", ""), ("2026-11-13", "", "", "5")]);
    let report = of(&[("quality.toml", &gap)]);
    assert_eq!(report.figures.quality.trend, None);
    let falling =
        counts(&[("2026-10-30", "", "", "5"), ("2026-11-06", "", "", "4"), ("2026-11-13", "", "", "1")]);
    assert_eq!(of(&[("quality.toml", &falling)]).figures.quality.trend, Some(Trend::Falling));
    let level =
        counts(&[("2026-10-30", "", "", "5"), ("2026-11-06", "", "", "5"), ("2026-11-13", "", "", "9")]);
    assert_eq!(of(&[("quality.toml", &level)]).figures.quality.trend, Some(Trend::Steady));
}

const SPRINTS: &str = r#"
[[sprint]]
id = "s3"
from = 2026-11-09
to = 2026-11-20
committed = 20
added = 3

[[sprint]]
id = "s1"
from = 2026-10-12
to = 2026-10-23
committed = 20
completed = 18

[[sprint]]
id = "s2"
from = 2026-10-26
to = 2026-11-06
committed = 20
completed = 21

[[sprint]]
id = "s4"
from = 2026-11-23
to = 2026-12-04
committed = 40
"#;

#[test]
fn velocity_is_of_finished_sprints() {
    let report = of(&[("sprints.toml", SPRINTS)]);
    let figures = &report.figures.sprints;
    let phases: Vec<Phase> = figures.sprints.iter().map(|sprint| sprint.phase).collect();
    assert_eq!(phases, [Phase::Over, Phase::Over, Phase::Running, Phase::Ahead]);
    let velocity = figures.velocity.unwrap();
    // (18 + 21) ÷ 2, between 18 and 21; (18 + 21) of (20 + 20).
    assert_eq!((velocity.mean, velocity.low, velocity.high, velocity.sprints), (19.5, 18.0, 21.0, 2));
    near(figures.completion, 39.0 / 40.0);
    near(figures.sprints[2].added_share, 3.0 / 20.0);
    assert_eq!(figures.sprints[2].completion, None);
}

#[test]
fn the_scope_of_sprints_is_done_and_left_and_ahead() {
    let report = of(&[("sprints.toml", SPRINTS)]);
    let burn_up = report.figures.burn_ups.sprints.as_ref().unwrap();
    // 18 + 21 done, 20 + 3 in the one that runs, 40 ahead; 3 less before they were added.
    assert_eq!(steps(burn_up), [step("2026-10-12", 99.0), step("2026-11-13", 102.0)]);
    assert_eq!(burn_up.done_now(), 39.0);
    // Half of each sprint in each of its weeks.
    assert_eq!(burn_up.weeks, [9.0, 9.0, 10.5, 10.5]);
    // 63 left: 63 ÷ 9 is 7 weeks, 63 ÷ 10.5 is 6, from the end of the last finished sprint, 6 November.
    let rays = burn_up.rays.unwrap();
    assert_eq!((rays.slow.rate, rays.slow.date), (9.0, Some(date("2026-12-25"))));
    assert_eq!((rays.fast.rate, rays.fast.date), (10.5, Some(date("2026-12-18"))));
}

#[test]
fn without_a_sprint_ahead_nobody_knows_what_is_left() {
    let ended = SPRINTS.split("[[sprint]]\nid = \"s4\"").next().unwrap();
    let report = of(&[("sprints.toml", ended)]);
    let burn_up = report.figures.burn_ups.sprints.as_ref().unwrap();
    assert_eq!(burn_up.rays, Err(NoRays::NothingAhead));
    assert_eq!(burn_up.scope_now(), 62.0);
}

/// The second sprint is over and does not say what it completed: 18 of 40 are known to be done, and nobody knows
/// how many are left of the 20 + 23 + 40 after the first.
#[test]
fn a_sprint_that_is_not_closed_tells_no_end() {
    let not_closed = SPRINTS.replace("completed = 21\n", "name = \"Sprint 2\"\n");
    let report = of(&[("sprints.toml", &not_closed)]);
    let burn_up = report.figures.burn_ups.sprints.as_ref().unwrap();
    assert_eq!(burn_up.rays, Err(NoRays::NotClosed(2)));
    assert_eq!((burn_up.scope_now(), burn_up.done_now()), (18.0 + 20.0 + 23.0 + 40.0, 18.0));
    let files = [("sprints.toml", not_closed.as_str())];
    let page = html(&build(&sources("", &files)), "progress.html");
    let told = "Sprint 2 is over and does not say what it completed";
    assert!(page.contains(told) && !page.contains("all is done by"), "{page}");
}

#[test]
fn three_weeks_tell_no_pace_and_ahead_is_no_burn_up() {
    let young = SPRINTS.replace("from = 2026-10-12\nto = 2026-10-23", "from = 2026-10-19\nto = 2026-10-23");
    let report = of(&[("sprints.toml", &young)]);
    // One week and two: three.
    assert_eq!(report.figures.burn_ups.sprints.as_ref().unwrap().rays, Err(NoRays::FewWeeks(3)));
    let ahead = "[[sprint]]\nid = \"s\"\nfrom = 2026-11-16\nto = 2026-11-27\ncommitted = 5\n";
    assert!(of(&[("sprints.toml", ahead)]).figures.burn_ups.sprints.is_none());
}

#[test]
fn tasks_meet_the_scope_at_the_pace_of_slow_and_fast_weeks() {
    let plan = plan(&WEEKS, 12);
    let (first, second) = (baseline("first", "2026-09-01", 30), baseline("second", "2026-10-01", 35));
    let files = [("baselines/first.toml", first.as_str()), ("baselines/second.toml", second.as_str())];
    let report = report(&sources(&plan, &files));
    let burn_up = report.figures.burn_ups.tasks.as_ref().unwrap();
    assert_eq!(burn_up.weeks, [1., 2., 2., 3., 3., 4., 4., 6.]);
    assert_eq!((burn_up.done_now(), burn_up.scope_now()), (25.0, 37.0));
    // 30 at first, 5 more on 1 October, two that no baseline has.
    assert_eq!(
        steps(burn_up),
        [step("2026-09-14", 30.0), step("2026-10-01", 35.0), step("2026-11-13", 37.0)]
    );
    assert_eq!(burn_up.scope[2].cause, Cause::Unplanned);
    // Of eight weeks the second is the 20th percentile and the seventh the 80th: 12 left at 2 a week take 42
    // days, at 4 a week 21.
    let rays = burn_up.rays.unwrap();
    assert_eq!((rays.slow.rate, rays.slow.date), (2.0, Some(date("2026-12-25"))));
    assert_eq!((rays.fast.rate, rays.fast.date), (4.0, Some(date("2026-12-04"))));
    // 25 in eight weeks.
    assert_eq!(burn_up.throughput(), Some((3.125, 1.0, 6.0)));
}

#[test]
fn a_pace_of_nothing_has_no_end() {
    let still = [("2026-09-18", 1), ("2026-11-13", 3)];
    let report = report(&sources(&plan(&still, 2), &[]));
    let burn_up = report.figures.burn_ups.tasks.as_ref().unwrap();
    // Seven weeks without, and one with three: the 80th percentile, too, is nothing.
    assert_eq!(burn_up.weeks, [0., 0., 0., 0., 0., 0., 0., 3.]);
    assert_eq!(burn_up.rays, Err(NoRays::NoPace));
    // Without a baseline nothing is known of how the scope grew.
    assert_eq!(burn_up.scope.len(), 1);
}

#[test]
fn all_done_and_nothing_planned_have_no_rays() {
    let done = report(&sources(&plan(&WEEKS, 0), &[]));
    assert_eq!(done.figures.burn_ups.tasks.as_ref().unwrap().rays, Err(NoRays::AllDone));
    assert!(of(&[]).figures.burn_ups.tasks.is_none());
}

#[test]
fn the_board_tells_ready_from_waiting() {
    let plan = r#"
[[task]]
id = "done"
name = "Done"
duration = "2d"
started = 2026-11-09
finished = 2026-11-10

[[task]]
id = "going"
name = "Going"
duration = "10d"
started = 2026-11-09
progress = 40

[[task]]
id = "stuck"
name = "Stuck"
duration = "5d"
started = 2026-11-09
blocked = { since = 2026-11-10, why = "No key" }

[[task]]
id = "ready"
name = "Ready"
duration = "2d"
after = ["done"]

[[task]]
id = "beside"
name = "Beside what goes on"
duration = "2d"
after = ["going SS"]

[[task]]
id = "waits"
name = "Waits"
duration = "2d"
after = ["going"]

[[task]]
id = "later"
name = "Later"
duration = "2d"
not_before = 2026-11-30

[[phase]]
id = "second"
name = "Second"
after = ["stuck"]

[[task]]
id = "inside"
name = "Inside"
phase = "second"
duration = "2d"
"#;
    let report = report(&sources(plan, &[]));
    let board = &report.figures.board;
    let names = |places: &[usize]| -> Vec<&str> {
        places.iter().map(|&place| report.edition.tasks()[place].record.id.as_str()).collect()
    };
    assert_eq!(names(&board.done), ["done"]);
    assert_eq!(names(&board.in_progress), ["going"]);
    assert_eq!(names(&board.blocked), ["stuck"]);
    assert_eq!(names(&board.ready), ["ready", "beside"]);
    // A week from now is not ready, and what a phase waits for its parts wait for.
    let mut waiting = names(&board.waiting);
    waiting.sort_unstable();
    assert_eq!(waiting, ["inside", "later", "waits"]);
}

#[test]
fn the_data_file_has_what_is_computed() {
    let quality = "[[suite]]\nid = \"q\"\nname = \"Q\"\nplanned = 64\nrun = 40\npassed = 36\nfailed = 4\n\
                   [[suite]]\nid = \"n\"\nname = \"N\"\n\
                   [[defects]]\ndate = 2026-11-13\nopen = 5\n";
    let site = super::build(&sources("", &[("quality.toml", quality), ("sprints.toml", SPRINTS)]));
    let data: serde_json::Value = serde_json::from_str(&super::html(&site, "data/project.json")).unwrap();
    assert_eq!(data["suites"][0]["pass_rate"], 90.0);
    assert_eq!(data["suites"][0]["run_share"], 62.5);
    assert!(data["suites"][1].get("pass_rate").is_none(), "what is not known is absent");
    assert_eq!(data["tests"]["run"], 40);
    assert_eq!(data["defects_now"]["open"], 5);
    assert!(data["defects_now"].get("trend").is_none());
    // Sprints stand in file order: the first of the file runs.
    assert_eq!(data["sprints"][0]["id"], "s3");
    assert_eq!(data["sprints"][0]["phase"], "running");
    assert_eq!(data["sprints"][1]["completion"], 90.0);
    assert_eq!(data["velocity"]["mean"], 19.5);
    let burn_up = &data["burn_up"]["sprints"];
    assert_eq!(burn_up["scope"][1]["amount"], 102.0);
    assert_eq!(burn_up["scope"][1]["record"], "s3");
    assert_eq!(burn_up["slow"]["date"], "2026-12-25");
    assert!(data["burn_up"].get("tasks").is_none() && data.get("board").is_none());
}
