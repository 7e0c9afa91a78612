//! Calendar arithmetic: the one place that adds working time.
//!
//! A calendar is a line of working minutes, counted from the horizon's beginning. `worked` goes from the
//! clock to that line; `start_at` and `finish_at` go back, to the beginning of the next working interval
//! or to the end of the last one. Adding working time is adding on the line, so two tasks of one
//! calendar need no look-up at all.
//!
//! The line is kept as stretches of days that follow one weekly pattern, with the minutes before each: a
//! few dozen rows instead of a table of 110,000 days, so that leave can have a calendar of its own.
//! Both directions find the stretch by signposts, and compute the rest.

use crate::model::calendar::{Calendar, Interval};
use crate::model::person::Absence;
use crate::plan::exceptions::changes;
use crate::units::Date;
use crate::units::moment::DAY;

/// The first minute of the horizon, 1900-01-01 00:00.
pub const BEGIN: i32 = Date::EARLIEST.days() * DAY;
/// The end of the horizon, 2200-01-01 00:00.
pub const END: i32 = (Date::LATEST.days() + 1) * DAY;

/// A calendar made ready for arithmetic. Clock minutes are those of `Moment`.
#[derive(Clone, Debug)]
pub struct Workdays {
    stretches: Vec<Stretch>,
    patterns: Vec<Pattern>,
    /// Where to begin looking for a stretch, by day and by work, so that a look-up is a short walk.
    by_day: Signposts,
    by_work: Signposts,
    total: i32,
    /// How long `1d` is, in minutes; never 0.
    pub day_minutes: i32,
    /// How long `1w` is, in minutes; never 0.
    pub week_minutes: i32,
}

/// Days, up to the next stretch, that follow one weekly pattern.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    first_day: i32,
    /// Working minutes before its first day.
    work_before: i32,
    /// What to add to the pattern's own count of minutes and of days.
    minutes_base: i32,
    days_base: i32,
    pattern: u32,
}

/// The working hours of Monday to Sunday, with what lies before each.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Pattern {
    hours: [Vec<(i32, i32)>; 7],
    minutes: [i32; 8],
    days: [i32; 8],
}

impl Workdays {
    /// Compiles a calendar; the days away are taken out of it, opened or not.
    pub fn new(calendar: &Calendar, away: &[Absence]) -> Workdays {
        let week = Pattern::new(calendar.week.each_ref().map(|hours| tidy(hours)));
        let ordinary = week.hours.iter().find(|hours| !hours.is_empty()).cloned();
        let ordinary = ordinary.unwrap_or_else(|| vec![(9 * 60, 17 * 60)]);
        let opened = Pattern::new(
            week.hours.clone().map(|hours| if hours.is_empty() { ordinary.clone() } else { hours }),
        );
        let mut patterns = vec![week, Pattern::default(), opened];
        for day in calendar.opened.iter().filter(|day| !day.hours.is_empty()) {
            patterns.push(Pattern::new(std::array::from_fn(|_| tidy(&day.hours))));
        }
        let mut workdays = Workdays {
            stretches: Vec::new(),
            patterns,
            by_day: Signposts::default(),
            by_work: Signposts::default(),
            total: 0,
            day_minutes: i32::try_from(calendar.day_minutes).unwrap_or(DAY).clamp(1, DAY),
            week_minutes: i32::try_from(calendar.week_minutes).unwrap_or(7 * DAY).clamp(1, 7 * DAY),
        };
        workdays.lay_out(&changes(&calendar.holidays, &calendar.opened, away));
        workdays
    }

