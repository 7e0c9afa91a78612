//! S-curves, month columns, contingencies and the marks beside figures.

use super::{Sample, caption, date, keep, long_name};
use milepost::chart::contingency::{self, Contingency, Draw};
use milepost::chart::exposure::{self, Exposure};
use milepost::chart::mini::{Bullet, Category, Slip, bullet, categories, slip, strip};
use milepost::chart::months::{self, Column, Months};
use milepost::chart::s_curve::{self, Limit, Line, Range, SCurve};
use milepost::chart::{Standing, Tone, Width};
use milepost::units::Date;
use milepost::units::locale::Locale;

type Points = &'static [(Date, Option<f64>)];

const REPORTS: [&str; 7] =
    ["2026-06-01", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-20"];
const REST: [&str; 5] = ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-26"];
const END: [&str; 6] = ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-16"];

fn points(dates: &[&str], amounts: &[f64]) -> Points {
    dates.iter().zip(amounts).map(|(day, amount)| (date(day), Some(*amount))).collect::<Vec<_>>().leak()
}

fn line(name: &'static str, points: Points) -> Line<'static> {
    Line { name, end_name: if name == "Planned" { "Budget" } else { "" }, points }
}

fn curve() -> SCurve<'static> {
    let dates = [REPORTS.as_slice(), &REST].concat();
    let planned = [0., 40., 135., 300., 470., 655., 814., 855., 975., 1165., 1360., 1480.];
    let low = [778., 879., 1066., 1262., 1410., 1482.];
    let high = [786., 909., 1139., 1379., 1568., 1668.];
    let range = END.iter().zip(low.iter().zip(high)).map(|(day, (low, high))| (date(day), *low, high));
    let with_now = [&["2026-11-20"], END.as_slice()].concat();
    SCurve {
        caption: caption("curve"),
        numbers: Locale::ENGLISH,
        status: date("2026-11-20"),
        planned: line("Planned", points(&dates, &planned)),
        spent: line("Spent", points(&REPORTS, &[0., 44., 132., 273., 405., 581., 733.])),
        earned: Some(line("Earned", points(&REPORTS, &[0., 38., 122., 268., 398., 566., 696.]))),
        forecast: Some(line("Forecast", points(&with_now, &[733., 781., 891., 1096., 1311., 1476., 1560.]))),
        range: Some(Range { points: range.collect::<Vec<_>>().leak(), note: "grey: 8 in 10 outcomes" }),
        limit: Some(Limit { name: "Funding limit", amount: 1590.0 }),
    }
}

/// What a curve is without all that is optional.
fn bare(planned: Points, spent: Points) -> SCurve<'static> {
    let (planned, spent) = (line("Planned", planned), line("Spent", spent));
    SCurve { planned, spent, earned: None, forecast: None, range: None, limit: None, ..curve() }
}

fn curves() -> Vec<(&'static str, SCurve<'static>)> {
    let usual = curve();
    let gap = [Some(0.0), None, None, None, Some(405.0), Some(581.0), Some(733.0)];
    let gap: Points =
        REPORTS.iter().zip(gap).map(|(day, amount)| (date(day), amount)).collect::<Vec<_>>().leak();
    let odd: Points =
        vec![(date("2026-07-01"), Some(f64::NAN)), (date("2026-08-01"), Some(f64::INFINITY))].leak();
    let credit = points(&REPORTS, &[-80., -140., -60., 30., 45., 110., 160.]);
    let flat = points(&REPORTS, &[500.; 7]);
    let vast = points(&REPORTS, &[0., 1e12, 3e12, 4e12, 5e12, 8e12, 9.87e12]);
    let decade = points(&["2024-01-01", "2029-01-01", "2036-06-01"], &[0., 900., 4000.]);
    let same = Some(line("Earned", usual.spent.points));
    let close = Some(line("Earned", points(&REPORTS, &[0., 42., 130., 279., 420., 600., 752.])));
    vec![
        ("s_curve", usual),
        ("s_curve-german", SCurve { numbers: Locale::of("de"), ..usual }),
        ("s_curve-same", SCurve { earned: same, ..usual }),
        ("s_curve-close", SCurve { earned: close, ..usual }),
        ("s_curve-one", bare(&[], points(&["2026-11-20"], &[120.]))),
        ("s_curve-two", bare(&[], points(&["2026-10-31", "2026-11-20"], &[120., 310.]))),
        ("s_curve-gap", SCurve { spent: line("Spent", gap), ..usual }),
        ("s_curve-odd", bare(flat, odd)),
        (
            "s_curve-credit",
            SCurve { limit: Some(Limit { name: long_name(), amount: 1e9 }), ..bare(credit, flat) },
        ),
        ("s_curve-flat", bare(flat, points(&REPORTS, &[0.; 7]))),
        ("s_curve-vast", bare(vast, vast)),
        ("s_curve-twelve-years", bare(decade, points(&["2024-01-01", "2026-11-20"], &[0., 450.]))),
        ("s_curve-ended", SCurve { status: date("2027-04-16"), forecast: None, ..usual }),
    ]
}

