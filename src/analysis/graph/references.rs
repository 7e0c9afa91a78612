//! The references that records make in their keys.

use crate::analysis::graph::{Graph, Relation};
use crate::edition::Edition;
use crate::edition::task::Task;
use std::collections::BTreeMap;

pub fn join_all(edition: &Edition, graph: &mut Graph) {
    let tasks = edition.tasks();
    for task in tasks {
        of_task(edition, task, graph);
    }
    for risk in edition.risks() {
        for &place in &risk.affects {
            graph.join(edition, &risk.record.id, Relation::Threatens, &tasks[place].record.id);
        }
    }
    for issue in edition.issues() {
        for &place in &issue.blocks {
            graph.join(edition, &issue.record.id, Relation::Blocks, &tasks[place].record.id);
        }
    }
    for decision in edition.decisions() {
        for id in &decision.affects {
            graph.join(edition, &decision.record.id, Relation::Decides, id);
        }
    }
    for change in edition.changes() {
        if let Some(line) = &change.line {
            graph.join(edition, line, Relation::PaysFor, &change.record.id);
        }
    }
    for vendor in edition.vendors() {
        for task in vendor.commitments.iter().filter_map(|commitment| commitment.task.as_ref()) {
            graph.join(edition, &vendor.record.id, Relation::Supplies, task);
        }
    }
    for item in edition.readiness() {
        if let Some(gate) = &item.gate {
            graph.join(edition, &item.record.id, Relation::AskedAt, gate);
        }
    }
    for sign_off in edition.sign_offs() {
        graph.join(edition, &sign_off.record.id, Relation::Accepts, &sign_off.deliverable);
    }
    of_communications(edition, graph);
}

fn of_task(edition: &Edition, task: &Task, graph: &mut Graph) {
    let id = &task.record.id;
    if let Some(needs) = task.blocked.as_ref().and_then(|blocked| blocked.needs.as_ref()) {
        graph.join(edition, id, Relation::Needs, needs);
    }
    if let Some(decision) = task.gate.as_ref().and_then(|gate| gate.decision.as_ref()) {
        graph.join(edition, decision, Relation::Decides, id);
    }
    if let Some(objective) = &task.objective {
        graph.join(edition, id, Relation::Serves, objective);
    }
    if let Some(line) = &task.line {
        graph.join(edition, id, Relation::PaidFrom, line);
    }
    if let Some(vendor) = task.vendor.as_ref().and_then(|vendor| vendor.id.as_ref()) {
        graph.join(edition, vendor, Relation::Supplies, id);
    }
}

/// Finds the stakeholders of the communication plan by their ids, names or groups.
fn of_communications(edition: &Edition, graph: &mut Graph) {
    let mut called: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for stakeholder in edition.stakeholders() {
        let id = stakeholder.record.id.as_str();
        let names = [Some(id), Some(stakeholder.name.as_str()), stakeholder.group.as_deref()];
        for name in names.into_iter().flatten() {
            called.entry(name.to_lowercase()).or_default().push(id);
        }
    }
    for communication in edition.communications() {
        for name in &communication.audience {
            for stakeholder in called.get(&name.to_lowercase()).into_iter().flatten() {
                graph.join(edition, &communication.record.id, Relation::Tells, stakeholder);
            }
        }
    }
}
