//! What changes for end users: their group, the date, what happens and what they do. It is cleared from the plan, and
//! holds nothing else of it, so that a site for them needs no plan.

use crate::edition::policy::Clearance;
use crate::edition::prose::{self, Prose, References};
use crate::model;
use crate::plan;
use crate::units::Date;
use serde::Serialize;

/// One thing that happens to a group of people.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Event {
    pub group: String,
    /// As it is forecast; nothing while it has no date.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// The last day as they were told it, or as it was promised.
    pub told: Option<Date>,
    pub what_happens: Prose,
    pub what_to_do: Prose,
    /// It is behind them.
    pub done: bool,
}

/// Who helps.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Help {
    pub contact: String,
    pub phone: Option<String>,
    pub mail: Option<String>,
    pub hours: Option<String>,
    pub text: Prose,
}

/// Clears what happens to end users in a task that the audience may know of. Whether the audience sees the plan does
/// not matter.
pub fn clear(
    users: model::task::ForUsers,
    task: &model::task::Task,
    row: &plan::Row,
    references: &References,
) -> Event {
    let model::task::ForUsers { group, told, what_happens, what_to_do } = users;
    let days = row.span.map(|span| (span.first_day(), span.last_day()));
    let group = group.or_else(|| task.site.clone()).unwrap_or_else(|| "Everybody".to_string());
    Event {
        group: references.cut(group),
        from: days.map(|(from, _)| from),
        to: days.map(|(_, to)| to),
        told: told.or(task.committed),
        what_happens: prose::clear(what_happens, references),
        what_to_do: prose::clear(what_to_do, references),
        done: row.status == plan::Status::Finished,
    }
}

/// Lists all of it, in order of time.
pub fn clear_all(
    tasks: &[model::task::Task],
    rows: &[plan::Row],
    clearance: &Clearance,
    references: &References,
) -> Vec<Event> {
    if !clearance.is_told_for_users() {
        return Vec::new();
    }
    let is_open = |index: usize| {
        let line = std::iter::successors(Some(index), |&index| Some(tasks.get(index)?.parent?.index()));
        line.take(tasks.len()).all(|index| clearance.sees(&tasks[index].record.visible))
    };
    let mut events: Vec<Event> = (tasks.iter().zip(rows).enumerate())
        .filter(|(index, (task, _))| !task.inactive && is_open(*index))
        .filter_map(|(_, (task, row))| Some(clear(task.users.clone()?, task, row, references)))
        .collect();
    events.sort_by_key(|event| (event.from.is_none(), event.from, event.to));
    events
}

pub fn clear_help(help: model::project::Help, references: &References) -> Help {
    let model::project::Help { contact, phone, mail, hours, text } = help;
    Help { contact, phone, mail, hours, text: prose::clear(text, references) }
}