fn columns(first: &str, spent: &[f64], forecast: &[f64], planned: &[f64]) -> &'static [Column] {
    let first = date(first).month();
    let last = (1..spent.len()).fold(first, |month, _| month.next());
    let column = |(index, month)| Column {
        month,
        spent: spent[index],
        forecast: forecast[index],
        planned: (planned[index] != 0.0).then_some(planned[index]),
    };
    first.through(last).enumerate().map(column).collect::<Vec<_>>().leak()
}

fn month_charts() -> Vec<(&'static str, Months<'static>)> {
    let spent = [44., 88., 141., 132., 176., 152., 0., 0., 0., 0., 0.];
    let forecast = [0., 0., 0., 0., 0., 48., 110., 205., 215., 165., 84.];
    let planned = [40., 95., 165., 170., 185., 200., 120., 190., 195., 120., 0.];
    let wave: Vec<f64> = (0..144).map(|index| f64::from(index % 13) * 9.0).collect();
    let chart = |columns| Months {
        caption: caption("months"),
        numbers: Locale::ENGLISH,
        unit: "€ k per month",
        columns,
    };
    vec![
        ("months", chart(columns("2026-06-01", &spent, &forecast, &planned))),
        ("months-one", chart(columns("2026-06-01", &[44.], &[0.], &[0.]))),
        ("months-two", chart(columns("2026-12-01", &[0.; 2], &[0.; 2], &[0.; 2]))),
        (
            "months-credit",
            chart(columns(
                "2026-06-01",
                &[44., -60., 0., f64::NAN],
                &[0., 0., -12.5, 8.],
                &[50., -40., 1., 0.],
            )),
        ),
        ("months-three-years", chart(columns("2026-06-01", &wave[..36], &wave[1..37], &wave[..36]))),
        ("months-twelve-years", chart(columns("2024-02-01", &wave, &wave, &wave))),
    ]
}

fn contingencies() -> Vec<(&'static str, Contingency<'static>)> {
    let draws: &'static [Draw<'static>] =
        vec![Draw { reason: "Second rack", amount: 26.0 }, Draw { reason: "Extra <licences>", amount: 20.0 }]
            .leak();
    let usual = Contingency {
        caption: caption("contingency"),
        numbers: Locale::ENGLISH,
        approved: 110.0,
        draws,
        forecast: Some(80.0),
        note: "€ k, of 110 approved. Every drawing needs the sponsor.",
    };
    let little: &'static [Draw<'static>] = vec![Draw { reason: "Cable", amount: 1.0 }].leak();
    vec![
        ("contingency", usual),
        ("contingency-over", Contingency { forecast: Some(126.0), ..usual }),
        ("contingency-spent", Contingency { approved: 40.0, forecast: None, note: long_name(), ..usual }),
        ("contingency-untouched", Contingency { draws: &[], forecast: None, note: "", ..usual }),
        ("contingency-little", Contingency { draws: little, forecast: Some(109.0), ..usual }),
    ]
}

