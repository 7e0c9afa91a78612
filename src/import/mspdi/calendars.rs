//! Calendars as keys of a project file: which are needed, what they are called, what they say.

use crate::import::Fault;
use crate::import::draft::{Calendar, Keys, Value};
use crate::import::mspdi::calendar::{self, Hours};
use crate::import::mspdi::file::File;
use crate::import::mspdi::hours::{Timetable, Timetables};
use crate::import::mspdi::outline::one_line;
use crate::import::mspdi::value::decimal;
use crate::import::report::Report;
use crate::import::slug::Slugs;
use crate::units::{Date, Moment};
use std::collections::{BTreeMap, BTreeSet};

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The calendars of a file, as tasks and people can name them.
#[derive(Clone, Debug)]
pub struct Calendars {
    pub tables: Timetables,
    /// The project's own.
    pub own: Timetable,
    /// The minutes of `1d`.
    pub day: i64,
    /// The names given so far, by UID.
    names: BTreeMap<i64, String>,
    slugs: Slugs,
    written: Vec<(String, Timetable)>,
}

impl Calendars {
    /// Finds the project's own calendar, and lets each begin no earlier than the project.
    pub fn new(file: &File, start: Option<Moment>, report: &mut Report) -> Result<Calendars, Fault> {
        check(&file.calendars, report);
        let mut tables = Timetables::new(&file.calendars)?;
        if let Some(start) = start {
            let minute = start.minute_of_day();
            let name = format!("The plan begins at {}", clock(minute as u16));
            tables.begin_at(start, &name);
        }
        let given = file.head.calendar.and_then(|uid| tables.get(uid));
        let bases = || file.calendars.iter().filter(|calendar| calendar.is_base && calendar.uid.is_some());
        let standard = || bases().find(|calendar| calendar.name == "Standard").or_else(|| bases().next());
        let table = given.or_else(|| tables.get(standard()?.uid?));
        let mut own = table.cloned().unwrap_or_else(Timetable::usual);
        if !own.has_work() {
            report.changed("the project's calendar has no working time: Monday to Friday is taken", "");
            own = Timetable::usual();
        }
        let by_hours = || own.week.iter().find(|hours| !hours.is_empty()).map(minutes);
        let day = file.head.day.or_else(by_hours).unwrap_or(480).clamp(1, 1440);
        let slugs = Slugs::without(["default"]);
        Ok(Calendars { tables, own, day, names: BTreeMap::new(), slugs, written: Vec::new() })
    }

    /// Returns how a calendar of the file is named in the project; nothing where it is as the project's
    /// own, or has no working time.
    pub fn name(&mut self, uid: i64, called: &str, report: &mut Report) -> Option<String> {
        let table = self.tables.get(uid)?;
        if *table == self.own {
            return None;
        }
        if !table.has_work() {
            report.lost("calendars without working time", format!("`{}`", one_line(called)));
            return None;
        }
        if let Some(name) = self.names.get(&uid) {
            return Some(name.clone());
        }
        let name = self.slugs.take(called, "calendar");
        self.written.push((name.clone(), table.clone()));
        self.names.insert(uid, name.clone());
        Some(name)
    }

    /// Returns the minutes of a week, where all calendars that are written have the same.
    pub fn week(&self) -> Option<i64> {
        let length = |table: &Timetable| table.week.iter().filter(|hours| !hours.is_empty()).count() as i64;
        let own = length(&self.own);
        self.written.iter().all(|(_, table)| length(table) == own).then_some(own * self.day)
    }

    /// Returns the keys of `[calendar]`.
    pub fn own_keys(&self) -> Keys {
        keys(&self.own, self.day, false)
    }

    /// Returns the named calendars, in the order in which they came up.
    pub fn named_keys(&self) -> Vec<Calendar> {
        let has_holidays = self.own.days.values().any(|(_, hours)| hours.is_empty());
        let named = self.written.iter();
        named
            .map(|(name, table)| Calendar { name: name.clone(), keys: keys(table, self.day, has_holidays) })
            .collect()
    }
}

