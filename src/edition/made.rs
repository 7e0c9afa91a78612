//! Ids of records that give themselves none, in an edition: numbered among those that are shown.
//!
//! In the files, `training-2` is the second record of that name. To whoever does not see the first it would tell that there
//! is one, so they read `training`.

use crate::model::{Project, RecordId};
use crate::units::text;
use std::collections::{BTreeMap, HashSet};

/// Numbers the made ids among the records that are shown, in the order in which the files were numbered.
pub fn number(project: &Project, ids: &mut BTreeMap<RecordId, String>) {
    let made = |record: RecordId| project.record(record).made.as_deref();
    if ids.keys().all(|&record| made(record).is_none()) {
        return;
    }
    // What somebody calls a record is no other's id, shown or not: a text would be told the wrong one.
    let given = project.names.iter().filter(|&(_, &record)| made(record).is_none());
    let mut taken: HashSet<String> = given.map(|(id, _)| id.clone()).collect();
    for (&record, id) in ids.iter_mut() {
        if let Some(made) = made(record) {
            *id = text::numbered(made, &mut taken);
        }
    }
}

/// Takes out of the names, and returns, the hidden records whose made id is that of a shown one in the edition: both are
/// called the same, which is no secret.
pub fn take_namesakes(
    project: &mut Project,
    is_told: impl Fn(&str) -> bool,
    is_shown: impl Fn(RecordId) -> bool,
) -> Vec<(String, RecordId)> {
    let is_namesake = |id: &str, record: RecordId| {
        !is_shown(record) && project.record(record).made.is_some() && is_told(id)
    };
    let found: Vec<(String, RecordId)> = project
        .names
        .iter()
        .filter(|&(id, &record)| is_namesake(id, record))
        .map(|(id, &record)| (id.clone(), record))
        .collect();
    for (id, _) in &found {
        project.names.remove(id);
    }
    found
}
