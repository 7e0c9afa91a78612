//! Milestone trends.

use super::{Sample, caption, date, long_name};
use milepost::chart::Width;
use milepost::chart::trend::{self, Kind, Line, Trend};
use milepost::units::Date;
use milepost::units::locale::Locale;

const REPORTS: [&str; 7] =
    ["2026-06-01", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-20"];

fn line(name: &'static str, kind: Kind, forecasts: &[&str], reached: Option<&str>) -> Line<'static> {
    let points: Vec<(Date, Date)> =
        REPORTS.iter().zip(forecasts).map(|(report, forecast)| (date(report), date(forecast))).collect();
    Line { name, kind, points: points.leak(), reached: reached.map(date) }
}

fn usual() -> Vec<Line<'static>> {
    let end =
        ["2027-03-26", "2027-03-26", "2027-03-26", "2027-04-02", "2027-04-02", "2027-04-09", "2027-04-16"];
    let mail =
        ["2027-01-22", "2027-01-22", "2027-01-22", "2027-01-29", "2027-02-03", "2027-02-08", "2027-02-12"];
    let files =
        ["2026-11-20", "2026-11-20", "2026-11-27", "2026-12-16", "2027-01-08", "2027-01-12", "2027-01-12"];
    let identity = ["2026-09-11", "2026-09-11", "2026-09-15", "2026-09-17"];
    vec![
        line("Project complete", Kind::End { late: true }, &end, None),
        line("All mail moved", Kind::Critical, &mail, None),
        line("Files read-only", Kind::Other, &files, None),
        line("Identity ready", Kind::Other, &identity, Some("2026-09-17")),
        line("Design approved", Kind::Other, &["2026-07-31", "2026-08-04", "2026-08-04"], Some("2026-08-04")),
    ]
}

/// Seven milestones within a few days of each other, and one more than there is room for.
fn crowded() -> Vec<Line<'static>> {
    let days =
        ["2027-01-04", "2027-01-05", "2027-01-05", "2027-01-06", "2027-01-07", "2027-01-08", "2027-01-08"];
    (0..8).map(|_| line(long_name(), Kind::Critical, &days, None)).collect()
}

fn weekly() -> Vec<Line<'static>> {
    let first = date("2024-01-05");
    let points: Vec<(Date, Date)> =
        (0..150).map(|week| (first + week * 7, first + 1100 + week * 3)).collect();
    let kind = Kind::End { late: false };
    vec![Line { name: "Project complete", kind, points: points.leak(), reached: None }]
}

pub fn samples() -> Vec<Sample> {
    let rebaselines: &'static [Date] = vec![date("2026-08-31"), date("2026-09-30")].leak();
    let cases: [(&str, Vec<Line>, &[Date]); 6] = [
        ("trend", usual(), rebaselines),
        ("trend-crowded", crowded(), &[]),
        ("trend-one-report", vec![line("Go-live", Kind::End { late: false }, &["2026-12-04"], None)], &[]),
        (
            "trend-two-reports",
            vec![line("Go-live", Kind::Critical, &["2026-12-04", "2026-12-11"], None)],
            &[],
        ),
        ("trend-all-equal", vec![line("Go-live", Kind::Other, &["2026-11-20"; 7], None)], &[]),
        ("trend-weekly", weekly(), &[]),
    ];
    let mut out = Vec::new();
    for (name, lines, rebaselines) in cases {
        let status = date("2026-11-20");
        let trend =
            Trend { caption: caption("trend"), numbers: Locale::ENGLISH, status, lines: &lines, rebaselines };
        let wide = trend::draw(&trend, Width::Wide(620));
        out.push(Sample::new(&format!("{name}-wide"), wide, 6_000));
        out.push(Sample::new(&format!("{name}-narrow"), trend::draw(&trend, Width::Narrow), 6_000));
    }
    out
}
