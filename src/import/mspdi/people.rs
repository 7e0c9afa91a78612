//! Resources as people: their working time, their leave, what they cost; and who works on what.

use crate::import::draft::{Keys, Kind, Record, Value};
use crate::import::mspdi::calendars::{Calendars, Range, ranges};
use crate::import::mspdi::file::{File, Resource};
use crate::import::mspdi::hours::Timetable;
use crate::import::mspdi::outline::one_line;
use crate::import::mspdi::prose::markdown;
use crate::import::mspdi::value::decimal;
use crate::import::report::Report;
use std::collections::{BTreeMap, BTreeSet};

/// The largest share of a day that a project can name: ten people, in hundredths of a percent.
const UNITS_MOST: i64 = 100_000;

/// The people of a file.
#[derive(Clone, Default, Debug)]
pub struct People {
    pub records: Vec<Record>,
    /// The place of a person by the UID of the resource.
    pub by_uid: BTreeMap<i64, usize>,
    /// The calendar of each, where it is not the project's own.
    pub tables: Vec<Option<Timetable>>,
    /// Names of resources that are no people, by UID.
    others: BTreeMap<i64, String>,
}

/// Who works on a task.
#[derive(Clone, Default, Debug)]
pub struct Crew {
    /// Person and share of a day in hundredths of a percent.
    pub members: Vec<(usize, i64)>,
    /// The place of a person among the members.
    seats: BTreeMap<usize, usize>,
}

impl People {
    /// Makes a person of each resource that works.
    pub fn new(file: &File, calendars: &mut Calendars, report: &mut Report) -> People {
        let mut people = People::default();
        for resource in &file.resources {
            let name = one_line(&resource.name);
            let Some(uid) = resource.uid.filter(|_| !resource.is_null && !name.is_empty()) else { continue };
            if resource.kind != 1 {
                let kind = if resource.kind == 2 { "cost resources" } else { "material resources" };
                report.lost(kind, format!("`{name}`"));
                people.others.insert(uid, name);
                continue;
            }
            let table = resource.calendar.and_then(|uid| calendars.tables.get(uid)).cloned();
            let table = table.filter(|table| *table != calendars.own);
            let record = Record {
                list: "person",
                source: format!("mspdi:{uid}"),
                fallback: format!("person-{uid}"),
                keys: keys(resource, &name, table.as_ref(), file, calendars, report),
                name,
                depth: 0,
            };
            if people.by_uid.insert(uid, people.records.len()).is_some() {
                let text = "resources share a UID: assignments go to the last of them";
                report.changed(text, format!("`{}`", record.name));
            }
            people.records.push(record);
            people.tables.push(table);
        }
        people
    }

    /// Returns who works on each task, by the task's UID.
    pub fn crews(&self, file: &File, report: &mut Report) -> BTreeMap<i64, Crew> {
        let mut crews: BTreeMap<i64, Crew> = BTreeMap::new();
        let tasks: BTreeSet<i64> = file.tasks.iter().filter_map(|task| task.uid).collect();
        let resources: BTreeSet<i64> = file.resources.iter().filter_map(|resource| resource.uid).collect();
        for assignment in &file.assignments {
            if !tasks.contains(&assignment.task) {
                let example = format!("task {}", assignment.task);
                report.lost("assignments to tasks that are not in the file", example);
                continue;
            }
            // Below zero is nobody.
            if assignment.resource >= 0 && !resources.contains(&assignment.resource) {
                let example = format!("resource {}", assignment.resource);
                report.lost("assignments of resources that are not in the file", example);
            }
            let Some(&person) = self.by_uid.get(&assignment.resource) else {
                if let Some(name) = self.others.get(&assignment.resource) {
                    report.lost("assignments of material and cost resources", format!("`{name}`"));
                }
                continue;
            };
            let units = (assignment.units * 10_000.0).round() as i64;
            let shown = || format!("`{}`", self.records[person].name);
            if assignment.delay != 0 {
                report.lost("delays of assignments: all work from the start of the task", shown());
            }
            if units > UNITS_MOST {
                report.changed("assignments of more than 1000 %: 1000 % is taken", shown());
            }
            let crew = crews.entry(assignment.task).or_default();
            if units <= 0 {
                report.lost("assignments of nobody's time (0 units)", shown());
                continue;
            }
            match crew.seats.get(&person) {
                Some(&seat) => crew.members[seat].1 += units,
                None => {
                    crew.seats.insert(person, crew.members.len());
                    crew.members.push((person, units));
                }
            }
        }
        crews
    }
}

