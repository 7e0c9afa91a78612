//! The keys of `project.toml` and its calendars.

use crate::import::draft::{Draft, Keys};
use crate::import::ids::Ids;
use crate::import::merge::key::{self, Sides};
use crate::import::merge::records::tell;
use crate::import::report::Report;
use crate::import::state::State;
use std::collections::{BTreeMap, BTreeSet};
use toml_edit::{DocumentMut, Item, Table};

/// Brings `project.toml` up to date.
pub fn project(
    document: &mut DocumentMut,
    draft: &Draft,
    ids: &Ids,
    base: Option<&State>,
    report: &mut Report,
) {
    let settings: Keys = draft.project.iter().map(|(key, value, _)| (*key, value.clone())).collect();
    keys(document.as_table_mut(), &settings, "project", ids, base, report);
    let calendar = document.as_table_mut().entry("calendar").or_insert(Item::Table(Table::new()));
    let Some(calendar) = calendar.as_table_mut() else {
        report.lost("the calendars: `calendar` in `project.toml` is no `[calendar]` table", "");
        return;
    };
    keys(calendar, &draft.calendar, "calendar", ids, base, report);
    if draft.named.is_empty() {
        return;
    }
    let mut empty = Table::new();
    empty.set_implicit(true);
    let named = calendar.entry("named").or_insert(Item::Table(empty));
    let Some(named) = named.as_table_mut() else { return };
    for calendar in &draft.named {
        let table = named.entry(&calendar.name).or_insert(Item::Table(Table::new()));
        if let Some(table) = table.as_table_mut() {
            keys(table, &calendar.keys, &format!("calendar {}", calendar.name), ids, base, report);
        }
    }
}

/// Merges keys that are no record's. What was written by hand before any import is left as it is.
fn keys(table: &mut Table, keys: &Keys, owner: &str, ids: &Ids, base: Option<&State>, report: &mut Report) {
    let empty = BTreeMap::new();
    let before = base.map(|base| base.owners.get(owner).unwrap_or(&empty));
    let names: BTreeSet<&str> = before
        .into_iter()
        .flat_map(|before| before.keys().map(String::as_str))
        .chain(keys.iter().map(|(key, _)| *key))
        .collect();
    for name in names {
        if before.is_none() && table.contains_key(name) {
            continue;
        }
        let value = keys.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
        let (new, readable) = (value.map(|value| ids.inline(value)), value.map(|value| ids.readable(value)));
        let sides = Sides {
            base: before.and_then(|before| before.get(name)).map(String::as_str),
            new: new.as_deref(),
            readable: readable.as_deref(),
            is_known: before.is_some(),
        };
        tell(key::merge(table, name, sides), name, owner, report);
    }
}
