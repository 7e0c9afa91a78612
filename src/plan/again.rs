//! Tasks that come again: when each of their occurrences is.

use crate::plan::Span;
use crate::plan::axes::{Axes, Axis, LONGEST};
use crate::plan::network::Network;
use crate::units::Moment;

/// How a task comes again. Each occurrence starts `every` after the one before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Again {
    /// How often in all.
    pub times: u32,
    /// How many of them are over.
    pub done: u32,
    /// Places of the axis from one start to the next; minutes of the clock, see `by_clock`.
    pub every: i32,
    /// How long each takes, on the axis.
    pub once: i32,
    /// Whether starts are counted by the clock while each is worked in a calendar: every Monday, or, where
    /// nobody works on it, at the next working minute.
    pub by_clock: bool,
}

impl Again {
    /// Returns the work from the start of the next occurrence, or of the last one where starts are counted by
    /// the clock, to the end of the last.
    pub fn left(&self) -> i32 {
        if self.by_clock { self.once } else { add(self.steps(self.times - 1 - self.done), self.once) }
    }

    /// Returns the minutes of the clock from the start of the next occurrence to that of the last one, where
    /// they are counted so.
    pub fn gap(&self) -> i32 {
        if self.by_clock { self.steps(self.times - 1 - self.done) } else { 0 }
    }

    fn steps(&self, count: u32) -> i32 {
        i32::try_from(i64::from(self.every) * i64::from(count)).unwrap_or(LONGEST).min(LONGEST)
    }

    /// Returns the place at which an occurrence starts that comes `count` after one that starts at `first`.
    pub fn start(&self, axes: &Axes, axis: Axis, first: i32, count: u32) -> i32 {
        let steps = self.steps(count);
        if self.by_clock {
            axes.place(axis, axes.start(axis, first).saturating_add(steps))
        } else {
            add(first, steps)
        }
    }

    /// Returns when each occurrence is: those that are over from the first start on, the others from where
    /// the work goes on.
    pub fn spans(&self, axes: &Axes, axis: Axis, start: i32, resume: i32) -> Vec<Span> {
        let span = |start: i32| {
            let finish = Moment::from_minutes(axes.finish(axis, add(start, self.once)));
            Span { start: Moment::from_minutes(axes.start(axis, start)).min(finish), finish }
        };
        let over = (0..self.done).map(|count| span(self.start(axes, axis, start, count)));
        let left = (0..self.times - self.done).map(|count| span(self.start(axes, axis, resume, count)));
        over.chain(left).collect()
    }
}

fn add(place: i32, work: i32) -> i32 {
    place.saturating_add(work)
}

impl Network {
    /// Returns where a node that starts, or goes on, at a place of its axis finishes.
    #[inline]
    pub fn ahead(&self, node: usize, start: i32) -> i32 {
        match self.gaps.get(node) {
            None | Some(0) => start.saturating_add(self.work[node]),
            Some(gap) => {
                let axis = self.axis[node];
                add(self.axes.place(axis, self.axes.start(axis, start).saturating_add(*gap)), self.work[node])
            }
        }
    }

    /// Returns the latest place at which a node that finishes at another starts, or goes on.
    #[inline]
    pub fn back(&self, node: usize, finish: i32) -> i32 {
        match self.gaps.get(node) {
            None | Some(0) => finish.saturating_sub(self.work[node]),
            Some(gap) => {
                let axis = self.axis[node];
                let last = self.axes.start(axis, finish.saturating_sub(self.work[node]));
                self.axes.place(axis, last.saturating_sub(*gap))
            }
        }
    }

    /// Returns how a task comes again.
    pub fn again(&self, node: usize) -> Option<Again> {
        let place = self.again.binary_search_by_key(&(node as u32), |&(node, _)| node).ok()?;
        self.again.get(place).map(|&(_, again)| again)
    }
}
