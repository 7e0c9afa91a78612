//! Work against capacity: who has more to do than time, when, and with what.
//!
//! Percent of a week = (assigned + elsewhere) ÷ capacity; an over-allocation is a week above 100 % (*PMBOK
//! Guide*, resource optimisation). Effort by workstream compares what was spent with what the work that
//! is done was planned to take.

use crate::analysis::workstream::workstream_of;
use crate::edition::Edition;
use crate::edition::task::Task;
use crate::edition::times::Driver;
use crate::edition::workload::{PersonLoad, WeekLoad};
use crate::units::{Date, Duration};
use std::collections::BTreeMap;

#[derive(Clone, PartialEq, Debug)]
pub struct WorkloadFigures {
    /// The Mondays of the weeks to show: up to the last one with work, from a quarter to half a year.
    pub shown: Vec<Date>,
    /// In the edition's order.
    pub people: Vec<PersonFigures>,
    /// What levelling has made wait for somebody, by date: places in the edition's list of tasks.
    pub moved: Vec<usize>,
    /// By workstream, in the order in which they are first named; empty where no actual effort is known.
    pub efforts: Vec<EffortFigures>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct PersonFigures {
    /// The place in the edition's list of people.
    pub person: usize,
    pub weeks: Vec<WeekFigures>,
    /// In order of time.
    pub overloads: Vec<Overload>,
}

/// One week of one person, in minutes.
#[derive(Clone, PartialEq, Debug)]
pub struct WeekFigures {
    pub monday: Date,
    pub capacity: i32,
    pub elsewhere: i32,
    pub tasks: Vec<(usize, i32)>,
}

/// Weeks in a row in which somebody has more to do than time.
#[derive(Clone, PartialEq, Debug)]
pub struct Overload {
    pub from: Date,
    /// The Monday of the last week.
    pub last: Date,
    pub weeks: usize,
    /// The worst week, and its percent; nothing where there is no time at all.
    pub worst: Date,
    pub percent: Option<u32>,
    /// Minutes above capacity, all weeks together.
    pub over: i64,
    /// The tasks with the most work in these weeks first.
    pub tasks: Vec<(usize, i64)>,
    /// What else takes time in these weeks: what it is, where that is said, and minutes.
    pub elsewhere: Vec<(Option<String>, i64)>,
}

/// Effort in minutes of days of eight hours and weeks of five days, of the tasks of a workstream for which both are known.
#[derive(Clone, PartialEq, Debug)]
pub struct EffortFigures {
    pub workstream: Option<String>,
    pub tasks: usize,
    pub planned: i64,
    /// Planned × progress: what the work that is done was planned to take.
    pub earned: i64,
    pub actual: i64,
}

impl WeekFigures {
    /// Returns the minutes that are wanted of the person.
    pub fn used(&self) -> i32 {
        self.tasks.iter().fold(self.elsewhere, |sum, &(_, minutes)| sum.saturating_add(minutes))
    }

    pub fn is_over(&self) -> bool {
        self.used() > self.capacity
    }

