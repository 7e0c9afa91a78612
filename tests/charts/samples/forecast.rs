//! Distributions of a finish, and what moves it.

use super::{Sample, caption, date, keep, long_name};
use milepost::chart::Width;
use milepost::chart::distribution::{self, Bar, Distribution, Flag, FlagKind};
use milepost::chart::tornado::{self, Row, Tornado};
use milepost::units::locale::Locale;

/// The most that either may weigh.
const BUDGET: usize = 3 * 1024;

/// Bars of some days each, solid up to a count of them.
fn bars(first: &str, days: i32, shares: &[f64], solid: usize) -> &'static [Bar<'static>] {
    let mut bars = Vec::new();
    for (index, share) in shares.iter().enumerate() {
        let first = date(first) + days * index as i32;
        let tooltip = keep(format!("Week of {first}: {share} & more"));
        bars.push(Bar { first, last: first + (days - 1), share: *share, solid: index < solid, tooltip });
    }
    bars.leak()
}

fn flag(day: &str, words: &'static str, kind: FlagKind) -> Flag<'static> {
    Flag { date: date(day), words, kind }
}

fn flags(promised: &str, plan: &str, safe: &str) -> &'static [Flag<'static>] {
    vec![
        flag(promised, "Promised 26 Mar: 1 in 100", FlagKind::Promised),
        flag(plan, "Plan 16 Apr: 5 in 10", FlagKind::Plan),
        flag(safe, "30 Apr: 8 in 10", FlagKind::Safe),
    ]
    .leak()
}

fn distributions() -> Vec<(&'static str, Distribution<'static>)> {
    let week = "Week of finish. The numbers are runs in 100.";
    let usual = Distribution {
        caption: caption("distribution"),
        numbers: Locale::ENGLISH,
        bars: bars("2027-03-22", 7, &[0.01, 0.06, 0.18, 0.28, 0.2, 0.13, 0.09, 0.04, 0.01], 6),
        flags: flags("2027-03-26", "2027-04-16", "2027-04-30"),
        note: week,
    };
    let hill: Vec<f64> = (0..26).map(|index| f64::from(13 - (13_i32 - index).abs()) / 170.0).collect();
    let odd = [f64::NAN, 0.4, f64::INFINITY, -0.3, 0.6];
    vec![
        ("distribution", usual),
        ("distribution-many", Distribution { bars: bars("2026-11-02", 7, &hill, 18), ..usual }),
        (
            // All flags on neighbouring days, at the right end.
            "distribution-crowded",
            Distribution { flags: flags("2027-05-20", "2027-05-21", "2027-05-22"), ..usual },
        ),
        (
            "distribution-same-day",
            Distribution { flags: flags("2027-04-16", "2027-04-16", "2027-04-16"), ..usual },
        ),
        (
            "distribution-far",
            Distribution { flags: flags("2025-01-10", "2027-04-16", "2031-01-10"), ..usual },
        ),
        (
            "distribution-one",
            Distribution { bars: bars("2027-04-12", 7, &[1.0], 1), flags: &usual.flags[1..2], ..usual },
        ),
        (
            "distribution-two",
            Distribution { bars: bars("2027-04-12", 7, &[0.5, 0.5], 2), flags: &[], ..usual },
        ),
        (
            "distribution-odd",
            Distribution { bars: bars("2027-03-22", 30, &odd, 2), note: long_name(), ..usual },
        ),
        (
            "distribution-long-words",
            Distribution {
                flags: vec![
                    flag("2027-04-16", long_name(), FlagKind::Plan),
                    flag("2027-04-30", long_name(), FlagKind::Safe),
                ]
                .leak(),
                ..usual
            },
        ),
        ("distribution-years", Distribution { bars: bars("2027-01-01", 365, &hill[..12], 9), ..usual }),
    ]
}

fn row(name: &'static str, value: f64, is_event: bool) -> Row<'static> {
    Row { name, value, words: keep(format!("{value:.1} days").replace("NaN", "no")), is_event }
}

fn tornados() -> Vec<(&'static str, Tornado<'static>)> {
    let chart = |rows: Vec<Row<'static>>| Tornado { caption: caption("tornado"), rows: rows.leak() };
    let usual = vec![
        row("The carrier misses its date for the Preston link again", 10.0, true),
        row("Move Preston's files", 4.5, false),
        row("Acceptance finds <faults> that take long to fix", 2.0, true),
        row("Acceptance test", 1.5, false),
        row("Clear the room", 0.1, false),
    ];
    let long: Vec<Row> =
        (0..10).map(|index| row(long_name(), f64::from(20 - index), index % 2 == 0)).collect();
    vec![
        ("tornado", chart(usual)),
        ("tornado-one", chart(vec![row("Acceptance test", 0.4, false)])),
        ("tornado-long", chart(long)),
        ("tornado-odd", chart(vec![row("A", f64::NAN, true), row("B", 2.0, true), row("C", -3.0, false)])),
    ]
}

pub fn samples() -> Vec<Sample> {
    let mut out = Vec::new();
    for (name, chart) in distributions() {
        out.push(Sample::new(&format!("{name}-wide"), distribution::draw(&chart, Width::Wide(1072)), BUDGET));
        out.push(Sample::new(&format!("{name}-narrow"), distribution::draw(&chart, Width::Narrow), BUDGET));
    }
    for (name, chart) in tornados() {
        out.push(Sample::new(&format!("{name}-wide"), tornado::draw(&chart, Width::Wide(1072)), BUDGET));
        out.push(Sample::new(&format!("{name}-narrow"), tornado::draw(&chart, Width::Narrow), BUDGET));
    }
    out
}
