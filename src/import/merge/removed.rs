//! Records that an import has written and somebody has removed by hand: they stay removed.

use crate::import::draft::{Draft, Keys, Kind, Record, Value};
use crate::import::ids::Known;
use crate::import::merge::Texts;
use crate::import::report::Report;
use crate::import::state::{State, owner};
use std::collections::{BTreeMap, BTreeSet};

/// The places in the draft of records that were removed by hand.
#[derive(Clone, Default, Debug)]
pub struct Removed {
    pub plan: BTreeSet<usize>,
    pub people: BTreeSet<usize>,
}

/// Tells whether a register (`plan`, `people`) has any file. One without is written anew, with all records.
pub fn has_any(texts: &Texts, home: &str) -> bool {
    texts.keys().any(|path| {
        let rest = path.strip_prefix(home);
        rest.is_some_and(|rest| rest == ".toml" || rest.starts_with('/'))
    })
}

/// Finds what was removed, and takes it out of what refers to it. The records themselves stay in the draft:
/// what the file says of them is remembered, so that they are known next time.
pub fn removed(
    draft: &mut Draft,
    known: &Known,
    texts: &Texts,
    before: &State,
    report: &mut Report,
) -> Removed {
    let mut find = |records: &[Record], known: &BTreeMap<String, String>, home: &str| {
        let mut places = BTreeSet::new();
        for (index, record) in records.iter().enumerate().filter(|_| has_any(texts, home)) {
            if !known.contains_key(&record.source) && before.owners.contains_key(&owner(record)) {
                let text = "records that were removed here stay removed, though the file still has them";
                report.noted(text, format!("`{}`", record.name));
                places.insert(index);
            }
        }
        places
    };
    let plan = find(&draft.plan, &known.plan, "plan");
    let people = find(&draft.people, &known.people, "people");
    let removed = Removed { plan, people };
    if removed.plan.is_empty() && removed.people.is_empty() {
        return removed;
    }
    for record in draft.plan.iter_mut().chain(&mut draft.people) {
        forget(&mut record.keys, &removed);
    }
    for baseline in &mut draft.baselines {
        baseline.tasks.retain(|row| !removed.plan.contains(&row.task));
    }
    removed
}

fn forget(keys: &mut Keys, removed: &Removed) {
    let is_gone = |value: &Value| match value {
        Value::Refer(Kind::Plan, index, _) => removed.plan.contains(index),
        Value::Refer(Kind::People, index, _) => removed.people.contains(index),
        _ => false,
    };
    keys.retain_mut(|(_, value)| match value {
        Value::List(items) => {
            let count = items.len();
            items.retain(|item| !is_gone(item));
            items.len() == count || !items.is_empty()
        }
        value => !is_gone(value),
    });
}
