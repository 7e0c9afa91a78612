//! Gantt charts.

use super::{Sample, caption, date, keep, long_name};
use milepost::chart::Freeze;
use milepost::chart::gantt::{Bar, Dependencies, Gantt, Group, Link, LinkKind, Milestone, Row, Scale, draw};
use milepost::units::Date;
use milepost::units::locale::Locale;

/// Name, start in days from the first, calendar days, promised days earlier, float, predecessor.
/// A length of 0 is a milestone, a name alone a group.
type Task = (&'static str, i32, i32, i32, i32, Option<usize>);

const TASKS: &[Task] = &[
    ("Preparation", 0, -1, 0, 0, None),
    ("Charter and budget", 0, 12, 0, 0, None),
    ("Survey of the four sites", 12, 30, 3, 0, Some(1)),
    ("Tender for the suppliers", 14, 45, 0, 40, Some(1)),
    ("Contract signed", 63, 0, 4, 40, Some(3)),
    ("Platform", 0, -1, 0, 0, None),
    ("Order and deliver servers", 66, 60, 21, 0, Some(2)),
    ("Network to all sites", 60, 70, 10, 25, Some(2)),
    ("Install the platform", 128, 34, 26, 0, Some(6)),
    ("Backup and restore", 150, 28, 12, 50, Some(7)),
    ("Platform ready", 164, 0, 26, 0, Some(8)),
    ("Data", 0, -1, 0, 0, None),
    ("Clean the item master", 50, 95, 14, 30, Some(2)),
    ("Trial migration", 164, 21, 26, 0, Some(10)),
    ("Correct what was found", 186, 30, 20, 0, Some(13)),
    ("Final migration", 240, 12, 24, 0, Some(14)),
    ("People", 0, -1, 0, 0, None),
    ("Name key users", 40, 20, 0, 70, Some(2)),
    ("Write the training", 95, 60, 12, 45, Some(17)),
    ("Train the depots", 190, 50, 14, 20, Some(18)),
    ("Go-live", 0, -1, 0, 0, None),
    ("Rehearse the cut-over", 217, 20, 24, 0, Some(14)),
    ("Cut-over weekend", 254, 3, 24, 0, Some(15)),
    ("Support after go-live", 257, 40, 24, 0, Some(22)),
    ("Close the project", 297, 14, 21, 0, Some(23)),
    ("Project complete", 310, 0, 21, 0, Some(24)),
];

const STATUS: i32 = 172;

fn rows(first: Date) -> (Vec<Row<'static>>, Vec<Link>) {
    let (mut rows, mut links) = (Vec::new(), Vec::new());
    for (index, (name, start, length, late, float, after)) in TASKS.iter().copied().enumerate() {
        let from = first + start;
        let finish = from + (length - 1).max(0);
        let critical = float == 0;
        let tooltip = keep(format!(
            "T-{index} {name}. {} to {}",
            Locale::ENGLISH.day_month(from),
            Locale::ENGLISH.date(finish)
        ));
        rows.push(match length {
            -1 => {
                let tasks = TASKS[index + 1..].iter().take_while(|task| task.2 >= 0);
                let span = tasks
                    .clone()
                    .map(|task| first + task.1)
                    .min()
                    .zip(tasks.map(|task| first + (task.1 + task.2 - 1)).max());
                Row::Group(Group { span, tooltip: keep(format!("{name}: all of it")) })
            }
            0 => Row::Milestone(Milestone {
                date: from,
                baseline: Some(from + -late),
                critical,
                reached: start < STATUS,
                tooltip,
            }),
            _ => {
                let done = f64::from(STATUS - start) / f64::from(length);
                Row::Bar(Bar {
                    start: from,
                    finish,
                    progress: done.clamp(0.0, 1.0),
                    baseline: Some((from + -late, finish + -late)),
                    late_finish: (float > 0).then(|| finish + float),
                    critical,
                    finished: done >= 1.0,
                    tooltip,
                    href: None,
                })
            }
        });
        if let Some(from) = after {
            let both = critical && TASKS[from].4 == 0;
            links.push(Link { from, to: index, kind: LinkKind::FinishToStart, critical: both });
        }
    }
    links.push(Link { from: 7, to: 9, kind: LinkKind::FinishToFinish, critical: false });
    links.push(Link { from: 18, to: 19, kind: LinkKind::StartToStart, critical: false });
    (rows, links)
}

fn gantt<'a>(scale: &'a Scale, status: Date, rows: &'a [Row<'a>]) -> Gantt<'a> {
    Gantt {
        caption: caption("gantt"),
        scale,
        header: true,
        status,
        now: Some("now"),
        freezes: &[],
        rows,
        links: &[],
        dependencies: Dependencies::All,
        lean: false,
    }
}

