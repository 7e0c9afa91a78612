//! Which registers an audience sees in full, so that their counts and sums are the project's.

use crate::edition::policy::Clearance;
use crate::model::audience::Hidden;
use crate::model::{DecisionId, Project, RecordId};
use crate::units::Date;

/// Whether these are all records of a register that the project has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Complete {
    pub tasks: bool,
    pub risks: bool,
    pub issues: bool,
    pub decisions: bool,
    pub changes: bool,
    pub readiness: bool,
    pub defects: bool,
    pub updates: bool,
    /// The decision that was made last is among those that are shown.
    pub last_decision: bool,
}

impl Complete {
    /// Looks whether any record of each register is kept from the audience.
    pub fn of(project: &Project, clearance: &Clearance, as_of: Date) -> Complete {
        let made = |shown: bool| {
            let decisions = project.decisions.iter().enumerate();
            let counted = decisions.filter(|(place, _)| {
                !shown || clearance.is_shown(RecordId::Decision(DecisionId::new(*place)))
            });
            counted.filter_map(|(_, decision)| decision.made).filter(|&made| made <= as_of).max()
        };
        let shows_all = |of: fn(&RecordId) -> bool| {
            project.names.values().filter(|record| of(record)).all(|&record| clearance.is_shown(record))
        };
        Complete {
            tasks: shows_all(|record| matches!(record, RecordId::Task(_))),
            risks: shows_all(|record| matches!(record, RecordId::Risk(_))),
            issues: shows_all(|record| matches!(record, RecordId::Issue(_))),
            decisions: shows_all(|record| matches!(record, RecordId::Decision(_))),
            changes: shows_all(|record| matches!(record, RecordId::Change(_))),
            readiness: shows_all(|record| matches!(record, RecordId::Readiness(_))),
            defects: shows_all(|record| matches!(record, RecordId::Defects(_))),
            updates: (project.updates.iter().filter(|update| update.date <= as_of))
                .all(|update| clearance.sees_text(Hidden::Updates, &update.visible)),
            last_decision: made(true) == made(false),
        }
    }
}