    /// Returns the percent of the capacity that is wanted, at least 101 where that is more than there is and
    /// at most 100 where it is not; nothing where there is no capacity.
    pub fn percent(&self) -> Option<u32> {
        if self.capacity <= 0 {
            return None;
        }
        let percent = (f64::from(self.used()) / f64::from(self.capacity) * 100.0).round() as u32;
        Some(if self.is_over() { percent.max(101) } else { percent.min(100) })
    }
}

/// The fewest and the most weeks that are shown.
const FEWEST: usize = 12;
const MOST: usize = 26;

/// Computes the load of everybody shown; nothing where nobody has work and no effort is known.
pub fn analyse(edition: &Edition) -> Option<WorkloadFigures> {
    let people: Vec<PersonFigures> = edition.workload().iter().map(person).collect();
    let efforts = efforts(edition);
    if people.is_empty() {
        return None;
    }
    let mut moved: Vec<usize> = (0..edition.tasks().len())
        .filter(|&place| matches!(edition.tasks()[place].times.driver, Driver::Levelled { .. }))
        .collect();
    moved.sort_by_key(|&place| (edition.tasks()[place].times.forecast.map(|span| span.start), place));
    Some(WorkloadFigures { shown: shown(&people), people, moved, efforts })
}

/// Returns the weeks to show. A first week in which nobody can work any more is left out.
fn shown(people: &[PersonFigures]) -> Vec<Date> {
    let empty = |week: &&WeekFigures| week.capacity == 0 && week.used() == 0;
    let begins_empty = people.iter().all(|person| person.weeks.first().filter(empty).is_some());
    let near = people.iter().flat_map(|person| &person.weeks);
    let last = near.filter(|week| week.used() > 0).map(|week| week.monday).max();
    let Some(first) = people.first().and_then(|person| person.weeks.first()) else { return Vec::new() };
    let first = first.monday + if begins_empty { 7 } else { 0 };
    let used = last.map_or(0, |last| usize::try_from((last - first) / 7 + 1).unwrap_or(0));
    (0..used.clamp(FEWEST, MOST) as i32).map(|week| first + week * 7).collect()
}

fn person(load: &PersonLoad) -> PersonFigures {
    let weeks: Vec<WeekFigures> = load.weeks.iter().map(week).collect();
    let mut overloads: Vec<Overload> = Vec::new();
    let mut begin = 0;
    for place in 0..weeks.len() {
        let next = weeks.get(place + 1);
        let goes_on = |next: &&WeekFigures| next.is_over() && next.monday - weeks[place].monday == 7;
        if !weeks[place].is_over() {
            begin = place + 1;
        } else if next.filter(goes_on).is_none() {
            overloads.push(overload(&weeks[begin..=place], &load.weeks[begin..=place]));
            begin = place + 1;
        }
    }
    PersonFigures { person: load.person, weeks, overloads }
}

fn week(load: &WeekLoad) -> WeekFigures {
    let elsewhere = load.elsewhere.iter().map(|other| other.minutes).sum();
    WeekFigures { monday: load.monday, capacity: load.capacity, elsewhere, tasks: load.tasks.clone() }
}

fn overload(weeks: &[WeekFigures], loads: &[WeekLoad]) -> Overload {
    let mut tasks: BTreeMap<usize, i64> = BTreeMap::new();
    for &(task, minutes) in weeks.iter().flat_map(|week| &week.tasks) {
        *tasks.entry(task).or_default() += i64::from(minutes);
    }
    let mut elsewhere: Vec<(Option<String>, i64)> = Vec::new();
    for other in loads.iter().flat_map(|load| &load.elsewhere) {
        match elsewhere.iter_mut().find(|(what, _)| *what == other.what) {
            Some((_, minutes)) => *minutes += i64::from(other.minutes),
            None => elsewhere.push((other.what.clone(), other.minutes.into())),
        }
    }
    let mut tasks: Vec<(usize, i64)> = tasks.into_iter().collect();
    tasks.sort_by_key(|&(task, minutes)| (std::cmp::Reverse(minutes), task));
    // No time at all is worse than any percent; of equals the first counts.
    let worst = weeks.iter().rev().max_by_key(|week| week.percent().unwrap_or(u32::MAX));
    Overload {
        from: weeks[0].monday,
        last: weeks[weeks.len() - 1].monday,
        weeks: weeks.len(),
        worst: worst.map_or(weeks[0].monday, |week| week.monday),
        percent: worst.and_then(WeekFigures::percent),
        over: weeks.iter().map(|week| i64::from(week.used()) - i64::from(week.capacity)).sum(),
        tasks,
        elsewhere,
    }
}

/// Adds up effort by workstream, of the tasks for which planned and actual effort are known.
pub fn efforts(edition: &Edition) -> Vec<EffortFigures> {
    let tasks = edition.tasks();
    let known = |task: &&Task| !task.times.summary && task.is_listed();
    let mut figures: Vec<EffortFigures> = Vec::new();
    for task in tasks.iter().filter(known) {
        let Some(effort) = &task.effort else { continue };
        let minutes = |work: Duration| work.in_minutes(480, 2_400);
        let (Some(planned), Some(actual)) = (effort.work.map(minutes), effort.spent.map(minutes)) else {
            continue;
        };
        let name = workstream_of(tasks, task);
        let place = figures.iter().position(|figure| figure.workstream.as_deref() == name);
        let place = place.unwrap_or_else(|| {
            let workstream = name.map(str::to_string);
            figures.push(EffortFigures { workstream, tasks: 0, planned: 0, earned: 0, actual: 0 });
            figures.len() - 1
        });
        let figure = &mut figures[place];
        figure.tasks += 1;
        figure.planned += planned;
        figure.earned += planned * i64::from(task.times.progress.basis_points()) / 10_000;
        figure.actual += actual;
    }
    figures
}
