//! Quality: the tests of what is made, and the defects that they find.

use crate::model::record::Record;
use crate::units::Date;

/// A set of tests.
#[derive(Clone, Debug)]
pub struct Suite {
    pub record: Record,
    pub name: String,
    pub kind: Option<SuiteKind>,
    /// Numbers of test cases.
    pub planned: Option<u32>,
    pub run: Option<u32>,
    pub passed: Option<u32>,
    pub failed: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SuiteKind {
    Unit,
    Integration,
    System,
    Performance,
    Security,
    Acceptance,
    Compatibility,
    Failover,
}

/// The defects as they were counted on a day.
#[derive(Clone, Debug)]
pub struct Defects {
    pub record: Record,
    pub date: Date,
    /// Found and closed since the count before.
    pub opened: Option<u32>,
    pub closed: Option<u32>,
    /// Open on the day, and those of them that keep it from going live.
    pub open: Option<u32>,
    pub critical: Option<u32>,
}
