//! Tasks and people in files that are there: found by their source, updated, moved to another list where
//! they have become something else, and new ones put after the record that they follow.

use crate::import::Fault;
use crate::import::draft::Record;
use crate::import::fresh::push_record;
use crate::import::ids::{Ids, Known};
use crate::import::merge::key::{self, Change, Sides};
use crate::import::merge::place;
use crate::import::report::Report;
use crate::import::state::{State, owner, values};
use std::collections::{BTreeMap, BTreeSet};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

/// The lists that imports write records into.
const LISTS: [&str; 4] = ["phase", "task", "milestone", "person"];

/// TOML files by their path, ready to be changed.
pub type Texts = BTreeMap<String, DocumentMut>;

/// What became of the records.
#[derive(Clone, Copy, Default, Debug)]
pub struct Merged {
    pub added: usize,
    pub changed: usize,
}

/// Reads the TOML files that records are merged into.
pub fn survey(files: &BTreeMap<String, String>, known: &mut Known) -> Result<Texts, Fault> {
    let mut texts = Texts::new();
    for (path, text) in files.iter().filter(|(path, _)| is_ours(path)) {
        let document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
            let at = error.span().map_or(0, |span| span.start);
            let (line, _) = crate::source::span::position(text, at);
            let message = format!("`{path}` cannot be read: line {line} is no TOML");
            Fault::new(message, "mend it first: `milepost check` shows the place")
        })?;
        for list in LISTS {
            for table in document.get(list).and_then(Item::as_array_of_tables).into_iter().flatten() {
                let text = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_string);
                if let (Some(id), Some(source)) = (text("id"), text("source")) {
                    let ids = if list == "person" { &mut known.people } else { &mut known.plan };
                    ids.insert(source, id);
                }
            }
        }
        texts.insert(path.clone(), document);
    }
    // Any record of any register: no id may be given twice.
    for (path, text) in files {
        let ids =
            text.lines().filter_map(|line| line.trim().strip_prefix("id")?.trim_start().strip_prefix('='));
        known.taken.extend(ids.map(|id| id.trim().trim_matches(['"', '\'']).to_string()));
        let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".md"));
        known.taken.extend(stem.map(str::to_string));
    }
    Ok(texts)
}

fn is_ours(path: &str) -> bool {
    let in_folder = |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.ends_with(".toml"));
    matches!(path, "project.toml" | "plan.toml" | "people.toml") || in_folder("plan/") || in_folder("people/")
}

/// Brings the records of one register up to date; new ones without a place go to the end of `home`, and those
/// that were `removed` by hand are left out.
pub fn merge(
    texts: &mut Texts,
    (records, names, removed): (&[Record], &[String], &BTreeSet<usize>),
    home: &str,
    (ids, base): (&Ids, Option<&State>),
    report: &mut Report,
) -> Merged {
    // A file without people still has its tasks, and the other way round: the register decides, not its records.
    let is_people = home.starts_with("people");
    let by_source: BTreeMap<&str, &Record> =
        records.iter().map(|record| (record.source.as_str(), record)).collect();
    let mut merged = Merged::default();
    let mut seen: BTreeMap<String, (String, isize)> = BTreeMap::new();
    for (path, document) in texts.iter_mut() {
        spread(document.as_table_mut());
        let mut moved: Vec<(&str, Table)> = Vec::new();
        for list in LISTS.into_iter().filter(|list| (*list == "person") == is_people) {
            let Some(tables) = document.get_mut(list).and_then(Item::as_array_of_tables_mut) else {
                continue;
            };
            let mut leaving = Vec::new();
            for (index, table) in tables.iter_mut().enumerate() {
                let Some(source) = table.get("source").and_then(Item::as_str).map(str::to_string) else {
                    continue;
                };
                let Some(record) = by_source.get(source.as_str()) else {
                    gone(table, &source, report);
                    continue;
                };
                if update(table, record, ids, base, report) {
                    merged.changed += 1;
                }
                seen.insert(source, (path.clone(), last_position(table)));
                if place::moves(table, list, record.list, report) {
                    moved.push((record.list, table.clone()));
                    leaving.push(index);
                }
            }
            leaving.into_iter().rev().for_each(|index| {
                tables.remove(index);
            });
        }
        for (list, table) in moved {
            push(document, list, table);
        }
    }
    let mut anchor: Option<(String, isize)> = None;
    for (index, (record, id)) in records.iter().zip(names).enumerate() {
        if removed.contains(&index) {
            continue;
        }
        anchor = match seen.get(&record.source) {
            Some(place) => Some(place.clone()),
            None => {
                merged.added += 1;
                let (path, position) = anchor.unwrap_or_else(|| (home.to_string(), isize::MAX - 1_000_000));
                let position = position + 1;
                if let Some(table) = table_of(record, id, ids, position) {
                    push(texts.entry(path.clone()).or_default(), record.list, table);
                }
                Some((path, position))
            }
        };
    }
    merged
}

