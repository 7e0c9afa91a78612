//! Exceptions that come again, as dates: every third day, the second Tuesday of each month, the first
//! Monday of May.
//!
//! The numbers are those of MSPDI ("Exception element", Microsoft): type 2 yearly by day, 3 yearly by
//! position, 4 monthly by day, 5 monthly by position, 6 weekly, 7 daily; 1 is every day of the period.

use crate::import::mspdi::value::integer;
use crate::import::mspdi::xml::Node;
use crate::units::{Date, Month};

/// When an exception comes again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recurrence {
    pub rule: Rule,
    /// How many times at most; nothing where only the period limits it.
    pub times: Option<usize>,
}

/// The days that are meant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rule {
    /// Every so many days.
    Days(i32),
    /// On weekdays, Monday first, every so many weeks.
    Weeks(i32, [bool; 7]),
    /// On a day of every so many months.
    Months(i32, Day),
    /// On a day of one month, 1 to 12, each year.
    Years(u32, Day),
}

/// A day of a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Day {
    /// By its number, 1 to 31.
    Number(u32),
    /// The first to fourth (0 to 3) or last (4) of some days.
    Position(usize, Item),
}

/// Which days a position counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    Any,
    /// Monday to Friday.
    Weekday,
    Weekend,
    /// 0 for Monday to 6 for Sunday.
    Named(usize),
}

impl Recurrence {
    /// Reads how an exception comes again; nothing where it is every day of its period.
    pub fn read(node: &Node, from: Date, to: Date) -> Option<Recurrence> {
        let number = |name: &str| node.get(name).and_then(integer);
        let period = number("Period").filter(|period| (1..=100_000).contains(period)).unwrap_or(1) as i32;
        let month =
            u32::try_from(number("Month").unwrap_or(0) + 1).ok().filter(|month| (1..=12).contains(month));
        let by_number = || Some(Day::Number(u32::try_from(number("MonthDay")?).ok()?));
        let by_position = || {
            let item = match number("MonthItem")? {
                0 => Item::Any,
                1 => Item::Weekday,
                2 => Item::Weekend,
                // 3 is Sunday, 4 Monday.
                named @ 3..=9 => Item::Named((named as usize + 3) % 7),
                _ => return None,
            };
            let position = usize::try_from(number("MonthPosition").unwrap_or(0)).ok()?;
            (position <= 4).then_some(Day::Position(position, item))
        };
        let rule = match number("Type")? {
            2 => Rule::Years(month?, by_number()?),
            3 => Rule::Years(month?, by_position()?),
            4 => Rule::Months(period, by_number()?),
            5 => Rule::Months(period, by_position()?),
            6 => Rule::Weeks(period, weekdays(number("DaysOfWeek").unwrap_or(0), from)),
            7 if period > 1 => Rule::Days(period),
            _ => return None,
        };
        let by_times = node.get("EnteredByOccurrences").is_some_and(|text| text == "1" || text == "true");
        // Written by a number of times, the file gives the last day as well, unless it could not know it.
        let times = number("Occurrences").filter(|times| by_times && *times > 0).map(|times| times as usize);
        let _ = to;
        Some(Recurrence { rule, times })
    }

    /// Returns the days from one to another, both included.
    pub fn dates(&self, from: Date, to: Date) -> Vec<Date> {
        let most = self.times.unwrap_or(usize::MAX);
        match &self.rule {
            Rule::Days(step) => steps(from, to, *step).take(most).collect(),
            Rule::Weeks(step, days) => {
                // Weeks begin on Sundays, as MS Project counts them.
                let sunday = from + -(((from.weekday() + 1) % 7) as i32);
                let weeks = steps(sunday, to, step.saturating_mul(7));
                let days = weeks
                    .flat_map(|week| (0..7).map(move |day| week + day).filter(|day| days[day.weekday()]));
                days.filter(|day| (from..=to).contains(day)).take(most).collect()
            }
            Rule::Months(step, day) => {
                let months = from.month().through(to.month()).step_by((*step).max(1) as usize);
                let days = months.filter_map(|month| day.of(month));
                days.filter(|day| (from..=to).contains(day)).take(most).collect()
            }
            Rule::Years(number, day) => {
                let months = from.month().through(to.month()).filter(|month| month.number() == *number);
                let days = months.filter_map(|month| day.of(month));
                days.filter(|day| (from..=to).contains(day)).take(most).collect()
            }
        }
    }
}

