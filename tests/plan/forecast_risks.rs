//! Risks in the forecast, and what they and longer work cost, by hand.

use crate::plan::build::{Build, day};
use crate::plan::forecast::days_of;
use milepost::model::budget::NamedRate;
use milepost::model::person::{Rate, RatePer};
use milepost::model::task::Shape;
use milepost::units::Money;

/// A risk of 40 percent with a delay of exactly five days: the finish has two dates, the risk is worth
/// 0.4 · 5 = 2 days on average, and five days at the 80th percentile.
#[test]
fn a_risk_is_worth_its_chance_times_its_delay() {
    let build = Build::new("07-06").task("a", "5d", &[]).task("b", "2d", &[]);
    let build = build.risk("r", 40.0, &[0], Some(["5d", "5d", "5d"])).risk_cost(1_000, 1_000, 1_000);
    let forecast =
        build.risk("elsewhere", 50.0, &[1], Some(["1d", "1d", "1d"])).runs(20_000, 1).forecast().unwrap();
    let [risk, elsewhere] = forecast.risks[..] else { panic!() };
    assert!((risk.happened - 0.4).abs() < 0.014, "{}", risk.happened);
    assert!((risk.mean_days.unwrap() - 5.0 * risk.happened).abs() < 1e-9);
    assert_eq!(risk.p80_days, Some(5.0));
    assert_eq!((elsewhere.mean_days, elsewhere.p80_days), (Some(0.0), Some(0.0)));
    let late = (20_000.0 * risk.happened).round() as u32;
    let expected = [("2026-07-10".to_string(), 20_000 - late), ("2026-07-17".to_string(), late)];
    assert_eq!(days_of(&forecast), expected);
    assert_eq!((risk.cost, elsewhere.cost), (Some(Money::from_units(400)), None));
    let cost = forecast.added_cost.unwrap();
    assert_eq!(
        (cost.p50, cost.p80, cost.p90),
        (Money::ZERO, Money::from_units(1_000), Money::from_units(1_000))
    );
    assert!((cost.mean.to_f64() - 1_000.0 * risk.happened).abs() <= 1.0);
    // The delay is all that varies of `a`: it and the finish go together wholly.
    assert!((forecast.tasks[0].sensitivity.unwrap() - 1.0).abs() < 1e-9);
    assert_eq!(forecast.tasks[0].swing_days, Some(5.0));
    // Five days, or ten with the delay, against two or three.
    assert_eq!((forecast.tasks[0].criticality, forecast.tasks[1].criticality), (1.0, 0.0));
}

/// A delay of two days on a milestone on Friday evening ends on Tuesday; on an elapsed task of 24 hours, which
/// ends on Tuesday at nine, on Thursday at nine: both in the task's calendar.
#[test]
fn delays_are_in_the_calendar_of_the_task() {
    let sure = |build: Build| build.risk("r", 100.0, &[1], Some(["2d", "2d", "2d"])).runs(64, 1);
    let milestone = sure(Build::new("07-06").task("a", "5d", &[]).milestone("m", &["a"])).forecast().unwrap();
    assert_eq!(milestone.milestones[0].finish.days, [(day("07-14"), 64)]);
    assert_eq!(milestone.tasks[1].criticality, 1.0);
    let build = Build::new("07-06").milestone("z", &[]).task("e", "1ed", &["z"]).task("n", "1d", &["e"]);
    let elapsed = sure(build).forecast().unwrap();
    // Monday 9:00 and 24 hours, two working days more: Thursday 9:00, and a day of work after that.
    assert_eq!(elapsed.finish.days, [(day("07-09"), 64)]);
}

/// Uniform from two days of work, so 2.8 of the clock, to eleven, so 15.4: eight tenths of 12.6 days.
#[test]
fn a_range_of_work_and_of_the_clock_is_drawn_on_one_line() {
    let build = Build::new("07-06").open("a", &[]).range("2d", "5ed", "11d", Some(Shape::Uniform));
    let forecast = build.runs(20_000, 1).forecast().unwrap();
    assert!((forecast.tasks[0].swing_days.unwrap() - 10.08).abs() < 0.15, "{:?}", forecast.tasks[0]);
}

/// A risk of a phase holds each way through it once: the chain is five days longer, not ten.
#[test]
fn a_risk_of_a_phase_delays_its_end() {
    let build = Build::new("07-06").phase("p", &[]).task("a", "5d", &[]).part_of("p");
    let build = build.task("b", "5d", &["a"]).part_of("p").task("after", "1d", &["p"]);
    let forecast = build.risk("r", 100.0, &[0], Some(["5d", "5d", "5d"])).runs(64, 1).forecast().unwrap();
    assert_eq!(forecast.finish.days, [(day("07-27"), 64)]);
}

/// 100 an hour, half of the day, over the half of the range that is longer than planned and the one that is shorter.
#[test]
fn people_cost_what_they_work_longer() {
    let mut build = Build::new("07-06").person("ann", &[]).open("a", &[]).assign(&["ann"]);
    build = build.range("4d", "5d", "10d", Some(Shape::Uniform)).with(|task| task.assign[0].units = 5_000);
    build.project.people[0].rate = Some(Rate { per: RatePer::Hour, amount: Money::from_units(100) });
    dearer_by_two_days(build);
}

/// The same hour under `[rates]`, by their role, and a rate of somebody else.
#[test]
fn a_rate_of_a_role_counts_as_their_own() {
    let mut build = Build::new("07-06").person("ann", &[]).open("a", &[]).assign(&["ann"]);
    build = build.range("4d", "5d", "10d", Some(Shape::Uniform)).with(|task| task.assign[0].units = 5_000);
    build.project.people[0].role = Some("Engineer".to_string());
    let hour = |amount| Rate { per: RatePer::Hour, amount: Money::from_units(amount) };
    let named = |name: &str, amount| NamedRate { name: name.to_string(), rate: hour(amount) };
    build.project.budget.rates = vec![named("architect", 900), named("engineer", 100)];
    dearer_by_two_days(build);
}

fn dearer_by_two_days(build: Build) {
    let cost = build.runs(20_000, 1).forecast().unwrap().added_cost.unwrap();
    // A day is 8 · 100 / 2 = 400; on average 7 - 5 = 2 days more, at the 80th percentile 8.8 - 5 = 3.8.
    assert!((cost.mean.to_f64() - 800.0).abs() < 20.0, "{:?}", cost.mean);
    assert!((cost.p80.to_f64() - 3.8 * 400.0).abs() < 25.0, "{:?}", cost.p80);
}