    /// Counts the minutes before each stretch; `changes` are the days on which the pattern changes.
    fn lay_out(&mut self, changes: &[(i32, u32)]) {
        let (mut minutes, mut days) = (0, 0);
        for (index, &(first_day, pattern)) in changes.iter().enumerate() {
            let week = &self.patterns[pattern as usize];
            let base = (minutes - week.minutes_before(first_day), days - week.days_before(first_day));
            let next = changes.get(index + 1).map_or(Date::LATEST.days() + 1, |next| next.0);
            self.stretches.push(Stretch {
                first_day,
                work_before: minutes,
                minutes_base: base.0,
                days_base: base.1,
                pattern,
            });
            minutes = base.0 + week.minutes_before(next);
            days = base.1 + week.days_before(next);
        }
        self.total = minutes;
        self.by_day = Signposts::new(self.stretches.iter().map(|stretch| stretch.first_day));
        self.by_work = Signposts::new(self.stretches.iter().map(|stretch| stretch.work_before));
    }

    /// Returns all the working minutes there are before the horizon's end.
    pub fn total(&self) -> i32 {
        self.total
    }

    /// Returns the working minutes before a minute of the clock.
    pub fn worked(&self, clock: i32) -> i32 {
        if clock <= BEGIN {
            return 0;
        }
        if clock >= END {
            return self.total;
        }
        let day = clock.div_euclid(DAY);
        let minute = clock - day * DAY;
        let stretch = self.stretch(day);
        let pattern = &self.patterns[stretch.pattern as usize];
        let (week, weekday) = week_and_weekday(day);
        let mut work = stretch.minutes_base + week * pattern.minutes[7] + pattern.minutes[weekday];
        for &(start, finish) in &pattern.hours[weekday] {
            work += (minute.min(finish) - start).max(0);
        }
        work
    }

    /// Returns where work goes on after `work` minutes: the beginning of the next working minute, or the
    /// horizon's end where there is none.
    pub fn start_at(&self, work: i32) -> i32 {
        if work >= self.total {
            return END;
        }
        let work = work.max(0);
        let mut at = self.by_work.near(work);
        while self.stretches.get(at + 1).is_some_and(|next| next.work_before <= work) {
            at += 1;
        }
        let stretch = &self.stretches[at];
        let pattern = &self.patterns[stretch.pattern as usize];
        let rest = work - stretch.minutes_base;
        let (week, rest) = (rest.div_euclid(pattern.minutes[7]), rest.rem_euclid(pattern.minutes[7]));
        // Counted, not searched: no branch to guess wrong.
        let weekday: usize = pattern.minutes[1..7].iter().map(|&before| usize::from(before <= rest)).sum();
        let mut rest = rest - pattern.minutes[weekday];
        let mut clock = (week * 7 + weekday as i32 - 3) * DAY;
        for &(start, finish) in &pattern.hours[weekday] {
            if rest < finish - start {
                clock += start + rest;
                break;
            }
            rest -= finish - start;
        }
        clock
    }

    /// Returns where work has stopped after `work` minutes: the end of the last of them.
    pub fn finish_at(&self, work: i32) -> i32 {
        match work {
            ..=0 => BEGIN,
            _ if work > self.total => END,
            // The minute after the beginning of the last minute worked.
            _ => self.start_at(work - 1) + 1,
        }
    }

    /// Returns the working days before a day.
    pub fn days_worked(&self, day: Date) -> i32 {
        let day = day.days().clamp(Date::EARLIEST.days(), Date::LATEST.days() + 1);
        let stretch = self.stretch(day);
        stretch.days_base + self.patterns[stretch.pattern as usize].days_before(day)
    }

    /// Returns the working days from the end of one day to the end of another; negative when it is earlier.
    pub fn days_between(&self, from: Date, to: Date) -> i32 {
        self.days_worked(to.next()) - self.days_worked(from.next())
    }

    /// Returns when work begins on a day, or its midnight where nobody works on it.
    pub fn day_begin(&self, day: Date) -> i32 {
        let midnight = midnight(day);
        let start = self.start_at(self.worked(midnight));
        if start < midnight + DAY { start } else { midnight }
    }

    /// Returns when work ends on a day, or the midnight after it where nobody works on it.
    pub fn day_end(&self, day: Date) -> i32 {
        let midnight = midnight(day);
        let finish = self.finish_at(self.worked(midnight + DAY));
        if finish > midnight { finish } else { midnight + DAY }
    }

