//! The list that a record stands in: `[[task]]`, `[[phase]]`, `[[milestone]]`. In a newer file it may have
//! become something else, which cannot have all the keys that people have written.

use crate::import::report::Report;
use toml_edit::Table;

/// Keys that only a task has.
const OF_TASKS: &[&str] = &[
    "duration",
    "estimate",
    "repeat",
    "assign",
    "priority",
    "progress",
    "started",
    "remaining",
    "effort",
    "earned",
    "steps",
    "outage",
];

/// Keys that a task and a milestone have, and a phase has not.
const OF_NO_PHASE: &[&str] = &["finished", "vendor"];

/// Keys that only a milestone has.
const OF_POINTS: &[&str] = &["committed", "gate"];

/// Tells whether a record goes from one list to another. A task with keys that only a task has stays one: it
/// may have parts as well. What only a milestone has is taken out and named.
pub fn moves(table: &mut Table, from: &str, to: &str, report: &mut Report) -> bool {
    if from == to {
        return false;
    }
    let id = table.get("id").and_then(|id| id.as_str()).unwrap_or_default().to_string();
    let no_phase = if to == "phase" { OF_NO_PHASE } else { &[] };
    if from == "task" {
        let mut own = OF_TASKS.iter().chain(no_phase).filter(|key| table.contains_key(key));
        let Some(first) = own.next() else { return true };
        report.noted(
            format!("tasks that are a {to} in the file stay tasks, for keys that a {to} cannot have"),
            format!("`{id}` with `{first}`"),
        );
        return false;
    }
    for key in OF_POINTS.iter().chain(no_phase) {
        if let Some(item) = table.remove(key) {
            let text = "keys written here that the record cannot have, now that it is no milestone";
            report.lost(text, format!("`{key} = {}` of `{id}`", item.to_string().trim()));
        }
    }
    true
}
