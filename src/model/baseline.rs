//! Frozen plans: what was agreed on a day.

use crate::model::ids::{LineId, TaskId};
use crate::source::Origin;
use crate::units::{Date, Money};

#[derive(Clone, Debug)]
pub struct Baseline {
    /// The file's name without its ending.
    pub name: String,
    pub taken: Option<Date>,
    /// The first and the last day of the whole plan, as it stood.
    pub start: Option<Date>,
    pub finish: Option<Date>,
    /// All lines together, those included that have been taken out since then.
    pub budget: Option<Money>,
    pub contingency: Option<Money>,
    pub reserve_days: Option<i32>,
    pub tasks: Vec<BaselineTask>,
    pub lines: Vec<BaselineLine>,
    /// Tasks and lines that have been taken out of the project since then. Nobody can tell any more who may see
    /// them, so only whoever has the files is told.
    pub gone: Vec<GoneTask>,
    pub gone_lines: Vec<GoneLine>,
    pub origin: Origin,
}

/// A task of the plan as it stood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BaselineTask {
    pub task: TaskId,
    pub start: Date,
    pub finish: Date,
    pub cost: Option<Money>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BaselineLine {
    pub line: LineId,
    pub amount: Money,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoneTask {
    pub id: String,
    pub finish: Date,
    pub cost: Option<Money>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoneLine {
    pub id: String,
    pub amount: Money,
}
