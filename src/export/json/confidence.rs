//! How far the data can be relied upon, part by part.

use crate::analysis::confidence::{Mark, Part, PartFigures, State};
use crate::checks::Report;
use crate::units::Date;
use serde::Serialize;

#[derive(Serialize)]
pub struct Confidence {
    #[serde(skip_serializing_if = "Option::is_none")]
    mark: Option<Mark>,
    parts: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    part: Part,
    records: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    newest: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    age_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit_days: Option<f64>,
    state: State,
}

pub fn confidence(report: &Report) -> Confidence {
    let row = |part: &PartFigures| Row {
        part: part.part,
        records: part.records,
        newest: part.newest,
        age_days: part.age_days,
        limit_days: part.limit_days,
        state: part.state,
    };
    Confidence { mark: report.confidence.mark, parts: report.confidence.parts.iter().map(row).collect() }
}
