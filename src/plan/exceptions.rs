//! The days that differ from the week: holidays, opened days and leave, laid over each other.

use crate::model::calendar::{Holiday, Opened};
use crate::model::person::Absence;
use crate::units::Date;

/// Returns the days on which the pattern changes, and to which: leave beats an opened day, which beats a
/// holiday, which beats the week. Of two opened days the later in the file counts.
///
/// The patterns: 0 is the week, 1 no work, 2 an ordinary day on every day, and from 3 on one for each opened
/// day with hours of its own.
pub fn changes(holidays: &[Holiday], opened: &[Opened], away: &[Absence]) -> Vec<(i32, u32)> {
    let mut with_hours = 3..;
    let opened: Vec<(Date, Date, u32)> = opened
        .iter()
        .map(|day| {
            let pattern = if day.hours.is_empty() { None } else { with_hours.next() };
            (day.from, day.to, pattern.unwrap_or(2))
        })
        .collect();
    const LEAVE: usize = usize::MAX;
    const HOLIDAY: usize = usize::MAX - 1;
    let ranges = (away.iter().map(|away| (away.from, away.to, LEAVE)))
        .chain(holidays.iter().map(|holiday| (holiday.from, holiday.to, HOLIDAY)))
        .chain(opened.iter().enumerate().map(|(index, day)| (day.0, day.1, index)));
    let (first, last) = (Date::EARLIEST.days(), Date::LATEST.days());
    let mut events: Vec<(i32, i32, usize)> = Vec::new();
    for (from, to, what) in ranges {
        let (from, to) = (from.days().max(first), to.days().min(last));
        if from <= to {
            events.push((from, 1, what));
            events.push((to + 1, -1, what));
        }
    }
    events.sort_unstable();
    let (mut leave, mut holiday, mut open) = (0, 0, std::collections::BTreeSet::new());
    let mut changes = vec![(first, 0)];
    for (day, step, what) in events {
        match (what, step) {
            (LEAVE, _) => leave += step,
            (HOLIDAY, _) => holiday += step,
            (index, 1) => drop(open.insert(index)),
            (index, _) => drop(open.remove(&index)),
        }
        let pattern = match (leave, open.last(), holiday) {
            (1.., _, _) => 1,
            (_, Some(&index), _) => opened[index].2,
            (_, None, 1..) => 1,
            _ => 0,
        };
        match changes.last_mut() {
            Some(change) if change.0 == day => change.1 = pattern,
            Some(change) if change.1 == pattern => {}
            _ => changes.push((day, pattern)),
        }
    }
    changes.retain(|change| change.0 <= last);
    changes
}
