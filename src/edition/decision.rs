//! Decisions an audience may see.

use crate::edition::issue::clear_named;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Decision {
    #[serde(flatten)]
    pub record: Record,
    pub title: String,
    pub needed_by: Option<Date>,
    pub decider: Shown<Option<Who>>,
    pub status: DecisionStatus,
    pub made: Option<Date>,
    pub options: Vec<DecisionOption>,
    pub recommendation: Option<String>,
    pub outcome: Prose,
    pub why: Prose,
    /// Ids of records.
    pub affects: Vec<String>,
    /// What each working day costs by which it comes too late.
    #[serde(skip_serializing_if = "is_unsaid")]
    pub delay_cost: Shown<Option<Money>>,
}

fn is_unsaid(cost: &Shown<Option<Money>>) -> bool {
    cost.known().is_none()
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionStatus {
    Needed,
    Made,
    Deferred,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DecisionOption {
    pub title: String,
    pub days: Option<i32>,
    pub cost: Shown<Option<Money>>,
}

pub fn clear(
    decision: model::decision::Decision,
    clearance: &Clearance,
    references: &References,
) -> Decision {
    let model::decision::Decision {
        record,
        title,
        needed_by,
        decider,
        status,
        made,
        options,
        recommendation,
        outcome,
        why,
        affects,
        delay_cost,
    } = decision;
    Decision {
        record: record::clear(record, clearance, references),
        title: references.cut(title),
        needed_by,
        decider: clear_named(decider, clearance),
        status: match status {
            model::decision::DecisionStatus::Needed => DecisionStatus::Needed,
            model::decision::DecisionStatus::Made => DecisionStatus::Made,
            model::decision::DecisionStatus::Deferred => DecisionStatus::Deferred,
        },
        made,
        options: options.into_iter().map(|option| clear_option(option, references)).collect(),
        recommendation: recommendation.map(|text| references.cut(text)),
        outcome: prose::clear(outcome, references),
        why: prose::clear(why, references),
        affects: affects.into_iter().filter_map(|record| clearance.id(record)).collect(),
        delay_cost: Shown::when(clearance.grants(Hidden::Money), delay_cost),
    }
}

fn clear_option(option: model::decision::DecisionOption, references: &References) -> DecisionOption {
    let model::decision::DecisionOption { title, days, cost } = option;
    DecisionOption {
        title: references.cut(title),
        days,
        cost: Shown::when(references.clearance.grants(Hidden::Money), cost),
    }
}
