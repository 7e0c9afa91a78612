//! The axis of a team: work that several people share goes on at what those who are there can do.
//!
//! Its places count the minutes of every member, each as often as their share of the day says: with Ben
//! at 50 % and Cara at 100 %, a minute that both work is 3, one that only Ben works is 1. So work that has to
//! be done is a distance on this axis, and leave of one member makes it take longer instead of standing
//! still.

use crate::plan::axes::Axis;
use crate::plan::network::FAR;
use crate::plan::workdays::{BEGIN, END, Workdays};

/// A team, compiled.
#[derive(Clone, Debug)]
pub struct Team {
    /// The calendar that its tasks are planned in.
    pub base: Axis,
    /// What a minute with everybody at work counts.
    pub rate: i32,
    total: i32,
    members: Vec<(i32, Axis)>,
}

/// All places have to fit below `FAR`.
const MOST: i64 = FAR as i64 / 10 * 9;

impl Team {
    /// Makes a team of people on axes of their own, each with their share of a day. Shares without a small
    /// common measure are rounded to one that fits; with everybody at work that changes nothing.
    pub fn new(base: Axis, shares: &[(Axis, u32)], calendars: &[Workdays]) -> Team {
        let measure = shares.iter().fold(0, |measure, &(_, share)| common(measure, share)).max(1);
        let exact: Vec<(i32, Axis)> =
            shares.iter().map(|&(axis, share)| ((share / measure) as i32, axis)).collect();
        let of = |axis: Axis| calendars.get(axis as usize).map_or(0, |calendar| i64::from(calendar.total()));
        let size = |members: &[(i32, Axis)]| -> i64 {
            members.iter().map(|&(share, axis)| i64::from(share) * of(axis)).sum()
        };
        let members = if size(&exact) <= MOST {
            exact
        } else {
            let longest = shares.iter().map(|&(axis, _)| of(axis)).max().unwrap_or(1).max(1);
            let all: i64 = shares.iter().map(|&(_, share)| i64::from(share)).sum::<i64>().max(1);
            let rate = (MOST / longest - shares.len() as i64).max(1);
            let rounded = |share: u32| ((i64::from(share) * rate + all / 2) / all).max(1) as i32;
            shares.iter().map(|&(axis, share)| (rounded(share), axis)).collect()
        };
        let rate = members.iter().map(|&(share, _)| share).sum::<i32>().max(1);
        let total = i32::try_from(size(&members)).unwrap_or(FAR - 1).min(FAR - 1);
        Team { base, rate, total, members }
    }

    /// Returns all the work that the team can do before the horizon's end.
    pub fn total(&self) -> i32 {
        self.total
    }

    /// Returns the work that the team can do before a minute of the clock.
    pub fn worked(&self, clock: i32, calendars: &[Workdays]) -> i32 {
        self.members.iter().map(|&(share, axis)| share * calendars[axis as usize].worked(clock)).sum()
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
