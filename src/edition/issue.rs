//! Issues an audience may see.

use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Issue {
    #[serde(flatten)]
    pub record: Record,
    pub title: String,
    pub severity: Option<u8>,
    pub raised: Option<Date>,
    pub due: Option<Date>,
    pub status: IssueStatus,
    pub closed: Option<Date>,
    /// Places in the edition's list of tasks.
    pub blocks: Vec<usize>,
    pub escalated_to: Shown<Option<Who>>,
    pub resolution: Prose,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum IssueStatus {
    Open,
    InProgress,
    Escalated,
    Closed,
}

pub fn clear(issue: model::issue::Issue, clearance: &Clearance, references: &References) -> Issue {
    let model::issue::Issue {
        record,
        title,
        severity,
        raised,
        due,
        status,
        closed,
        blocks,
        escalated_to,
        resolution,
    } = issue;
    Issue {
        record: record::clear(record, clearance, references),
        title: references.cut(title),
        severity,
        raised,
        due,
        status: match status {
            model::issue::IssueStatus::Open => IssueStatus::Open,
            model::issue::IssueStatus::InProgress => IssueStatus::InProgress,
            model::issue::IssueStatus::Escalated => IssueStatus::Escalated,
            model::issue::IssueStatus::Closed => IssueStatus::Closed,
        },
        closed,
        blocks: blocks.into_iter().filter_map(|id| clearance.task(id)).collect(),
        escalated_to: clear_named(escalated_to, clearance),
        resolution: prose::clear(resolution, references),
    }
}

/// Clears a person or a body.
pub fn clear_named(named: Option<model::issue::Named>, clearance: &Clearance) -> Shown<Option<Who>> {
    match named {
        Some(model::issue::Named::Body(name)) => {
            Shown::when(clearance.grants(Hidden::People), Some(Who { id: None, name }))
        }
        Some(model::issue::Named::Person(id)) => clearance.told(Some(id)),
        None => clearance.told(None),
    }
}
