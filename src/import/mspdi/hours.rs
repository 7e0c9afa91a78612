//! A calendar with its base calendars folded in: a week, and the days that are not like it.

use crate::import::Fault;
use crate::import::mspdi::calendar::{Calendar, Hours, usual_hours};
use crate::units::{Date, Moment};
use std::collections::BTreeMap;

/// The minutes of a day.
const DAY: u16 = 24 * 60;

/// So many special days all calendars may have together; more are a mistake, or an attack on memory.
const DAYS_MOST: usize = 1_000_000;

/// A calendar stands on no more others than this.
const BASES_MOST: usize = 20;

/// When work is done in a calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timetable {
    /// Monday to Sunday.
    pub week: [Hours; 7],
    /// Days that are not as the week says, with the name of what is special.
    pub days: BTreeMap<Date, (String, Hours)>,
}

/// All calendars of a file by their UID.
#[derive(Clone, Default, Debug)]
pub struct Timetables {
    by_uid: BTreeMap<i64, Timetable>,
    /// Calendars that say nothing of their own, as most of people's do: they are their base calendar.
    same_as: BTreeMap<i64, i64>,
}

impl Timetables {
    /// Folds base calendars into those that stand on them. A circle of bases ends where it closes.
    pub fn new(calendars: &[Calendar]) -> Result<Timetables, Fault> {
        let by_uid: BTreeMap<i64, &Calendar> =
            calendars.iter().filter_map(|calendar| Some((calendar.uid?, calendar))).collect();
        let mut tables = Timetables::default();
        let mut days = 0;
        for (&uid, calendar) in &by_uid {
            let mut chain = vec![(uid, *calendar)];
            while let Some((_, last)) = chain.last()
                && let Some(base) = last.base.filter(|base| chain.iter().all(|(uid, _)| uid != base))
                && let Some(next) = by_uid.get(&base)
                && chain.len() < BASES_MOST
            {
                chain.push((base, *next));
            }
            if let [(_, own), (base, _), ..] = chain[..]
                && own.says_nothing()
            {
                tables.same_as.insert(uid, base);
                continue;
            }
            let mut table = Timetable::usual();
            for (_, calendar) in chain.iter().rev() {
                table.lay_on(calendar);
            }
            table.end_at_midnight();
            days += table.days.len();
            if days > DAYS_MOST {
                let message = "the calendars have more than a million special days";
                return Err(Fault::new(
                    message,
                    "shorten the exceptions that go on for centuries; nothing was imported",
                ));
            }
            tables.by_uid.insert(uid, table);
        }
        Ok(tables)
    }

    pub fn get(&self, uid: i64) -> Option<&Timetable> {
        let mut uid = uid;
        // No circle is longer than there are calendars.
        for _ in 0..=self.same_as.len() {
            match self.same_as.get(&uid) {
                Some(&base) => uid = base,
                None => return self.by_uid.get(&uid),
            }
        }
        None
    }

    /// Lets all calendars begin no earlier than a minute.
    pub fn begin_at(&mut self, moment: Moment, name: &str) {
        for table in self.by_uid.values_mut() {
            table.begin_at(moment, name);
        }
    }
}

impl Timetable {
    /// Returns Monday to Friday, 8 to 12 and 13 to 17 o'clock, which MS Project takes where a file says
    /// nothing.
    pub fn usual() -> Timetable {
        let week = std::array::from_fn(|day| if day < 5 { usual_hours() } else { Vec::new() });
        Timetable { week, days: BTreeMap::new() }
    }

    /// Returns the hours of a day, in order.
    pub fn on(&self, day: Date) -> &Hours {
        self.days.get(&day).map_or(&self.week[day.weekday()], |(_, hours)| hours)
    }

    /// Tells whether there is any work at all.
    pub fn has_work(&self) -> bool {
        self.week.iter().any(|hours| !hours.is_empty())
    }

    fn lay_on(&mut self, calendar: &Calendar) {
        for (index, hours) in calendar.week.iter().enumerate() {
            if let Some(hours) = hours {
                self.week[index] = tidy(hours);
            }
        }
        for week in &calendar.weeks {
            let days =
                days(week.from, week.to).filter_map(|day| Some((day, week.week[day.weekday()].as_ref()?)));
            for (day, hours) in days.collect::<Vec<_>>() {
                self.set(day, &week.name, tidy(hours));
            }
        }
        for exception in &calendar.exceptions {
            let dates = match &exception.recurrence {
                Some(recurrence) => recurrence.dates(exception.from, exception.to),
                None => days(exception.from, exception.to).collect(),
            };
            for day in dates {
                self.set(day, &exception.name, tidy(&exception.hours));
            }
        }
    }

    fn set(&mut self, day: Date, name: &str, hours: Hours) {
        self.days.insert(day, (name.trim().to_string(), hours));
    }

