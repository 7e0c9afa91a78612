//! Drawings of made-up data, much of it odd: they must be as sound as the kept ones.

use super::reading::{check, text_boxes};
use super::samples::{caption, keep};
use milepost::chart::distribution::{self, Distribution, Flag, FlagKind};
use milepost::chart::gantt::{self, Bar, Dependencies, Gantt, Link, LinkKind, Milestone, Row, Scale};
use milepost::chart::heatmap::{self, Risk, RiskMap};
use milepost::chart::plan::{self, Plan};
use milepost::chart::s_curve::{self, Limit, Line, Range, SCurve};
use milepost::chart::tornado::{self, Tornado};
use milepost::chart::trend;
use milepost::chart::{Freeze, Svg, Tone, Width};
use milepost::units::Date;
use milepost::units::locale::Locale;

/// A plain generator: the same numbers on every machine (Knuth's multiplier, modulus 2^64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i32) -> i32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % sides as u64) as i32
    }

    fn date(&mut self, first: Date, days: i32) -> Date {
        first + self.roll(days)
    }

    fn amount(&mut self) -> f64 {
        match self.roll(12) {
            0 => f64::NAN,
            1 => f64::NEG_INFINITY,
            2 => -f64::from(self.roll(900)),
            3 => 0.0,
            _ => f64::from(self.roll(20_000)) / 10.0,
        }
    }

    fn name(&mut self) -> &'static str {
        keep(
            "Depot <north> & mail wave \u{7} live "
                .chars()
                .cycle()
                .take(3 + self.roll(40) as usize)
                .collect(),
        )
    }
}

const WIDTHS: [Width; 3] = [Width::Wide(1072), Width::Wide(544), Width::Narrow];

fn is_sound(what: &str, seed: u64, svg: Option<Svg>) {
    let Some(svg) = svg else { return };
    let svg = svg.as_str();
    check(svg).unwrap_or_else(|fault| panic!("{what} {seed}: {fault}\n{svg}"));
    let (width, height, boxes) = text_boxes(svg);
    for (index, (text, a)) in boxes.iter().enumerate() {
        let inside = a.0 >= -0.5 && a.1 >= -0.5 && a.2 <= width + 0.5 && a.3 <= height + 0.5;
        assert!(inside, "{what} {seed}: `{text}` {a:?} leaves {width} x {height}");
        for (other, b) in &boxes[..index] {
            let meets = a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3;
            assert!(!meets, "{what} {seed}: `{text}` {a:?} touches `{other}` {b:?}");
        }
    }
}

fn first() -> Date {
    "2026-03-14".parse().unwrap()
}

#[test]
fn any_plan_is_sound() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let days = 1 + dice.roll(if seed % 3 == 0 { 4000 } else { 500 });
        let rows: Vec<plan::Row<'_>> = (0..dice.roll(6))
            .map(|_| plan::Row {
                name: dice.name(),
                standing: None,
                span: Some((dice.date(first(), days), dice.date(first(), days))),
                progress: dice.amount(),
                baseline: Some((dice.date(first(), days), dice.date(first(), days))),
                critical: false,
                label: "+21 days",
                tone: Tone::Bad,
                tooltip: "",
                href: None,
            })
            .collect();
        let milestones: Vec<plan::Milestone<'_>> = (0..dice.roll(9))
            .map(|_| {
                let (date, baseline) = (dice.date(first(), days + 60), Some(dice.date(first(), days)));
                plan::Milestone { name: dice.name(), date, baseline, reached: false, tooltip: "" }
            })
            .collect();
        let freeze = dice.date(first(), days);
        let deadlines: Vec<plan::Deadline<'_>> = (0..dice.roll(4))
            .map(|_| plan::Deadline { name: dice.name(), date: dice.date(first(), days) })
            .collect();
        let plan = Plan {
            caption: caption("plan"),
            numbers: Locale::ENGLISH,
            first: first(),
            last: first() + days,
            status: dice.date(first() + -20, days + 40),
            freezes: &[Freeze { name: "change freeze", first: freeze, last: freeze + 14 }],
            rows: &rows,
            milestones: &milestones,
            deadlines: &deadlines,
        };
        for width in WIDTHS {
            is_sound("plan", seed, plan::draw(&plan, width).map(|drawn| drawn.svg));
        }
    }
}

