//! Absences that hit critical work: who is away while work that decides the end date needs them.
//!
//! Days are the working days of the task that fall into the absence, from the day on which the work could go on
//! to its forecast finish. What leave moves is in the forecast already (the critical path method with resource
//! calendars, *PMBOK Guide*, resource calendars); this says which leave it is, and who could cover.

use crate::edition::calendar::Calendar;
use crate::edition::task::Task;
use crate::edition::times::Driver;
use crate::edition::{Edition, Who};
use crate::units::Date;

/// One absence that hits one task.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AbsenceHit {
    /// The place in the edition's list of people.
    pub person: usize,
    /// The days away, both included.
    pub from: Date,
    pub to: Date,
    /// The place in the edition's list of tasks.
    pub task: usize,
    /// The task's working days that fall into it.
    pub days: u32,
    pub part: Part,
    /// The first milestone that waits for the task.
    pub milestone: Option<usize>,
    /// Who could cover, the nearest to the work first: places in the edition's list of people.
    pub cover: Vec<Cover>,
}

/// What somebody is to a task.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// Works on it.
    Works,
    /// Owns it while others work on it.
    Leads,
}

/// Somebody who is there in those days, and why they come to mind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Cover {
    pub person: usize,
    pub reason: CoverReason,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CoverReason {
    /// Works on the same task.
    Works,
    /// Owns the task.
    Owns,
    /// Is responsible for it, or for its workstream, in the table of ownership.
    Responsible,
}

/// Returns the absences that are not over and hit critical or nearly critical work, by their first day.
///
/// Example: the work is forecast for Thursday 19 to Wednesday 25 November, and the only one assigned is away from
/// Monday 23 to Tuesday 24: two days are hit.
pub fn analyse(edition: &Edition) -> Vec<AbsenceHit> {
    let tasks = edition.tasks();
    if !knows_critical_path(tasks) {
        return Vec::new();
    }
    let successors = Successors::of(tasks);
    let mut hits = Vec::new();
    for (place, task) in tasks.iter().enumerate() {
        let presses = task.times.critical || task.times.near_critical;
        if task.is_work() && presses && !task.times.is_finished() {
            hits.extend(hits_of(edition, place, &successors));
        }
    }
    hits.sort_by_key(|hit| (hit.from, hit.person, hit.part, !tasks[hit.task].times.critical, hit.task));
    hits
}

/// Tells whether the critical path is known: anything depends on anything, and of all shown work it may be told whether
/// it is critical.
pub fn knows_critical_path(tasks: &[Task]) -> bool {
    let depends = |task: &Task| !task.after.is_empty() || task.hidden_neighbour || task.times.handed_over;
    tasks.iter().any(depends) && tasks.iter().all(|task| task.withheld || task.times.tells_critical)
}

fn hits_of(edition: &Edition, place: usize, successors: &Successors) -> Vec<AbsenceHit> {
    let task = &edition.tasks()[place];
    let Some(forecast) = task.times.forecast else { return Vec::new() };
    let start = match task.times.driver {
        Driver::Leave { from, .. } => from.min(forecast.start),
        _ => forecast.start,
    };
    let start = start.max(edition.as_of().next());
    let calendar = calendar_of(edition, task);
    let mut hits = Vec::new();
    for (person, part) in people_of(edition, task) {
        for away in &edition.people()[person].away {
            let (first, last) = (away.from.max(start), away.to.min(forecast.finish));
            let days = worked_days(calendar, first, last);
            if days > 0 {
                hits.push(AbsenceHit {
                    person,
                    from: away.from,
                    to: away.to,
                    task: place,
                    days,
                    part,
                    milestone: successors.next_milestone(edition.tasks(), place),
                    cover: cover(edition, task, person, (first, last)),
                });
            }
        }
    }
    hits
}

/// Returns the place of somebody in the edition's list of people.
pub fn place_of(edition: &Edition, who: &Who) -> Option<usize> {
    let id = who.id.as_deref()?;
    edition.people().iter().position(|person| person.record.id == id)
}

/// Returns who works on a task, then its owner where that is somebody else.
fn people_of(edition: &Edition, task: &Task) -> Vec<(usize, Part)> {
    let mut found: Vec<(usize, Part)> = Vec::new();
    let works = task.assign.get().into_iter().flatten().map(|assignment| (&assignment.who, Part::Works));
    let leads = task.record.owner.known().map(|owner| (owner, Part::Leads));
    for (who, part) in works.chain(leads) {
        if let Some(person) = place_of(edition, who)
            && !found.iter().any(|(known, _)| *known == person)
        {
            found.push((person, part));
        }
    }
    found
}