pub fn samples() -> Vec<Sample> {
    let mut out = Vec::new();
    for (name, curve) in curves() {
        out.push(Sample::new(&format!("{name}-wide"), s_curve::draw(&curve, Width::Wide(1072)), 4 * 1024));
        out.push(Sample::new(&format!("{name}-narrow"), s_curve::draw(&curve, Width::Narrow), 4 * 1024));
    }
    for (name, chart) in month_charts() {
        let budget = if chart.columns.len() > 12 { 8 * 1024 } else { 3584 };
        out.push(Sample::new(&format!("{name}-wide"), months::draw(&chart, Width::Wide(520)), budget));
        out.push(Sample::new(&format!("{name}-narrow"), months::draw(&chart, Width::Narrow), budget));
    }
    for (name, chart) in contingencies() {
        out.push(Sample::new(&format!("{name}-wide"), contingency::draw(&chart, Width::Wide(520)), 1024));
        out.push(Sample::new(&format!("{name}-narrow"), contingency::draw(&chart, Width::Narrow), 1024));
    }
    for (name, chart, budget) in exposures() {
        out.push(Sample::new(&format!("{name}-wide"), exposure::draw(&chart, Width::Wide(520)), budget));
        out.push(Sample::new(&format!("{name}-narrow"), exposure::draw(&chart, Width::Narrow), budget));
    }
    out.extend(marks());
    out
}

fn exposures() -> Vec<(&'static str, Exposure<'static>, usize)> {
    let steps = |all: &[(&str, f64)]| -> &'static [(Date, f64)] {
        all.iter().map(|(day, value)| (date(day), *value)).collect::<Vec<_>>().leak()
    };
    let usual = Exposure {
        caption: caption("exposure"),
        numbers: Locale::ENGLISH,
        risks: steps(&[
            ("2026-03-02", 9.0),
            ("2026-05-15", 14.0),
            ("2026-09-01", 22.5),
            ("2026-11-13", 18.0),
        ]),
        left: steps(&[
            ("2026-03-02", 36.0),
            ("2026-05-15", 31.2),
            ("2026-10-23", 22.0),
            ("2026-11-13", 22.0),
        ]),
    };
    let same = steps(&[("2026-10-01", 12.0), ("2026-11-13", 12.0)]);
    let many: Vec<(Date, f64)> =
        (0..40).map(|month| (date("2020-01-15") + month * 61, f64::from(month * 37 % 90) - 4.0)).collect();
    let odd = steps(&[
        ("2026-01-01", f64::NAN),
        ("2026-02-01", f64::INFINITY),
        ("2026-03-01", -8.0),
        ("2026-11-13", 1e18),
    ]);
    vec![
        ("exposure", usual, 1536),
        ("exposure-no-contingency", Exposure { left: &[], ..usual }, 1536),
        ("exposure-same", Exposure { risks: same, left: same, ..usual }, 1536),
        (
            "exposure-odd",
            Exposure { risks: odd, left: steps(&[("2026-01-01", 40.0), ("2026-11-13", -3.0)]), ..usual },
            1536,
        ),
        ("exposure-years", Exposure { risks: many.leak(), ..usual }, 3072),
    ]
}

fn marks() -> Vec<Sample> {
    let finish = Slip {
        first: date("2026-06-01"),
        last: date("2027-05-30"),
        baseline: Some(date("2027-02-26")),
        forecast: date("2027-04-16"),
    };
    let cost = Bullet { value: 1.56, mark: Some(1.48), whole: 1.72, tone: Tone::Warn };
    let odd = Bullet { value: f64::NAN, mark: Some(f64::INFINITY), whole: -1.0, tone: Tone::Plain };
    let statuses =
        [Some(Standing::Ok), None, Some(Standing::Warn), Some(Standing::Bad), Some(Standing::Unknown)];
    let rows = [
        Category { spent: 141.0, committed: 20.0, forecast: 180.0, budget: 120.0 },
        Category { spent: -48.0, committed: 0.0, forecast: -60.0, budget: -70.0 },
        Category { spent: 0.0, committed: 0.0, forecast: 0.0, budget: 0.0 },
    ];
    let mut out = vec![
        Sample::new("mini-slip", Some(slip(&finish)), 500),
        Sample::new("mini-slip-early", Some(slip(&Slip { forecast: date("2027-02-20"), ..finish })), 500),
        Sample::new("mini-slip-none", Some(slip(&Slip { baseline: None, ..finish })), 500),
        Sample::new("mini-bullet", Some(bullet(&cost)), 500),
        Sample::new("mini-bullet-odd", Some(bullet(&odd)), 500),
        Sample::new("mini-strip", Some(strip(&statuses)), 150 * 5),
        Sample::new("mini-strip-none", Some(strip(&[])), 150),
    ];
    for (index, svg) in categories(&rows).into_iter().enumerate() {
        out.push(Sample::new(keep(format!("mini-category-{index}")), Some(svg), 380));
    }
    out
}
