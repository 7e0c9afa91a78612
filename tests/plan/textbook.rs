//! Networks from textbooks, with the dates and floats printed there. Their units become working days.

use crate::plan::build::{Build, Planned};
use milepost::plan::workdays::Workdays;

/// Returns the days from the start of the project to the early start and finish, and the total float.
fn figures(plan: &Planned, calendar: &Workdays, id: &str) -> (i32, i32, f64) {
    let early = plan.row(id).early.unwrap();
    let origin = calendar.worked(plan.plan.span.unwrap().start.minutes());
    let days = |minute: i32| (calendar.worked(minute) - origin) / 480;
    (days(early.start.minutes()), days(early.finish.minutes()), plan.float(id))
}

fn check(build: Build, path: &[&str], rows: &[(&str, i32, i32, f64)]) {
    let calendar = Workdays::new(&build.project.calendars[0], &[]);
    let plan = build.plan();
    for &(id, start, finish, float) in rows {
        assert_eq!(figures(&plan, &calendar, id), (start, finish, float), "{id}");
        assert_eq!(plan.row(id).critical, float == 0.0, "{id}");
    }
    assert_eq!(plan.plan.longest_path, path.iter().map(|id| plan.id(id)).collect::<Vec<_>>());
}

/// Heizer & Render, "Operations Management", chapter Project Management: Milwaukee Paper.
#[test]
fn milwaukee_paper_takes_15() {
    let build = Build::new("07-06")
        .task("A", "2d", &[])
        .task("B", "3d", &[])
        .task("C", "2d", &["A"])
        .task("D", "4d", &["A", "B"])
        .task("E", "4d", &["C"])
        .task("F", "3d", &["C"])
        .task("G", "5d", &["D", "E"])
        .task("H", "2d", &["F", "G"]);
    check(
        build,
        &["A", "C", "E", "G", "H"],
        &[
            ("A", 0, 2, 0.0),
            ("B", 0, 3, 1.0),
            ("C", 2, 4, 0.0),
            ("D", 3, 7, 1.0),
            ("E", 4, 8, 0.0),
            ("F", 4, 7, 6.0),
            ("G", 8, 13, 0.0),
            ("H", 13, 15, 0.0),
        ],
    );
}

/// Hillier & Lieberman, "Introduction to Operations Research", chapter PERT/CPM: Reliable Construction.
#[test]
fn reliable_construction_takes_44() {
    let build = Build::new("07-06")
        .task("A", "2d", &[])
        .task("B", "4d", &["A"])
        .task("C", "10d", &["B"])
        .task("D", "6d", &["C"])
        .task("E", "4d", &["C"])
        .task("F", "5d", &["E"])
        .task("G", "7d", &["D"])
        .task("H", "9d", &["E", "G"])
        .task("I", "7d", &["C"])
        .task("J", "8d", &["F", "I"])
        .task("K", "4d", &["J"])
        .task("L", "5d", &["J"])
        .task("M", "2d", &["H"])
        .task("N", "6d", &["K", "L"]);
    check(
        build,
        &["A", "B", "C", "E", "F", "J", "L", "N"],
        &[
            ("A", 0, 2, 0.0),
            ("B", 2, 6, 0.0),
            ("C", 6, 16, 0.0),
            ("D", 16, 22, 4.0),
            ("E", 16, 20, 0.0),
            ("F", 20, 25, 0.0),
            ("G", 22, 29, 4.0),
            ("H", 29, 38, 4.0),
            ("I", 16, 23, 2.0),
            ("J", 25, 33, 0.0),
            ("K", 33, 37, 1.0),
            ("L", 33, 38, 0.0),
            ("M", 38, 40, 4.0),
            ("N", 38, 44, 0.0),
        ],
    );
}
