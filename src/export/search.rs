//! The entries of the page Find for the script that filters them. A file of the disk may not be read by a script, but be
//! one: it is the data, handed over as a value.

use crate::checks::Report;
use crate::pages::Page;
use crate::pages::search::{Group, index};
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub const INDEX: &str = "search-index.js";

/// Returns the index: by kind and page, so that neither is said with every entry. `[kind, page, [[title, id], …]]`.
pub fn script(report: &Report, pages: &[Page]) -> String {
    let groups: Vec<Value> = index(report, pages).iter().flat_map(of_pages).collect();
    format!("milepost_index={}\n", Value::Array(groups))
}

fn of_pages(group: &Group) -> Vec<Value> {
    let mut pages: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for entry in &group.entries {
        let (page, row) = match entry.href.split_once('#') {
            Some((page, _)) => (page, json!([entry.title, entry.id])),
            None => (entry.href.as_str(), json!([entry.title])),
        };
        pages.entry(page).or_default().push(row);
    }
    pages.into_iter().map(|(page, rows)| json!([group.name, page, rows])).collect()
}
