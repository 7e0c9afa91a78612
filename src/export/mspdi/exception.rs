//! The days of a calendar that are not as its week says, laid side by side: in the format, exceptions may
//! not lie over each other.

use crate::edition::calendar::{Calendar, Hours};
use crate::units::Date;
use std::collections::BTreeSet;

/// Days that share their hours; none for days without work.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exception {
    pub from: Date,
    pub to: Date,
    pub name: String,
    pub hours: Vec<Hours>,
}

/// Returns the exceptions of a calendar by date. An opened day beats a holiday, and of two opened days
/// the later in the file counts, as in the schedule.
pub fn of(calendar: &Calendar) -> Vec<Exception> {
    let mut edges = edges(calendar);
    edges.sort_unstable();
    let (mut opened, mut holidays) = (BTreeSet::new(), BTreeSet::new());
    let mut exceptions = Vec::new();
    for (at, &(day, is_begin, kind, place)) in edges.iter().enumerate() {
        let set = if kind == Kind::Opened { &mut opened } else { &mut holidays };
        if is_begin {
            set.insert(place);
        } else {
            set.remove(&place);
        }
        let Some(&(next, ..)) = edges.get(at + 1).filter(|next| next.0 > day) else { continue };
        let days = (day, next.previous());
        match (opened.last(), holidays.first()) {
            (Some(&place), holiday) => open(calendar, place, days, holiday.is_some(), &mut exceptions),
            (None, Some(&place)) => exceptions.push(Exception {
                from: days.0,
                to: days.1,
                name: calendar.holidays[place].name.clone(),
                hours: Vec::new(),
            }),
            (None, None) => {}
        }
    }
    exceptions
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Holiday,
    Opened,
}

/// Returns the days on which something begins, or is over, with what it is.
fn edges(calendar: &Calendar) -> Vec<(Date, bool, Kind, usize)> {
    let holidays = calendar.holidays.iter().map(|day| (day.from, day.to, Kind::Holiday)).enumerate();
    let opened = calendar.opened.iter().map(|day| (day.from, day.to, Kind::Opened)).enumerate();
    holidays
        .chain(opened)
        .map(|(place, (from, to, kind))| (place, from.max(Date::EARLIEST), to.min(Date::LATEST), kind))
        .filter(|(_, from, to, _)| from <= to)
        .flat_map(|(place, from, to, kind)| [(from, true, kind, place), (to.next(), false, kind, place)])
        .collect()
}

/// Adds days that are opened: as one where they have hours of their own, else weekday by weekday.
fn open(
    calendar: &Calendar,
    place: usize,
    (from, to): (Date, Date),
    is_holiday: bool,
    exceptions: &mut Vec<Exception>,
) {
    let opened = &calendar.opened[place];
    let exception = |from, to, hours| Exception { from, to, name: opened.name.clone(), hours };
    if !opened.hours.is_empty() {
        exceptions.push(exception(from, to, opened.hours.clone()));
        return;
    }
    let first = exceptions.len();
    let mut day = from;
    while day <= to {
        let own = &calendar.week[day.weekday()];
        if is_holiday || own.is_empty() {
            let hours = if own.is_empty() { ordinary(calendar) } else { own.clone() };
            match exceptions[first..].last_mut() {
                Some(last) if last.to.next() == day && last.hours == hours => last.to = day,
                _ => exceptions.push(exception(day, day, hours)),
            }
        }
        day = day.next();
    }
}

/// Returns the hours of an ordinary day: those of the first weekday that has any.
pub fn ordinary(calendar: &Calendar) -> Vec<Hours> {
    let first = calendar.week.iter().find(|hours| !hours.is_empty()).cloned();
    first.unwrap_or_else(|| vec![Hours { start: 9 * 60, finish: 17 * 60 }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::calendar::{Holiday, Opened};

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn hours(start: u16, finish: u16) -> Vec<Hours> {
        vec![Hours { start: start * 60, finish: finish * 60 }]
    }

    /// Monday to Thursday 9 to 17, Friday 9 to 13.
    fn calendar(holidays: &[(&str, &str)], opened: &[(&str, &str, Vec<Hours>)]) -> Calendar {
        let full = hours(9, 17);
        Calendar {
            name: "default".to_string(),
            week: [full.clone(), full.clone(), full.clone(), full, hours(9, 13), Vec::new(), Vec::new()],
            day_minutes: 480,
            week_minutes: 2400,
            holidays: holidays
                .iter()
                .map(|(from, to)| Holiday { from: date(from), to: date(to), name: "closed".to_string() })
                .collect(),
            opened: opened
                .iter()
                .map(|(from, to, hours)| Opened {
                    from: date(from),
                    to: date(to),
                    name: "open".to_string(),
                    hours: hours.clone(),
                })
                .collect(),
        }
    }

    fn told(calendar: &Calendar) -> Vec<String> {
        let line = |exception: &Exception| {
            let hours = exception.hours.iter().map(|hours| format!(" {}-{}", hours.start, hours.finish));
            let hours: String = hours.collect();
            format!("{} {} {}{hours}", exception.from, exception.to, exception.name)
        };
        of(calendar).iter().map(line).collect()
    }

    #[test]
    fn a_day_opened_in_a_holiday_splits_it() {
        // 2026-12-29 is a Tuesday.
        let calendar = calendar(&[("2026-12-28", "2026-12-31")], &[("2026-12-29", "2026-12-29", Vec::new())]);
        assert_eq!(
            told(&calendar),
            [
                "2026-12-28 2026-12-28 closed",
                "2026-12-29 2026-12-29 open 540-1020",
                "2026-12-30 2026-12-31 closed"
            ]
        );
    }

    #[test]
    fn opened_days_have_the_hours_of_their_weekday_and_a_weekend_those_of_an_ordinary_day() {
        // Thursday to Saturday: Thursday and Friday are worked anyway.
        let calendar = calendar(&[], &[("2026-11-12", "2026-11-14", Vec::new())]);
        assert_eq!(told(&calendar), ["2026-11-14 2026-11-14 open 540-1020"]);
    }

    #[test]
    fn of_two_opened_days_the_later_in_the_file_counts() {
        let calendar = calendar(
            &[],
            &[("2026-11-14", "2026-11-15", hours(8, 10)), ("2026-11-15", "2026-11-15", hours(12, 14))],
        );
        assert_eq!(
            told(&calendar),
            ["2026-11-14 2026-11-14 open 480-600", "2026-11-15 2026-11-15 open 720-840"]
        );
    }

    #[test]
    fn holidays_that_meet_are_told_once() {
        let calendar = calendar(&[("2026-12-24", "2026-12-26"), ("2026-12-25", "2026-12-28")], &[]);
        let days: Vec<String> = told(&calendar);
        assert_eq!(
            days,
            ["2026-12-24 2026-12-24 closed", "2026-12-25 2026-12-26 closed", "2026-12-27 2026-12-28 closed"]
        );
    }
}
