//! The axes that tasks are measured on: the clock, every calendar, those calendars less somebody's leave,
//! and those of teams, each made only once.

use crate::model::Project;
use crate::model::calendar::Calendar;
use crate::model::ids::{CalendarId, PersonId};
use crate::model::task::Task;
use crate::plan::effort::is_effort_driven;
use crate::plan::team::Team;
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
    /// The axes of teams come after all calendars.
    teams: Vec<Team>,
}

/// What a task is measured on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measures {
    /// Its own calendar.
    pub own: Axis,
    /// What effort is worked off on: a team's axis, or the same.
    pub effort: Axis,
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
        Axes { workdays, whole, with_leave: BTreeMap::new(), teams: Vec::new() }
    }

    /// Returns what each task is measured on; `from_phase` is the calendar that it names or takes from its
    /// phase.
    pub fn of_tasks(&mut self, project: &Project, from_phase: &[Option<CalendarId>]) -> Vec<Measures> {
        let mut measures: Vec<Measures> = Vec::with_capacity(project.tasks.len());
        let mut shared = Vec::new();
        for (index, task) in project.tasks.iter().enumerate() {
            let own = self.of_task(project, task, from_phase[index]);
            measures.push(Measures { own, effort: own });
            let shares = self.shares(project, task, from_phase[index]);
            if shares.iter().any(|&(axis, _)| axis != own) {
                shared.push((index, own, shares));
            }
        }
        let mut known = BTreeMap::new();
        for (index, own, shares) in shared {
            let next = self.len() as Axis;
            let axis = *known.entry((own, shares)).or_insert_with_key(|(own, shares)| {
                self.teams.push(Team::new(*own, shares, &self.workdays));
                next
            });
            measures[index].effort = axis;
        }
        measures
    }

    /// Returns the people who share the effort of a task, each with an axis and the share of a day; nobody
    /// where its length is given or where one works alone.
    fn shares(&mut self, project: &Project, task: &Task, from_phase: Option<CalendarId>) -> Vec<(Axis, u32)> {
        if !is_effort_driven(task) || task.assign.iter().all(|other| other.person == task.assign[0].person) {
            return Vec::new();
        }
        let mut shares = Vec::with_capacity(task.assign.len());
        for assignment in task.assign.iter().filter(|assignment| assignment.units > 0) {
            let person = project.people.get(assignment.person.index());
            let axis = self.of(from_phase.or(person.and_then(|person| person.calendar)));
            shares.push((self.less_leave(project, axis, assignment.person), assignment.units));
        }
        shares.sort_unstable();
        shares
    }

    /// Returns the clock and one calendar.
    #[cfg(test)]
    pub fn of_workdays(workdays: Workdays) -> Axes {
        Axes {
            workdays: vec![workdays.clone(), workdays],
            whole: vec![0, 1],
            with_leave: BTreeMap::new(),
            teams: Vec::new(),
        }
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
        alone.map_or(axis, |id| self.less_leave(project, axis, id))
    }

    /// Returns the axis of each person: their own calendar less their leave, for those who are assigned to
    /// something, and the project's for all others. No team may have an axis yet.
    pub fn of_people(&mut self, project: &Project) -> Vec<Axis> {
        let mut axes = vec![self.of(None); project.people.len()];
        for id in project.tasks.iter().flat_map(|task| &task.assign).map(|assignment| assignment.person) {
            if let Some(person) = project.people.get(id.index()) {
                axes[id.index()] = self.less_leave(project, self.of(person.calendar), id);
            }
        }
        axes
    }

    /// Returns a calendar's axis without the leave of a person.
    fn less_leave(&mut self, project: &Project, axis: Axis, id: PersonId) -> Axis {
        let Some(person) = project.people.get(id.index()).filter(|person| !person.away.is_empty()) else {
            return axis;
        };
        if let Some(&known) = self.with_leave.get(&(axis, id)) {
            return known;
        }
        let standard = Calendar::standard();
        let calendar = project.calendars.get(axis as usize - 1).unwrap_or(&standard);
        let derived = self.workdays.len() as Axis;
        self.workdays.push(Workdays::new(calendar, &person.away));
        self.whole.push(axis);
        self.with_leave.insert((axis, id), derived);
        derived
    }

    /// Returns the calendar of an axis; of a team's axis the one that its tasks are planned in.
    pub fn workdays(&self, axis: Axis) -> &Workdays {
        match self.workdays.get(axis as usize) {
            Some(workdays) => workdays,
            None => &self.workdays[self.team(axis).base as usize],
        }
    }

    /// Returns the axis as it is without anybody's leave.
    pub fn whole(&self, axis: Axis) -> Axis {
        match self.whole.get(axis as usize) {
            Some(&whole) => whole,
            None => self.whole[self.team(axis).base as usize],
        }
    }

    pub fn len(&self) -> usize {
        self.workdays.len() + self.teams.len()
    }

    /// Tells whether an axis is that of several people who share effort.
    pub fn is_team(&self, axis: Axis) -> bool {
        axis as usize >= self.workdays.len()
    }

    fn team(&self, axis: Axis) -> &Team {
        &self.teams[axis as usize - self.workdays.len()]
    }

    /// Returns how many places of an axis a minute of the calendar is, with everybody at work: 1 but for teams.
    pub fn rate(&self, axis: Axis) -> f64 {
        if (axis as usize) < self.workdays.len() { 1.0 } else { self.team(axis).rate() }
    }

    /// Returns the places of an axis that so many minutes of the calendar are, with everybody at work.
    pub fn work(&self, axis: Axis, minutes: i32) -> i32 {
        if (axis as usize) < self.workdays.len() { minutes } else { self.team(axis).work(minutes) }
    }

    /// Returns the minutes below which a difference is rounding: those in which a team works off what fits
    /// into one minute with everybody at work.
    pub fn grain(&self) -> i32 {
        self.teams.iter().map(|team| team.rate().ceil() as i32).max().unwrap_or(0)
    }

    /// Returns the place of a minute of the clock on an axis.
    #[inline]
    pub fn place(&self, axis: Axis, clock: i32) -> i32 {
        match self.workdays.get(axis as usize) {
            _ if axis == CLOCK => clock,
            Some(workdays) => workdays.worked(clock),
            None => self.team(axis).worked(clock, &self.workdays),
        }
    }

    /// Returns the minute in which what starts at a place starts.
    #[inline]
    pub fn start(&self, axis: Axis, place: i32) -> i32 {
        match self.workdays.get(axis as usize) {
            _ if axis == CLOCK => place.clamp(BEGIN, END),
            Some(workdays) => workdays.start_at(place),
            None => self.team(axis).start_at(place, &self.workdays),
        }
    }

    /// Returns the minute in which what finishes at a place finishes.
    #[inline]
    pub fn finish(&self, axis: Axis, place: i32) -> i32 {
        match self.workdays.get(axis as usize) {
            _ if axis == CLOCK => place.clamp(BEGIN, END),
            Some(workdays) => workdays.finish_at(place),
            None => self.team(axis).finish_at(place, &self.workdays),
        }
    }

    /// Returns the last place that starts not later than a minute of the clock: all that a team works off in
    /// that minute starts in it.
    #[inline]
    pub fn last_start(&self, axis: Axis, clock: i32) -> i32 {
        let place = self.place(axis, clock);
        if (axis as usize) < self.workdays.len() {
            return place;
        }
        place.max(self.place(axis, clock.saturating_add(1)) - 1)
    }

    /// Returns the last place of an axis.
    pub fn end(&self, axis: Axis) -> i32 {
        match self.workdays.get(axis as usize) {
            _ if axis == CLOCK => END,
            Some(workdays) => workdays.total(),
            None => self.team(axis).total(),
        }
    }

    /// Returns the place at which work on a day, or on the next day with work, begins.
    pub fn day_begin(&self, axis: Axis, own: Axis, day: Date) -> i32 {
        let midnight = midnight(day);
        let work = self.workdays(own).worked(midnight);
        if axis == own { work } else { self.place(axis, self.workdays(own).start_at(work)) }
    }

    /// Returns the place at which work on a day has ended, or on the last day with work before it.
    pub fn day_end(&self, axis: Axis, own: Axis, day: Date) -> i32 {
        let midnight = midnight(day.next());
        let work = self.workdays(own).worked(midnight);
        if axis == own { work } else { self.place(axis, self.workdays(own).finish_at(work)) }
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
