//! People, and who answers for what.

use crate::model::ids::{CalendarId, PersonId};
use crate::model::record::Record;
use crate::source::Origin;
use crate::units::{Date, Money};

#[derive(Clone, Debug)]
pub struct Person {
    pub record: Record,
    pub name: String,
    pub role: Option<String>,
    pub organisation: Option<String>,
    /// Working minutes a week, `5d/w`; nothing said means all of the calendar.
    pub capacity_minutes: Option<u32>,
    pub calendar: Option<CalendarId>,
    pub away: Vec<Absence>,
    pub busy: Vec<Busy>,
    pub rate: Option<Rate>,
}

/// Days away. Both ends are included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Absence {
    pub from: Date,
    pub to: Date,
    pub why: Option<String>,
}

/// Work for something else: other projects, line work. Both ends are included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Busy {
    pub from: Date,
    pub to: Date,
    /// Hundredths of a percent of a full day; 10,000 is all of it.
    pub units: u32,
    pub what: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RatePer {
    Hour,
    Day,
    Week,
    Month,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    pub per: RatePer,
    pub amount: Money,
}

/// Who answers for a workstream, a deliverable or a task (RACI: exactly one accountable).
#[derive(Clone, Debug)]
pub struct Ownership {
    pub item: String,
    pub responsible: Vec<PersonId>,
    pub accountable: Option<PersonId>,
    pub consulted: Vec<PersonId>,
    pub informed: Vec<PersonId>,
    pub origin: Origin,
}
