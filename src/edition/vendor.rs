//! Vendors an audience may see.

use crate::edition::order::Order;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::RecordId;
use crate::model::audience::Hidden;
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Vendor {
    #[serde(flatten)]
    pub record: Record,
    pub name: String,
    pub service: Prose,
    pub contact: Shown<Option<String>>,
    pub contract_value: Shown<Option<Money>>,
    pub response: Option<String>,
    /// Whom to call about it; withheld from the vendor itself.
    #[serde(skip_serializing_if = "Shown::is_withheld")]
    pub escalation: Shown<Prose>,
    pub commitments: Vec<Commitment>,
    /// Its orders and invoices, where the edition is for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<Order>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Commitment {
    pub what: String,
    pub due: Option<Date>,
    pub promised: Option<Date>,
    pub delivered: Option<Date>,
    /// The id of the task that needs it.
    pub task: Option<String>,
}

impl Commitment {
    /// Returns the day it is held against: the one agreed, else the one promised.
    pub fn agreed(&self) -> Option<Date> {
        self.due.or(self.promised)
    }

    /// Returns the day it came or is to come, as far as is known.
    pub fn expected(&self) -> Option<Date> {
        self.delivered.or(self.promised).or(self.due)
    }
}

pub fn clear(vendor: model::vendor::Vendor, clearance: &Clearance, references: &References) -> Vendor {
    let model::vendor::Vendor {
        record,
        name,
        service,
        contact,
        contract_value,
        response,
        escalation,
        commitments,
    } = vendor;
    let contract = clearance.grants_contract(&record.id);
    // How we would press it, and what we think of it, is ours.
    let is_told = clearance.reads_of_vendor(&record);
    let mut record = record::clear(record, clearance, references);
    if !is_told {
        record.body = Prose::default();
    }
    Vendor {
        record,
        name: references.cut(name),
        service: prose::clear(service, references),
        contact: Shown::when(clearance.grants(Hidden::Contacts), contact),
        contract_value: Shown::when(contract, contract_value),
        response: response.map(|text| references.cut(text)),
        escalation: Shown::when(is_told, prose::clear(escalation, references)),
        commitments: commitments
            .into_iter()
            .map(|commitment| clear_commitment(commitment, references))
            .collect(),
        // Only the vendor itself gets them.
        orders: Vec::new(),
    }
}

fn clear_commitment(commitment: model::vendor::Commitment, references: &References) -> Commitment {
    let model::vendor::Commitment { what, due, promised, delivered, task } = commitment;
    Commitment {
        what: references.cut(what),
        due,
        promised,
        delivered,
        task: task.and_then(|id| references.clearance.id(RecordId::Task(id))),
    }
}

/// Clears who does a task from outside; a vendor that is hidden is nobody.
pub fn clear_supplier(supplier: model::vendor::Supplier, clearance: &Clearance) -> Option<Who> {
    match supplier {
        model::vendor::Supplier::Vendor(id) => clearance.vendor(id),
        // Who is in no register is as well known as the register.
        model::vendor::Supplier::Name(name) => {
            let is_told = clearance.grants(Hidden::Vendors) && !clearance.hides_supplier(&name);
            is_told.then_some(Who { id: None, name })
        }
    }
}
