//! People as resources, and who works on what.

use crate::edition::Edition;
use crate::edition::people::Person;
use crate::edition::policy::Who;
use crate::edition::task::{Assignment, Task};
use crate::export::mspdi::amount;
use crate::export::mspdi::markup::Markup;
use crate::export::mspdi::outline;
use crate::export::mspdi::plan::Plan;
use crate::export::mspdi::task::{left, length, percent};
use std::collections::BTreeMap;

/// Everybody in the file: the people shown, then the roles of those who are assigned but not shown.
pub struct People<'a> {
    list: Vec<Entry<'a>>,
    /// The place of each in the list, by what assignments know of them.
    places: BTreeMap<(Option<&'a str>, &'a str), usize>,
}

struct Entry<'a> {
    uid: u32,
    name: &'a str,
    person: Option<&'a Person>,
}

impl<'a> People<'a> {
    pub fn new(edition: &'a Edition) -> People<'a> {
        let persons = edition.people();
        let mut places = BTreeMap::new();
        for (place, person) in persons.iter().enumerate() {
            places.insert((Some(person.record.id.as_str()), person.name.as_str()), place);
        }
        let mut roles: Vec<&str> = Vec::new();
        for assignment in edition.tasks().iter().filter_map(|task| task.assign.get()).flatten() {
            let next = persons.len() + roles.len();
            places.entry(key(&assignment.who)).or_insert_with(|| {
                roles.push(&assignment.who.name);
                next
            });
        }
        let sources = persons.iter().map(|person| person.record.source.as_deref());
        let sources = sources.chain(roles.iter().map(|_| None));
        let names = persons.iter().map(|person| (person.name.as_str(), Some(person)));
        let names = names.chain(roles.iter().map(|role| (*role, None)));
        let list = outline::uids(sources)
            .into_iter()
            .zip(names)
            .map(|(uid, (name, person))| Entry { uid, name, person })
            .collect();
        People { list, places }
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns everybody, in order; nothing where there is only a role, which has no calendar of its own.
    pub fn with_calendar(&self) -> Vec<Option<&'a Person>> {
        self.list.iter().map(|entry| entry.person).collect()
    }

    /// Writes `Resources`.
    pub fn write(&self, plan: &Plan, markup: &mut Markup) {
        markup.group("Resources", |markup| {
            for (place, entry) in self.list.iter().enumerate() {
                markup.group("Resource", |markup| {
                    markup.value("UID", entry.uid);
                    markup.value("ID", place + 1);
                    markup.value("Name", entry.name);
                    // Somebody who works, and not material.
                    markup.value("Type", 1);
                    markup.switch("IsNull", false);
                    let organisation = entry.person.and_then(|person| person.organisation.as_ref());
                    markup.known("Group", organisation);
                    markup.value("MaxUnits", amount::share(capacity(entry.person, plan)));
                    let calendar = entry.person.map(|_| plan.calendars.uid_of_person(place));
                    markup.known("CalendarUID", calendar);
                    let notes = entry.person.and_then(|person| person.record.notes.get());
                    let notes = notes.filter(|notes| !notes.is_empty());
                    markup.known("Notes", notes.map(|notes| notes.as_str().trim()));
                    markup.switch("IsGeneric", entry.person.is_none());
                    markup.switch("IsInactive", false);
                });
            }
        });
    }
}

fn key(who: &Who) -> (Option<&str>, &str) {
    (who.id.as_deref(), &who.name)
}

/// Returns the share of a full week that somebody works, in ten-thousandths.
fn capacity(person: Option<&Person>, plan: &Plan) -> u64 {
    let Some((person, hours)) = person.and_then(|person| Some((person, person.capacity_hours?))) else {
        return 10_000;
    };
    let place = person.calendar.as_deref().and_then(|name| plan.calendars.find(name)).unwrap_or(0);
    let week = plan.calendars.get(place).map_or(2400, |calendar| calendar.week_minutes.max(1));
    (hours * 60.0 * 10_000.0 / f64::from(week)).round() as u64
}

/// Writes `Assignments`, task by task.
pub fn write_assignments(edition: &Edition, plan: &Plan, people: &People, markup: &mut Markup) {
    markup.group("Assignments", |markup| {
        let mut uid = 0;
        for row in &plan.rows {
            let task = &edition.tasks()[row.task];
            for assignment in task.assign.get().into_iter().flatten() {
                let Some(&place) = people.places.get(&key(&assignment.who)) else { continue };
                uid += 1;
                markup.group("Assignment", |markup| {
                    markup.value("UID", uid);
                    markup.value("TaskUID", row.uid);
                    markup.value("ResourceUID", people.list[place].uid);
                    write_one(task, assignment, markup);
                });
            }
        }
    });
}

fn write_one(task: &Task, assignment: &Assignment, markup: &mut Markup) {
    let work = share_of_work(task, assignment);
    let (full, left) = (length(task).0, left(task).0);
    let remaining = if full > 0 { i64::from(work) * i64::from(left.min(full)) / i64::from(full) } else { 0 };
    let remaining = remaining as i32;
    let span = task.times.moments.forecast;
    markup.value("PercentWorkComplete", percent(task));
    markup.value("ActualWork", amount::duration(work - remaining));
    markup.known("Finish", span.map(|span| format!("{}:00", span.finish)));
    markup.value("RemainingWork", amount::duration(remaining));
    markup.known("Start", span.map(|span| format!("{}:00", span.start)));
    markup.value("Units", amount::share(u64::from(assignment.units_exact)));
    markup.value("Work", amount::duration(work));
}

/// Returns the minutes of work in a task: the effort, where it says so, else the duration for each who
/// is assigned, by the share of their day.
pub fn work(task: &Task) -> i32 {
    let assigned = || task.assign.get().into_iter().flatten().map(|one| share_of_work(task, one)).sum();
    effort(task).unwrap_or_else(assigned)
}

fn effort(task: &Task) -> Option<i32> {
    let (day, week) = (task.times.work.day_minutes, task.times.work.week_minutes);
    let effort = task.effort.as_ref()?.work?;
    i32::try_from(effort.in_minutes(i64::from(day), i64::from(week))).ok()
}

fn share_of_work(task: &Task, assignment: &Assignment) -> i32 {
    let units = i64::from(assignment.units_exact);
    let minutes = match effort(task) {
        Some(effort) => {
            let all = task.assign.get().into_iter().flatten().map(|one| i64::from(one.units_exact));
            i64::from(effort) * units / all.sum::<i64>().max(1)
        }
        None => {
            let (full, elapsed) = length(task);
            let days = task.times.duration_days * f64::from(task.times.work.day_minutes);
            let worked = if elapsed { days.round() as i64 } else { i64::from(full) };
            worked * units / 10_000
        }
    };
    i32::try_from(minutes).unwrap_or(i32::MAX)
}
