//! What one edge demands: the earliest place that a predecessor allows, and the latest that a successor
//! leaves.
//!
//! `push` and `pull` are a pair: `pull` returns the latest place of the predecessor whose `push` is still
//! not later than the successor's. That is what makes a late date never earlier than the early one.

use crate::model::link::LinkKind;
use crate::plan::axes::CLOCK;
use crate::plan::forward::Early;
use crate::plan::network::{Edge, FAR, Measure, Network, Tie};

impl Tie {
    /// Tells whether the edge leaves the start of its predecessor.
    #[inline]
    pub fn leaves_start(self) -> bool {
        matches!(self, Tie::Link(LinkKind::StartToStart | LinkKind::StartToFinish))
    }

    /// Tells whether the edge comes in at the start of its successor.
    #[inline]
    pub fn enters_start(self) -> bool {
        matches!(self, Tie::Wait | Tie::Link(LinkKind::FinishToStart | LinkKind::StartToStart))
    }
}

impl Network {
    /// Returns the earliest place of the successor's end, on its axis, where the predecessor's is at
    /// `value`; `early` knows how long predecessors are, for lags that are a share of it.
    #[inline]
    pub fn push(&self, edge: &Edge, value: i32, early: &Early) -> i32 {
        if edge.measure == Measure::Same {
            return (value + edge.lag).max(-FAR);
        }
        if value <= -FAR {
            return -FAR;
        }
        let (to, clock) = (edge.to as usize, self.leaving(edge, value));
        let (axis, own) = (self.axis[to], self.own[to]);
        let (lag, elapsed) = self.lag(edge, early);
        if elapsed {
            self.axes.place(axis, clock.saturating_add(lag))
        } else if axis == own {
            self.axes.place(own, clock) + lag
        } else if lag == 0 {
            self.axes.place(axis, clock)
        } else {
            self.axes.place(axis, self.axes.finish(own, self.axes.place(own, clock) + lag))
        }
    }

    /// Returns the latest place of the predecessor's end, on its axis, that keeps the successor's at
    /// `value` or earlier.
    #[inline]
    pub fn pull(&self, edge: &Edge, value: i32, early: &Early) -> i32 {
        if value >= FAR {
            return FAR;
        }
        if edge.measure == Measure::Same {
            return value - edge.lag;
        }
        let (from, to) = (edge.from as usize, edge.to as usize);
        let (axis, own) = (self.axis[to], self.own[to]);
        let (lag, elapsed) = self.lag(edge, early);
        let clock = if elapsed {
            self.axes.start(axis, value).saturating_sub(lag)
        } else if axis == own {
            self.axes.start(own, value - lag)
        } else if axis == CLOCK && lag == 0 {
            value
        } else if lag == 0 {
            self.axes.start(axis, value)
        } else {
            self.axes.start(own, self.axes.place(own, self.axes.start(axis, value)) - lag)
        };
        if edge.tie.leaves_start() {
            self.axes.last_start(self.axis[from], clock)
        } else {
            self.axes.place(self.axis[from], clock)
        }
    }

    /// Returns the minute of the clock at which an edge leaves its predecessor.
    pub fn leaving(&self, edge: &Edge, value: i32) -> i32 {
        let axis = self.axis[edge.from as usize];
        if edge.tie.leaves_start() { self.axes.start(axis, value) } else { self.axes.finish(axis, value) }
    }

    /// Returns the lag of an edge in minutes, and whether they are those of the clock.
    fn lag(&self, edge: &Edge, early: &Early) -> (i32, bool) {
        match edge.measure {
            Measure::Same | Measure::Work => (edge.lag, false),
            Measure::Elapsed => (edge.lag, true),
            Measure::Share => {
                let duration = early.duration(self, edge.from as usize);
                let share = i64::from(duration) * i64::from(edge.lag) / 10_000;
                (i32::try_from(share).unwrap_or(0), self.elapsed[edge.from as usize])
            }
        }
    }
}
