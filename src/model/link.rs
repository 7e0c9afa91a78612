//! Dependencies between tasks.

use crate::model::ids::TaskId;
use crate::units::{Duration, Percent};

/// Which ends of the two tasks a dependency ties.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum LinkKind {
    FinishToStart,
    StartToStart,
    FinishToFinish,
    StartToFinish,
}

/// How long a lag is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LagAmount {
    /// Working time in the successor's calendar, or elapsed time.
    Time(Duration),
    /// A share of the predecessor's duration.
    Share(Percent),
}

/// A wait between the two ends, or with `lead` an overlap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lag {
    pub amount: LagAmount,
    pub lead: bool,
}

impl Lag {
    pub const NONE: Lag = Lag { amount: LagAmount::Time(Duration::ZERO), lead: false };

    pub fn is_none(self) -> bool {
        match self.amount {
            LagAmount::Time(duration) => duration.is_zero(),
            LagAmount::Share(share) => share == Percent::ZERO,
        }
    }
}

/// One dependency of the task that holds it on the task `from`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    pub from: TaskId,
    pub kind: LinkKind,
    pub lag: Lag,
}