#[test]
fn any_curve_is_sound() {
    for seed in 0..400 {
        let mut dice = Dice(seed);
        let mut line = |name: &'static str, most: i32| {
            let mut date = first();
            let mut total = 0.0;
            let points: Vec<(Date, Option<f64>)> = (0..dice.roll(most))
                .map(|_| {
                    date = date + 1 + dice.roll(60);
                    total += dice.amount();
                    (date, (dice.roll(6) > 0).then_some(total))
                })
                .collect();
            Line { name, end_name: "", points: points.leak() }
        };
        let (planned, spent, earned, forecast) =
            (line("Planned", 14), line("Spent", 8), line("Earned", 8), line("Forecast", 14));
        let range: Vec<(Date, f64, f64)> =
            (0..3).map(|step| (first() + 200 + step * 30, dice.amount(), dice.amount())).collect();
        let curve = SCurve {
            caption: caption("curve"),
            numbers: if seed % 2 == 0 { Locale::ENGLISH } else { Locale::of("de") },
            status: dice.date(first(), 500),
            planned,
            spent,
            earned: (dice.roll(2) == 0).then_some(earned),
            forecast: (dice.roll(2) == 0).then_some(forecast),
            range: (dice.roll(3) == 0).then_some(Range { points: &range, note: "grey: 8 in 10 outcomes" }),
            limit: (dice.roll(2) == 0).then_some(Limit { name: "Funding limit", amount: dice.amount() }),
        };
        for width in WIDTHS {
            is_sound("curve", seed, s_curve::draw(&curve, width));
        }
    }
}

#[test]
fn any_trend_is_sound() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let reports = 1 + dice.roll(if seed % 4 == 0 { 60 } else { 8 });
        let span = if seed % 3 == 0 { 3000 } else { 300 };
        let days: Vec<Date> = (0..reports).map(|_| dice.date(first(), span)).collect();
        let lines: Vec<trend::Line<'_>> = (0..dice.roll(10))
            .map(|_| {
                let name = dice.name();
                let points: Vec<(Date, Date)> =
                    days.iter().map(|day| (*day, dice.date(first(), span * 2))).collect();
                let kind = match dice.roll(4) {
                    0 => trend::Kind::End { late: true },
                    1 => trend::Kind::End { late: false },
                    2 => trend::Kind::Critical,
                    _ => trend::Kind::Other,
                };
                let reached = (dice.roll(3) == 0).then(|| dice.date(first(), span));
                trend::Line { name, kind, points: points.leak(), reached }
            })
            .collect();
        let drawing = trend::Trend {
            caption: caption("trend"),
            numbers: Locale::ENGLISH,
            status: first() + span,
            lines: &lines,
            rebaselines: days.get(1..).unwrap_or_default(),
        };
        for width in WIDTHS {
            is_sound("trend", seed, trend::draw(&drawing, width));
        }
    }
}

#[test]
fn any_risk_map_is_sound() {
    let names = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain", "Sure", "Very sure"];
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let (rows, columns) = (3 + dice.roll(5) as usize, 3 + dice.roll(5) as usize);
        let levels: Vec<u8> = (0..rows * columns).map(|_| 1 + dice.roll(4) as u8).collect();
        let risks: Vec<Risk<'_>> = (1..=dice.roll(50))
            .map(|number| Risk {
                number: keep(number.to_string()),
                label: "a risk",
                tooltip: "",
                href: "#r",
                likelihood: dice.roll(9) as u8,
                impact: dice.roll(9) as u8,
                previous: (dice.roll(3) == 0).then(|| (dice.roll(9) as u8, dice.roll(9) as u8)),
                is_new: dice.roll(5) == 0,
            })
            .collect();
        let map = RiskMap {
            caption: caption("map"),
            numbers: if seed % 2 == 0 { Locale::ENGLISH } else { Locale::of("de") },
            likelihoods: &names[..rows],
            impacts: &names[..columns],
            levels: &levels,
            level_names: &["Low", "Moderate", "High", "Severe"],
            risks: &risks,
            register: "#register",
        };
        for width in WIDTHS {
            is_sound("map", seed, heatmap::draw(&map, width));
        }
    }
}