/// Notes a record that came from an import and is not in the file any more.
fn gone(table: &Table, source: &str, report: &mut Report) {
    if source.starts_with("mspdi:") {
        let id = table.get("id").and_then(Item::as_str).unwrap_or(source);
        report.noted(
            "records that the file has no more stay here: remove them if they are done with",
            format!("`{id}`"),
        );
    }
}

fn update(table: &mut Table, record: &Record, ids: &Ids, base: Option<&State>, report: &mut Report) -> bool {
    let new = values(&record.keys, ids);
    let owner = owner(record);
    let before = base.and_then(|base| base.owners.get(&owner));
    if before == Some(&new) {
        return false;
    }
    let mut is_changed = false;
    let keys: BTreeSet<&String> = new.keys().chain(before.into_iter().flat_map(BTreeMap::keys)).collect();
    for key in keys {
        let value = record.keys.iter().find(|(name, _)| name == key).map(|(_, value)| ids.readable(value));
        let sides = Sides {
            base: before.and_then(|before| before.get(key)).map(String::as_str),
            new: new.get(key).map(String::as_str),
            readable: value.as_deref(),
            is_known: before.is_some(),
        };
        let change = key::merge(table, key, sides);
        is_changed |= change != Change::Nothing && change != Change::Kept;
        let id = table.get("id").and_then(Item::as_str).unwrap_or_default().to_string();
        tell(change, key, &id, report);
    }
    is_changed
}

/// Says what was overruled or kept.
pub fn tell(change: Change, key: &str, owner: &str, report: &mut Report) {
    match change {
        Change::Overruled => report.changed(
            "values changed here and in the file: the file's were taken",
            format!("`{key}` of `{owner}`"),
        ),
        Change::Kept => report.noted(
            "values that the file has no more were changed here, and stay",
            format!("`{key}` of `{owner}`"),
        ),
        Change::Nothing | Change::Set | Change::Removed => {}
    }
}

fn table_of(record: &Record, id: &str, ids: &Ids, position: isize) -> Option<Table> {
    let mut text = String::new();
    push_record(&mut text, record, id, ids);
    let document: DocumentMut = text.parse().ok()?;
    let mut table = document.get(record.list)?.as_array_of_tables()?.get(0)?.clone();
    table.set_position(Some(position));
    table.decor_mut().set_prefix("\n");
    Some(table)
}

fn push(document: &mut DocumentMut, list: &str, table: Table) {
    let lists = document.as_table_mut().entry(list).or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(tables) = lists.as_array_of_tables_mut() {
        tables.push(table);
    }
}

/// Leaves room between the tables of a text, so that new ones can be put in between.
fn spread(root: &mut Table) {
    const ROOM: isize = 1_000_000;
    let mut open: Vec<&mut Table> = vec![root];
    while let Some(table) = open.pop() {
        if let Some(position) = table.position().filter(|position| *position < ROOM) {
            table.set_position(Some(position * ROOM));
        }
        for (_, item) in table.iter_mut() {
            match item {
                Item::Table(table) => open.push(table),
                Item::ArrayOfTables(tables) => open.extend(tables.iter_mut()),
                Item::None | Item::Value(_) => {}
            }
        }
    }
}

/// Returns where the last of a table's own parts stands in the text.
fn last_position(table: &Table) -> isize {
    let mut last = 0;
    let mut open = vec![table];
    while let Some(table) = open.pop() {
        last = last.max(table.position().unwrap_or(0));
        for (_, item) in table.iter() {
            match item {
                Item::Table(table) => open.push(table),
                Item::ArrayOfTables(tables) => open.extend(tables.iter()),
                Item::None | Item::Value(_) => {}
            }
        }
    }
    last
}
