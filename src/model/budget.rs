//! The budget's lines, its contingency, its rates, and the ledger of what was spent.

use crate::model::ids::{LineId, TaskId};
use crate::model::person::{Person, Rate};
use crate::model::record::Record;
use crate::source::Origin;
use crate::units::{Date, Money, Month};

#[derive(Clone, Debug, Default)]
pub struct Budget {
    pub lines: Vec<Line>,
    pub contingency: Option<Contingency>,
    pub rates: Vec<NamedRate>,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub record: Record,
    pub name: String,
    pub category: Option<String>,
    pub workstream: Option<String>,
    pub phase: Option<TaskId>,
    /// Nothing where it is what the work costs that names the line.
    pub amount: Option<Money>,
    pub spread: Spread,
    /// The cost at completion where somebody gives it; else it is computed.
    pub forecast: Option<Money>,
}

/// How a line's amount is planned over time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Spread {
    Months(Vec<(Month, Money)>),
    /// Over the days from the first to the last, both included.
    Dates {
        from: Date,
        to: Date,
        shape: Contour,
    },
    /// Over the baseline dates of the tasks that name the line.
    Tasks {
        shape: Contour,
    },
}

/// How money is shared out between the first day and the last.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Contour {
    #[default]
    Even,
    /// Most of it at the beginning.
    Front,
    /// Most of it at the end.
    Back,
    /// Most of it in the middle.
    Bell,
    /// Slow, then fast, then slow.
    S,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Contingency {
    pub amount: Money,
    /// Working days of schedule reserve.
    pub reserve_days: Option<i32>,
    pub origin: Origin,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedRate {
    /// A role or a person's id.
    pub name: String,
    pub rate: Rate,
}

impl Budget {
    /// Returns what somebody's work costs: their own rate, else the one named by their id, else by their role.
    pub fn rate_of(&self, person: &Person) -> Option<Rate> {
        let named = |name: &str| {
            let same = |rate: &&NamedRate| rate.name.trim().to_lowercase() == name.trim().to_lowercase();
            self.rates.iter().find(same).map(|rate| rate.rate)
        };
        person.rate.or_else(|| named(&person.record.id)).or_else(|| named(person.role.as_deref()?))
    }
}

/// One row of the ledger.
#[derive(Clone, Debug)]
pub struct Entry {
    pub date: Date,
    pub line: LineId,
    pub amount: Money,
    pub kind: EntryKind,
    pub supplier: Option<String>,
    pub reference: Option<String>,
    pub note: Option<String>,
    pub origin: Origin,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryKind {
    Actual,
    Committed,
    Forecast,
}
