//! What the last import wrote: without it, nobody could tell a value that was typed by hand from one that
//! the file had then and has no more.

use crate::import::draft::{Draft, Keys, Record};
use crate::import::ids::Ids;
use std::collections::BTreeMap;

/// The file in the project folder that keeps it.
pub const FILE: &str = ".milepost-import";

const HEAD: &str =
    "# What the last import wrote. Keep it: the next one changes only what is new since then.\n";

/// Keys and values by what they belong to: `project`, `calendar`, `plan mspdi:12`.
#[derive(Clone, Default, Debug)]
pub struct State {
    pub owners: BTreeMap<String, BTreeMap<String, String>>,
}

impl State {
    /// Reads a state; what it does not understand of it was not written by an import.
    pub fn read(text: &str) -> State {
        let mut state = State::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut parts = line.splitn(3, '\t');
            if let (Some(owner), Some(key), Some(value)) = (parts.next(), parts.next(), parts.next()) {
                state.owners.entry(owner.to_string()).or_default().insert(key.to_string(), value.to_string());
            }
        }
        state
    }

    /// Returns what a draft says, to be remembered.
    pub fn of(draft: &Draft, ids: &Ids) -> State {
        let mut state = State::default();
        let mut add = |owner: String, keys: BTreeMap<String, String>| {
            state.owners.insert(owner, keys);
        };
        let project = draft.project.iter().map(|(key, value, _)| (key.to_string(), ids.inline(value)));
        add("project".to_string(), project.collect());
        add("calendar".to_string(), values(&draft.calendar, ids));
        for calendar in &draft.named {
            add(format!("calendar {}", calendar.name), values(&calendar.keys, ids));
        }
        for record in draft.plan.iter().chain(&draft.people) {
            add(owner(record), values(&record.keys, ids));
        }
        state
    }

    /// Writes it, in order.
    pub fn text(&self) -> String {
        let mut out = HEAD.to_string();
        for (owner, keys) in &self.owners {
            for (key, value) in keys {
                out.push_str(&format!("{owner}\t{key}\t{value}\n"));
            }
        }
        out
    }
}

/// Returns what the keys of a record are kept under.
pub fn owner(record: &Record) -> String {
    let register = if record.list == "person" { "person" } else { "plan" };
    format!("{register} {}", record.source)
}

/// Returns keys with their values as they are kept.
pub fn values(keys: &Keys, ids: &Ids) -> BTreeMap<String, String> {
    keys.iter().map(|(key, value)| (key.to_string(), ids.inline(value))).collect()
}
