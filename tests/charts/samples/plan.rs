//! Plans on a page.

use super::{Sample, caption, date, long_name};
use milepost::chart::plan::{Deadline, Milestone, Plan, Row, draw};
use milepost::chart::{Freeze, Standing, Tone, Width};
use milepost::units::locale::Locale;

fn row(name: &'static str, dates: [&str; 4], progress: f64, label: &'static str, tone: Tone) -> Row<'static> {
    let [start, finish, promised_start, promised] = dates.map(date);
    Row {
        name,
        standing: None,
        span: Some((start, finish)),
        progress,
        baseline: Some((promised_start, promised)),
        critical: name == "Platform" || name == "Go-live",
        label,
        tone,
        tooltip: "12 Aug to 10 Mar, 40 % done",
        href: None,
    }
}

fn rows() -> Vec<Row<'static>> {
    vec![
        row(
            "Preparation",
            ["2026-06-01", "2026-08-05", "2026-06-01", "2026-08-01"],
            1.0,
            "done",
            Tone::Plain,
        ),
        row("Platform", ["2026-07-31", "2027-01-20", "2026-07-20", "2026-12-30"], 0.6, "+21 days", Tone::Bad),
        row("Data", ["2026-07-21", "2027-02-10", "2026-07-15", "2027-01-17"], 0.4, "+24 days", Tone::Bad),
        row(
            "People and training",
            ["2026-07-11", "2027-02-01", "2026-07-11", "2027-01-18"],
            0.5,
            "+14 days",
            Tone::Plain,
        ),
        row("Go-live", ["2027-01-04", "2027-04-16", "2026-12-10", "2027-03-26"], 0.0, "+21 days", Tone::Bad),
    ]
}

fn milestone(name: &'static str, day: &str, promised: &str) -> Milestone<'static> {
    let reached = date(day) < date("2026-11-20");
    Milestone { name, date: date(day), baseline: Some(date(promised)), reached, tooltip: "" }
}

fn milestones() -> Vec<Milestone<'static>> {
    vec![
        milestone("Contract signed", "2026-08-04", "2026-07-31"),
        milestone("Platform ready", "2026-11-12", "2026-10-17"),
        milestone("Data moved", "2027-01-12", "2026-11-20"),
        milestone("Depots trained", "2027-02-12", "2027-01-22"),
        milestone("Project complete", "2027-04-16", "2027-03-26"),
    ]
}

fn plan<'a>(rows: &'a [Row<'a>], milestones: &'a [Milestone<'a>], freezes: &'a [Freeze<'a>]) -> Plan<'a> {
    Plan {
        caption: caption("plan"),
        numbers: Locale::ENGLISH,
        first: date("2026-06-01"),
        last: date("2027-05-01"),
        status: date("2026-11-20"),
        freezes,
        rows,
        milestones,
        deadlines: &[],
    }
}

const WIDTHS: [(&str, Width); 2] = [("wide", Width::Wide(1072)), ("narrow", Width::Narrow)];

pub fn samples() -> Vec<Sample> {
    let (rows, milestones) = (rows(), milestones());
    let freezes = [Freeze { name: "change freeze", first: date("2026-12-21"), last: date("2027-01-03") }];
    let normal = plan(&rows, &milestones, &freezes);
    let bare = [Row { baseline: None, label: "", span: None, ..rows[0] }];
    let alone = plan(&bare, &[], &[]);
    let crowd = crowd();
    let crowded = plan(&rows, &crowd, &freezes);
    let edge = [milestones[2], milestone("All depots trained", "2027-04-20", "2027-04-19"), milestones[4]];
    let at_edge = Plan { status: date("2026-06-03"), ..plan(&rows[..2], &edge, &[]) };
    let long_rows = long_rows();
    let decade =
        Plan { first: date("2024-01-01"), last: date("2036-06-01"), ..plan(&long_rows, &milestones, &[]) };
    let portfolio_rows = portfolio(&rows);
    let deadlines = [
        Deadline { name: "Lease ends", date: date("2027-04-27") },
        Deadline { name: "Year-end close", date: date("2027-01-12") },
    ];
    let portfolio = Plan { deadlines: &deadlines, ..plan(&portfolio_rows, &[], &freezes) };
    let cases: [(&str, Plan<'_>); 6] = [
        ("plan", normal),
        ("plan-bare", alone),
        ("plan-crowded", crowded),
        ("plan-edge", at_edge),
        ("plan-twelve-years", decade),
        ("plan-portfolio", portfolio),
    ];
    let mut out = Vec::new();
    for (name, plan) in &cases {
        for (variant, width) in WIDTHS {
            let drawn = draw(plan, width).map(|drawn| drawn.svg);
            out.push(Sample::new(&format!("{name}-{variant}"), drawn, 8 * 1024));
        }
    }
    out
}

/// More milestones in two months than three levels hold.
fn crowd() -> Vec<Milestone<'static>> {
    let day = |index: i32| date("2027-01-04") + index * 5;
    let one = |index| Milestone {
        name: "Depot number so and so is live",
        date: day(index),
        baseline: None,
        reached: false,
        tooltip: "",
    };
    (0..9).map(one).collect()
}

fn long_rows() -> Vec<Row<'static>> {
    let long = ["2024-03-01", "2036-03-01", "2024-03-01", "2035-01-01"];
    let audit = ["2027-05-03", "2027-05-04", "2027-05-03", "2027-05-04"];
    vec![
        row("Framework contract", long, 0.2, "+421 days", Tone::Bad),
        row("Two-day audit", audit, 0.0, "on baseline", Tone::Good),
        Row { name: long_name(), ..row("", audit, 0.0, "+1 day", Tone::Warn) },
    ]
}

fn portfolio(rows: &[Row<'static>]) -> Vec<Row<'static>> {
    use Standing::{Bad, Done, NotStarted, Ok, Warn};
    let standings = [Done, Bad, Warn, Ok, NotStarted];
    let with = |(row, standing): (&Row<'static>, Standing)| Row {
        standing: Some(standing),
        href: Some("wms/index.html"),
        ..*row
    };
    rows.iter().zip(standings).map(with).collect()
}
