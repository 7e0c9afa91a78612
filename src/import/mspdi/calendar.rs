//! A calendar as the file has it: a week, exceptions and other weeks, upon a base calendar.

use crate::import::mspdi::recurrence::Recurrence;
use crate::import::mspdi::unread::Unread;
use crate::import::mspdi::value::{flag, integer, stamp, time};
use crate::import::mspdi::xml::Node;
use crate::units::Date;

/// Working hours of a day, in minutes from midnight; an end before its beginning is on the next day.
pub type Hours = Vec<(u16, u16)>;

/// A calendar of the file.
#[derive(Clone, Default, Debug)]
pub struct Calendar {
    pub uid: Option<i64>,
    pub name: String,
    pub is_base: bool,
    pub base: Option<i64>,
    /// Monday to Sunday; nothing where the base calendar decides.
    pub week: [Option<Hours>; 7],
    pub weeks: Vec<WorkWeek>,
    pub exceptions: Vec<Exception>,
}

/// Another week for a while.
#[derive(Clone, Debug)]
pub struct WorkWeek {
    pub name: String,
    pub from: Date,
    pub to: Date,
    pub week: [Option<Hours>; 7],
}

/// Some days that are not as the week says.
#[derive(Clone, Debug)]
pub struct Exception {
    pub name: String,
    pub from: Date,
    pub to: Date,
    /// Nothing where all days between are meant.
    pub recurrence: Option<Recurrence>,
    /// Empty where nobody works.
    pub hours: Hours,
}

/// Hours of a working day for which the file gives none (MS Project's own default).
pub fn usual_hours() -> Hours {
    vec![(8 * 60, 12 * 60), (13 * 60, 17 * 60)]
}

impl Calendar {
    /// Reads a calendar.
    pub fn read(node: &Node, unread: &mut Unread) -> Calendar {
        let mut calendar = Calendar { is_base: true, ..Calendar::default() };
        for part in &node.parts {
            match part.name {
                "UID" => calendar.uid = unread.known("Calendar", part, integer(part.value())),
                "Name" => calendar.name = part.value().to_string(),
                "IsBaseCalendar" => calendar.is_base = flag(part.value()),
                "BaseCalendarUID" => calendar.base = integer(part.value()).filter(|&uid| uid >= 0),
                "WeekDays" => calendar.take_week(part, unread),
                "Exceptions" => {
                    let items = part.parts.iter().filter(|item| item.name == "Exception");
                    calendar.exceptions.extend(items.filter_map(|item| noted(item, Exception::read, unread)));
                }
                "WorkWeeks" => {
                    let items = part.parts.iter().filter(|item| item.name == "WorkWeek");
                    calendar.weeks.extend(items.filter_map(|item| noted(item, WorkWeek::read, unread)));
                }
                "IsBaselineCalendar" | "GUID" | "Guid" => {}
                _ => unread.note("Calendar", part),
            }
        }
        calendar
    }

    /// Tells whether it is as its base calendar in everything.
    pub fn says_nothing(&self) -> bool {
        self.week.iter().all(Option::is_none) && self.weeks.is_empty() && self.exceptions.is_empty()
    }

    fn take_week(&mut self, days: &Node, unread: &mut Unread) {
        let mut old = Vec::new();
        for day in days.parts.iter().filter(|day| day.name == "WeekDay") {
            match day.get("DayType").and_then(integer) {
                Some(0) => old.extend(noted(day, Exception::read, unread)),
                _ => set_day(&mut self.week, day),
            }
        }
        // MS Project since 2007 writes exceptions twice, here without their names. The later ones count, and
        // these come first, wherever they stand in the file.
        self.exceptions.splice(0..0, old);
    }
}

/// Reads a part that is about some days; one without days, or that ends before it begins, is noted.
fn noted<T>(part: &Node, read: fn(&Node) -> Option<T>, unread: &mut Unread) -> Option<T> {
    let value = read(part);
    if value.is_none() {
        unread.damaged("Calendar", part);
    }
    value
}

/// Takes a weekday, 1 for Sunday to 7 for Saturday.
fn set_day(week: &mut [Option<Hours>; 7], day: &Node) {
    let Some(kind @ 1..=7) = day.get("DayType").and_then(integer) else { return };
    let index = (kind as usize + 5) % 7;
    week[index] = Some(working_hours(day));
}

fn working_hours(day: &Node) -> Hours {
    let works = day.get("DayWorking").map(flag);
    if works == Some(false) {
        return Vec::new();
    }
    let hours: Hours = day.list("WorkingTimes", "WorkingTime").filter_map(interval).collect();
    if hours.is_empty() && works == Some(true) { usual_hours() } else { hours }
}

fn interval(node: &Node) -> Option<(u16, u16)> {
    let (from, to) = (time(node.get("FromTime")?)?, time(node.get("ToTime")?)?);
    // Midnight at the end is that of the same day. From and to equal is a whole day.
    let to = if to == 0 { 24 * 60 } else { to };
    match from == to {
        true if from == 24 * 60 => None,
        true => Some((0, 24 * 60)),
        false => Some((from, to)),
    }
}

impl Exception {
    fn read(node: &Node) -> Option<Exception> {
        let (from, to) = period(node)?;
        let has_times = node.parts.iter().any(|part| part.name == "WorkingTimes" && !part.parts.is_empty());
        // A file that lists hours and does not say whether the day is worked means them.
        let works = node.get("DayWorking").map_or(has_times, flag);
        Some(Exception {
            name: node.get("Name").unwrap_or_default().to_string(),
            from,
            to,
            recurrence: Recurrence::read(node, from, to),
            hours: if works { working_hours(node) } else { Vec::new() },
        })
    }
}

impl WorkWeek {
    fn read(node: &Node) -> Option<WorkWeek> {
        let (from, to) = period(node)?;
        let mut week: [Option<Hours>; 7] = Default::default();
        for day in node.list("WeekDays", "WeekDay") {
            set_day(&mut week, day);
        }
        Some(WorkWeek { name: node.get("Name").unwrap_or_default().to_string(), from, to, week })
    }
}

/// Returns the first and the last day of a `TimePeriod`.
fn period(node: &Node) -> Option<(Date, Date)> {
    let period = node.parts.iter().find(|part| part.name == "TimePeriod")?;
    let from = stamp(period.get("FromDate")?)?.date();
    let to = period.get("ToDate").and_then(stamp).map_or(from, |stamp| stamp.date());
    (from <= to).then_some((from, to))
}
