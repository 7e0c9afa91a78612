//! The calendars of the file: those of the project, and one for each person.

use crate::edition::Edition;
use crate::edition::calendar::{Calendar, Hours};
use crate::edition::people::Person;
use crate::export::mspdi::exception::{self, Exception};
use crate::export::mspdi::markup::Markup;
use crate::units::moment::DAY;
use crate::units::{Date, Moment};
use std::collections::{BTreeMap, BTreeSet};

/// Where a calendar stands among those of the edition; the project's own is the first.
pub type Place = usize;

/// The calendars of an edition, made ready to look days up.
pub struct Calendars<'a> {
    list: &'a [Calendar],
    exceptions: Vec<Vec<Exception>>,
    places: BTreeMap<&'a str, Place>,
}

impl<'a> Calendars<'a> {
    pub fn new(edition: &'a Edition) -> Calendars<'a> {
        let list = edition.calendars();
        Calendars {
            list,
            exceptions: list.iter().map(exception::of).collect(),
            places: list.iter().enumerate().map(|(place, found)| (found.name.as_str(), place)).collect(),
        }
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns the project's own calendar; none where nothing of the plan is shown.
    pub fn own(&self) -> Option<&'a Calendar> {
        self.list.first()
    }

    pub fn get(&self, place: Place) -> Option<&'a Calendar> {
        self.list.get(place)
    }

    pub fn find(&self, name: &str) -> Option<Place> {
        self.places.get(name).copied()
    }

    /// Returns the number of a calendar in the file.
    pub fn uid(place: Place) -> usize {
        place + 1
    }

    /// Returns the number of the calendar of a person, by the place of the person in the file.
    pub fn uid_of_person(&self, place: usize) -> usize {
        self.list.len() + place + 1
    }

    /// Returns when work begins on a day, as people would write it down: on a day without work, when it
    /// would begin on an ordinary one.
    pub fn begin(&self, place: Place, day: Date) -> Moment {
        let minute = self.hours(place, day).first().map_or(9 * 60, |hours| i32::from(hours.start));
        Moment::at(day, minute)
    }

    /// Returns when work begins on a day in the calendar that begins first: nobody starts before the
    /// project, so that a later hour would take the early shift out of its first day.
    pub fn earliest(&self, day: Date) -> Moment {
        let begins = (0..self.len()).map(|place| self.begin(place, day));
        begins.min().unwrap_or(Moment::at(day, 0))
    }

    /// Returns when work ends on a day. Midnight would be written as the next day, so that it is a minute
    /// before that.
    pub fn end(&self, place: Place, day: Date) -> Moment {
        let minute = self.hours(place, day).last().map_or(17 * 60, |hours| i32::from(hours.finish));
        Moment::at(day, minute.min(DAY - 1))
    }

    fn hours(&self, place: Place, day: Date) -> Vec<Hours> {
        let Some(calendar) = self.list.get(place) else { return Vec::new() };
        let exceptions = &self.exceptions[place];
        let after = exceptions.partition_point(|exception| exception.from <= day);
        let exception = after.checked_sub(1).map(|at| &exceptions[at]).filter(|found| day <= found.to);
        let hours = exception.map_or(&calendar.week[day.weekday()], |exception| &exception.hours);
        if hours.is_empty() { exception::ordinary(calendar) } else { hours.clone() }
    }

    /// Writes `Calendars`; people have theirs after those of the project.
    pub fn write(&self, people: &[Option<&Person>], markup: &mut Markup) {
        let names = self.names();
        markup.group("Calendars", |markup| {
            for (place, calendar) in self.list.iter().enumerate() {
                markup.group("Calendar", |markup| {
                    head(markup, Calendars::uid(place), &names[place], None);
                    week(calendar, markup);
                    write_exceptions(&self.exceptions[place], markup);
                });
            }
            for (place, person) in people.iter().enumerate() {
                let Some(person) = person else { continue };
                let base = person.calendar.as_deref().and_then(|name| self.find(name)).unwrap_or(0);
                markup.group("Calendar", |markup| {
                    let base = Some(Calendars::uid(base));
                    head(markup, self.uid_of_person(place), &person.name, base);
                    write_exceptions(&away(person), markup);
                });
            }
        });
    }

    /// Returns what the calendars are called in the file: the project's own is no name there.
    fn names(&self) -> Vec<String> {
        let taken: BTreeSet<&str> = self.list.iter().skip(1).map(|found| found.name.as_str()).collect();
        let own = ["Standard", "Project", "default"].into_iter().find(|name| !taken.contains(name));
        let own = own.unwrap_or("default").to_string();
        let named = self.list.iter().skip(1).map(|calendar| calendar.name.clone());
        std::iter::once(own).chain(named).collect()
    }
}

fn head(markup: &mut Markup, uid: usize, name: &str, base: Option<usize>) {
    markup.value("UID", uid);
    markup.value("Name", name);
    markup.switch("IsBaseCalendar", base.is_none());
    markup.switch("IsBaselineCalendar", false);
    match base {
        Some(base) => markup.value("BaseCalendarUID", base),
        None => markup.value("BaseCalendarUID", -1),
    }
}

/// Writes the week; in the format it begins on Sunday, which is day 1.
fn week(calendar: &Calendar, markup: &mut Markup) {
    markup.group("WeekDays", |markup| {
        for (day, weekday) in [6, 0, 1, 2, 3, 4, 5].into_iter().enumerate() {
            let hours = &calendar.week[weekday];
            markup.group("WeekDay", |markup| {
                markup.value("DayType", day + 1);
                markup.switch("DayWorking", !hours.is_empty());
                working_times(hours, markup);
            });
        }
    });
}

fn working_times(hours: &[Hours], markup: &mut Markup) {
    if hours.is_empty() {
        return;
    }
    markup.group("WorkingTimes", |markup| {
        for hours in hours {
            markup.group("WorkingTime", |markup| {
                markup.value("FromTime", time(hours.start));
                markup.value("ToTime", time(hours.finish));
            });
        }
    });
}

/// Returns a time of the day. The midnight that ends a day is written as 00:00.
pub fn time(minute: u16) -> String {
    format!("{:02}:{:02}:00", minute / 60 % 24, minute % 60)
}

/// Returns the days away of a person, each once.
fn away(person: &Person) -> Vec<Exception> {
    let mut days: Vec<(Date, Date)> = person.away.iter().map(|away| (away.from, away.to)).collect();
    days.sort_unstable();
    let mut exceptions: Vec<Exception> = Vec::with_capacity(days.len());
    for (from, to) in days {
        match exceptions.last_mut() {
            Some(last) if from <= last.to.next() => last.to = last.to.max(to),
            _ => exceptions.push(Exception { from, to, name: "Away".to_string(), hours: Vec::new() }),
        }
    }
    exceptions
}

fn write_exceptions(exceptions: &[Exception], markup: &mut Markup) {
    if exceptions.is_empty() {
        return;
    }
    markup.group("Exceptions", |markup| {
        for exception in exceptions {
            markup.group("Exception", |markup| {
                markup.switch("EnteredByOccurrences", false);
                markup.group("TimePeriod", |markup| {
                    markup.value("FromDate", format_args!("{}T00:00:00", exception.from));
                    markup.value("ToDate", format_args!("{}T23:59:00", exception.to));
                });
                markup.value("Occurrences", exception.to - exception.from + 1);
                markup.value("Name", &exception.name);
                // Daily.
                markup.value("Type", 1);
                markup.switch("DayWorking", !exception.hours.is_empty());
                working_times(&exception.hours, markup);
            });
        }
    });
}