/// Returns the calendar that a task is worked in: its own, that of a parent, that of the only person assigned, or
/// the project's.
fn calendar_of<'a>(edition: &'a Edition, task: &Task) -> Option<&'a Calendar> {
    let tasks = edition.tasks();
    let mut current = Some(task);
    let mut name = None;
    for _ in 0..=tasks.len() {
        let Some(task) = current.filter(|_| name.is_none()) else { break };
        name = task.calendar.as_deref();
        current = task.parent.and_then(|parent| tasks.get(parent));
    }
    let alone = task.assign.get().filter(|assign| assign.len() == 1).and_then(|assign| assign.first());
    let own = || edition.people()[place_of(edition, &alone?.who)?].calendar.as_deref();
    let named =
        name.or_else(own).and_then(|name| edition.calendars().iter().find(|found| found.name == name));
    named.or_else(|| edition.calendars().first())
}

fn worked_days(calendar: Option<&Calendar>, first: Date, last: Date) -> u32 {
    let days = (first.days()..=last.days()).map(Date::from_days);
    days.filter(|day| calendar.is_none_or(|calendar| calendar.is_worked(*day))).count() as u32
}

/// What waits for each task, and what each phase holds: places in the edition's list of tasks.
struct Successors {
    after: Vec<Vec<usize>>,
    children: Vec<Vec<usize>>,
}

impl Successors {
    fn of(tasks: &[Task]) -> Successors {
        let mut found =
            Successors { after: vec![Vec::new(); tasks.len()], children: vec![Vec::new(); tasks.len()] };
        for (place, task) in tasks.iter().enumerate() {
            task.after.iter().for_each(|link| found.after[link.from].push(place));
            task.parent.into_iter().for_each(|parent| found.children[parent].push(place));
        }
        found
    }

    /// Returns the first milestone, by forecast, that comes after a task over any number of links.
    fn next_milestone(&self, tasks: &[Task], place: usize) -> Option<usize> {
        // A phase that waits makes all of its work wait; a phase that work is part of only ends with it.
        let (mut seen, mut open) = (vec![[false; 2]; tasks.len()], vec![(place, false)]);
        seen[place][0] = true;
        while let Some((current, waits)) = open.pop() {
            let after = self.after[current].iter().map(|&next| (next, true));
            let children = self.children[current].iter().map(|&child| (child, true)).filter(|_| waits);
            let parent = tasks[current].parent.map(|parent| (parent, false));
            for next in after.chain(children).chain(parent) {
                let seen = &mut seen[next.0][usize::from(next.1)];
                if !*seen {
                    *seen = true;
                    open.push(next);
                }
            }
        }
        let is_open = |task: &Task| task.is_milestone() && !task.inactive && !task.times.is_finished();
        let is_after = |next: &usize| seen[*next].contains(&true) && is_open(&tasks[*next]);
        let found = (0..tasks.len()).filter(is_after);
        found.filter_map(|next| Some((tasks[next].times.forecast?.finish, next))).min().map(|(_, next)| next)
    }
}

/// Returns who is there in those days and near to the work.
fn cover(edition: &Edition, task: &Task, away: usize, days: (Date, Date)) -> Vec<Cover> {
    let is_there = |person: usize| {
        let absences = &edition.people()[person].away;
        person != away && !absences.iter().any(|absence| absence.from <= days.1 && absence.to >= days.0)
    };
    let works = task.assign.get().into_iter().flatten().map(|found| (&found.who, CoverReason::Works));
    let owns = task.record.owner.known().map(|owner| (owner, CoverReason::Owns));
    let names =
        [Some(&task.record.id), Some(&task.name), task.workstream.as_ref(), task.deliverable.as_ref()];
    let is_of = |item: &str| names.into_iter().flatten().any(|name| name.eq_ignore_ascii_case(item));
    let rows = edition.ownership().iter().filter(|row| is_of(&row.item));
    let responsible = rows.flat_map(|row| row.responsible.iter().map(|who| (who, CoverReason::Responsible)));
    let mut found: Vec<Cover> = Vec::new();
    for (who, reason) in works.chain(owns).chain(responsible) {
        if let Some(person) = place_of(edition, who).filter(|&person| is_there(person))
            && !found.iter().any(|known| known.person == person)
        {
            found.push(Cover { person, reason });
        }
    }
    found
}
