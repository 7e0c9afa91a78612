//! A whole file in plain structs, as it stands: nothing is resolved yet.

use crate::import::Fault;
use crate::import::mspdi::calendar::Calendar;
use crate::import::mspdi::task::Task;
use crate::import::mspdi::unread::Unread;
use crate::import::mspdi::value::{Stamp, flag, integer, number, seconds, stamp, time};
use crate::import::mspdi::xml::{self, Node};
use crate::units::Date;

/// Everything that is read of a file.
#[derive(Clone, Default, Debug)]
pub struct File {
    pub head: Head,
    pub calendars: Vec<Calendar>,
    pub tasks: Vec<Task>,
    pub resources: Vec<Resource>,
    pub assignments: Vec<Assignment>,
    pub unread: Unread,
}

/// What the file says of the project itself.
#[derive(Clone, Default, Debug)]
pub struct Head {
    pub name: String,
    pub title: String,
    pub start: Option<Stamp>,
    pub finish: Option<Stamp>,
    pub status: Option<Stamp>,
    pub from_finish: bool,
    pub currency: String,
    pub calendar: Option<i64>,
    pub day: Option<i64>,
    pub default_start: Option<u16>,
    pub default_finish: Option<u16>,
}

/// Somebody or something that is assigned to tasks.
#[derive(Clone, Default, Debug)]
pub struct Resource {
    pub uid: Option<i64>,
    pub name: String,
    pub is_null: bool,
    /// 0 material, 1 work, 2 cost.
    pub kind: i64,
    pub units: f64,
    pub calendar: Option<i64>,
    pub rate: f64,
    pub group: String,
    pub notes: String,
}

/// Who works on what.
#[derive(Clone, Default, Debug)]
pub struct Assignment {
    pub task: i64,
    pub resource: i64,
    pub units: f64,
    pub work: i64,
    /// Tenths of minutes from the start of the task to that of this work.
    pub delay: i64,
    /// The days on which nothing is to be done, between days with work.
    pub gaps: Vec<Date>,
}

/// Reads a file.
pub fn read(text: &str) -> Result<File, Fault> {
    let mut file = File::default();
    xml::walk(text, |node| {
        file.take(node);
        Ok(())
    })?;
    Ok(file)
}

impl File {
    fn take(&mut self, node: &Node) {
        match node.name {
            "Task" => self.tasks.push(Task::read(node, &mut self.unread)),
            "Calendar" => self.calendars.push(Calendar::read(node, &mut self.unread)),
            "Resource" => self.resources.push(Resource::read(node, &mut self.unread)),
            "Assignment" => self.assignments.extend(Assignment::read(node)),
            _ => self.head.take(node),
        }
    }
}

impl Head {
    fn take(&mut self, node: &Node) {
        let text = node.value();
        match node.name {
            "Name" => self.name = text.to_string(),
            "Title" => self.title = text.to_string(),
            "StartDate" => self.start = stamp(text),
            "FinishDate" => self.finish = stamp(text),
            "StatusDate" => self.status = stamp(text),
            "ScheduleFromStart" => self.from_finish = !text.is_empty() && !flag(text),
            "CurrencyCode" => self.currency = text.to_string(),
            "CalendarUID" => self.calendar = integer(text),
            "MinutesPerDay" => self.day = integer(text).filter(|day| (1..=1440).contains(day)),
            "DefaultStartTime" => self.default_start = time(text),
            "DefaultFinishTime" => self.default_finish = time(text),
            // The rest of the head is settings and sums of MS Project itself.
            _ => {}
        }
    }
}

impl Resource {
    fn read(node: &Node, unread: &mut Unread) -> Resource {
        let mut resource = Resource { kind: 1, units: 1.0, ..Resource::default() };
        for part in &node.parts {
            let text = part.value();
            match part.name {
                "UID" => resource.uid = integer(text),
                "ID" => {}
                "Name" => resource.name = text.to_string(),
                "IsNull" => resource.is_null = flag(text),
                "Type" => resource.kind = integer(text).unwrap_or(1),
                "MaxUnits" => resource.units = number(text).unwrap_or(1.0),
                "CalendarUID" => resource.calendar = integer(text).filter(|&uid| uid >= 0),
                "StandardRate" => resource.rate = number(text).unwrap_or_default(),
                "Group" => resource.group = text.to_string(),
                "Notes" => resource.notes = part.text.trim().to_string(),
                _ => unread.note("Resource", part),
            }
        }
        resource
    }
}

impl Assignment {
    fn read(node: &Node) -> Option<Assignment> {
        let mut assignment = Assignment { task: -1, resource: -1, units: 1.0, ..Assignment::default() };
        let mut days: Vec<(Date, bool)> = Vec::new();
        for part in &node.parts {
            let text = part.value();
            match part.name {
                "TaskUID" => assignment.task = integer(text)?,
                "ResourceUID" => assignment.resource = integer(text).unwrap_or(-1),
                "Units" => assignment.units = number(text).unwrap_or(1.0),
                "Delay" => assignment.delay = integer(text).unwrap_or_default(),
                "Work" => assignment.work = seconds(text).unwrap_or_default(),
                "TimephasedData" => days.extend(planned_day(part)),
                _ => {}
            }
        }
        assignment.gaps = gaps(days);
        (assignment.task >= 0).then_some(assignment)
    }
}

/// Returns the day of a row of planned or done work (types 1 and 2), and whether there is any.
fn planned_day(row: &Node) -> Option<(Date, bool)> {
    if !matches!(row.get("Type"), Some("1" | "2")) || row.get("Unit") != Some("2") {
        return None;
    }
    let start = row.get("Start").and_then(stamp)?;
    Some((start.date(), row.get("Value").and_then(|value| seconds(value).ok()).is_some_and(|work| work > 0)))
}

fn gaps(mut days: Vec<(Date, bool)>) -> Vec<Date> {
    days.sort_unstable();
    let first = days.iter().find(|(_, works)| *works).map(|(day, _)| *day);
    let last = days.iter().rev().find(|(_, works)| *works).map(|(day, _)| *day);
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let worked: Vec<Date> = days.iter().filter(|(_, works)| *works).map(|(day, _)| *day).collect();
    let is_free = |day: &Date| worked.binary_search(day).is_err();
    days.iter()
        .filter(|(day, works)| !works && (first..=last).contains(day))
        .map(|(day, _)| *day)
        .filter(is_free)
        .collect()
}