/// Notes calendars that cannot be told apart, or that stand on nothing.
fn check(calendars: &[calendar::Calendar], report: &mut Report) {
    let mut bases: BTreeMap<i64, Option<i64>> = BTreeMap::new();
    for each in calendars {
        let taken = each.uid.and_then(|uid| bases.insert(uid, each.base));
        if taken.is_some() {
            report.changed("calendars share a UID: the last of them counts", shown(each));
        }
    }
    for each in calendars {
        // MS Project writes 0 for base calendars, which stand on none.
        let Some(base) = each.base.filter(|base| !(each.is_base && *base == 0)) else { continue };
        if !bases.contains_key(&base) {
            report.changed("calendars whose base is not in the file stand on Monday to Friday", shown(each));
            continue;
        }
        let mut seen = BTreeSet::from_iter(each.uid);
        let mut at = Some(base);
        while let Some(uid) = at {
            if !seen.insert(uid) {
                report.changed("calendars that stand on each other in a circle: it is cut", shown(each));
                break;
            }
            at = bases.get(&uid).copied().flatten();
        }
    }
}

fn shown(calendar: &calendar::Calendar) -> String {
    format!("`{}`", one_line(&calendar.name))
}

fn minutes(hours: &Hours) -> i64 {
    hours.iter().map(|(from, to)| i64::from(to - from)).sum()
}

/// Writes a minute of the day: `08:30`.
pub fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn intervals(hours: &Hours) -> Value {
    Value::texts(hours.iter().map(|(from, to)| format!("{}-{}", clock(*from), clock(*to))))
}

fn keys(table: &Timetable, day: i64, says_holidays: bool) -> Keys {
    let mut keys = Keys::new();
    let worked = (0..7).filter(|&day| !table.week[day].is_empty());
    keys.push(("workdays", Value::texts(worked.clone().map(|day| DAYS[day]))));
    let mut counts: Vec<(&Hours, usize)> = Vec::new();
    for index in worked.clone() {
        match counts.iter_mut().find(|(hours, _)| **hours == table.week[index]) {
            Some((_, count)) => *count += 1,
            None => counts.push((&table.week[index], 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let ordinary = counts.iter().find(|(_, count)| *count == most).map(|(hours, _)| (*hours).clone());
    let ordinary = ordinary.unwrap_or_default();
    if minutes(&ordinary) != day {
        keys.push(("hours_per_day", Value::plain(decimal((day * 10_000 + 30) / 60, 10_000))));
    }
    keys.push(("hours", intervals(&ordinary)));
    let others = worked.filter(|&day| table.week[day] != ordinary);
    let others: Vec<_> = others.map(|day| (DAYS[day], intervals(&table.week[day]))).collect();
    if !others.is_empty() {
        keys.push(("day_hours", Value::Table(others)));
    }
    let (closed, opened): (Vec<_>, Vec<_>) =
        ranges(&table.days).into_iter().partition(|range| range.hours.is_empty());
    if !closed.is_empty() || says_holidays {
        keys.push(("holidays", Value::List(closed.iter().map(Range::value).collect())));
    }
    if !opened.is_empty() {
        keys.push(("opened", Value::List(opened.iter().map(Range::value).collect())));
    }
    keys
}

/// Days in a row that are special in the same way.
pub struct Range {
    pub from: Date,
    pub to: Date,
    pub name: String,
    pub hours: Hours,
}

/// Joins days that follow each other and are alike.
pub fn ranges(days: &BTreeMap<Date, (String, Hours)>) -> Vec<Range> {
    let mut ranges: Vec<Range> = Vec::new();
    for (&day, (name, hours)) in days {
        match ranges.last_mut() {
            Some(last) if last.to.next() == day && last.name == *name && last.hours == *hours => {
                last.to = day
            }
            _ => ranges.push(Range { from: day, to: day, name: name.clone(), hours: hours.clone() }),
        }
    }
    ranges
}

impl Range {
    fn value(&self) -> Value {
        let name = one_line(&self.name);
        if self.from == self.to && name.is_empty() && self.hours.is_empty() {
            return Value::plain(self.from);
        }
        let mut keys = match self.from == self.to {
            true => vec![("date", Value::plain(self.from))],
            false => vec![("from", Value::plain(self.from)), ("to", Value::plain(self.to))],
        };
        if !name.is_empty() {
            keys.push(("name", Value::text(name)));
        }
        if !self.hours.is_empty() {
            keys.push(("hours", intervals(&self.hours)));
        }
        Value::Table(keys)
    }
}
