//! The axes that tasks are measured on: the clock, every calendar, and those calendars less somebody's
//! leave, each made only once.

use crate::model::Project;
use crate::model::calendar::Calendar;
use crate::model::ids::{CalendarId, PersonId};
use crate::model::person::Absence;
use crate::model::task::Task;
use crate::plan::workdays::{BEGIN, END, Workdays, midnight};
use crate::units::{Date, Duration};
use std::collections::BTreeMap;

/// An axis by its place; the clock is the first.
pub type Axis = u32;

/// Every minute of the clock, as in `Moment`.
pub const CLOCK: Axis = 0;

/// All axes of a project.
#[derive(Clone, Debug)]
pub struct Axes {
    workdays: Vec<Workdays>,
    /// The calendar that leave was taken from; itself where none was.
    whole: Vec<Axis>,
    with_leave: BTreeMap<(Axis, PersonId), Axis>,
}

impl Axes {
    pub fn new(project: &Project) -> Axes {
        let standard = [Calendar::standard()];
        let calendars = if project.calendars.is_empty() { &standard } else { &project.calendars[..] };
        // The clock itself needs no look-up; the first calendar keeps its place.
        let workdays: Vec<Workdays> = std::iter::once(&calendars[0])
            .chain(calendars)
            .map(|calendar| Workdays::new(calendar, &[]))
            .collect();
        let whole = (0..workdays.len() as Axis).collect();
        Axes { workdays, whole, with_leave: BTreeMap::new() }
    }

    /// Returns the axis of a calendar; the project's own where none is named.
    pub fn of(&self, calendar: Option<CalendarId>) -> Axis {
        let index = calendar.map_or(0, CalendarId::index);
        if index + 1 < self.workdays.len() { index as Axis + 1 } else { 1 }
    }

    /// Returns the axis that a task is worked on: its own calendar, else the one it takes from its phase,
    /// else that of the only person assigned, else the project's. Leave of that person is taken out.
    pub fn of_task(&mut self, project: &Project, task: &Task, from_phase: Option<CalendarId>) -> Axis {
        let alone = match &task.assign[..] {
            [first, rest @ ..] if rest.iter().all(|other| other.person == first.person) => Some(first.person),
            _ => None,
        };
        let person = alone.and_then(|id| project.people.get(id.index()));
        let axis = self.of(from_phase.or(person.and_then(|person| person.calendar)));
        match (alone, person) {
            (Some(id), Some(person)) => self.less_leave(project, axis, id, &person.away),
            _ => axis,
        }
    }

    /// Returns the axis of each person: their own calendar less their leave, for those who are assigned to
    /// something, and the project's for all others.
    pub fn of_people(&mut self, project: &Project) -> Vec<Axis> {
        let mut axes = vec![self.of(None); project.people.len()];
        for id in project.tasks.iter().flat_map(|task| &task.assign).map(|assignment| assignment.person) {
            if let Some(person) = project.people.get(id.index()) {
                axes[id.index()] = self.less_leave(project, self.of(person.calendar), id, &person.away);
            }
        }
        axes
    }

    /// Returns an axis of a calendar less somebody's leave.
    fn less_leave(&mut self, project: &Project, axis: Axis, id: PersonId, away: &[Absence]) -> Axis {
        if away.is_empty() {
            return axis;
        }
        if let Some(&known) = self.with_leave.get(&(axis, id)) {
            return known;
        }
        let standard = Calendar::standard();
        let calendar = project.calendars.get(axis as usize - 1).unwrap_or(&standard);
        let derived = self.workdays.len() as Axis;
        self.workdays.push(Workdays::new(calendar, away));
        self.whole.push(axis);
        self.with_leave.insert((axis, id), derived);
        derived
    }

    pub fn workdays(&self, axis: Axis) -> &Workdays {
        &self.workdays[axis as usize]
    }

    /// Returns the axis as it is without anybody's leave.
    pub fn whole(&self, axis: Axis) -> Axis {
        self.whole[axis as usize]
    }

    pub fn len(&self) -> usize {
        self.workdays.len()
    }

    /// Returns the place of a minute of the clock on an axis.
    #[inline]
    pub fn place(&self, axis: Axis, clock: i32) -> i32 {
        if axis == CLOCK { clock } else { self.workdays[axis as usize].worked(clock) }
    }

    /// Returns the minute in which what starts at a place starts.
    #[inline]
    pub fn start(&self, axis: Axis, place: i32) -> i32 {
        if axis == CLOCK { place.clamp(BEGIN, END) } else { self.workdays[axis as usize].start_at(place) }
    }

    /// Returns the minute in which what finishes at a place finishes.
    #[inline]
    pub fn finish(&self, axis: Axis, place: i32) -> i32 {
        if axis == CLOCK { place.clamp(BEGIN, END) } else { self.workdays[axis as usize].finish_at(place) }
    }

    /// Returns the last place of an axis.
    pub fn end(&self, axis: Axis) -> i32 {
        if axis == CLOCK { END } else { self.workdays[axis as usize].total() }
    }

    /// Returns the place at which work on a day, or on the next day with work, begins.
    pub fn day_begin(&self, axis: Axis, own: Axis, day: Date) -> i32 {
        let midnight = midnight(day);
        let work = self.workdays(own).worked(midnight);
        if axis == CLOCK { self.workdays(own).start_at(work) } else { work }
    }

    /// Returns the place at which work on a day has ended, or on the last day with work before it.
    pub fn day_end(&self, axis: Axis, own: Axis, day: Date) -> i32 {
        let midnight = midnight(day.next());
        let work = self.workdays(own).worked(midnight);
        if axis == CLOCK { self.workdays(own).finish_at(work) } else { work }
    }

    /// Returns a duration in the minutes of a calendar, or of the clock where it is elapsed.
    pub fn minutes(&self, own: Axis, duration: Duration) -> i32 {
        let workdays = self.workdays(own);
        let minutes = duration.in_minutes(i64::from(workdays.day_minutes), i64::from(workdays.week_minutes));
        i32::try_from(minutes).unwrap_or(LONGEST).clamp(0, LONGEST)
    }

    /// Returns minutes of work as days of a calendar.
    pub fn days(&self, own: Axis, minutes: i32) -> f64 {
        f64::from(minutes) / f64::from(self.workdays(own).day_minutes)
    }
}

/// Longer than the horizon, and still far from the end of 32 bits.
pub const LONGEST: i32 = 400_000_000;