impl Crew {
    /// Returns the only person, where there is one only.
    pub fn alone(&self) -> Option<usize> {
        match self.members[..] {
            [(person, _)] => Some(person),
            _ => None,
        }
    }

    /// Returns the value of `assign`.
    pub fn value(&self) -> Option<Value> {
        let members = self.members.iter().map(|&(person, units)| {
            let share = match units.min(UNITS_MOST) {
                10_000 => String::new(),
                units => format!(" {}%", decimal(units, 100)),
            };
            Value::Refer(Kind::People, person, share)
        });
        (!self.members.is_empty()).then(|| Value::List(members.collect()))
    }
}

fn keys(
    resource: &Resource,
    name: &str,
    table: Option<&Timetable>,
    file: &File,
    calendars: &mut Calendars,
    report: &mut Report,
) -> Keys {
    let mut keys = vec![("name", Value::text(name))];
    let units = (resource.units * 10_000.0).round() as i64;
    if units != 10_000 && (0..=100_000).contains(&units) {
        keys.push(("capacity", Value::text(format!("{}%", decimal(units, 100)))));
    }
    if let Some(table) = table {
        working_time(resource, table, file, calendars, &mut keys, report);
    }
    let rate = (resource.rate * 10_000.0).round();
    if (1.0..1e15).contains(&rate) {
        let amount = Value::plain(decimal(rate as i64, 10_000));
        keys.push(("rate", Value::Table(vec![("per", Value::text("hour")), ("amount", amount)])));
    }
    let group = one_line(&resource.group);
    if !group.is_empty() {
        keys.push(("organisation", Value::text(group)));
    }
    if !resource.notes.is_empty() {
        keys.push(("notes", Value::text(markdown(&resource.notes))));
    }
    keys
}

/// Writes a calendar of one's own as leave where that says it all, else as a named calendar.
fn working_time(
    resource: &Resource,
    table: &Timetable,
    file: &File,
    calendars: &mut Calendars,
    keys: &mut Keys,
    report: &mut Report,
) {
    let Some(uid) = resource.calendar else { return };
    let calendar = file.calendars.iter().find(|calendar| calendar.uid == Some(uid));
    let base =
        calendar.and_then(|calendar| calendar.base).filter(|base| calendars.tables.get(*base).is_some());
    let base_table = base.and_then(|base| calendars.tables.get(base)).unwrap_or(&calendars.own);
    if let Some(leave) = leave(table, base_table) {
        let called = |uid: i64| file.calendars.iter().find(|calendar| calendar.uid == Some(uid));
        let name = base.and_then(|base| {
            calendars.name(
                base,
                &called(base).map(|calendar| calendar.name.clone()).unwrap_or_default(),
                report,
            )
        });
        if let Some(name) = name {
            keys.push(("calendar", Value::text(name)));
        }
        if !leave.is_empty() {
            keys.push(("away", Value::List(leave.iter().map(away).collect())));
        }
        return;
    }
    if let Some(name) = calendars.name(uid, &resource.name, report) {
        keys.push(("calendar", Value::text(name)));
    }
}

/// Returns the days on which somebody does not work although the base calendar does; nothing where that is
/// not the only difference.
fn leave(table: &Timetable, base: &Timetable) -> Option<Vec<Range>> {
    if table.week != base.week {
        return None;
    }
    let is_as_base = |day: &crate::units::Date| table.on(*day).is_empty() || table.on(*day) == base.on(*day);
    if !table.days.keys().chain(base.days.keys()).all(is_as_base) {
        return None;
    }
    let mut away = table.days.clone();
    away.retain(|day, (_, hours)| {
        hours.is_empty() && base.days.get(day).is_none_or(|(_, hours)| !hours.is_empty())
    });
    let ranges = ranges(&away);
    // A weekend alone is no leave.
    let works = |range: &Range| {
        (range.from.days()..=range.to.days())
            .any(|day| !base.on(crate::units::Date::from_days(day)).is_empty())
    };
    Some(ranges.into_iter().filter(works).collect())
}

fn away(range: &Range) -> Value {
    let mut keys = vec![("from", Value::plain(range.from)), ("to", Value::plain(range.to))];
    let why = one_line(&range.name);
    if !why.is_empty() {
        keys.push(("why", Value::text(why)));
    }
    Value::Table(keys)
}
