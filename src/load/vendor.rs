//! Reads `vendors.toml` and `vendors/`.

use crate::diagnostic::Diagnostics;
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, FILE_ID, ID};
use crate::model::vendor::{Commitment, Vendor};

pub const FILE: FileKind = FileKind {
    name: "vendors",
    top: Some(Form::Toml),
    folder: &[Form::Toml, Form::Markdown],
    help: "Who supplies what, what they have promised, and whom to call",
    fields: &[&[Field::new("vendor", Shape::List(&Shape::Table(VENDOR)), "a supplier")]],
    head: &[FILE_ID, KEYS, COMMON],
    records: &[("vendor", Kind::Vendor)],
};

const VENDOR: Fields = &[ID, KEYS, COMMON];

const KEYS: &[Field] = &[
    Field::required("name", Shape::Text, "what readers see"),
    Field::new("service", Shape::Markdown, "what they do for the project"),
    Field::new("contact", Shape::Text, "whom to call first; kept from audiences that do not see people"),
    Field::new("contract_value", Shape::Money, "what the contract is worth"),
    Field::new("response", Shape::Line, "how fast they have agreed to answer: `\"4 working hours\"`"),
    Field::new("escalation", Shape::Markdown, "whom to call when that does not help"),
    Field::new("commitments", Shape::List(&Shape::Table(&[COMMITMENT])), "what they have promised"),
];

const COMMITMENT: &[Field] = &[
    Field::required("what", Shape::Markdown, "what they will deliver"),
    Field::new("due", Shape::Date, "the day it was agreed for"),
    Field::new("promised", Shape::Date, "the day they speak of now, where it is another"),
    Field::new("delivered", Shape::Date, "the day it came"),
    Field::new("task", Shape::Ref(Kind::Task), "the task that needs it"),
];

/// Reads a vendor.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, _: &mut Diagnostics) -> Vendor {
    let reader = &entry.reader(names);
    Vendor {
        record: record::read(entry, reader),
        name: reader.string("name").unwrap_or_else(|| entry.id.clone()),
        service: reader.prose("service"),
        contact: reader.string("contact"),
        contract_value: reader.money("contract_value"),
        response: reader.string("response"),
        escalation: reader.prose("escalation"),
        commitments: reader.tables("commitments").iter().map(commitment).collect(),
    }
}

fn commitment(table: &Reader) -> Commitment {
    Commitment {
        what: table.string("what").unwrap_or_default(),
        due: table.date("due"),
        promised: table.date("promised"),
        delivered: table.date("delivered"),
        task: record::task(table, "task"),
    }
}
