//! The work of people by week, where people may be shown.

use crate::edition::policy::Clearance;
use crate::edition::prose::References;
use crate::model;
use crate::plan;
use crate::units::Date;

/// The weeks of one person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonLoad {
    /// The place in the edition's list of people.
    pub person: usize,
    /// In order of time; the later ones only where there is work.
    pub weeks: Vec<WeekLoad>,
}

/// One week, in minutes of work.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WeekLoad {
    pub monday: Date,
    pub capacity: i32,
    pub elsewhere: Vec<Elsewhere>,
    /// Places in the edition's list of tasks, and the minutes of each.
    pub tasks: Vec<(usize, i32)>,
}

/// Work for something that is no part of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Elsewhere {
    pub what: Option<String>,
    pub minutes: i32,
}

/// Clears the workload: only of people who are shown, and of tasks that are shown, as if there were no others.
pub fn clear(
    workload: plan::workload::Workload,
    people: &[model::person::Person],
    clearance: &Clearance,
    references: &References,
) -> Vec<PersonLoad> {
    let plan::workload::Workload { people: loads } = workload;
    loads
        .into_iter()
        .filter_map(|load| {
            let plan::workload::PersonLoad { person: id, weeks } = load;
            let person = clearance.person(id)?;
            let busy = &people.get(id.index())?.busy;
            let weeks: Vec<WeekLoad> =
                weeks.into_iter().map(|week| clear_week(week, busy, clearance, references)).collect();
            let weeks = kept(weeks);
            // Who has only hidden work has none.
            weeks.iter().any(|week| !week.tasks.is_empty()).then_some(PersonLoad { person, weeks })
        })
        .collect()
}

/// Leaves out the later weeks that are there only because of work that is hidden.
fn kept(weeks: Vec<WeekLoad>) -> Vec<WeekLoad> {
    let near = plan::workload::NEAR as usize;
    let is_kept =
        |place: usize, week: &WeekLoad| place < near || !week.tasks.is_empty() || !week.elsewhere.is_empty();
    let weeks = weeks.into_iter().enumerate();
    weeks.filter(|(place, week)| is_kept(*place, week)).map(|(_, week)| week).collect()
}

fn clear_week(
    week: plan::workload::WeekLoad,
    busy: &[model::person::Busy],
    clearance: &Clearance,
    references: &References,
) -> WeekLoad {
    let plan::workload::WeekLoad { monday, capacity, elsewhere, tasks } = week;
    let elsewhere = elsewhere
        .into_iter()
        .map(|(place, minutes)| Elsewhere {
            what: busy.get(place).and_then(|busy| busy.what.clone()).map(|what| references.cut(what)),
            minutes,
        })
        .collect();
    let tasks =
        tasks.into_iter().filter_map(|(task, minutes)| Some((clearance.task(task)?, minutes))).collect();
    WeekLoad { monday, capacity, elsewhere, tasks }
}
