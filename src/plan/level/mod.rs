//! Levelling: work is delayed until nobody is asked for more than they have to give.
//!
//! A serial schedule-generation scheme (Kelley, "The critical-path method: resources planning and
//! scheduling", 1963) with a priority rule (Kolisch, "Efficient priority rules for the
//! resource-constrained project scheduling problem", 1996): of the tasks whose predecessors are all
//! placed, the first in order of priority, float, late start and id is put at the earliest minute at
//! which everybody it needs is free from its start to its finish. So work is only delayed, never split and
//! never looked at twice, and no link or limit is broken that was kept before. What has started, what is
//! done and what has typed dates stays, and takes its share of people first.
//!
//! The order in which people then do their work becomes edges of the network (`flow`), so that float,
//! critical work and the longest path speak of what people can do, not of links alone.

mod flow;
mod profile;
mod serial;

use crate::model::Project;
use crate::model::ids::{PersonId, TaskId};
use crate::plan::float::Floats;
use crate::plan::forward::Early;
use crate::plan::network::Network;
use crate::plan::{Conflict, ConflictKind, Driver, Row};
use crate::units::Date;
use std::collections::BTreeMap;

/// What levelling has done, beside the dates themselves.
#[derive(Clone, Debug, Default)]
pub struct Levelling {
    /// Why each delayed task waits, by node.
    pub waits: BTreeMap<u32, Wait>,
    /// Work that no waiting helps: it needs more of somebody than they can give.
    pub short: Vec<(TaskId, PersonId)>,
}

/// What a delayed task waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wait {
    pub person: PersonId,
    /// The task that the person works on until then; nothing where they are busy elsewhere.
    pub behind: Option<TaskId>,
    pub until: Date,
}

impl Wait {
    pub fn driver(self) -> Driver {
        let Wait { person, behind, until } = self;
        Driver::Levelled { person, behind, until }
    }
}

/// Levels a network: its floors and edges then lead the passes to dates that people can keep. `early` and
/// `floats` are those without levelling.
pub fn level(project: &Project, network: &mut Network, early: &Early, floats: &Floats) -> Levelling {
    let placed = serial::place(project, network, early, floats);
    let edges = flow::edges(network, &placed);
    flow::lower_floors(network, &placed, &edges);
    network.join(&edges);
    placed.levelling
}

/// Keeps the dates without levelling beside those of every task that it has moved.
pub fn keep(rows: &mut [Row], unlevelled: &[Row]) {
    for (row, before) in rows.iter_mut().zip(unlevelled) {
        if row.span != before.span {
            row.unlevelled = before.span;
        }
    }
}

/// Adds what levelling could not do anything about.
pub fn add_conflicts(conflicts: &mut Vec<Conflict>, levelling: &Levelling) {
    conflicts.extend(
        levelling
            .short
            .iter()
            .map(|&(task, person)| Conflict { task, kind: ConflictKind::PersonShort { person } }),
    );
    conflicts.sort_by_key(|conflict| conflict.task);
}
