//! Going from the clock to working time and back millions of times: the working intervals of the days that
//! the runs are likely to reach, laid out with signposts. Outside of those days the calendars themselves
//! answer, so the window decides how fast it goes and never what comes out.

use crate::plan::axes::{Axes, Axis, CLOCK};
use crate::plan::workdays::Workdays;
use crate::units::Date;
use crate::units::moment::DAY;

/// The axes, made ready for many look-ups.
pub struct Lookup<'a> {
    axes: &'a Axes,
    lines: Vec<Line>,
}

/// One working interval: where it begins on the clock and on the line of work, and how long it is.
#[derive(Clone, Copy)]
struct Piece {
    clock: i32,
    work: i32,
    length: i32,
}

/// One calendar's pieces within the window; none where the axis is not in use,
/// or is that of a team.
#[derive(Default)]
struct Line {
    /// What is worked, and one more behind it that no look-up goes beyond.
    pieces: Vec<Piece>,
    /// The one piece of each day, of length 0 where nobody works; where a day has several, `length` is
    /// `SPLIT` and `work` is the place of the first.
    by_day: Vec<Piece>,
    by_work: Vec<u32>,
    first_clock: i32,
    clocks: u32,
    first_work: i32,
    works: u32,
}

/// The length of a day whose work is in several pieces.
const SPLIT: i32 = -1;

/// How much work lies between two signposts, as a power of two.
const WORK_BITS: u32 = 8;

impl<'a> Lookup<'a> {
    /// Lays out the calendars in use, from one day to another.
    pub fn new(axes: &'a Axes, used: &[bool], from: Date, to: Date) -> Lookup<'a> {
        let from = from.days().clamp(Date::EARLIEST.days(), Date::LATEST.days());
        let to = to.days().clamp(from, Date::LATEST.days());
        let lines = (0..axes.len())
            .map(|axis| match axis != CLOCK as usize && used[axis] && !axes.is_team(axis as Axis) {
                true => Line::new(axes.workdays(axis as Axis), from, to),
                false => Line::default(),
            })
            .collect();
        Lookup { axes, lines }
    }

    /// Returns the place of a minute of the clock on an axis.
    #[inline]
    pub fn place(&self, axis: Axis, clock: i32) -> i32 {
        if axis == CLOCK {
            return clock;
        }
        let line = &self.lines[axis as usize];
        let passed = clock.wrapping_sub(line.first_clock) as u32;
        if passed >= line.clocks {
            return self.axes.place(axis, clock);
        }
        let day = line.by_day[(passed / DAY as u32) as usize];
        if day.length != SPLIT {
            return day.work + (clock - day.clock).clamp(0, day.length);
        }
        let mut at = day.work as usize;
        loop {
            let piece = line.pieces[at];
            if clock < piece.clock + piece.length {
                return piece.work + (clock - piece.clock).max(0);
            }
            at += 1;
        }
    }

    /// Returns the minute in which what starts at a place starts.
    #[inline]
    pub fn start(&self, axis: Axis, place: i32) -> i32 {
        if axis == CLOCK {
            return self.axes.start(axis, place);
        }
        let line = &self.lines[axis as usize];
        let passed = place.wrapping_sub(line.first_work) as u32;
        if passed >= line.works {
            return self.axes.start(axis, place);
        }
        let mut at = line.by_work[(passed >> WORK_BITS) as usize] as usize;
        // Mostly this piece or the next one; added up, so that no jump has to be guessed.
        at += usize::from(place >= line.pieces[at + 1].work);
        loop {
            let piece = line.pieces[at];
            if place < piece.work + piece.length {
                return piece.clock + (place - piece.work);
            }
            at += 1;
        }
    }

    /// Returns the last place that starts not later than a minute of the clock.
    #[inline]
    pub fn last_start(&self, axis: Axis, clock: i32) -> i32 {
        if self.axes.is_team(axis) { self.axes.last_start(axis, clock) } else { self.place(axis, clock) }
    }

    /// Returns the minute in which what finishes at a place finishes.
    #[inline]
    pub fn finish(&self, axis: Axis, place: i32) -> i32 {
        if axis == CLOCK {
            return self.axes.finish(axis, place);
        }
        let line = &self.lines[axis as usize];
        let passed = place.wrapping_sub(1).wrapping_sub(line.first_work) as u32;
        if passed >= line.works { self.axes.finish(axis, place) } else { self.start(axis, place - 1) + 1 }
    }
}

impl Line {
    fn new(calendar: &Workdays, from: i32, to: i32) -> Line {
        let mut pieces = Vec::new();
        let first_work = calendar.worked(from * DAY);
        let mut work = first_work;
        let mut by_day = Vec::with_capacity((to - from) as usize);
        for day in from..to {
            let first = pieces.len();
            let before = work;
            for (start, finish) in calendar.intervals(day) {
                pieces.push(Piece { clock: start, work, length: finish - start });
                work += finish - start;
            }
            by_day.push(match pieces[first..] {
                [] => Piece { clock: day * DAY, work: before, length: 0 },
                [piece] => piece,
                _ => Piece { clock: day * DAY, work: first as i32, length: SPLIT },
            });
        }
        // Only up to the last piece there is: behind it the calendar itself answers.
        let last_clock = pieces.last().map_or(from * DAY, |piece| piece.clock + piece.length);
        let mut at = 0;
        let by_work = (0..=(work - first_work) >> WORK_BITS)
            .map(|step| {
                let place = first_work + (step << WORK_BITS);
                while at + 1 < pieces.len() && pieces[at + 1].work <= place {
                    at += 1;
                }
                at as u32
            })
            .collect();
        pieces.push(Piece { clock: last_clock, work, length: 0 });
        Line {
            pieces,
            by_day,
            by_work,
            first_clock: from * DAY,
            clocks: (last_clock - from * DAY) as u32,
            first_work,
            works: (work - first_work) as u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::calendar::{Calendar, Holiday, Interval};

    #[test]
    fn every_minute_is_where_the_calendar_has_it() {
        let date = |text: &str| -> Date { text.parse().unwrap() };
        let mut calendar = Calendar::standard();
        calendar.week[2] = vec![Interval { start: 0, finish: 150 }, Interval { start: 700, finish: 1440 }];
        let (from, to) = (date("2026-07-14"), date("2026-07-16"));
        calendar.holidays.push(Holiday { from, to, name: String::new() });
        let workdays = Workdays::new(&calendar, &[]);
        let axes = Axes::of_workdays(workdays.clone());
        let (from, to) = (date("2026-07-05"), date("2026-07-28"));
        let lookup = Lookup::new(&axes, &[true, true], from, to);
        // From before the window until after it.
        for clock in (from.days() - 3) * DAY..(to.days() + 3) * DAY {
            assert_eq!(lookup.place(1, clock), workdays.worked(clock), "{clock}");
        }
        let work = |date: Date, more| workdays.worked(date.days() * DAY) + more;
        for place in work(from, -500)..work(to, 500) {
            assert_eq!(lookup.start(1, place), workdays.start_at(place), "{place}");
            assert_eq!(lookup.finish(1, place), workdays.finish_at(place), "{place}");
        }
        for place in [i32::MIN, -1, 0, 1_000_000_000, i32::MAX] {
            assert_eq!(lookup.finish(1, place), workdays.finish_at(place));
            assert_eq!(lookup.place(1, place), workdays.worked(place));
        }
    }
}