#[test]
fn any_gantt_is_sound_and_ten_thousand_rows_weigh_in_proportion() {
    for (seed, count) in [(1, 3), (2, 40), (3, 300), (4, 10_000)] {
        let mut dice = Dice(seed);
        let mut rows = Vec::new();
        for index in 0..count {
            let (start, days) = (dice.date(first(), 400), dice.roll(30) - 2);
            rows.push(match index % 7 {
                5 => Row::Unplanned,
                6 => Row::Milestone(Milestone {
                    date: start,
                    baseline: Some(dice.date(first(), 500)),
                    critical: false,
                    reached: false,
                    tooltip: "",
                }),
                _ => Row::Bar(Bar {
                    start,
                    finish: start + days,
                    progress: dice.amount(),
                    baseline: Some((start + -5, start + days)),
                    late_finish: Some(start + days + 9),
                    critical: dice.roll(5) == 0,
                    finished: false,
                    tooltip: "A tooltip with <letters>",
                    href: None,
                }),
            });
        }
        let kinds = [
            LinkKind::FinishToStart,
            LinkKind::StartToStart,
            LinkKind::FinishToFinish,
            LinkKind::StartToFinish,
        ];
        let mut link = |_| Link {
            from: dice.roll(count + 2) as usize,
            to: dice.roll(count + 2) as usize,
            kind: kinds[dice.roll(4) as usize],
            critical: dice.roll(9) == 0,
        };
        let links: Vec<Link> = (0..count).map(&mut link).collect();
        let scale = Scale::new(Locale::ENGLISH, first() + 20, first() + 380);
        let gantt = Gantt {
            caption: caption("gantt"),
            scale: &scale,
            header: true,
            status: first() + 200,
            now: None,
            freezes: &[],
            rows: &rows,
            links: &links,
            dependencies: Dependencies::All,
            lean: true,
        };
        let svg = gantt::draw(&gantt);
        let bytes = svg.as_ref().map_or(0, |svg| svg.as_str().len());
        assert!(bytes < 2000 + 600 * count as usize, "{count} rows weigh {bytes} bytes");
        if count <= 300 {
            is_sound("gantt", seed, svg);
        }
    }
}

#[test]
fn any_distribution_and_any_tornado_is_sound() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let step = [1, 7, 14, 30, 365][dice.roll(5) as usize];
        let bars: Vec<distribution::Bar<'_>> = (0..dice.roll(27))
            .map(|index| distribution::Bar {
                first: first() + index * step,
                last: first() + (index + 1) * step + -1,
                share: dice.amount() / 2000.0,
                solid: dice.roll(3) > 0,
                tooltip: dice.name(),
            })
            .collect();
        let kinds = [FlagKind::Promised, FlagKind::Plan, FlagKind::Safe];
        let flags: Vec<Flag<'_>> = kinds[..dice.roll(4) as usize]
            .iter()
            .map(|kind| Flag {
                date: dice.date(first() + -60, 60 + step * 30),
                words: dice.name(),
                kind: *kind,
            })
            .collect();
        let rows: Vec<tornado::Row<'_>> = (0..dice.roll(11))
            .map(|_| tornado::Row {
                name: dice.name(),
                value: dice.amount(),
                words: "12.5 working days",
                is_event: dice.roll(2) == 0,
            })
            .collect();
        let finish = Distribution {
            caption: caption("finish"),
            numbers: Locale::ENGLISH,
            bars: &bars,
            flags: &flags,
            note: dice.name(),
        };
        let drivers = Tornado { caption: caption("drivers"), rows: &rows };
        for width in WIDTHS {
            is_sound("distribution", seed, distribution::draw(&finish, width));
            is_sound("tornado", seed, tornado::draw(&drivers, width));
        }
    }
}
