//! What is planned by a day within a month.

use super::figures;
use milepost::analysis::budget::BudgetFigures;
use milepost::analysis::contour::{Course, over};
use milepost::analysis::plan_value::Planned;
use milepost::edition::budget::Contour;
use milepost::units::{Date, Money};
use proptest::prelude::*;
use rust_decimal::Decimal;

const SHAPES: [Contour; 5] = [Contour::Even, Contour::Front, Contour::Back, Contour::Bell, Contour::S];

fn budget(day: &str, plan: &str, lines: &str, changes: &str) -> BudgetFigures {
    let head = format!("name = \"Relocation\"\nstatus_date = {day}\nstart = 2026-01-05\n");
    let files = [("project.toml", head.as_str()), ("plan.toml", plan), ("budget.toml", lines)];
    figures(&[&files[..], &[("changes.toml", changes)]].concat()).1.budget.unwrap()
}

fn by(day: &str, plan: &str, lines: &str, changes: &str) -> String {
    budget(day, plan, lines, changes).planned_to_date.to_string()
}

fn spread(amount: &str, from: &str, to: &str, shape: &str) -> String {
    let spread = format!("{{ from = {from}, to = {to}, shape = \"{shape}\" }}");
    format!("[[line]]\nid = \"L-01\"\namount = {amount}\nspread = {spread}\n")
}

/// 26 days of 100 each: 8 in November, 18 in December.
#[test]
fn nothing_is_planned_before_the_first_day() {
    let line = spread("2600", "2026-11-23", "2026-12-18", "even");
    let days = [
        ("2026-11-13", "0"),
        ("2026-11-22", "0"),
        ("2026-11-23", "100"),
        ("2026-11-29", "700"),
        ("2026-11-30", "800"),
        ("2026-12-01", "900"),
        ("2026-12-18", "2600"),
        ("2026-12-25", "2600"),
    ];
    for (day, wanted) in days {
        assert_eq!(by(day, "", &line, ""), wanted, "{day}");
    }
}

/// 20 days, so a tenth of the time is two of them; a percent of the peak is 3,000 ÷ 600 = 5.
#[test]
fn a_shape_goes_on_within_the_month() {
    let line = spread("3000", "2026-01-20", "2026-02-08", "front");
    let days = [
        ("2026-01-20", "250"),    // half of the first tenth: 50
        ("2026-01-25", "1500"),   // 100 + 100 + 100
        ("2026-01-31", "2500"),   // and 75 + 75 + 50
        ("2026-02-01", "2625"),   // and half of 50
        ("2026-02-03", "2812.5"), // and 50 + half of 25
        ("2026-02-08", "3000"),
    ];
    for (day, wanted) in days {
        assert_eq!(by(day, "", &line, ""), wanted, "{day}");
    }
    // By 27 January eight of twenty days: x = 0.4, 3 × 0.16 − 2 × 0.064 = 0.352.
    assert_eq!(by("2026-01-27", "", &spread("3000", "2026-01-20", "2026-02-08", "s"), ""), "1056");
}

/// Two tasks of ten days, 12 to 21 January and 2 to 11 March: a tenth is two days.
#[test]
fn the_days_of_tasks_count_and_those_between_do_not() {
    let plan = "[[task]]\nid = \"a\"\nline = \"L-01\"\nmanual = { start = 2026-01-12, finish = 2026-01-21 }\n\
                [[task]]\nid = \"b\"\nline = \"L-01\"\nmanual = { start = 2026-03-02, finish = 2026-03-11 }\n";
    let line = "[[line]]\nid = \"L-01\"\namount = 500\nspread = { shape = \"bell\" }\n";
    let days = [
        ("2026-01-11", "0"),
        ("2026-01-14", "20"),  // 10 + half of 20
        ("2026-01-21", "250"), // 10 + 20 + 40 + 80 + 100
        ("2026-02-14", "250"),
        ("2026-03-01", "250"),
        ("2026-03-03", "350"), // and 100
        ("2026-03-11", "500"),
    ];
    for (day, wanted) in days {
        assert_eq!(by(day, plan, line, ""), wanted, "{day}");
    }
}