    /// Returns the working intervals of a day within the horizon, in order, as minutes of the clock.
    pub fn intervals(&self, day: i32) -> impl Iterator<Item = (i32, i32)> + '_ {
        let (_, weekday) = week_and_weekday(day);
        let hours = &self.patterns[self.stretch(day).pattern as usize].hours[weekday];
        hours.iter().map(move |&(start, finish)| (day * DAY + start, day * DAY + finish))
    }

    fn stretch(&self, day: i32) -> &Stretch {
        let mut at = self.by_day.near(day);
        while self.stretches.get(at + 1).is_some_and(|next| next.first_day <= day) {
            at += 1;
        }
        &self.stretches[at]
    }
}

/// The last stretch that begins at or before each of many evenly spaced places. They stand as closely as the
/// stretches do, and only where there are stretches, so that a look-up walks a step or two.
#[derive(Clone, Debug, Default)]
struct Signposts {
    base: i32,
    bits: u32,
    at: Vec<u32>,
}

impl Signposts {
    /// Puts them up for the beginnings of stretches, in order.
    fn new(begins: impl ExactSizeIterator<Item = i32> + Clone) -> Signposts {
        let posts = 4 * begins.len() as i32;
        // Before the second stretch there is only the first.
        let base = begins.clone().nth(1).unwrap_or(0);
        let reach = begins.clone().last().unwrap_or(0).saturating_sub(base).max(0);
        let bits = (0..31).find(|bits| reach >> bits <= posts).unwrap_or(31);
        let (mut next, mut last) = (begins.enumerate().peekable(), 0);
        let at = (0..=reach >> bits)
            .map(|step| {
                while let Some((stretch, _)) = next.next_if(|&(_, begin)| begin <= base + (step << bits)) {
                    last = stretch as u32;
                }
                last
            })
            .collect();
        Signposts { base, bits, at }
    }

    /// Returns a stretch that begins at or before a place, and hardly ever long before it.
    #[inline]
    fn near(&self, place: i32) -> usize {
        if place < self.base {
            return 0;
        }
        let step = ((place - self.base) >> self.bits) as usize;
        self.at.get(step).or(self.at.last()).map_or(0, |&stretch| stretch as usize)
    }
}

impl Pattern {
    fn new(hours: [Vec<(i32, i32)>; 7]) -> Pattern {
        let mut pattern = Pattern { hours, ..Pattern::default() };
        for day in 0..7 {
            let minutes: i32 = pattern.hours[day].iter().map(|(start, finish)| finish - start).sum();
            pattern.minutes[day + 1] = pattern.minutes[day] + minutes;
            pattern.days[day + 1] = pattern.days[day] + i32::from(minutes > 0);
        }
        pattern
    }

    /// Returns the minutes before a day, from a Monday that all days share.
    fn minutes_before(&self, day: i32) -> i32 {
        let (week, weekday) = week_and_weekday(day);
        week * self.minutes[7] + self.minutes[weekday]
    }

    fn days_before(&self, day: i32) -> i32 {
        let (week, weekday) = week_and_weekday(day);
        week * self.days[7] + self.days[weekday]
    }
}

/// Returns the minute at which a day begins; a day outside the horizon counts as the nearest one.
pub fn midnight(day: Date) -> i32 {
    day.days().clamp(Date::EARLIEST.days(), Date::LATEST.days() + 1) * DAY
}

/// 1970-01-01 was a Thursday, three days after the Monday of week 0.
fn week_and_weekday(day: i32) -> (i32, usize) {
    ((day + 3).div_euclid(7), (day + 3).rem_euclid(7) as usize)
}

