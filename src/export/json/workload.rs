//! The work of people by week in the public data format; hours as numbers.

use crate::analysis::workload::{PersonFigures, WeekFigures};
use crate::checks::Report;
use crate::units::Date;
use serde::Serialize;

#[derive(Serialize)]
pub struct Workload<'a> {
    /// All tasks are shown; else the work is that of those that are.
    complete: bool,
    people: Vec<Person<'a>>,
}

#[derive(Serialize)]
struct Person<'a> {
    id: &'a str,
    name: &'a str,
    /// Weeks without capacity and without work are left out.
    weeks: Vec<Week<'a>>,
}

#[derive(Serialize)]
struct Week<'a> {
    /// The Monday.
    week: Date,
    capacity_hours: f64,
    #[serde(skip_serializing_if = "is_zero")]
    elsewhere_hours: f64,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tasks: Vec<Task<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<f64>,
    over: bool,
}

#[derive(Serialize)]
struct Task<'a> {
    id: &'a str,
    hours: f64,
}

/// Returns the workload, where people are shown who have work.
pub fn workload(report: &Report) -> Option<Workload<'_>> {
    let figures = report.figures.workload.as_ref()?;
    let people = figures.people.iter().map(|person| row(report, person)).collect();
    Some(Workload { complete: report.edition.tasks_complete(), people })
}

fn row<'a>(report: &'a Report, figures: &'a PersonFigures) -> Person<'a> {
    let person = &report.edition.people()[figures.person];
    let weeks = figures.weeks.iter().filter(|week| week.capacity > 0 || week.used() > 0);
    Person {
        id: &person.record.id,
        name: &person.name,
        weeks: weeks.map(|week| self::week(report, week)).collect(),
    }
}

fn week<'a>(report: &'a Report, week: &'a WeekFigures) -> Week<'a> {
    let tasks = week.tasks.iter().map(|&(place, minutes)| Task {
        id: &report.edition.tasks()[place].record.id,
        hours: hours(minutes),
    });
    Week {
        week: week.monday,
        capacity_hours: hours(week.capacity),
        elsewhere_hours: hours(week.elsewhere),
        tasks: tasks.collect(),
        percent: week.percent().map(f64::from),
        over: week.is_over(),
    }
}

fn hours(minutes: i32) -> f64 {
    (f64::from(minutes) / 60.0 * 100.0).round() / 100.0
}

fn is_zero(hours: &f64) -> bool {
    *hours == 0.0
}