/// 260 more, decided in November: 80 of them in November and 180 in December, as the line's own 800 and 1,800 are.
#[test]
fn a_change_follows_the_days_of_its_line() {
    let line = spread("2600", "2026-11-23", "2026-12-18", "even");
    let change = "[[change]]\nid = \"C-01\"\ntitle = \"More\"\nfunded_by = \"budget\"\nstatus = \"approved\"\n\
                  impact = { cost = 260 }\ndecided = 2026-11-10\nline = \"L-01\"\n";
    for (day, wanted) in [("2026-11-13", "0"), ("2026-11-26", "440"), ("2026-12-18", "2860")] {
        assert_eq!(by(day, "", &line, change), wanted, "{day}");
    }
}

/// Of a plan by months nothing is known but the month: 13 of 30 days.
#[test]
fn a_plan_by_months_counts_the_days_of_the_calendar() {
    let line = "[[line]]\nid = \"L-01\"\namount = 30\nplan = [{ month = \"2026-11\", amount = 30 }]\n";
    assert_eq!(by("2026-11-13", "", line, ""), "13");
}

/// What the contingency pays for is beside the budget: in the plan of neither the line nor the whole.
#[test]
fn what_is_drawn_from_the_contingency_is_kept_apart() {
    let line = spread("2600", "2026-11-23", "2026-12-18", "even");
    let change = "[[change]]\nid = \"C-01\"\ntitle = \"More\"\nfunded_by = \"contingency\"\nstatus = \"approved\"\n\
                  impact = { cost = 260 }\ndecided = 2026-11-10\nline = \"L-01\"\n";
    let found = budget("2026-11-26", "", &line, change);
    let line = &found.lines[0];
    assert_eq!(
        (found.planned_to_date.to_string(), found.total.approved.to_string()),
        ("400".into(), "2600".into())
    );
    assert_eq!(line.planned.total().to_string(), "2600");
    assert_eq!(line.baseline().to_string(), "2860");
    assert_eq!(line.planned.cumulative().until(found_day("2026-11-26"), 2).to_string(), "440");
    // It is still to come, and no part of what is approved.
    assert_eq!(line.amounts.forecast.to_string(), "2860");
}

fn found_day(text: &str) -> Date {
    text.parse().unwrap()
}

proptest! {
    /// Day by day it never falls, at each month's end it is what the months have, and in the end all.
    #[test]
    fn days_and_months_agree(
        coins in 0_i64..1_000_000_000,
        spans in prop::collection::vec((10_000_i32..10_400, 0_i32..200), 1..5),
        shape in prop::sample::select(&SHAPES),
        minor_digits in 0_u32..=3,
    ) {
        let spans: Vec<(Date, Date)> =
            spans.iter().map(|&(from, days)| (Date::from_days(from), Date::from_days(from + days))).collect();
        let amount = Money::from_decimal(Decimal::new(coins, minor_digits));
        let months = over(amount, &spans, shape, minor_digits);
        let course = Some(Course { spans: spans.clone(), shape });
        let planned = Planned { months: months.clone(), course, ..Planned::default() };
        let first = spans.iter().map(|span| span.0).min().unwrap();
        let last = spans.iter().map(|span| span.1).max().unwrap();
        prop_assert_eq!(planned.until(first.previous(), minor_digits), Money::ZERO);
        prop_assert_eq!(planned.until(last, minor_digits), amount);
        let (mut day, mut before) = (first, Money::ZERO);
        while day <= last {
            let until = planned.until(day, minor_digits);
            prop_assert!(before <= until && until <= amount, "{} {}", day, until);
            if day == day.month().last() {
                prop_assert_eq!(until, months.range(..=day.month()).map(|(_, &part)| part).sum::<Money>());
            }
            if !spans.iter().any(|&(from, to)| from <= day && day <= to) {
                prop_assert_eq!(until, before);
            }
            (day, before) = (day.next(), until);
        }
    }
}