/// Returns intervals in order, within the day, and apart from each other.
fn tidy(hours: &[Interval]) -> Vec<(i32, i32)> {
    let mut hours: Vec<(i32, i32)> =
        hours.iter().map(|h| (i32::from(h.start), i32::from(h.finish).min(DAY))).collect();
    hours.retain(|(start, finish)| start < finish);
    hours.sort_unstable();
    let mut tidy: Vec<(i32, i32)> = Vec::with_capacity(hours.len());
    for (start, finish) in hours {
        match tidy.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(finish),
            _ => tidy.push((start, finish)),
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::calendar::{Holiday, Opened};
    use crate::units::Moment;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn at(text: &str, hour: i32) -> i32 {
        Moment::at(date(text), hour * 60).minutes()
    }

    fn holiday(from: &str, to: &str) -> Holiday {
        Holiday { from: date(from), to: date(to), name: String::new() }
    }

    #[test]
    fn work_is_counted_by_the_minute() {
        let calendar = Workdays::new(&Calendar::standard(), &[]);
        let monday = calendar.worked(at("2026-07-06", 0));
        for (day, hour, minutes) in [
            ("2026-07-06", 9, 0),
            ("2026-07-06", 10, 60),
            ("2026-07-06", 23, 480),
            ("2026-07-11", 12, 2_400),
            ("2026-07-13", 10, 2_460),
            ("2027-07-05", 0, 52 * 2_400),
        ] {
            assert_eq!(calendar.worked(at(day, hour)) - monday, minutes, "{day} {hour}");
        }
    }

    #[test]
    fn an_instant_of_work_has_an_end_before_and_a_beginning_after_the_gap() {
        let mut calendar = Calendar::standard();
        calendar.holidays.push(holiday("2026-07-13", "2026-07-14"));
        let calendar = Workdays::new(&calendar, &[]);
        let place = calendar.worked(at("2026-07-12", 3));
        assert_eq!(calendar.finish_at(place), at("2026-07-10", 17));
        assert_eq!(calendar.start_at(place), at("2026-07-15", 9));
    }

    #[test]
    fn leave_beats_opened_days_which_beat_holidays() {
        let mut calendar = Calendar::standard();
        calendar.holidays.push(holiday("2026-07-06", "2026-07-10"));
        calendar.opened.push(Opened {
            from: date("2026-07-07"),
            to: date("2026-07-08"),
            name: String::new(),
            hours: Vec::new(),
        });
        let away = [Absence { from: date("2026-07-08"), to: date("2026-07-08"), why: None }];
        let days = |away: &[Absence]| {
            let calendar = Workdays::new(&calendar, away);
            calendar.days_worked(date("2026-07-12")) - calendar.days_worked(date("2026-07-05"))
        };
        assert_eq!((days(&[]), days(&away)), (2, 1));
    }

    #[test]
    fn working_days_between_dates_have_a_sign() {
        let calendar = Workdays::new(&Calendar::standard(), &[]);
        let between = |from, to| calendar.days_between(date(from), date(to));
        assert_eq!(between("2026-07-10", "2026-07-13"), 1);
        assert_eq!(between("2026-07-13", "2026-07-10"), -1);
        assert_eq!(between("2026-07-10", "2026-07-12"), 0);
    }

    #[test]
    fn a_calendar_without_work_ends_at_once() {
        let mut calendar = Calendar::standard();
        calendar.week = Default::default();
        let calendar = Workdays::new(&calendar, &[]);
        assert_eq!((calendar.total(), calendar.start_at(0), calendar.finish_at(1)), (0, END, END));
        assert_eq!(calendar.day_end(date("2026-07-06")), at("2026-07-07", 0));
    }

    #[test]
    fn the_whole_horizon_is_covered() {
        let calendar = Workdays::new(&Calendar::standard(), &[]);
        assert_eq!(calendar.worked(BEGIN), 0);
        assert_eq!(calendar.worked(END), calendar.total());
        assert_eq!(calendar.worked(i32::MIN), 0);
        assert_eq!(calendar.start_at(i32::MIN), at("1900-01-01", 9));
        assert_eq!(calendar.finish_at(calendar.total()), at("2199-12-31", 17));
        assert_eq!(calendar.finish_at(i32::MAX), END);
    }
}
