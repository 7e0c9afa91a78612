//! Which registers an audience sees in full, so that their counts and sums are the project's.

use crate::edition::policy::Clearance;
use crate::model::{Project, RecordId};

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
}

impl Complete {
    /// Looks whether any record of each register is kept from the audience.
    pub fn of(project: &Project, clearance: &Clearance) -> Complete {
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
        }
    }
}
