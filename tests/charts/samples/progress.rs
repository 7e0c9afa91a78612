//! Burn-ups and defects over time.

use super::{Sample, caption, date, keep, long_name};
use milepost::chart::Width;
use milepost::chart::burn_up::{self, BurnUp, Ray, Rays, Step};
use milepost::chart::defects::{self, Count, Defects};
use milepost::units::Date;
use milepost::units::locale::Locale;

fn steps(all: &[(&str, f64, &'static str)]) -> &'static [Step<'static>] {
    all.iter()
        .map(|(day, amount, label)| Step { date: date(day), amount: *amount, label })
        .collect::<Vec<_>>()
        .leak()
}

fn weekly(first: &str, amounts: &[f64]) -> &'static [(Date, f64)] {
    let first = date(first);
    (0..).zip(amounts).map(|(week, amount)| (first + week * 7, *amount)).collect::<Vec<_>>().leak()
}

fn ray(rate: f64, day: &str) -> Ray {
    Ray { rate, date: (!day.is_empty()).then(|| date(day)) }
}

fn usual() -> BurnUp<'static> {
    BurnUp {
        caption: caption("burn"),
        numbers: Locale::ENGLISH,
        status: date("2026-11-20"),
        scope: steps(&[
            ("2026-06-01", 160.0, ""),
            ("2026-08-03", 200.0, "+40 archive scope"),
            ("2026-09-14", 203.0, "+3 below what is labelled"),
            ("2026-10-12", 220.0, "+17 shared mailboxes"),
        ]),
        done: weekly(
            "2026-06-05",
            &[
                0., 4., 9., 15., 18., 26., 31., 36., 44., 47., 55., 60., 66., 74., 79., 83., 91., 99., 104.,
                111., 118., 123., 131., 138., 142.,
            ],
        ),
        rays: Some(Rays { slow: ray(4.5, "2027-03-22"), fast: ray(7.0, "2027-02-06") }),
    }
}

fn burn_ups() -> Vec<(&'static str, BurnUp<'static>)> {
    let bare = BurnUp { rays: None, ..usual() };
    let two = weekly("2026-11-13", &[1.0, 2.0]);
    let small = steps(&[("2026-11-10", 3.0, "")]);
    let many = (0..60).map(|step| Step {
        date: date("2024-01-08") + step * 17,
        amount: 100.0 + f64::from(step) * 9.0,
        label: keep(format!("+9 {}", long_name())),
    });
    let years: Vec<f64> = (0..149).map(|week| f64::from(week) * 3.2).collect();
    vec![
        ("burn_up", usual()),
        ("burn_up-no-rays", bare),
        ("burn_up-none-done", BurnUp { done: &[], scope: small, ..bare }),
        ("burn_up-one", BurnUp { done: weekly("2026-11-20", &[1.0]), scope: small, ..bare }),
        ("burn_up-two", BurnUp { done: two, scope: small, ..bare }),
        (
            "burn_up-many",
            BurnUp {
                scope: many.collect::<Vec<_>>().leak(),
                done: weekly("2024-01-12", &years),
                rays: Some(Rays { slow: ray(2.0, "2028-05-01"), fast: ray(4.0, "2027-06-01") }),
                ..usual()
            },
        ),
        ("burn_up-above", BurnUp { scope: steps(&[("2026-06-01", 120.0, "")]), rays: None, ..usual() }),
        (
            "burn_up-far",
            BurnUp { rays: Some(Rays { slow: ray(0.0, ""), fast: ray(0.4, "2030-07-19") }), ..usual() },
        ),
        (
            "burn_up-odd",
            BurnUp {
                scope: steps(&[
                    ("2026-06-01", f64::NAN, ""),
                    ("2026-08-01", 0.0, ""),
                    ("2026-09-01", 12.0, "+12"),
                ]),
                done: weekly("2026-10-02", &[f64::INFINITY, 0.0, 1.0, 4.0]),
                ..bare
            },
        ),
    ]
}

fn counts(first: &str, all: &[(f64, f64, f64)]) -> &'static [Count] {
    let first = date(first);
    let count = |(week, (opened, closed, open)): (i32, &(f64, f64, f64))| Count {
        date: first + week * 7,
        open: Some(*open),
        opened: Some(*opened),
        closed: Some(*closed),
    };
    (0..).zip(all).map(count).collect::<Vec<_>>().leak()
}

fn defect_cases() -> Vec<(&'static str, &'static [Count])> {
    let usual = [(9., 2., 7.), (12., 6., 13.), (8., 9., 12.), (6., 8., 10.), (4., 7., 7.), (2., 5., 4.)];
    let many: Vec<(f64, f64, f64)> =
        (0..120).map(|week| (f64::from(week % 7), f64::from(week % 5), f64::from(40 + week % 11))).collect();
    let partly = vec![
        Count { date: date("2026-10-02"), open: Some(3.0), opened: None, closed: Some(f64::NAN) },
        Count { date: date("2026-10-30"), open: None, opened: Some(1.0), closed: None },
    ];
    vec![
        ("defects", counts("2026-10-09", &usual)),
        ("defects-one", counts("2026-11-06", &usual[..1])),
        ("defects-two", counts("2026-11-06", &usual[..2])),
        ("defects-none-open", counts("2026-10-09", &[(0., 0., 0.); 3])),
        ("defects-many", counts("2024-08-02", &many)),
        ("defects-partly", partly.leak()),
    ]
}

pub fn samples() -> Vec<Sample> {
    let mut out = Vec::new();
    for (name, burn_up) in burn_ups() {
        let budget = if name.ends_with("many") { 6_000 } else { 3_500 };
        let wide = burn_up::draw(&burn_up, Width::Wide(960));
        out.push(Sample::new(&format!("{name}-wide"), wide, budget));
        out.push(Sample::new(&format!("{name}-narrow"), burn_up::draw(&burn_up, Width::Narrow), budget));
    }
    for (name, counts) in defect_cases() {
        let budget = if name.ends_with("many") { 7_000 } else { 3_000 };
        let defects = Defects { caption: caption("defects"), numbers: Locale::ENGLISH, counts };
        out.push(Sample::new(&format!("{name}-wide"), defects::draw(&defects, Width::Wide(620)), budget));
        out.push(Sample::new(&format!("{name}-narrow"), defects::draw(&defects, Width::Narrow), budget));
    }
    out
}

#[test]
fn nothing_known_draws_nothing() {
    assert!(burn_up::draw(&BurnUp { scope: &[], ..usual() }, Width::Narrow).is_none());
    let defects = Defects { caption: caption("defects"), numbers: Locale::ENGLISH, counts: &[] };
    assert!(defects::draw(&defects, Width::Narrow).is_none());
}