pub fn samples() -> Vec<Sample> {
    let first = date("2026-06-01");
    let status = first + STATUS;
    let scale = Scale::new(Locale::ENGLISH, first + -4, first + 330);
    let (rows, links) = rows(first);
    let freezes = [Freeze { name: "change freeze", first: date("2026-12-21"), last: date("2027-01-03") }];
    let normal = Gantt { freezes: &freezes, links: &links, ..gantt(&scale, status, &rows) };
    let row_budget = |rows: usize| 1500 + 600 * rows;
    let mut out = vec![Sample::new("gantt", draw(&normal), row_budget(rows.len()))];
    let chunk = Gantt { header: false, now: None, rows: &rows[..5], links: &links[..3], ..normal };
    out.push(Sample::new("gantt-chunk", draw(&chunk), row_budget(5)));
    let critical = Gantt { dependencies: Dependencies::Critical, ..normal };
    out.push(Sample::new("gantt-critical-links", draw(&critical), row_budget(rows.len())));

    let one = Scale::new(Locale::ENGLISH, first, first);
    let day = Row::Bar(Bar {
        start: first,
        finish: first,
        progress: f64::NAN,
        baseline: None,
        late_finish: None,
        critical: false,
        finished: false,
        tooltip: long_name(),
        href: Some("#T-1"),
    });
    let odd = [day, Row::Unplanned];
    out.push(Sample::new("gantt-one-day", draw(&gantt(&one, first, &odd)), row_budget(2)));

    let years = Scale::new(Locale::ENGLISH, date("2024-01-01"), date("2035-12-31"));
    let long = [long_bar("2024-03-01", "2036-03-01", 0.2), long_bar("2027-05-03", "2027-05-04", 0.0)];
    out.push(Sample::new("gantt-twelve-years", draw(&gantt(&years, status, &long)), row_budget(2)));

    let many = many(first, 500);
    let lean = Gantt { lean: true, ..gantt(&scale, status, &many) };
    out.push(Sample::new("gantt-500", draw(&lean), row_budget(500)).unkept());
    out
}

fn long_bar(start: &str, finish: &str, progress: f64) -> Row<'static> {
    Row::Bar(Bar {
        start: date(start),
        finish: date(finish),
        progress,
        baseline: Some((date(start), date(finish) + -200)),
        late_finish: None,
        critical: true,
        finished: false,
        tooltip: "",
        href: None,
    })
}

fn many(first: Date, count: i32) -> Vec<Row<'static>> {
    let bar = |index: i32| {
        let start = first + index * 7 % 300;
        let finish = start + 3 + index % 17;
        Row::Bar(Bar {
            start,
            finish,
            progress: f64::from(index % 11) / 10.0,
            baseline: Some((start + -3, finish + -5)),
            late_finish: (index % 3 == 0).then(|| finish + 20),
            critical: index % 9 == 0,
            finished: index % 11 == 10,
            tooltip: keep(format!("T-{index} Task number {index}. {start} to {finish}, baseline {start}")),
            href: None,
        })
    };
    (0..count).map(bar).collect()
}
