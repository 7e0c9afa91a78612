//! Reads how a task earns its budget, and the steps it earns it by.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{Field, Shape};
use crate::load::reader::Reader;
use crate::load::record::{self, DONE};
use crate::model::task::{Earned, Step};

pub const STEP: &[Field] = &[
    Field::required("name", Shape::Line, "what is there then"),
    Field::required(
        "weight",
        Shape::Number,
        "its part of the task's budget, above 0; the sum of all weights is the whole",
    ),
    Field::new("done", DONE, "the day it was reached, or `true`"),
];

/// In the order of the field's choices.
const METHODS: &[Earned] =
    &[Earned::Percent, Earned::ZeroHundred, Earned::FiftyFifty, Earned::Milestones, Earned::Effort];

/// The heaviest step: sums of many of them still fit.
const HEAVIEST: f64 = 1e9;

/// Reads the method and the steps, and reports one without the other.
pub fn read(reader: &Reader, out: &mut Diagnostics) -> (Earned, Vec<Step>) {
    let method = reader.choice("earned", METHODS).unwrap_or_default();
    let tables = reader.tables("steps");
    if method == Earned::Milestones && tables.is_empty() {
        let message = "this task earns by milestones, and has no `steps`";
        let hint = "add `steps = [{ name = \"…\", weight = 1 }]`, or take another method";
        out.push(Diagnostic::error("missing-steps", reader.span("earned"), message).hint(hint));
    }
    if method != Earned::Milestones && reader.has("steps") {
        let message = "these steps earn nothing: the task does not earn by milestones";
        let error = Diagnostic::error("steps-unused", reader.span("steps"), message);
        out.push(error.hint("write `earned = \"milestones\"`, or remove `steps`"));
    }
    (method, tables.iter().filter_map(|table| step(table, out)).collect())
}

fn step(table: &Reader, out: &mut Diagnostics) -> Option<Step> {
    let (name, weight) = (table.string("name")?, table.number("weight")?);
    let thousandths = (weight * 1000.0).round();
    if !(weight <= HEAVIEST && thousandths >= 1.0) {
        table.report_range("weight", "a number from 0.001 to 1000000000", out);
        return None;
    }
    Some(Step { name, weight: thousandths as u64, done: record::done(table) })
}
