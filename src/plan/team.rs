//! The axis of a team: work that several people share goes on at what those who are there can do.
//!
//! Its places count the minutes of every member, each as often as their share of the day says: with Ben
//! at 50 % and Cara at 100 %, a minute that both work is 3, one that only Ben works is 1. So work that has to
//! be done is a distance on this axis, and leave of one member makes it take longer instead of standing
//! still.

use crate::plan::axes::{Axis, LONGEST};
use crate::plan::network::FAR;
use crate::plan::workdays::{BEGIN, END, Workdays};

/// A team, compiled.
#[derive(Clone, Debug)]
pub struct Team {
    /// The calendar that its tasks are planned in.
    pub base: Axis,
    total: i32,
    /// The shares of all members together.
    all: i64,
    /// Shares a place; 1 where all places fit.
    scale: i64,
    members: Vec<(i64, Axis)>,
}

/// All places have to fit below `FAR`.
const MOST: i64 = FAR as i64 / 10 * 9;

impl Team {
    /// Makes a team of people on axes of their own, each with their share of a day.
    pub fn new(base: Axis, shares: &[(Axis, u32)], calendars: &[Workdays]) -> Team {
        let measure = shares.iter().fold(0, |measure, &(_, share)| common(measure, share)).max(1);
        let members: Vec<(i64, Axis)> =
            shares.iter().map(|&(axis, share)| (i64::from(share / measure), axis)).collect();
        let of = |axis: Axis| calendars.get(axis as usize).map_or(0, |calendar| i64::from(calendar.total()));
        let size: i64 = members.iter().map(|&(share, axis)| share.saturating_mul(of(axis))).sum();
        let scale = size / MOST + 1;
        let all = members.iter().map(|&(share, _)| share).sum::<i64>().max(1);
        Team { base, total: (size / scale) as i32, all, scale, members }
    }

    /// Returns how many places a minute with everybody at work is.
    pub fn rate(&self) -> f64 {
        self.all as f64 / self.scale as f64
    }

    /// Returns the places of so many minutes with everybody at work.
    pub fn work(&self, minutes: i32) -> i32 {
        let places = (i64::from(minutes) * self.all + self.scale / 2) / self.scale;
        i32::try_from(places).unwrap_or(LONGEST).min(LONGEST)
    }

    /// Returns all the work that the team can do before the horizon's end.
    pub fn total(&self) -> i32 {
        self.total
    }

    /// Returns the work that the team can do before a minute of the clock.
    pub fn worked(&self, clock: i32, calendars: &[Workdays]) -> i32 {
        let of = |axis: Axis| i64::from(calendars[axis as usize].worked(clock));
        let done: i64 = self.members.iter().map(|&(share, axis)| share * of(axis)).sum();
        (done / self.scale) as i32
    }

    /// Returns where work goes on after a place: the last minute before which no more has been done.
    pub fn start_at(&self, place: i32, calendars: &[Workdays]) -> i32 {
        if place >= self.total {
            return END;
        }
        search(|clock| self.worked(clock, calendars) > place.max(0)) - 1
    }

    /// Returns where work has stopped at a place: the first minute before which so much has been done.
    pub fn finish_at(&self, place: i32, calendars: &[Workdays]) -> i32 {
        match place {
            ..=0 => BEGIN,
            _ if place > self.total => END,
            _ => search(|clock| self.worked(clock, calendars) >= place),
        }
    }
}

/// Returns the first minute of the horizon for which something holds that then goes on to hold.
fn search(holds: impl Fn(i32) -> bool) -> i32 {
    let (mut before, mut at) = (BEGIN, END);
    while before < at {
        let middle = before + (at - before) / 2;
        if holds(middle) { at = middle } else { before = middle + 1 }
    }
    at
}

/// Returns the greatest common measure of two numbers (Euclid).
fn common(one: u32, other: u32) -> u32 {
    if other == 0 { one } else { common(other, one % other) }
}