    /// Cuts hours that go past midnight, and gives the rest to the next day.
    fn end_at_midnight(&mut self) {
        let spills = |hours: &Hours| hours.iter().find(|(from, to)| to < from).map(|(_, to)| *to);
        let week = self.week.clone();
        let special: Vec<(Date, u16)> =
            self.days.iter().filter_map(|(day, (_, hours))| Some((*day, spills(hours)?))).collect();
        for (day, until) in special {
            let next = day.next();
            if !self.days.contains_key(&next) {
                let name = self.days[&day].0.clone();
                self.days.insert(next, (name, week[next.weekday()].clone()));
            }
            if let Some((_, hours)) = self.days.get_mut(&next) {
                hours.push((0, until));
            }
        }
        for (day, hours) in week.iter().enumerate() {
            if let Some(until) = spills(hours) {
                self.week[(day + 1) % 7].push((0, until));
            }
        }
        let cut = |hours: &mut Hours| {
            hours.iter_mut().filter(|(from, to)| to < from).for_each(|(_, to)| *to = DAY);
            *hours = tidy(hours);
        };
        self.week.iter_mut().for_each(cut);
        self.days.values_mut().for_each(|(_, hours)| cut(hours));
        // A closed weekend stays where it is part of a longer holiday.
        self.days.retain(|day, (_, hours)| hours.is_empty() || *hours != self.week[day.weekday()]);
    }

    /// Lets a day begin no earlier than a minute. Returns false where nothing of the day is left.
    pub fn begin_at(&mut self, moment: Moment, name: &str) -> bool {
        let (day, minute) = (moment.date(), moment.minute_of_day() as u16);
        let hours = self.on(day);
        if hours.is_empty() || hours[0].0 >= minute {
            return true;
        }
        let late: Hours =
            hours.iter().filter(|(_, to)| *to > minute).map(|&(from, to)| (from.max(minute), to)).collect();
        if late.is_empty() {
            return false;
        }
        self.days.insert(day, (name.to_string(), late));
        true
    }

    /// Returns the minutes of work from one moment to another.
    pub fn minutes_between(&self, from: Moment, to: Moment) -> i64 {
        let mut minutes = 0;
        for day in days(from.date(), to.date()) {
            let (begin, end) = (Moment::at(day, 0), Moment::at(day, i32::from(DAY)));
            let (first, last) = (from.max(begin) - begin, to.min(end) - begin);
            for &(start, finish) in self.on(day) {
                minutes += i64::from((i32::from(finish).min(last) - i32::from(start).max(first)).max(0));
            }
        }
        minutes
    }
}

/// Returns hours in order. Those that go past midnight keep their end before their beginning.
fn tidy(hours: &Hours) -> Hours {
    let mut hours = hours.clone();
    hours.sort_unstable();
    let mut out: Hours = Vec::with_capacity(hours.len());
    for (from, to) in hours {
        match out.last_mut() {
            Some(last) if last.1 > last.0 && from <= last.1 && to > from => last.1 = last.1.max(to),
            _ => out.push((from, to)),
        }
    }
    out
}

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    (from.days()..=to.days()).map(Date::from_days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::mspdi::calendar::{Exception, WorkWeek};

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn derived_calendars_keep_what_they_do_not_change() {
        let closed = |name: &str, day: &str| Exception {
            name: name.to_string(),
            from: date(day),
            to: date(day),
            recurrence: None,
            hours: Vec::new(),
        };
        let base = Calendar {
            uid: Some(1),
            exceptions: vec![closed("Holiday", "2026-01-06")],
            ..Calendar::default()
        };
        let mut own = Calendar { uid: Some(2), base: Some(1), ..Calendar::default() };
        own.week[4] = Some(vec![(480, 720)]);
        own.week[0] = Some(vec![(22 * 60, 6 * 60)]);
        own.weeks.push(WorkWeek {
            name: "Rush".to_string(),
            from: date("2026-01-10"),
            to: date("2026-01-11"),
            week: std::array::from_fn(|day| (day == 5).then(|| vec![(600, 660)])),
        });
        let tables = Timetables::new(&[base, own]).unwrap();
        let own = tables.get(2).unwrap();
        assert_eq!(own.on(date("2026-01-05")), &[(22 * 60, 24 * 60)]);
        assert_eq!(own.on(date("2026-01-06")), &[(0, 0); 0]);
        assert_eq!(own.on(date("2026-01-13")), &[(0, 360), (480, 720), (780, 1020)]);
        assert_eq!(own.on(date("2026-01-09")), &[(480, 720)]);
        assert_eq!(own.on(date("2026-01-10")), &[(600, 660)]);
        assert!(own.on(date("2026-01-11")).is_empty());
        let at = |day: &str, minute| Moment::at(date(day), minute);
        assert_eq!(own.minutes_between(at("2026-01-09", 600), at("2026-01-10", 630)), 150);
    }

    #[test]
    fn bases_in_a_circle_end() {
        let calendar = |uid, base| Calendar { uid: Some(uid), base: Some(base), ..Calendar::default() };
        let tables = Timetables::new(&[calendar(1, 2), calendar(2, 1), calendar(3, 3)]).unwrap();
        assert!(tables.get(1).is_none() && tables.get(3).is_some());
    }
}
