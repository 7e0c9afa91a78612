//! Vendors: who supplies what, what they have promised, and whom to call.

use crate::model::ids::{TaskId, VendorId};
use crate::model::record::{Prose, Record};
use crate::units::{Date, Money};

#[derive(Clone, Debug)]
pub struct Vendor {
    pub record: Record,
    pub name: String,
    /// What they do for the project.
    pub service: Prose,
    /// Whom to call first.
    pub contact: Option<String>,
    pub contract_value: Option<Money>,
    /// How fast they have agreed to answer, in words.
    pub response: Option<String>,
    /// Whom to call when that does not help.
    pub escalation: Prose,
    pub commitments: Vec<Commitment>,
}

/// Something that a vendor has promised to deliver.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Commitment {
    pub what: String,
    /// The day it was agreed for.
    pub due: Option<Date>,
    /// The day they speak of now.
    pub promised: Option<Date>,
    pub delivered: Option<Date>,
    /// The task that needs it.
    pub task: Option<TaskId>,
}

/// Who does a task from outside: a vendor of the register, or a name where the project keeps no register.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Supplier {
    Vendor(VendorId),
    Name(String),
}
