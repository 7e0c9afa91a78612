//! Working weeks an audience may know: the project's own, and those that something shown is worked in.

use crate::edition::people::Person;
use crate::edition::policy::Clearance;
use crate::edition::prose::References;
use crate::edition::task::Task;
use crate::model;
use crate::units::Date;
use std::collections::BTreeSet;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    pub name: String,
    /// Monday to Sunday.
    pub week: [Vec<Hours>; 7],
    /// How long `1d` and `1w` are, in minutes.
    pub day_minutes: u32,
    pub week_minutes: u32,
    pub holidays: Vec<Holiday>,
    pub opened: Vec<Opened>,
}

impl Calendar {
    /// Tells whether there is work on a day: an opened day is worked though it is a holiday.
    pub fn is_worked(&self, day: Date) -> bool {
        if self.opened.iter().any(|opened| (opened.from..=opened.to).contains(&day)) {
            return true;
        }
        let weekday = (day.days() + 3).rem_euclid(7) as usize; // 1 January 1970 was a Thursday.
        !self.week[weekday].is_empty()
            && !self.holidays.iter().any(|holiday| (holiday.from..=holiday.to).contains(&day))
    }
}

/// A stretch of a day, in minutes after midnight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hours {
    pub start: u16,
    pub finish: u16,
}

/// Days without work. Both ends are included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holiday {
    pub from: Date,
    pub to: Date,
    pub name: String,
}

/// Days that are worked although the week or a holiday says otherwise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    pub from: Date,
    pub to: Date,
    pub name: String,
    /// Empty for the hours of an ordinary working day.
    pub hours: Vec<Hours>,
}

impl Calendar {
    /// Returns the working hours of a day: those of an opened day, none on a holiday, else those of the week.
    /// An opened day without hours of its own is worked like the first working day of the week, unless the week
    /// itself works on it. Of two opened days the later in the file counts.
    pub fn hours_on(&self, date: Date) -> &[Hours] {
        let ordinary = &self.week[date.weekday()];
        let opened = self.opened.iter().rev().find(|opened| (opened.from..=opened.to).contains(&date));
        match opened {
            Some(opened) if !opened.hours.is_empty() => &opened.hours,
            Some(_) if ordinary.is_empty() => {
                self.week.iter().find(|hours| !hours.is_empty()).map_or(&[], Vec::as_slice)
            }
            None if self.holidays.iter().any(|holiday| (holiday.from..=holiday.to).contains(&date)) => &[],
            _ => ordinary,
        }
    }
}

/// Gives calendars that are called like somebody who may not be named, or like anything else that is hidden, a name that
/// says nothing; the first is the project's own.
pub fn nameless(
    mut calendars: Vec<model::calendar::Calendar>,
    clearance: &Clearance,
) -> Vec<model::calendar::Calendar> {
    let mut taken: BTreeSet<String> = calendars.iter().map(|calendar| calendar.name.clone()).collect();
    let mut number = 0;
    for calendar in calendars.iter_mut().skip(1) {
        if !clearance.is_hidden_word(&calendar.name) && !clearance.names_hidden_person(&calendar.name) {
            continue;
        }
        // In the order of the file, whatever else is hidden.
        calendar.name = loop {
            number += 1;
            let name = format!("calendar-{number}");
            if taken.insert(name.clone()) {
                break name;
            }
        };
    }
    calendars
}

/// Clears the calendars that a shown task or person names; the first, the project's own, always stays.
///
/// A calendar that only hidden work is done in is as hidden as that work. Where nothing of the plan is
/// shown, no calendar is.
pub fn clear_all(
    calendars: Vec<model::calendar::Calendar>,
    tasks: &[Task],
    people: &[Person],
    references: &References,
) -> Vec<Calendar> {
    let named: BTreeSet<&str> = tasks
        .iter()
        .filter_map(|task| task.calendar.as_deref())
        .chain(people.iter().filter_map(|person| person.calendar.as_deref()))
        .collect();
    if tasks.is_empty() {
        return Vec::new();
    }
    calendars
        .into_iter()
        .enumerate()
        .filter(|(place, calendar)| *place == 0 || named.contains(calendar.name.as_str()))
        .map(|(_, calendar)| clear(calendar, references))
        .collect()
}

fn clear(calendar: model::calendar::Calendar, references: &References) -> Calendar {
    let model::calendar::Calendar { name, week, day_minutes, week_minutes, holidays, opened } = calendar;
    Calendar {
        name,
        week: week.map(clear_hours),
        day_minutes,
        week_minutes,
        holidays: holidays.into_iter().map(|holiday| clear_holiday(holiday, references)).collect(),
        opened: opened.into_iter().map(|opened| clear_opened(opened, references)).collect(),
    }
}

fn clear_hours(hours: Vec<model::calendar::Interval>) -> Vec<Hours> {
    let clear = |model::calendar::Interval { start, finish }| Hours { start, finish };
    hours.into_iter().map(clear).collect()
}

fn clear_holiday(holiday: model::calendar::Holiday, references: &References) -> Holiday {
    let model::calendar::Holiday { from, to, name } = holiday;
    Holiday { from, to, name: references.cut(name) }
}

fn clear_opened(opened: model::calendar::Opened, references: &References) -> Opened {
    let model::calendar::Opened { from, to, name, hours } = opened;
    Opened { from, to, name: references.cut(name), hours: clear_hours(hours) }
}
