//! What the parts of the file look up in each other: rows, calendars, and the numbers of tasks.

use crate::edition::Edition;
use crate::edition::task::Task;
use crate::export::mspdi::amount::Lengths;
use crate::export::mspdi::calendar::{Calendars, Place};
use crate::export::mspdi::outline::{self, Row};

/// The plan of an edition, in the order of the file.
pub struct Plan<'a> {
    pub tasks: &'a [Task],
    pub rows: Vec<Row>,
    pub calendars: Calendars<'a>,
    /// How long a day and a week are in the whole file.
    pub lengths: Lengths,
    /// The number of each task, by its place in the edition.
    uids: Vec<u32>,
    /// The calendar that each task names, or takes from the nearest task above it that does.
    named: Vec<Option<Place>>,
}

impl<'a> Plan<'a> {
    pub fn new(edition: &'a Edition) -> Plan<'a> {
        let tasks = edition.tasks();
        let rows = outline::rows(edition);
        let calendars = Calendars::new(edition);
        let mut uids = vec![0; tasks.len()];
        let mut named = vec![None; tasks.len()];
        // Parents stand before their children.
        for row in &rows {
            let task = &tasks[row.task];
            uids[row.task] = row.uid;
            named[row.task] = match &task.calendar {
                Some(name) => calendars.find(name),
                None => task.parent.and_then(|parent| named[parent]),
            };
        }
        let lengths = calendars.own().map_or(Lengths { day: 480, week: 2400 }, |own| Lengths {
            day: own.day_minutes as i32,
            week: own.week_minutes as i32,
        });
        Plan { tasks, rows, calendars, lengths, uids, named }
    }

    pub fn task(&self, row: &Row) -> &'a Task {
        &self.tasks[row.task]
    }

    /// Returns the number of a task of the edition.
    pub fn uid(&self, task: usize) -> u32 {
        self.uids[task]
    }

    /// Returns the calendar that a task of the edition is given, if any.
    pub fn named_calendar(&self, task: usize) -> Option<Place> {
        self.named[task]
    }

    /// Returns the calendar whose hours tell the beginning and the end of a day of a task.
    pub fn hours(&self, edition: &Edition, task: usize) -> Place {
        self.named[task].or_else(|| self.of_assignee(edition, task)).unwrap_or(0)
    }

    /// Returns the calendar of the only person assigned, where that person is shown.
    fn of_assignee(&self, edition: &Edition, task: usize) -> Option<Place> {
        let [only] = self.tasks[task].assign.get()?.as_slice() else { return None };
        let id = only.who.id.as_deref()?;
        let person = edition.people().iter().find(|person| person.record.id == id)?;
        self.calendars.find(person.calendar.as_deref()?)
    }
}