fn steps(from: Date, to: Date, step: i32) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), move |day| Some(*day + step.max(1))).take_while(move |day| *day <= to)
}

/// Reads the weekdays of a mask, Sunday being 1, Monday 2; without any it is the day of the beginning.
fn weekdays(mask: i64, from: Date) -> [bool; 7] {
    let mut days = [false; 7];
    for bit in 0..7 {
        if mask & (1 << bit) != 0 {
            days[(bit + 6) % 7] = true;
        }
    }
    if mask & 127 == 0 {
        days[from.weekday()] = true;
    }
    days
}

impl Day {
    /// Returns the day in a month, if that has it.
    fn of(self, month: Month) -> Option<Date> {
        match self {
            // Months that are too short have it on their last day.
            Day::Number(day) => {
                let day = i32::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
                Some((month.first() + (day - 1)).min(month.last()))
            }
            Day::Position(position, item) => {
                let mut days = steps(month.first(), month.last(), 1).filter(|day| item.is(*day));
                if position == 4 { days.last() } else { days.nth(position) }
            }
        }
    }
}

impl Item {
    fn is(self, day: Date) -> bool {
        match self {
            Item::Any => true,
            Item::Weekday => day.weekday() < 5,
            Item::Weekend => day.weekday() >= 5,
            Item::Named(weekday) => day.weekday() == weekday,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rule: Rule, from: &str, to: &str, expected: &[&str]) {
        let dates = Recurrence { rule, times: None }.dates(from.parse().unwrap(), to.parse().unwrap());
        let dates: Vec<String> = dates.iter().map(Date::to_string).collect();
        assert_eq!(dates, expected);
    }

    // The last days are those that MS Project itself computed for these rules.
    #[test]
    fn days_come_again_as_ms_project_counts_them() {
        check(
            Rule::Days(3),
            "2000-02-01",
            "2000-02-10",
            &["2000-02-01", "2000-02-04", "2000-02-07", "2000-02-10"],
        );
        let tuesday = [false, true, false, false, false, false, false];
        let two_weeks = ["2001-01-02", "2001-01-16", "2001-01-30", "2001-02-13"];
        check(Rule::Weeks(2, tuesday), "2001-01-01", "2001-02-13", &two_weeks);
        // The first Monday of every second month.
        let first_monday = Day::Position(0, Item::Named(0));
        check(
            Rule::Months(2, first_monday),
            "2002-01-01",
            "2002-05-06",
            &["2002-01-07", "2002-03-04", "2002-05-06"],
        );
        check(
            Rule::Months(6, Day::Position(4, Item::Named(4))),
            "2004-07-01",
            "2005-01-28",
            &["2004-07-30", "2005-01-28"],
        );
        check(Rule::Months(5, Day::Number(4)), "2004-09-01", "2005-02-04", &["2004-09-04", "2005-02-04"]);
        check(
            Rule::Years(3, Day::Position(0, Item::Named(1))),
            "2006-03-01",
            "2007-03-06",
            &["2006-03-07", "2007-03-06"],
        );
        check(Rule::Years(2, Day::Number(1)), "2006-01-01", "2007-02-01", &["2006-02-01", "2007-02-01"]);
    }

    #[test]
    fn short_months_have_the_31st_on_their_last_day() {
        check(
            Rule::Months(1, Day::Number(31)),
            "2026-01-01",
            "2026-03-31",
            &["2026-01-31", "2026-02-28", "2026-03-31"],
        );
    }
}
