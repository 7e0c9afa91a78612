//! Which register a record belongs to, and which of its records are for an audience that gets a part of it.

use crate::edition::ready_made::LAST;
use crate::model::audience::Hidden;
use crate::model::decision::{Decision, DecisionStatus};
use crate::model::risk::{Band, RiskStatus};
use crate::model::{AudienceId, DecisionId, Project, RecordId, VendorId};
use std::collections::BTreeSet;

/// What is looked up to tell.
pub struct Part<'a> {
    project: &'a Project,
    vendor: Option<VendorId>,
    /// The decisions made last, of those that no mark keeps from the audience.
    last: BTreeSet<DecisionId>,
}

impl Part<'_> {
    pub fn new(
        project: &Project,
        vendor: Option<VendorId>,
        sees: impl Fn(&Option<Vec<AudienceId>>) -> bool,
    ) -> Part<'_> {
        let made = project.decisions.iter().enumerate();
        let is_made = |decision: &Decision| decision.status == DecisionStatus::Made;
        let made = made.filter(|(_, decision)| is_made(decision) && sees(&decision.record.visible));
        let mut made: Vec<_> = made.map(|(id, decision)| (decision.made, DecisionId::new(id))).collect();
        made.sort();
        let last = made.into_iter().rev().take(LAST).map(|(_, id)| id).collect();
        Part { project, vendor, last }
    }

    /// Tells whether executives get a decision or a risk.
    pub fn matters(&self, record: RecordId) -> bool {
        match record {
            RecordId::Decision(id) => {
                self.project.decisions[id.index()].status != DecisionStatus::Made || self.last.contains(&id)
            }
            RecordId::Risk(id) => {
                let risk = &self.project.risks[id.index()];
                // As it is now: the other is where the response should bring it.
                let band = risk.inherent.map(|position| self.project.matrix.band(position));
                risk.status != RiskStatus::Closed && matches!(band, Some(Band::High | Band::Critical))
            }
            _ => false,
        }
    }

    /// Tells whether a record is the vendor's own: the vendor itself, or a decision that says it affects the vendor.
    ///
    /// That a text names a vendor is not enough: the register may speak about them, not to them.
    pub fn is_own(&self, record: RecordId) -> bool {
        let Some(vendor) = self.vendor else { return false };
        match record {
            RecordId::Vendor(id) => id == vendor,
            RecordId::Decision(id) => {
                self.project.decisions[id.index()].affects.contains(&RecordId::Vendor(vendor))
            }
            _ => false,
        }
    }
}

/// Returns what an audience must be granted to see records of a kind.
pub fn register(record: RecordId) -> Hidden {
    match record {
        RecordId::Task(_) => Hidden::Plan,
        RecordId::Risk(_) => Hidden::Risks,
        RecordId::Issue(_) => Hidden::Issues,
        RecordId::Decision(_) => Hidden::Decisions,
        RecordId::Change(_) => Hidden::Changes,
        RecordId::Line(_) => Hidden::Budget,
        RecordId::Person(_) => Hidden::People,
        RecordId::Objective(_) => Hidden::Scope,
        RecordId::Vendor(_) => Hidden::Vendors,
        RecordId::Stakeholder(_) | RecordId::Communication(_) => Hidden::Stakeholders,
        RecordId::Suite(_) | RecordId::Defects(_) => Hidden::Quality,
        RecordId::Readiness(_) => Hidden::Readiness,
        RecordId::Sprint(_) => Hidden::Sprints,
        RecordId::SignOff(_) | RecordId::Handover(_) | RecordId::FollowUp(_) => Hidden::Closure,
        RecordId::Lesson(_) => Hidden::Lessons,
    }
}
