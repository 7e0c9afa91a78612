//! Tests and defects an audience may see.

use crate::edition::policy::Clearance;
use crate::edition::prose::References;
use crate::edition::record::{self, Record};
use crate::model;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Suite {
    #[serde(flatten)]
    pub record: Record,
    pub name: String,
    pub kind: Option<SuiteKind>,
    pub planned: Option<u32>,
    pub run: Option<u32>,
    pub passed: Option<u32>,
    pub failed: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
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

#[derive(Clone, Debug, Serialize)]
pub struct Defects {
    #[serde(flatten)]
    pub record: Record,
    pub date: Date,
    pub opened: Option<u32>,
    pub closed: Option<u32>,
    pub open: Option<u32>,
    pub critical: Option<u32>,
}

pub fn clear(suite: model::quality::Suite, clearance: &Clearance, references: &References) -> Suite {
    let model::quality::Suite { record, name, kind, planned, run, passed, failed } = suite;
    Suite {
        record: record::clear(record, clearance, references),
        name: references.cut(name),
        kind: kind.map(clear_kind),
        planned,
        run,
        passed,
        failed,
    }
}

fn clear_kind(kind: model::quality::SuiteKind) -> SuiteKind {
    match kind {
        model::quality::SuiteKind::Unit => SuiteKind::Unit,
        model::quality::SuiteKind::Integration => SuiteKind::Integration,
        model::quality::SuiteKind::System => SuiteKind::System,
        model::quality::SuiteKind::Performance => SuiteKind::Performance,
        model::quality::SuiteKind::Security => SuiteKind::Security,
        model::quality::SuiteKind::Acceptance => SuiteKind::Acceptance,
        model::quality::SuiteKind::Compatibility => SuiteKind::Compatibility,
        model::quality::SuiteKind::Failover => SuiteKind::Failover,
    }
}

pub fn clear_defects(
    defects: model::quality::Defects,
    clearance: &Clearance,
    references: &References,
) -> Defects {
    let model::quality::Defects { record, date, opened, closed, open, critical } = defects;
    Defects { record: record::clear(record, clearance, references), date, opened, closed, open, critical }
}
